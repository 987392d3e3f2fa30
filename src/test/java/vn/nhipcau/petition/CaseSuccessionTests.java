package vn.nhipcau.petition;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Successions;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.Heir;
import vn.nhipcau.storage.Sweep;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/** Citizens' cases follow the agency that has to answer them. */
@ModuleTest
class CaseSuccessionTests {

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
	AgencyRegister register;

	@Autowired
	Successions successions;

	@Autowired
	Conversations conversations;

	@Autowired
	List<Sweep> sweeps;

	@Autowired
	MovableClock clock;

	private AgencyId transport;

	private AgencyId works;

	private AgencyId trade;

	private Actor citizen;

	private Actor coordinator;

	private Actor lan;

	private Actor hung;

	@BeforeEach
	void settle() {
		this.town.sits(CHAT, "minh", this.town.agency("Văn phòng UBND tỉnh"), Duty.COORDINATOR);
		this.transport = this.town.agency("Sở Giao thông vận tải");
		this.works = this.town.agency("Sở Xây dựng");
		this.trade = this.town.agency("Sở Công Thương");
		this.town.sits(CHAT, "lan", this.transport, Duty.FOCAL);
		this.town.sits(CHAT, "son", this.works, Duty.FOCAL);
		this.town.sits(CHAT, "hung", this.works, Duty.LEADER);
		this.citizen = Actor.citizen(Town.address(CHAT, "dan").key());
		this.coordinator = this.town.actor(CHAT, "minh");
		this.lan = this.town.actor(CHAT, "lan");
		this.hung = this.town.actor(CHAT, "hung");
		this.consents.give(this.citizen);
	}

	@Test
	void anOpenCaseGoesToTheHeirWithItsDraft() {
		PetitionId id = assigned();
		this.work.draftAnswer(this.lan, id, Said.of("Đã sửa đường"));
		succeed(this.works);
		Dossier dossier = this.petitions.open(this.hung, id).orElseThrow();
		assertThat(dossier.petition().agency()).isEqualTo(this.works);
		assertThat(dossier.petition().state()).isEqualTo(PetitionState.ANSWER_DRAFTED);
		assertThat(dossier.last(Act.HANDED_OVER).orElseThrow().agency()).isEqualTo(this.works);
		assertThat(this.petitions.find(this.lan, id)).isEmpty();
		long draft = dossier.last(Act.ANSWER_DRAFTED).orElseThrow().id();
		assertThat(this.work.approve(this.hung, id, draft)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void anAnsweredCaseKeepsTheOldNameUntilTheCitizenAsksAgain() {
		PetitionId id = assigned();
		this.work.draftAnswer(this.lan, id, Said.of("Đã sửa đường"));
		long draft = this.petitions.open(this.coordinator, id)
			.orElseThrow()
			.last(Act.ANSWER_DRAFTED)
			.orElseThrow()
			.id();
		this.work.approve(this.coordinator, id, draft);
		succeed(this.works);
		assertThat(this.petitions.find(this.citizen, id).orElseThrow().agency()).isEqualTo(this.transport);
		assertThat(this.petitions.find(this.hung, id)).isEmpty();
		this.petitions.reopen(this.citizen, id, Said.of("Vẫn còn ổ gà"));
		this.sweeps.forEach((sweep) -> sweep.sweep(this.clock.instant()));
		assertThat(this.petitions.find(this.hung, id).orElseThrow().state()).isEqualTo(PetitionState.REOPENED);
	}

	@Test
	void theCitizenHearsWhoAnswersNow() {
		assigned();
		succeed(this.works);
		this.conversations.chat(CHAT, "dan").isTold("do Sở Xây dựng tiếp tục xem xét, xử lý");
		this.conversations.chat(CHAT, "son")
			.isTold("Sở Xây dựng kế thừa 1 nhiệm vụ đang thực hiện của Sở Giao thông vận tải");
	}

	@Test
	void aCaseFollowsTheCoordinatorsDecisionWhenAnAgencyIsSplit() {
		PetitionId id = assigned();
		succeed(this.works, this.trade);
		assertThat(this.petitions.find(this.coordinator, id).orElseThrow().agency()).isEqualTo(this.transport);
		ObligationView owed = this.successions.undivided(this.coordinator).get(0).work().get(0);
		this.successions.handOver(this.coordinator, owed.id(), this.works);
		assertThat(this.petitions.find(this.hung, id).orElseThrow().agency()).isEqualTo(this.works);
	}

	private PetitionId assigned() {
		PetitionId id = ((Outcome.Done) this.petitions.submit(this.citizen,
				new NewPetition(PetitionKind.FEEDBACK, "Đường hỏng", List.of(), Particulars.NONE, false)))
			.petition()
			.id();
		this.work.assign(this.coordinator, id, this.transport);
		return id;
	}

	private void succeed(AgencyId... heirs) {
		this.register
			.succeed(Seats.ADMINISTRATOR, this.transport, java.util.Arrays.stream(heirs).map(Heir::of).toList(),
					LocalDate.of(2026, 6, 1), "Quyết định 5/QĐ-UBND")
			.value();
	}

}
