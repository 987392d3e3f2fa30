package vn.nhipcau.operation;

import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An installation that has set no token shows its operator's pages to nobody. */
class NoTokenTests {

	@EnableWebMvc
	@EnableWebSecurity
	@Configuration(proxyBeanMethods = false)
	@Import(OperatorSecurity.class)
	static class House {

		@Bean
		OperatorSecurity.Settings noToken() {
			return new OperatorSecurity.Settings(" ");
		}

		@Bean
		Everything everything() {
			return new Everything();
		}

	}

	@RestController
	static class Everything {

		@GetMapping("/actuator/{what}")
		String show() {
			return "shown";
		}

	}

	@Test
	void thereIsNothingButWhetherItIsWell() throws Exception {
		try (AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext()) {
			context.setServletContext(new MockServletContext());
			context.register(House.class);
			context.refresh();
			MockMvc web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
			web.perform(get("/actuator/health")).andExpect(status().isOk());
			web.perform(get("/actuator/prometheus")).andExpect(status().isNotFound());
			web.perform(get("/actuator/incidents").header("Authorization", "Bearer ")).andExpect(status().isNotFound());
			web.perform(post("/actuator/incidents/parked-1/replay")).andExpect(status().isNotFound());
		}
	}

	@Test
	void aTokenThatCanBeGuessedIsRefusedAtTheStart() {
		assertThatIllegalArgumentException().isThrownBy(() -> new OperatorSecurity.Settings("secret"))
			.withMessageContaining("at least 32")
			.withMessageNotContaining("secret");
	}

}
