package vn.nhipcau.demo;

import java.util.Map;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides at the very start whether this is the demo: when nobody has named a database or
 * a channel.
 */
public class DemoChoice implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final String SETTING = "nhipcau.demo";

	private static final String DEFAULT_DATABASE = "jdbc:h2:file:./data/demo;";

	/**
	 * What the demo does otherwise: it reminds at any hour, so that there is something to
	 * see.
	 */
	private static final Map<String, Object> OTHERWISE = Map.of(SETTING, true, "nhipcau.reminder.rest-days", true,
			"nhipcau.reminder.hours[0].from", "00:00", "nhipcau.reminder.hours[0].to", "23:59:59");

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		ConfigurableEnvironment environment = event.getEnvironment();
		if (environment.containsProperty(SETTING)) {
			return;
		}
		boolean demo = environment.getProperty("spring.datasource.url", "").startsWith(DEFAULT_DATABASE)
				&& environment.getProperty("nhipcau.telegram.token", "").isBlank();
		environment.getPropertySources()
			.addLast(new MapPropertySource("demo-choice", demo ? OTHERWISE : Map.of(SETTING, false)));
	}

}
