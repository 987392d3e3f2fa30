package vn.nhipcau.auditor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.auditor.FindingBook.Watched;
import vn.nhipcau.delivery.DeliveryLog;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.OpenWork;
import vn.nhipcau.obligation.OpenWork.Dated;
import vn.nhipcau.reminder.ReminderLog;
import vn.nhipcau.reminder.ReminderLog.Line;

/**
 * Every piece of open work with a step in the days that are audited, and what was found
 * of others before.
 */
@Component
class WorkChapter implements Chapter {

	private final OpenWork work;

	private final ReminderLog reminders;

	private final DeliveryLog deliveries;

	private final Registry registry;

	private final FindingBook book;

	private final List<Rule> rules;

	WorkChapter(OpenWork work, ReminderLog reminders, DeliveryLog deliveries, Registry registry, FindingBook book,
			List<Rule> rules) {
		this.work = work;
		this.reminders = reminders;
		this.deliveries = deliveries;
		this.registry = registry;
		this.book = book;
		this.rules = List.copyOf(rules);
	}

	@Override
	public void read(Glance glance, Consumer<List<Suspicion>> found) {
		Ladder ladder = glance.ladder();
		Watched watched = this.book.watched();
		if (watched.since().isBefore(glance.from())) {
			for (int i = 0; i < watched.obligations().size(); i += PAGE) {
				List<Dated> page = this.work
					.of(watched.obligations().subList(i, Math.min(i + PAGE, watched.obligations().size())));
				found.accept(audit(glance, ladder, watched.since(), page));
			}
		}
		new Horizon(ladder, glance.from(), glance.today()).spans().forEach((span) -> read(glance, ladder, span, found));
	}

	private void read(Glance glance, Ladder ladder, Horizon.Span span, Consumer<List<Suspicion>> found) {
		List<Dated> page = this.work.page(span.from(), span.to(), null, PAGE);
		while (!page.isEmpty()) {
			found.accept(audit(glance, ladder, glance.from(), page));
			page = this.work.page(span.from(), span.to(), page.get(page.size() - 1), PAGE);
		}
	}

	private List<Suspicion> audit(Glance glance, Ladder ladder, LocalDate from, List<Dated> page) {
		Map<ObligationId, List<Line>> lines = this.reminders.of(page.stream().map(Dated::id).toList(), from)
			.stream()
			.collect(Collectors.groupingBy(Line::obligation));
		Map<MessageId, DeliveryLog.Entry> messages = this.deliveries.of(messages(lines));
		Registry.Page people = this.registry.page(page.stream().map(Dated::agency).collect(Collectors.toSet()),
				glance.office());
		List<Suspicion> breaches = new ArrayList<>();
		for (Dated one : page) {
			var since = glance.unchangedSince(one.changedAt());
			ladder.latest(one, from, since, glance.now())
				.map((rung) -> new Case(glance, one, rung, since, lines.getOrDefault(one.id(), List.of()), messages,
						people.owners(one, rung.from()), () -> people.leaders(one.agency(), rung.from())))
				.ifPresent(
						(found) -> this.rules.stream().flatMap((rule) -> rule.breaches(found)).forEach(breaches::add));
		}
		return breaches;
	}

	private static List<MessageId> messages(Map<ObligationId, List<Line>> lines) {
		return lines.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((line) -> Stream.ofNullable(line.message()))
			.map(Objects::requireNonNull)
			.distinct()
			.toList();
	}

}
