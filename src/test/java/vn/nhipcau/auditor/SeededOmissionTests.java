package vn.nhipcau.auditor;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.operation.spi.Concern;
import vn.nhipcau.reminder.Offices;
import vn.nhipcau.storage.Sweep;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lan has work that is due in three working days, and some that is overdue; Hai leads
 * her. It is Monday, 09:00, all was told, and somebody spoils what was written down.
 */
@ModuleTest
class SeededOmissionTests {

	@Autowired
	Obligations obligations;

	@Autowired
	Findings findings;

	@Autowired
	AuditorWatch watch;

	@Autowired
	AuditorSweep auditor;

	@Autowired
	List<Sweep> sweeps;

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	Offices offices;

	Actor lan;

	Actor hai;

	ObligationView work;

	@BeforeEach
	void allWasTold() {
		this.clock.set("2026-05-20T09:00");
		this.offices = new Offices(this.jdbc, this.obligations, Manner.BUTTONS);
		this.lan = this.offices.focal("lan", this.offices.finance);
		this.hai = this.offices.leader("hai", this.offices.finance);
		this.offices.joined(this.offices.sits("admin", Role.ADMINISTRATOR, this.offices.finance, "ADMINISTRATOR"));
		this.offices.opens(this.offices.finance, "Đã quá hạn", "2026-05-28");
		this.work = this.offices.opens(this.offices.finance, "Sắp đến hạn", "2026-06-04");
		this.clock.set("2026-06-01T09:00");
		sweeps();
	}

	@Test
	void nothingIsWrong() {
		assertThat(found("2026-06-01T09:30")).isEmpty();
		assertThat(this.findings.lastAudit()).isPresent();
	}

	@Test
	void aReminderThatIsGone() {
		this.jdbc.update("DELETE FROM reminder WHERE person_id = ? AND step = 3", this.lan.person().value());
		assertThat(found("2026-06-01T09:30")).containsExactly(FindingKind.MISSING);
		assertThat(this.findings.open()).first()
			.satisfies((finding) -> assertThat(finding.line())
				.isEqualTo(this.work.code() + ": chưa có lời nhắc của kỳ nhắc ngày 01/06/2026."));
		assertThat(this.watch.look()).extracting(Concern::reference)
			.containsExactly(this.findings.open().get(0).reference());
	}

	@Test
	void aReminderOfOneWhoSharesTheWork() {
		this.jdbc.update("""
				UPDATE reminder SET person_id = NULL, state = 'UNREACHED', message_id = NULL
				WHERE person_id = ? AND step = 3""", this.lan.person().value());
		assertThat(found("2026-06-01T09:30")).containsExactly(FindingKind.MISSING);
	}

	@Test
	void workThatFellOffTheAgenda() {
		this.jdbc.update("DELETE FROM reminder_agenda WHERE obligation_id = ?", this.work.id().value());
		this.clock.set("2026-06-03T09:00");
		sweeps();
		assertThat(found("2026-06-03T09:30")).containsExactly(FindingKind.MISSING);
	}

	@Test
	void aSilenceThatNobodyAskedFor() {
		this.jdbc.update("UPDATE reminder SET state = 'PAUSED' WHERE person_id = ? AND step = 3",
				this.lan.person().value());
		assertThat(found("2026-06-01T09:30")).containsExactly(FindingKind.MISSING);
	}

	@Test
	void aReminderThatWaitsForItsWords() {
		this.jdbc.update("UPDATE reminder SET state = 'DUE' WHERE obligation_id = ? AND purpose = 'OWN' AND step = 3",
				this.work.id().value());
		assertThat(found("2026-06-01T10:00")).containsExactly(FindingKind.UNSENT);
	}

