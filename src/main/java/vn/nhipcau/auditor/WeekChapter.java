package vn.nhipcau.auditor;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.DeliveryLog;
import vn.nhipcau.obligation.OpenWork;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.reminder.ReminderLog;
import vn.nhipcau.reminder.ReminderLog.Letter;

/**
 * This week's messages to leaders: one for each agency whose work is overdue, and the
 * figures to those who oversee the province.
 */
@Component
class WeekChapter implements Chapter {

	private final OpenWork work;

	private final ReminderLog reminders;

	private final DeliveryLog deliveries;

	private final Registry registry;

	private final Agencies agencies;

	WeekChapter(OpenWork work, ReminderLog reminders, DeliveryLog deliveries, Registry registry, Agencies agencies) {
		this.work = work;
		this.reminders = reminders;
		this.deliveries = deliveries;
		this.registry = registry;
		this.agencies = agencies;
	}

	@Override
	public void read(Glance glance, Consumer<List<Suspicion>> found) {
		LocalDate monday = glance.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		Instant due = glance.office().firstOpen(glance.office().startOf(monday), true);
		if (!due.isAfter(glance.now())) {
			this.reminders.weekly(monday)
				.ifPresentOrElse((told) -> found.accept(read(glance, monday, told)),
						() -> found.accept(List.of(notBegun(glance, monday))));
		}
	}

	/** It is made in a morning, be it a later one of the week. */
	private static Suspicion notBegun(Glance glance, LocalDate monday) {
		return new Suspicion(FindingKind.NOT_ESCALATED, "week/" + monday, week(monday), monday, null,
				glance.isSettledIn() && glance.office().isMorning(glance.now()));
	}

	private List<Suspicion> read(Glance glance, LocalDate monday, Instant told) {
		List<Letter> letters = this.reminders.letters(monday);
		Set<AgencyId> overdue = this.work.overdueAgencies(glance.office().day(told), told);
		Stream<Suspicion> unwritten = overdue.stream()
			.flatMap((agency) -> unwritten(glance, monday, told, agency, letters));
		Stream<Suspicion> figures = overdue.isEmpty() ? Stream.of() : withoutFigures(glance, monday, told);
		return Stream.of(unwritten, figures, stuck(glance, monday, letters)).flatMap((part) -> part).toList();
	}

	private Stream<Suspicion> unwritten(Glance glance, LocalDate monday, Instant told, AgencyId agency,
			List<Letter> letters) {
		Set<PersonId> written = letters.stream()
			.filter((letter) -> letter.agency().equals(agency))
			.map(Letter::person)
			.collect(Collectors.toSet());
		return this.registry.leaders(agency, told, glance.office())
			.leftOut(written)
			.stream()
			.map((leader) -> about(glance, FindingKind.NOT_ESCALATED, monday, agency, leader));
	}

	private Stream<Suspicion> withoutFigures(Glance glance, LocalDate monday, Instant told) {
		return this.registry.overseers(told, glance.office())
			.settled()
			.stream()
			.filter((person) -> !this.deliveries.knows(ReminderLog.digestKey(monday, person)))
			.map((person) -> new Suspicion(FindingKind.NOT_ESCALATED, "figures/" + monday + "/" + person.value(),
					week(monday), monday, null, glance.isOpen()));
	}

	private Stream<Suspicion> stuck(Glance glance, LocalDate monday, List<Letter> letters) {
		Map<?, DeliveryLog.Entry> messages = this.deliveries.of(letters.stream().map(Letter::message).toList());
		return letters.stream().filter((letter) -> letter.at().isBefore(glance.tooLong())).flatMap((letter) -> {
			DeliveryLog.Entry message = messages.get(letter.message());
			if (letter.cameBack()) {
				return Stream.of(about(glance, FindingKind.NOT_PASSED_UP, monday, letter.agency(), letter.person()));
			}
			return (message == null || message.stage() == DeliveryLog.Stage.WAITING)
					? Stream.of(about(glance, FindingKind.UNSENT, monday, letter.agency(), letter.person()))
					: Stream.of();
		});
	}

	private Suspicion about(Glance glance, FindingKind kind, LocalDate monday, AgencyId agency, PersonId leader) {
		String name = this.agencies.find(Set.of(agency)).stream().map(AgencyView::name).findFirst().orElse("");
		return new Suspicion(kind, "letter/" + monday + "/" + agency.value() + "/" + leader.value(), name, monday, null,
				glance.isOpen());
	}

	/** Such as {@code 2026-W23}. */
	private static String week(LocalDate monday) {
		return DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, "2026-W23".length());
	}

}
