package vn.nhipcau.reminder;

import java.time.LocalTime;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderPolicyTests {

	@Test
	void theOfficesHoursAreKeptUnlessAProvinceSaysOtherwise() {
		ReminderPolicy policy = policy(Map.of());
		assertThat(policy.steps()).containsExactly(30, 7, 3, 1, 0);
		assertThat(policy.sendsAt(LocalTime.of(7, 29))).isFalse();
		assertThat(policy.sendsAt(LocalTime.of(7, 30))).isTrue();
		assertThat(policy.sendsAt(LocalTime.of(12, 0))).isFalse();
		assertThat(policy.isMorning(LocalTime.of(13, 30))).isFalse();
		assertThat(policy.ends()).isEqualTo(LocalTime.of(17, 0));
	}

	@Test
	void aProvinceHasItsOwnStepsAndHours() {
		ReminderPolicy policy = policy(Map.of("nhipcau.reminder.steps", "1,10", "nhipcau.reminder.hours[0].from",
				"00:00", "nhipcau.reminder.hours[0].to", "23:59:59"));
		assertThat(policy.steps()).containsExactly(10, 1);
		assertThat(policy.isMorning(LocalTime.of(22, 0))).isTrue();
	}

	private static ReminderPolicy policy(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("nhipcau.reminder",
				ReminderPolicy.class);
	}

}
