package vn.nhipcau.petition;

import java.time.Duration;
import java.time.Period;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class CaseWorkTests {

	private static final Manner CHAT = Manner.BUTTONS;

	@Autowired
	Town town;

	@Autowired
	Petitions petitions;

	@Autowired
	CaseWork work;

	@Autowired
	Consents consents;

	@Autowired
	ClosingSweep closing;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	CaseBook book;

	@Autowired
	PetitionQueries queries;

	@Autowired
	CaseHistory history;

	@Autowired
	OwedWork owed;

	@Autowired
	Obligations obligations;

	@Autowired
	Agencies agencies;

	private AgencyId agency;

	private Actor citizen;

	private Actor coordinator;

	private Actor focal;

	private Actor leader;

	@BeforeEach
	void settle() {
		AgencyId office = this.town.agency("Văn phòng UBND tỉnh");
		this.agency = this.town.agency("Sở Xây dựng");
		this.town.sits(CHAT, "minh", office, Duty.COORDINATOR);
		this.town.sits(CHAT, "lan", this.agency, Duty.FOCAL);
		this.town.sits(CHAT, "hung", this.agency, Duty.LEADER);
		this.citizen = Actor.citizen(Town.address(CHAT, "citizen").key());
		this.coordinator = this.town.actor(CHAT, "minh");
		this.focal = this.town.actor(CHAT, "lan");
		this.leader = this.town.actor(CHAT, "hung");
		this.consents.give(this.citizen);
	}

	@Test
	void theOfficeOwesTheClassificationAndTheAgencyTheAnswer() {
		PetitionId id = received(PetitionKind.PETITION);
		assertThat(obligations()).containsExactly("NOT_STARTED 2026-06-04");
		this.work.assign(this.coordinator, id, this.agency);
		assertThat(obligations()).containsExactly("COMPLETED 2026-06-04", "NOT_STARTED 2026-06-22");
		this.work.wantMore(this.focal, id, Said.of("ảnh"));
		assertThat(obligations()).contains("SUSPENDED 2026-06-22");
		this.petitions.supplement(this.citizen, id, Said.of("đây"));
		assertThat(obligations()).contains("NOT_STARTED 2026-06-22");
		this.work.handBack(this.focal, id, Said.of("không thuộc"));
		assertThat(obligations()).containsExactly("COMPLETED 2026-06-04", "CANCELLED 2026-06-22",
				"NOT_STARTED 2026-06-04");
	}

	@Test
	void praiseHasNoDateOfAnswer() {
		PetitionId id = received(PetitionKind.COMMENDATION);
		assertThat(this.petitions.find(this.citizen, id).orElseThrow().expectedOn()).isNull();
		this.work.assign(this.coordinator, id, this.agency);
		assertThat(obligations()).contains("NOT_STARTED null");
	}

	@Test
	void whoeverComesSecondIsToldWhoWasFirst() {
		PetitionId id = drafted();
		long draft = draft(id);
		assertThat(this.work.approve(this.leader, id, draft)).isInstanceOf(Outcome.Done.class);
		Outcome.Refused second = (Outcome.Refused) this.work.returnDraft(this.leader, id, draft, Said.of("sửa"));
		assertThat(second.why()).isEqualTo(Refusal.WRONG_STATE);
		assertThat(second.now().deed().by()).isEqualTo(this.leader.person());
	}

	@Test
	void aDraftThatWasReplacedIsNotApproved() {
		PetitionId id = drafted();
		long old = draft(id);
		this.work.returnDraft(this.leader, id, old, Said.of("sửa"));
		this.work.draftAnswer(this.focal, id, Said.of("bản hai"));
		assertThat(why(this.work.approve(this.leader, id, old))).isEqualTo(Refusal.STALE_DRAFT);
		assertThat(why(this.work.returnDraft(this.leader, id, old, Said.of("sửa")))).isEqualTo(Refusal.STALE_DRAFT);
	}

	@Test
	void aCitizenAsksAgainTwice() {
		PetitionId id = drafted();
		for (int i = 0; i < 2; i++) {
			this.work.approve(this.leader, id, draft(id));
			assertThat(this.petitions.reopen(this.citizen, id, Said.of("chưa rõ"))).isInstanceOf(Outcome.Done.class);
			this.work.draftAnswer(this.focal, id, Said.of("trả lời lại"));
		}
		this.work.approve(this.leader, id, draft(id));
		assertThat(why(this.petitions.reopen(this.citizen, id, Said.of("vẫn chưa rõ"))))
			.isEqualTo(Refusal.REOPENED_TOO_OFTEN);
	}

	@Test
	void whereNoApprovalIsAskedTheAnswerGoesOutAtOnce() {
		PetitionSettings free = new PetitionSettings(false, 2, 2, 5, "1", Duration.ofDays(15), "", Period.ofMonths(24),
				new PetitionSettings.Reception("", "", ""));
		CaseWork without = new CaseWork(this.book, this.queries, this.history, this.owed, this.obligations,
				this.agencies, free, this.clock);
		PetitionId id = received(PetitionKind.FEEDBACK);
		this.work.assign(this.coordinator, id, this.agency);
		Outcome outcome = this.transaction
			.execute((status) -> without.draftAnswer(this.focal, id, Said.of("Đã thay đèn")));
		assertThat(((Outcome.Done) outcome).petition().state()).isEqualTo(PetitionState.ANSWERED);
	}

	@Test
	void anAnswerThatNobodyRatesIsClosedInTime() {
		PetitionId id = drafted();
		this.work.approve(this.leader, id, draft(id));
		this.closing.sweep(this.clock.instant().plus(Duration.ofDays(14)));
		assertThat(state(id)).isEqualTo(PetitionState.ANSWERED);
		this.closing.sweep(this.clock.instant().plus(Duration.ofDays(16)));
		assertThat(state(id)).isEqualTo(PetitionState.CLOSED);
	}

	@Test
	void oneCaseThatCannotBeReadStopsNoOther() {
		PetitionId broken = drafted();
		PetitionId sound = drafted();
		this.work.approve(this.leader, broken, draft(broken));
		this.work.approve(this.leader, sound, draft(sound));
		this.jdbc.update("UPDATE petition SET kind = 'NONSENSE' WHERE id = ?", broken.value());
		this.closing.sweep(this.clock.instant().plus(Duration.ofDays(16)));
		assertThat(state(sound)).isEqualTo(PetitionState.CLOSED);
	}

	@Test
	void aPhotoIsReasonEnoughToAskAgain() {
		PetitionId id = drafted();
		this.work.approve(this.leader, id, draft(id));
		Said photo = new Said("", List.of(new FileId(17)));
		assertThat(this.petitions.reopen(this.citizen, id, photo)).isInstanceOf(Outcome.Done.class);
		assertThat(this.petitions.open(this.focal, id).orElseThrow().last(Act.REOPENED).orElseThrow().said())
			.isEqualTo(photo);
	}

	@Test
	void complaintsAreRefusedByTheFacadeToo() {
		NewPetition complaint = new NewPetition(PetitionKind.FEEDBACK, "tôi tố cáo ông A", List.of(), Particulars.NONE,
				false);
		assertThat(why(this.petitions.submit(this.citizen, complaint))).isEqualTo(Refusal.DENUNCIATION);
		PetitionId id = received(PetitionKind.FEEDBACK);
		assertThat(why(this.petitions.supplement(this.citizen, id, Said.of("tôi khiếu nại quyết định"))))
			.isEqualTo(Refusal.COMPLAINT);
	}

	@Test
	void theTrailHasNoWordOfContent() {
		PetitionId id = drafted();
		this.work.approve(this.leader, id, draft(id));
		assertThat(this.jdbc.queryForList("SELECT after_value FROM audit WHERE subject = ? ORDER BY id", String.class,
				"petition:" + id.value()))
			.containsExactly("RECEIVED", "ASSIGNED", "ANSWER_DRAFTED", "ANSWERED");
	}

	private PetitionId received(PetitionKind kind) {
		return ((Outcome.Done) this.petitions.submit(this.citizen,
				new NewPetition(kind, "Đèn đường hỏng", List.of(), Particulars.NONE, false)))
			.petition()
			.id();
	}

	private PetitionId drafted() {
		PetitionId id = received(PetitionKind.FEEDBACK);
		this.work.assign(this.coordinator, id, this.agency);
		this.work.draftAnswer(this.focal, id, Said.of("Đã thay đèn"));
		return id;
	}

	private long draft(PetitionId id) {
		return this.petitions.open(this.leader, id).orElseThrow().last(Act.ANSWER_DRAFTED).orElseThrow().id();
	}

	private PetitionState state(PetitionId id) {
		return this.petitions.find(this.citizen, id).orElseThrow().state();
	}

	private List<String> obligations() {
		return this.jdbc.query("SELECT state, last_day FROM obligation ORDER BY id",
				(row, index) -> row.getString(1) + " " + row.getString(2));
	}

	private static Refusal why(Outcome outcome) {
		return ((Outcome.Refused) outcome).why();
	}

}