	@Test
	void aMessageThatNeverGoesOut() {
		this.jdbc.update("UPDATE outbox SET state = 'PENDING' WHERE id IN (SELECT message_id FROM reminder"
				+ " WHERE person_id = ? AND step = 3)", this.lan.person().value());
		assertThat(found("2026-06-01T09:30")).isEmpty();
		assertThat(found("2026-06-01T10:00")).contains(FindingKind.UNSENT);
	}

	@Test
	void aMessageThatExpiredUnsent() {
		this.jdbc.update("UPDATE outbox SET state = 'EXPIRED' WHERE person_id = ?", this.lan.person().value());
		assertThat(found("2026-06-01T09:30")).contains(FindingKind.UNSENT);
	}

	@Test
	void aStepToldTwice() {
		this.jdbc.update("""
				INSERT INTO reminder (obligation_id, agency_id, person_id, step, slot, purpose, state, at, message_id)
				SELECT obligation_id, agency_id, person_id, step, DATE '2026-05-29', purpose, state, at, message_id
				FROM reminder WHERE person_id = ? AND step = 3""", this.lan.person().value());
		assertThat(found("2026-06-01T09:30")).containsExactly(FindingKind.DOUBLED);
	}

	@Test
	void aLeaderWhoWasNotWarned() {
		this.jdbc.update("DELETE FROM reminder WHERE purpose = 'HEADS_UP'");
		assertThat(found("2026-06-01T09:30")).containsExactly(FindingKind.NOT_ESCALATED);
	}

	@Test
	void aLeaderWhoDidNotGetTheWeeksMessage() {
		this.jdbc.update("DELETE FROM reminder_letter");
		assertThat(found("2026-06-01T09:30")).containsExactly(FindingKind.NOT_ESCALATED);
		assertThat(this.findings.open()).first()
			.satisfies((finding) -> assertThat(finding.line()).startsWith("Sở Tài chính: lãnh đạo"));
	}

	@Test
	void aWeekWithoutMessages() {
		this.jdbc.update("DELETE FROM reminder_round WHERE name LIKE 'weekly:%'");
		assertThat(found("2026-06-01T09:30")).containsExactly(FindingKind.NOT_ESCALATED);
	}

	@Test
	void whatCameBackAndWentNowhere() {
		this.jdbc.update("UPDATE reminder_letter SET state = 'UNREACHED'");
		assertThat(found("2026-06-01T10:00")).containsExactly(FindingKind.NOT_PASSED_UP);
	}

	@Test
	void aWishThatWasOverslept() {
		this.jdbc.update("INSERT INTO reminder_pause VALUES (?, ?, DATE '2026-05-31', DATE '2026-06-01', 3)",
				this.work.id().value(), this.lan.person().value());
		assertThat(found("2026-06-01T09:30")).containsExactly(FindingKind.NOT_WOKEN);
	}

	@Test
	void aPromiseThatNobodyIsRemindedOf() {
		this.jdbc.update("""
				INSERT INTO petition (id, version, code, kind, state, citizen, anonymous, consent_version, consented_at,
				  received_at, counted_from, expected_on, transfers, reopenings, deed_act, deed_at)
				VALUES (1, 0, 'PA-222-333-444', 'FEEDBACK', 'RECEIVED', 'fake:an', FALSE, '1', CURRENT_TIMESTAMP,
				  CURRENT_TIMESTAMP, DATE '2026-05-20', DATE '2026-05-29', 0, 0, 'RECEIVED', CURRENT_TIMESTAMP)""");
		assertThat(found("2026-06-01T09:30")).containsExactly(FindingKind.PROMISE_PASSED);
	}

