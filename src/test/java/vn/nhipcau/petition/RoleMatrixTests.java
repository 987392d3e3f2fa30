package vn.nhipcau.petition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.Role;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every verb of the facades, by everybody: whoever is not named here is refused. */
@ModuleTest
class RoleMatrixTests {

	private static final Manner CHAT = Manner.BUTTONS;

	@Autowired
	Town town;

	@Autowired
	Petitions petitions;

	@Autowired
	CaseWork work;

	@Autowired
	PersonalData data;

	@Autowired
	Consents consents;

	private final Map<String, Actor> everybody = new LinkedHashMap<>();

	private AgencyId agency;

	private AgencyId other;

	private PersonId colleague;

	@BeforeEach
	void settle() {
		AgencyId office = this.town.agency("Văn phòng UBND tỉnh");
		this.agency = this.town.agency("Sở Xây dựng");
		this.other = this.town.agency("Sở Y tế");
		this.everybody.clear();
		this.everybody.put("citizen", Actor.citizen(Town.address(CHAT, "citizen").key()));
		this.everybody.put("stranger", Actor.citizen(Town.address(CHAT, "stranger").key()));
		official("coordinator", office, Duty.COORDINATOR);
		this.colleague = official("focal", this.agency, Duty.FOCAL);
		official("specialist", this.agency, Duty.SPECIALIST);
		official("leader", this.agency, Duty.LEADER);
		official("secretary", this.agency, Duty.SECRETARY);
		official("other focal", this.other, Duty.FOCAL);
		official("other leader", this.other, Duty.LEADER);
		official("provincial leader", office, Duty.PROVINCIAL_LEADER);
		official("administrator", office, Duty.ADMINISTRATOR);
		this.everybody.put("nobody", new Actor(new PersonId(1), Set.of(), "test"));
		this.consents.give(actor("citizen"));
	}

	@Test
	void whoSeesACase() {
		assertThat(permitted(this::assigned, (actor, id) -> this.petitions.find(actor, id).isPresent()))
			.containsExactly("citizen", "coordinator", "focal", "specialist", "leader", "secretary");
		assertThat(permitted(this::assigned, (actor, id) -> this.petitions.open(actor, id).isPresent()))
			.containsExactly("citizen", "coordinator", "focal", "specialist", "leader", "secretary");
		assertThat(permitted(this::received, (actor, id) -> this.petitions.find(actor, id).isPresent()))
			.containsExactly("citizen", "coordinator");
	}

	@Test
	void onlyCitizensSubmit() {
		this.everybody.values().forEach(this.consents::give);
		assertThat(permitted(this::received, (actor, id) -> done(this.petitions.submit(actor, wanted()))))
			.containsExactly("citizen", "stranger");
	}

	@Test
	void onlyTheCitizenSupplementsRatesAsksAgainAndHasContentErased() {
		assertThat(
				permitted(this::assigned, (actor, id) -> done(this.petitions.supplement(actor, id, Said.of("thêm")))))
			.containsExactly("citizen");
		assertThat(permitted(this::answered, (actor, id) -> done(this.petitions.rate(actor, id, Rating.SATISFIED))))
			.containsExactly("citizen");
		assertThat(permitted(this::answered, (actor, id) -> done(this.petitions.reopen(actor, id, Said.of("chưa rõ")))))
			.containsExactly("citizen");
		assertThat(permitted(this::assigned, (actor, id) -> done(this.data.askErasure(actor, id))))
			.containsExactly("citizen");
		assertThat(permitted(this::answered, (actor, id) -> done(this.data.erase(actor, id))))
			.containsExactly("citizen", "coordinator");
		assertThat(permitted(this::assigned, (actor, id) -> done(this.data.erase(actor, id)))).isEmpty();
	}

	@Test
	void onlyTheCitizenCorrects() {
		assertThat(permitted(this::assigned, (actor, id) -> done(this.data.reword(actor, id, "ngõ 15"))))
			.containsExactly("citizen");
		assertThat(permitted(this::assigned, (actor, id) -> done(this.data.reach(actor, id, "0912345678"))))
			.containsExactly("citizen");
		assertThat(permitted(this::answered, (actor, id) -> done(this.data.reword(actor, id, "ngõ 15")))).isEmpty();
	}

	@Test
	void onlyTheCoordinatorAssignsAndRefersElsewhere() {
		assertThat(permitted(this::received, (actor, id) -> done(this.work.assign(actor, id, this.agency))))
			.containsExactly("coordinator");
		assertThat(permitted(this::received, (actor, id) -> done(this.work.notCompetent(actor, id, Said.of("Tòa án")))))
			.containsExactly("coordinator");
	}

