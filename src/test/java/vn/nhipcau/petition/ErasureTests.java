package vn.nhipcau.petition;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Content goes when its time is over, or when the citizen wants it to. */
@ModuleTest
class ErasureTests {

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
	PersonalData data;

	@Autowired
	ErasingSweep erasing;

	@Autowired
	FileStore files;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcTemplate jdbc;

	private Actor citizen;

	private Actor coordinator;

	@BeforeEach
	void settle() {
		this.town.sits(CHAT, "minh", this.town.agency("Văn phòng UBND tỉnh"), Duty.COORDINATOR);
		this.citizen = Actor.citizen(Town.address(CHAT, "citizen").key());
		this.coordinator = this.town.actor(CHAT, "minh");
		this.consents.give(this.citizen);
	}

	@Test
	void contentIsKeptForTwentyFourMonthsAfterTheEndAndNotADayLonger() {
		this.clock.set("2026-06-10T09:00:00");
		FileId photo = photo();
		PetitionId id = ended(photo);
		this.erasing.sweep(at("2028-06-10T08:59:59"));
		assertThat(words(id)).isPositive();
		this.erasing.sweep(at("2028-06-10T09:00:01"));
		assertThat(words(id)).isZero();
		assertThat(this.files.find(photo).orElseThrow().present()).isFalse();
		assertThat(this.petitions.find(this.citizen, id).orElseThrow().erased()).isTrue();
		assertThat(this.petitions.open(this.coordinator, id).orElseThrow().last(Act.ERASED)).isPresent();
		assertThat(this.jdbc.queryForList(
				"SELECT origin FROM audit WHERE action = 'petition.erased' AND subject = 'petition:" + id.value() + "'",
				String.class))
			.containsExactly("petition-erasing");
		this.erasing.sweep(at("2028-06-11T09:00:00"));
		assertThat(count("audit WHERE action = 'petition.erased'")).isOne();
	}

	@Test
	void anOpenCaseIsNeverErasedByTime() {
		PetitionId id = received(photo());
		this.erasing.sweep(this.clock.instant().plus(Duration.ofDays(4000)));
		assertThat(words(id)).isPositive();
	}

	@Test
	void aCaseThatCannotBeReadStopsNoOther() {
		PetitionId broken = ended(photo());
		PetitionId sound = ended(photo());
		this.jdbc.update("UPDATE petition SET kind = 'NONSENSE' WHERE id = ?", broken.value());
		this.erasing.sweep(this.clock.instant().plus(Duration.ofDays(800)));
		assertThat(words(sound)).isZero();
	}

	@Test
	void allOfFortyCasesAreErased() {
		for (int i = 0; i < 40; i++) {
			ended(photo());
		}
		assertThat(this.data.kept(this.citizen)).isEqualTo(40);
		assertThat(this.data.eraseAll(this.citizen)).hasSize(40);
		assertThat(count("petition_entry WHERE words IS NOT NULL")).isZero();
		assertThat(count("petition_file")).isZero();
		assertThat(this.data.kept(this.citizen)).isZero();
	}

	private PetitionId ended(FileId photo) {
		PetitionId id = received(photo);
		this.work.notCompetent(this.coordinator, id, Said.of("Tòa án nhân dân khu vực"));
		return id;
	}

	private PetitionId received(FileId photo) {
		return ((Outcome.Done) this.petitions.submit(this.citizen,
				new NewPetition(PetitionKind.FEEDBACK, "Đèn đường hỏng", List.of(photo), Particulars.NONE, false)))
			.petition()
			.id();
	}

	private FileId photo() {
		return ((Storing.Stored) this.files.store("ảnh.txt", "text/plain", "ảnh".getBytes(StandardCharsets.UTF_8)))
			.file()
			.id();
	}

	private java.time.Instant at(String local) {
		this.clock.set(local);
		return this.clock.instant();
	}

	private long words(PetitionId id) {
		return count("petition_entry WHERE words IS NOT NULL AND petition_id = " + id.value());
	}

	private long count(String from) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM " + from, Long.class);
	}

}
