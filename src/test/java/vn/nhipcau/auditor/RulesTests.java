package vn.nhipcau.auditor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.DeliveryLog;
import vn.nhipcau.delivery.DeliveryLog.Stage;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.OpenWork.Dated;
import vn.nhipcau.obligation.WorkingCalendar;
import vn.nhipcau.reminder.Purpose;
import vn.nhipcau.reminder.ReminderLog.Line;
import vn.nhipcau.reminder.ReminderPolicy;
import vn.nhipcau.reminder.ReminderState;

import static org.assertj.core.api.Assertions.assertThat;

/** Work due on Thursday, its step of three days on Monday, 01/06/2026. */
class RulesTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final PersonId LAN = new PersonId(1);

	private static final PersonId TAM = new PersonId(2);

	private static final PersonId HAI = new PersonId(3);

	private static final ObligationId WORK = new ObligationId(17);

	private static final LocalDate MONDAY = LocalDate.parse("2026-06-01");

	private static final Instant LONG_AGO = at("2026-05-01T09:00");

	private final ToldRule told = new ToldRule();

	private final SentRule sent = new SentRule();

	@Test
	void aReminderThatWasSentIsEnough() {
		Case one = one(LONG_AGO, line(LAN, ReminderState.TOLD, "2026-06-01T07:30"));
		assertThat(this.told.breaches(one)).isEmpty();
		assertThat(this.sent.breaches(one)).isEmpty();
		assertThat(new OnceRule().breaches(one)).isEmpty();
	}

	@Test
	void whereThereIsNoneItIsMissingForAll() {
		assertThat(this.told.breaches(one(LONG_AGO))).singleElement()
			.satisfies((breach) -> assertThat(breach.key()).isEqualTo("17/3/2026-06-01/-"));
	}

	@Test
	void ofTwoWhoShareTheWorkOneIsLeftOut() {
		Case one = one(LONG_AGO, new Cast(Set.of(LAN, TAM), Set.of(LAN, TAM)),
				line(LAN, ReminderState.TOLD, "2026-06-01T07:30"));
		assertThat(this.told.breaches(one)).singleElement()
			.satisfies((breach) -> assertThat(breach.key()).endsWith("/2"));
	}

	@Test
	void whoCameLaterIsNotExpectedToHaveHeard() {
		Case one = one(LONG_AGO, new Cast(Set.of(LAN, TAM), Set.of(LAN)),
				line(LAN, ReminderState.TOLD, "2026-06-01T07:30"));
		assertThat(this.told.breaches(one)).isEmpty();
	}

	@Test
	void whereSomebodyElseWasToldPeopleHaveChanged() {
		Case one = one(LONG_AGO, new Cast(Set.of(TAM), Set.of(TAM)), line(LAN, ReminderState.TOLD, "2026-06-01T07:30"));
		assertThat(this.told.breaches(one)).isEmpty();
	}

	@Test
	void aReminderIsTakenBackOnlyForAReason() {
		Line back = line(LAN, ReminderState.WITHDRAWN, "2026-06-01T07:40");
		assertThat(this.told.breaches(one(LONG_AGO, back))).hasSize(1);
		assertThat(this.told.breaches(one(at("2026-06-01T07:20"), back))).isEmpty();
	}

	@Test
	void theLatestStepIsNotSkipped() {
		assertThat(this.told.breaches(one(LONG_AGO, line(LAN, ReminderState.SKIPPED, "2026-06-01T07:30")))).hasSize(1);
	}

	@Test
	void silenceWasAskedFor() {
		Line quiet = new Line(5, WORK, LAN, 3, MONDAY, Purpose.OWN, ReminderState.PAUSED, at("2026-06-01T07:30"), null,
				LocalDate.parse("2026-06-02"));
		assertThat(this.told.breaches(one(LONG_AGO, quiet))).isEmpty();
		assertThat(this.told.breaches(one(LONG_AGO, line(LAN, ReminderState.PAUSED, "2026-06-01T07:30")))).hasSize(1);
	}

	@Test
	void whatWaitsTooLongOrExpiredIsNotSent() {
		Line line = line(LAN, ReminderState.TOLD, "2026-06-01T07:30");
		assertThat(this.sent.breaches(one(LONG_AGO, Stage.WAITING, line))).hasSize(1);
		assertThat(this.sent.breaches(one(LONG_AGO, Stage.EXPIRED, line))).hasSize(1);
		assertThat(this.sent.breaches(one(LONG_AGO, Stage.RETURNED, line))).isEmpty();
		assertThat(this.sent.breaches(one(LONG_AGO, Stage.WITHDRAWN, line))).isEmpty();
	}

	@Test
	void aStepThatWasToldForTwoDaysIsDoubled() {
		Line again = new Line(6, WORK, LAN, 3, MONDAY.minusDays(3), Purpose.OWN, ReminderState.TOLD,
				at("2026-05-29T07:30"), new MessageId(1), null);
		Line line = line(LAN, ReminderState.TOLD, "2026-06-01T07:30");
		assertThat(new OnceRule().breaches(one(LONG_AGO, again, line))).hasSize(1);
		assertThat(new OnceRule().breaches(one(at("2026-05-30T09:00"), again, line))).isEmpty();
	}

	@Test
	void aLeaderHearsOfWorkThatHasNotBegun() {
		HeadsUpRule rule = new HeadsUpRule();
		Line own = line(LAN, ReminderState.TOLD, "2026-06-01T07:30");
		Line headsUp = new Line(7, WORK, HAI, 3, MONDAY, Purpose.HEADS_UP, ReminderState.TOLD, at("2026-06-01T07:30"),
				new MessageId(1), null);
		assertThat(rule.breaches(one(LONG_AGO, own))).hasSize(1);
		assertThat(rule.breaches(one(LONG_AGO, own, headsUp))).isEmpty();
	}

	private static Case one(Instant changed, Line... lines) {
		return one(changed, Stage.SENT, lines);
	}

	private static Case one(Instant changed, Stage stage, Line... lines) {
		return one(changed, stage, new Cast(Set.of(LAN), Set.of(LAN)), lines);
	}

	private static Case one(Instant changed, Cast owners, Line... lines) {
		return one(changed, Stage.SENT, owners, lines);
	}

	private static Case one(Instant changed, Stage stage, Cast owners, Line... lines) {
		Office office = new Office(new ReminderPolicy(List.of(30, 7, 3, 1, 0), 2, 7, 3, List.of(), false),
				new WorkingCalendar(List.of()), ZONE);
		Glance glance = new Glance(at("2026-06-01T10:00"), office,
				new AuditorSettings(3, Duration.ofMinutes(10), Duration.ofMinutes(30), null, Duration.ofSeconds(5)),
				Instant.EPOCH);
		Dated work = new Dated(WORK, new AgencyId(1), LocalDate.parse("2026-06-04"), false, true, Assignee.NOBODY,
				changed, changed);
		return new Case(glance, work, new Ladder.Rung(3, MONDAY, at("2026-06-01T07:30")), changed, List.of(lines),
				Map.of(new MessageId(1), new DeliveryLog.Entry(stage, at("2026-06-01T07:30"))), owners,
				() -> new Cast(Set.of(HAI), Set.of(HAI)));
	}

	private static Line line(PersonId person, ReminderState state, String at) {
		return new Line(4, WORK, person, 3, MONDAY, Purpose.OWN, state, at(at), new MessageId(1), null);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

}
