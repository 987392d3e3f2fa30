package vn.nhipcau.auditor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.DeliveryLog;
import vn.nhipcau.reminder.ReminderLog.Line;
import vn.nhipcau.reminder.ReminderState;

/**
 * A step goes to a person once, unless its date or calendar moved or they asked to be
 * reminded again. What a platform got twice from one message is not seen here: delivery
 * marks it as a repeat.
 */
@Component
class OnceRule implements Rule {

	@Override
	public Stream<Suspicion> breaches(Case one) {
		return one.lines()
			.stream()
			.filter((line) -> isSent(one, line) && line.quietThrough() == null && !line.at().isBefore(one.since()))
			.collect(Collectors.groupingBy((line) -> line.step() + "/" + line.person()))
			.values()
			.stream()
			.filter((same) -> same.size() > 1)
			.map((same) -> doubled(one, same));
	}

	private static Suspicion doubled(Case one, List<Line> same) {
		Line last = same.get(same.size() - 1);
		return Suspicion.of(FindingKind.DOUBLED, one.work().id(), "reminder " + last.id(), last.slot(),
				one.glance().isOpen());
	}

	private static boolean isSent(Case one, Line line) {
		DeliveryLog.Entry message = one.message(line);
		return line.state() == ReminderState.TOLD && message != null && message.stage() == DeliveryLog.Stage.SENT;
	}

}
