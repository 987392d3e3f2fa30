package vn.nhipcau.obligation;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;

/**
 * The days that differ from the ordinary week. Everybody reads them; coordinators edit
 * them, with a source, and every edit is audited. What was computed before is not
 * recomputed.
 */
@Component
@Transactional
public class Holidays {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	Holidays(JdbcClient jdbc, Clock clock, Audit audit, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.audit = audit;
		this.events = events;
	}

	/** All that is known, for counting. */
	@Transactional(readOnly = true)
	public WorkingCalendar calendar() {
		return new WorkingCalendar(between(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31)));
	}

	@Transactional(readOnly = true)
	public List<CalendarDay> of(int year) {
		return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

	/** What a coordinator should be warned of. */
	@Transactional(readOnly = true)
	public CalendarGaps gaps() {
		LocalDate today = LocalDate.now(this.clock);
		List<CalendarDay> known = between(today.withDayOfYear(1), LocalDate.of(today.getYear() + 1, 12, 31));
		return new CalendarGaps(Stream.of(today.getYear(), today.getYear() + 1)
			.filter((year) -> known.stream().noneMatch((day) -> day.date().getYear() == year))
			.toList(), known.stream().filter((day) -> !day.certain() && !day.date().isBefore(today)).toList());
	}

	/** Enters a day, in place of what stood there. */
	public HolidayEdit save(Actor actor, CalendarDay day) {
		if (!Permissions.coordinates(actor)) {
			return new HolidayEdit.NotYours();
		}
		if (!fits(day)) {
			return new HolidayEdit.WrongDayOfWeek(day);
		}
		CalendarDay before = find(day.date()).orElse(null);
		delete(day.date());
		this.jdbc.sql("INSERT INTO holiday (on_date, kind, source, certain) VALUES (?, ?, ?, ?)")
			.params(day.date(), day.kind().name(), day.source(), day.certain())
			.update();
		record(actor, "holiday.saved", day.date(), before, day);
		return new HolidayEdit.Saved(day, before);
	}

	/** Makes a day an ordinary one again. */
	public HolidayEdit remove(Actor actor, LocalDate date) {
		if (!Permissions.coordinates(actor)) {
			return new HolidayEdit.NotYours();
		}
		Optional<CalendarDay> before = find(date);
		if (before.isEmpty()) {
			return new HolidayEdit.NotThere(date);
		}
		delete(date);
		record(actor, "holiday.removed", date, before.get(), null);
		return new HolidayEdit.Removed(before.get());
	}

	private void delete(LocalDate date) {
		this.jdbc.sql("DELETE FROM holiday WHERE on_date = ?").param(date).update();
	}

	private Optional<CalendarDay> find(LocalDate date) {
		return between(date, date).stream().findFirst();
	}

	private List<CalendarDay> between(LocalDate from, LocalDate to) {
		return this.jdbc.sql("SELECT * FROM holiday WHERE on_date BETWEEN ? AND ? ORDER BY on_date")
			.params(from, to)
			.query((row, index) -> new CalendarDay(row.getObject("on_date", LocalDate.class),
					CalendarDay.Kind.valueOf(row.getString("kind")), row.getString("source"),
					row.getBoolean("certain")))
			.list();
	}

	private void record(Actor actor, String action, LocalDate date, @Nullable CalendarDay before,
			@Nullable CalendarDay after) {
		this.audit.record(actor, action, "holiday:" + date, traced(before), traced(after));
		this.events.publishEvent(new CalendarEdited(date));
	}

	private static @Nullable String traced(@Nullable CalendarDay day) {
		return (day != null) ? day.kind() + ": " + day.source() : null;
	}

	private static boolean fits(CalendarDay day) {
		boolean weekend = WEEKEND.contains(day.date().getDayOfWeek());
		return switch (day.kind()) {
			case HOLIDAY -> true;
			case MAKEUP_WORKDAY -> weekend;
			case IN_LIEU, SWAPPED_OFF -> !weekend;
		};
	}

}
