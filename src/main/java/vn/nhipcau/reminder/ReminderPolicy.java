package vn.nhipcau.reminder;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a province reminds.
 *
 * @param steps working days before the last day, 0 for the day itself
 * @param overdueEvery working days between two reminders of what is overdue; 0 for none
 * @param requestedStep when a body that is not commanded is asked politely, once
 * @param headsUpStep the step at which a leader hears of work without any progress
 * @param hours of working days in which something may be sent; the first are the morning
 * @param restDays whether rest days are no exception: for the demo only
 */
@ConfigurationProperties("nhipcau.reminder")
public record ReminderPolicy(@DefaultValue( {
		"30", "7", "3", "1", "0" }) List<Integer> steps, @DefaultValue("2") int overdueEvery,
		@DefaultValue("7") int requestedStep, @DefaultValue("3") int headsUpStep, @DefaultValue List<Hours> hours,
		@DefaultValue("false") boolean restDays){

	private static final List<Hours> OFFICE = List.of(new Hours(LocalTime.of(7, 30), LocalTime.of(11, 30)),
			new Hours(LocalTime.of(13, 30), LocalTime.of(17, 0)));

	/** A span of a day; its end does not belong to it. */
	public record Hours(LocalTime from, LocalTime to) {

		boolean has(LocalTime time) {
			return !time.isBefore(this.from) && time.isBefore(this.to);
		}

	}

	public ReminderPolicy {
		steps = steps.stream().distinct().sorted(Comparator.reverseOrder()).toList();
		hours = hours.isEmpty() ? OFFICE : hours.stream().sorted(Comparator.comparing(Hours::from)).toList();
		if (steps.stream().anyMatch((step) -> step < 0) || overdueEvery < 0) {
			throw new IllegalArgumentException("Steps of reminders are working days before the last day");
		}
	}

	boolean sendsAt(LocalTime time) {
		return this.hours.stream().anyMatch((span) -> span.has(time));
	}

	boolean isMorning(LocalTime time) {
		return this.hours.get(0).has(time);
	}

	/** When the office closes. */
	LocalTime ends() {
		return max(this.hours.stream().map(Hours::to).toList());
	}

	private static LocalTime max(Collection<LocalTime> times) {
		return times.stream().max(Comparator.naturalOrder()).orElseThrow();
	}

}
