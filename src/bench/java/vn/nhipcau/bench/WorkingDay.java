package vn.nhipcau.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Business time that begins at a given moment and goes on, so that reminders are sent whatever day it is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("bench.now")
class WorkingDay {

	@Bean
	@Primary
	Clock workingDayClock(@Value("${bench.now}") LocalDateTime now) {
		Clock real = Clock.system(GrowthClock.ZONE);
		return Clock.offset(real, Duration.between(real.instant(), now.atZone(GrowthClock.ZONE)));
	}

}
