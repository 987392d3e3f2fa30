package vn.nhipcau.organization;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.testing.Seats.ADMINISTRATOR;

@ModuleTest
class TaughtSpellingsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	@Autowired
	TaughtSpellings spellings;

	@Autowired
	Agencies agencies;

	@Autowired
	AgencyRegister register;

	@Autowired
	AgencyGroups groups;

	@Autowired
	Seats seats;

	@Test
	void aTaughtNameMeansTheAgencyUntilItIsForgotten() {
		AgencyId farming = this.seats.agency("Sở Nông nghiệp và Môi trường");
		TaughtSpelling taught = this.spellings.teach(ADMINISTRATOR, farming, " Sở  Thủy sản ", "Kế hoạch 1/KH").value();
		assertThat(this.agencies.resolve("SỞ THUỶ SẢN", DAY)).isEqualTo(new Resolution.One(farming));
		assertThat(this.spellings.of(ADMINISTRATOR, farming)).containsExactly(taught);
		this.spellings.forget(ADMINISTRATOR, taught.id()).value();
		assertThat(this.agencies.resolve("Sở Thủy sản", DAY)).isInstanceOf(Resolution.Unknown.class);
		assertThat(this.spellings.forget(ADMINISTRATOR, taught.id())).isEqualTo(Outcome.refused(Refusal.UNKNOWN));
	}

	@Test
	void ofSeveralAgenciesOfOneNameTheTaughtOneIsMeant() {
		AgencyId first = this.seats.agency("Chi cục Kiểm lâm vùng I");
		AgencyId second = this.seats.agency("Chi cục Kiểm lâm vùng II");
		this.register.spell(ADMINISTRATOR, first, "Kiểm lâm").value();
		this.register.spell(ADMINISTRATOR, second, "Kiểm lâm").value();
		assertThat(this.agencies.resolve("Kiểm lâm", DAY)).isInstanceOf(Resolution.Ambiguous.class);
		this.spellings.teach(ADMINISTRATOR, second, "Kiểm lâm", "Kế hoạch 1/KH").value();
		assertThat(this.agencies.resolve("Kiểm lâm", DAY)).isEqualTo(new Resolution.One(second));
	}

	@Test
	void aNameThatMeansSomebodyAlreadyOrAGroupIsNotTaughtAnew() {
		AgencyId health = this.seats.agency("Sở Y tế");
		AgencyId finance = this.seats.agency("Sở Tài chính");
		this.groups.found(ADMINISTRATOR, "UBND các huyện", AgencyLevel.DISTRICT, java.util.List.of()).value();
		assertThat(this.spellings.teach(ADMINISTRATOR, finance, "sở y tế", "a"))
			.isEqualTo(Outcome.refused(Refusal.NAME_TAKEN));
		assertThat(this.spellings.teach(ADMINISTRATOR, health, "UBND các huyện", "a"))
			.isEqualTo(Outcome.refused(Refusal.NAME_TAKEN));
		assertThat(this.spellings.teach(ADMINISTRATOR, health, "…", "a"))
			.isEqualTo(Outcome.refused(Refusal.NAME_MISSING));
	}

	@Test
	void onlyWhatWasTaughtIsForgotten() {
		AgencyId health = this.seats.agency("Sở Y tế");
		this.register.spell(ADMINISTRATOR, health, "Ngành Y tế").value();
		assertThat(this.spellings.of(ADMINISTRATOR, health)).isEmpty();
		assertThat(this.agencies.spellings(health)).contains("Ngành Y tế");
	}

}
