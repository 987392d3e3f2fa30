package vn.nhipcau.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import vn.nhipcau.reminder.ReminderLog;

/**
 * What must not lie about, whatever work it belongs to: reminders without words, wishes
 * of days that have come, and what reached nobody and stands on no list.
 */
@Component
class LooseEnds implements Chapter {

	/** The command that shows what reached nobody. */
	private static final String LIST = "/khonglienlac";

	private final ReminderLog reminders;

	private final Registry registry;

	LooseEnds(ReminderLog reminders, Registry registry) {
		this.reminders = reminders;
		this.registry = registry;
	}

	@Override
	public void read(Glance glance, Consumer<List<Suspicion>> found) {
		found.accept(this.reminders.unsaid(glance.tooLong(), PAGE)
			.stream()
			.map((line) -> SentRule.suspicion(glance, line))
			.toList());
		found.accept(this.reminders.overslept(glance.today(), PAGE)
			.stream()
			.map((wish) -> Suspicion.of(FindingKind.NOT_WOKEN, wish.obligation(),
					"wish/" + wish.person().value() + "/" + wish.on(), wish.on(), glance.isSettledIn()))
			.toList());
		found.accept(unlisted(glance));
	}

	/** The first sweep of a day lists everything of the days before. */
	private List<Suspicion> unlisted(Glance glance) {
		LocalDate today = glance.today();
		Instant opening = glance.office().opening(today);
		if (!this.reminders.isUnlisted(opening)
				|| this.registry.province(opening, glance.office()).settled().isEmpty()) {
			return List.of();
		}
		return List.of(new Suspicion(FindingKind.NOT_PASSED_UP, "unreached", LIST, today, null, glance.isSettledIn()));
	}

}