	@Test
	void onlyTheAgencyWorksOnItAndItsSecretaryDoesNot() {
		assertThat(
				permitted(this::assigned, (actor, id) -> done(this.work.handBack(actor, id, Said.of("không thuộc")))))
			.containsExactly("focal", "specialist", "leader");
		assertThat(permitted(this::assigned, (actor, id) -> done(this.work.wantMore(actor, id, Said.of("ảnh")))))
			.containsExactly("focal", "specialist", "leader");
		assertThat(permitted(this::assigned, (actor, id) -> done(this.work.draftAnswer(actor, id, Said.of("đã sửa")))))
			.containsExactly("focal", "specialist", "leader");
		assertThat(permitted(this::assigned, (actor, id) -> done(this.work.passOn(actor, id, this.colleague))))
			.containsExactly("focal", "specialist", "leader");
		assertThat(permitted(this::assigned,
				(actor, id) -> done(this.work.announceDelay(actor, id, Said.of("mưa bão"), LocalDate.of(2026, 7, 1)))))
			.containsExactly("coordinator", "focal", "specialist", "leader");
	}

	@Test
	void onlyItsLeaderApproves() {
		assertThat(permitted(this::drafted, (actor, id) -> done(this.work.approve(actor, id, draft(id)))))
			.containsExactly("leader");
		assertThat(permitted(this::drafted,
				(actor, id) -> done(this.work.returnDraft(actor, id, draft(id), Said.of("sửa")))))
			.containsExactly("leader");
	}

	@Test
	void theFormerAgencyNoLongerSeesIt() {
		PetitionId id = assigned();
		this.work.handBack(actor("focal"), id, Said.of("không thuộc nhiệm vụ"));
		assertThat(this.petitions.find(actor("focal"), id)).isEmpty();
		this.work.assign(actor("coordinator"), id, this.other);
		assertThat(this.petitions.find(actor("focal"), id)).isEmpty();
		assertThat(this.petitions.open(actor("other focal"), id)).isPresent();
	}

	@Test
	void citizensAreNotShownWhatOfficialsSayAmongThemselvesNorWhoTheyAre() {
		PetitionId id = drafted();
		this.work.returnDraft(actor("leader"), id, draft(id), Said.of("viết lại cho rõ"));
		Dossier seen = this.petitions.open(actor("citizen"), id).orElseThrow();
		assertThat(seen.entries()).extracting((entry) -> entry.deed().act())
			.containsExactly(Act.RECEIVED, Act.ASSIGNED);
		assertThat(seen.entries()).allMatch((entry) -> entry.deed().by() == null);
		assertThat(seen.petition().deed().by()).isNull();
	}

	@FunctionalInterface
	private interface Verb {

		boolean works(Actor actor, PetitionId id);

	}

	private List<String> permitted(java.util.function.Supplier<PetitionId> fresh, Verb verb) {
		return this.everybody.entrySet()
			.stream()
			.filter((one) -> verb.works(one.getValue(), fresh.get()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private PersonId official(String name, AgencyId where, Duty duty) {
		PersonId person = this.town.sits(CHAT, name, where, duty);
		this.everybody.put(name, this.town.actor(CHAT, name));
		return person;
	}

	private Actor actor(String name) {
		return this.everybody.get(name);
	}

	private static NewPetition wanted() {
		return new NewPetition(PetitionKind.FEEDBACK, "Đèn đường hỏng", List.of(), Particulars.NONE, false);
	}

	private PetitionId received() {
		return ((Outcome.Done) this.petitions.submit(actor("citizen"), wanted())).petition().id();
	}

	private PetitionId assigned() {
		PetitionId id = received();
		assertThat(done(this.work.assign(actor("coordinator"), id, this.agency))).isTrue();
		return id;
	}

	private PetitionId drafted() {
		PetitionId id = assigned();
		assertThat(done(this.work.draftAnswer(actor("focal"), id, Said.of("Đã sửa đèn")))).isTrue();
		return id;
	}

	private PetitionId answered() {
		PetitionId id = drafted();
		assertThat(done(this.work.approve(actor("leader"), id, draft(id)))).isTrue();
		return id;
	}

	private long draft(PetitionId id) {
		return this.petitions.open(actor("coordinator"), id)
			.flatMap((dossier) -> dossier.last(Act.ANSWER_DRAFTED))
			.map(Entry::id)
			.orElse(0L);
	}

	private static boolean done(Outcome outcome) {
		return outcome instanceof Outcome.Done;
	}

}
