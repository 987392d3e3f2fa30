package vn.nhipcau.demo;

import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ModuleTest
class InstallationTests {

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	@Test
	void aDemoAndAProvinceNeverShareADatabase() {
		installation(true).afterPropertiesSet();
		installation(true).afterPropertiesSet();
		assertThatIllegalStateException().isThrownBy(() -> installation(false).afterPropertiesSet())
			.withMessageContaining("marked DEMO");
		this.jdbc.update("UPDATE installation SET kind = 'REAL'");
		installation(false).afterPropertiesSet();
		assertThatIllegalStateException().isThrownBy(() -> installation(true).afterPropertiesSet())
			.withMessageContaining("marked REAL");
	}

	@Test
	void itIsTheDemoOnlyWhenDatabaseAndChannelsAreAllDefault() {
		String byDefault = "jdbc:h2:file:./data/demo;MODE=PostgreSQL";
		assertThat(demo(Map.of("spring.datasource.url", byDefault))).isTrue();
		assertThat(demo(Map.of("spring.datasource.url", "jdbc:postgresql://localhost/tinh"))).isFalse();
		assertThat(demo(Map.of("spring.datasource.url", byDefault, "nhipcau.telegram.token", "1:x"))).isFalse();
		assertThat(demo(Map.of("spring.datasource.url", byDefault, "nhipcau.demo", "false"))).isFalse();
	}

	private Installation installation(boolean demo) {
		return new Installation(this.jdbc, this.clock, demo);
	}

	private static boolean demo(Map<String, Object> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
		new DemoChoice().onApplicationEvent(new ApplicationEnvironmentPreparedEvent(new DefaultBootstrapContext(),
				new SpringApplication(), new String[0], environment));
		return environment.getRequiredProperty("nhipcau.demo", Boolean.class);
	}

}