	@Test
	void aPeriodThatWasNotOpened() {
		this.jdbc.update("""
				INSERT INTO plan (id, version, number, number_key, issued_on, approved_at)
				VALUES (1, 0, '1/KH', '1/kh', DATE '2026-01-01', CURRENT_TIMESTAMP)""");
		this.jdbc
			.update("""
					INSERT INTO task (id, version, plan_id, line, title, text, section, schedule, last_period, next_open_on, state)
					VALUES (1, 0, 1, 1, 'Báo cáo', 'Báo cáo', '', 'MONTHLY', '2026-M12', DATE '2027-01-01', 'OPEN')""");
		this.jdbc.update("""
				INSERT INTO assignment (id, version, task_id, line, part, written)
				VALUES (1, 0, 1, 1, 'LEAD', 'Sở Tài chính')""");
		this.jdbc.update("INSERT INTO assignment_agency (assignment_id, agency_id) VALUES (1, ?)",
				this.offices.finance.value());
		assertThat(found("2026-06-01T09:30")).containsExactly(FindingKind.NOT_OPENED);
	}

	@Test
	void whatWasMendedIsClosedAndAdministratorsHearOnce() {
		this.jdbc.update("UPDATE reminder SET slot = DATE '2020-01-01' WHERE step = 3");
		assertThat(found("2026-06-01T09:30")).containsExactlyInAnyOrder(FindingKind.MISSING, FindingKind.NOT_ESCALATED);
		this.conversations.engine().runUntilIdle();
		assertThat(alerts()).hasSize(1).first().asString().contains("phát hiện 2 điểm", "KT-");
		assertThat(found("2026-06-01T10:55")).hasSize(2);
		this.jdbc.update("UPDATE reminder SET slot = DATE '2026-06-01' WHERE step = 3");
		assertThat(found("2026-06-01T11:00")).isEmpty();
		this.conversations.engine().runUntilIdle();
		assertThat(alerts()).hasSize(1);
	}

	@Test
	void whatIsReportedMeanwhileIsNoLongerOwed() {
		this.jdbc.update("DELETE FROM reminder WHERE step = 3");
		assertThat(found("2026-06-01T09:30")).hasSize(2);
		this.obligations.submit(this.lan, Ref.now(this.work.id()));
		assertThat(found("2026-06-01T09:40")).isEmpty();
	}

	@Test
	void nothingIsExpectedOfTheHouseAtNight() {
		this.clock.set("2026-06-01T17:00");
		this.jdbc.update("DELETE FROM reminder WHERE step = 3");
		assertThat(found("2026-06-01T23:00")).isEmpty();
		this.clock.set("2026-06-02T07:25");
		assertThat(found("2026-06-02T07:30")).isEmpty();
		assertThat(found("2026-06-02T08:00")).hasSize(2);
	}

	@Test
	void whatLiesBetweenTwoAuditsFarApartProvesNothing() {
		this.jdbc.update("DELETE FROM reminder WHERE step = 3");
		audit("2026-06-01T09:05");
		audit("2026-06-01T10:00");
		assertThat(this.findings.open()).isEmpty();
		audit("2026-06-01T10:10");
		assertThat(this.findings.open()).hasSize(2);
	}

	/** Audits every five minutes until then. */
	private List<FindingKind> found(String until) {
		String last = this.clock.instant().atZone(this.clock.getZone()).toLocalDateTime().toString();
		for (var at = LocalDateTime.parse(last); !at.isAfter(LocalDateTime.parse(until)); at = at.plusMinutes(5)) {
			audit(at.toString());
		}
		return this.findings.open().stream().map(Finding::kind).toList();
	}

	private void audit(String moment) {
		this.clock.set(moment);
		this.auditor.sweep(this.clock.instant());
		assertThat(this.findings.lastAudit()).contains(this.clock.instant());
	}

	private void sweeps() {
		this.sweeps.stream()
			.filter((sweep) -> sweep.name().equals("reminders"))
			.forEach((sweep) -> sweep.sweep(this.clock.instant()));
		this.conversations.engine().runUntilIdle();
	}

	private List<String> alerts() {
		return this.conversations.chat(Manner.BUTTONS, "admin")
			.texts()
			.stream()
			.filter((text) -> text.contains("điểm cần kiểm tra"))
			.toList();
	}

}
