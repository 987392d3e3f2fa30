package vn.nhipcau.auditor;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.DeliveryLog;
import vn.nhipcau.reminder.ReminderLog.Line;

/**
 * A reminder that was written down is sent before long, or was taken back or came back
 * with a reason. One of an earlier step has had its day.
 */
@Component
class SentRule implements Rule {

	@Override
	public Stream<Suspicion> breaches(Case one) {
		return one.lines()
			.stream()
			.filter((line) -> !line.slot().isBefore(one.rung().day()) && !line.at().isBefore(one.work().changedAt()))
			.filter((line) -> isStuck(one, line))
			.map((line) -> suspicion(one.glance(), line));
	}

	static Suspicion suspicion(Glance glance, Line line) {
		return Suspicion.of(FindingKind.UNSENT, line.obligation(), "reminder " + line.id(), line.slot(),
				glance.isOpen());
	}

	private static boolean isStuck(Case one, Line line) {
		return switch (line.state()) {
			case DUE -> line.at().isBefore(one.glance().tooLong());
			case TOLD -> isStuck(one.glance(), one.message(line));
			case FAILED -> true;
			default -> false;
		};
	}

	private static boolean isStuck(Glance glance, DeliveryLog.@Nullable Entry message) {
		return message == null || message.stage() == DeliveryLog.Stage.EXPIRED
				|| (message.stage() == DeliveryLog.Stage.WAITING && message.since().isBefore(glance.tooLong()));
	}

}
