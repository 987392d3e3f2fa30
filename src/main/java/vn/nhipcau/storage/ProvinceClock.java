package vn.nhipcau.storage;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of all business time, in the province's zone and never the machine's. */
@Configuration(proxyBeanMethods = false)
class ProvinceClock {

	@ConfigurationProperties("nhipcau.province")
	record Settings(@DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone) {
	}

	@Bean
	Clock clock(Settings settings) {
		return Clock.system(settings.zone());
	}

}
