package vn.nhipcau.auditor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.auditor.Ladder.Rung;
import vn.nhipcau.delivery.DeliveryLog;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.obligation.OpenWork.Dated;
import vn.nhipcau.reminder.ReminderLog.Line;

/**
 * One piece of work with the latest step that has come, and all that is known of it.
 *
 * @param since when it took its present shape: what was written before stood for another
 * date, state or calendar
 * @param lines its reminders, for the days that are audited
 * @param messages what became of theirs
 * @param leaders asked only where a leader should hear of it
 */
record Case(Glance glance, Dated work, Rung rung, Instant since, List<Line> lines,
		Map<MessageId, DeliveryLog.Entry> messages, Cast owners, Supplier<Cast> leaders) {

	/** The reminders of this very step. */
	Stream<Line> ofStep() {
		return this.lines.stream()
			.filter((line) -> line.step() == this.rung.step() && line.slot().equals(this.rung.day()));
	}

	Set<PersonId> told(Predicate<Line> which) {
		return ofStep().filter(which)
			.flatMap((line) -> Optional.ofNullable(line.person()).stream())
			.collect(Collectors.toSet());
	}

	DeliveryLog.@Nullable Entry message(Line line) {
		return (line.message() != null) ? this.messages.get(line.message()) : null;
	}

	/** Whether a sweep has had time to tell of the step, in the hours when it tells. */
	boolean isRipe() {
		Instant now = this.glance.now();
		return this.glance.isOpen() && !now.isBefore(this.rung.from().plus(this.glance.settings().grace()))
				&& (!this.rung.isOverdue() || this.glance.office().isMorning(now));
	}

	Suspicion missing(FindingKind kind, @Nullable PersonId person) {
		String who = (person != null) ? Objects.toString(person.value()) : "-";
		return Suspicion.of(kind, this.work.id(), this.rung.step() + "/" + this.rung.day() + "/" + who, this.rung.day(),
				isRipe());
	}

}
