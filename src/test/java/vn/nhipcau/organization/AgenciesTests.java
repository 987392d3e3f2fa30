package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class AgenciesTests {

	private static final LocalDate MARCH_2025 = LocalDate.of(2025, 3, 1);

	private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@Autowired
	Agencies agencies;

	@Autowired
	AgencyRegister register;

	@Autowired
	AgencyGroups groups;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void anAgencyIsFoundUnderEverySpelling() {
		AgencyId id = this.register
			.found(Chairs.COORDINATOR,
					AgencyDraft.commanded("Sở Khoa học và Công nghệ", AgencyLevel.DEPARTMENT, 5).abbreviated("SKHCN"))
			.value();
		this.register.spell(Chairs.COORDINATOR, id, "Sở Khoa học Công nghệ tỉnh");
		for (String written : List.of("Sở KH&CN", "SỞ KHOA HỌC, CÔNG NGHỆ", "skhcn", "sở khoa học công nghệ tỉnh",
				"Sở KH&CN (cơ quan thường trực)")) {
			assertThat(this.agencies.resolve(written, TODAY)).as(written).isEqualTo(new Resolution.One(id));
		}
		assertThat(this.agencies.resolve("Sở Thủy sản", TODAY)).isEqualTo(new Resolution.Unknown("Sở Thủy sản"));
		assertThat(this.agencies.resolve("👍", TODAY)).isEqualTo(new Resolution.Unknown("👍"));
	}

	@Test
	void aMergedAgencyLeadsToItsHeirFromTheDayOfTheMerger() {
		AgencyId planning = found("Sở Kế hoạch và Đầu tư");
		AgencyId finance = found("Sở Tài chính");
		this.register.succeed(Chairs.COORDINATOR, planning, List.of(Heir.of(finance)), MARCH_2025, "NQ 01");
		assertThat(this.agencies.resolve("Sở KH&ĐT", MARCH_2025.minusDays(1))).isEqualTo(new Resolution.One(planning));
		Resolution after = this.agencies.resolve("Sở KH&ĐT", MARCH_2025);
		assertThat(after).isEqualTo(new Resolution.Succeeded(planning, List.of(Heir.of(finance))));
		assertThat(after.agencies()).containsExactly(finance);
		assertThat(this.agencies.formerly(finance)).extracting(AgencyView::name)
			.containsExactly("Sở Kế hoạch và Đầu tư");
	}

	@Test
	void aSplitAgencyLeavesTheChoiceByField() {
		AgencyId labour = found("Sở Lao động - Thương binh và Xã hội");
		AgencyId home = found("Sở Nội vụ");
		AgencyId health = found("Sở Y tế");
		this.register.succeed(Chairs.COORDINATOR, labour, List.of(Heir.of(home), new Heir(health, "trẻ em")),
				MARCH_2025, null);
		Resolution split = this.agencies.resolve("Sở LĐTB&XH", TODAY);
		assertThat(split)
			.isEqualTo(new Resolution.Succeeded(labour, List.of(Heir.of(home), new Heir(health, "trẻ em"))));
		assertThat(split.agencies()).isEmpty();
	}

	@Test
	void heirsAreFollowedThroughEveryReorganisation() {
		AgencyId transport = found("Sở Giao thông vận tải");
		AgencyId works = found("Sở Xây dựng cũ");
		AgencyId construction = found("Sở Xây dựng");
		this.register.succeed(Chairs.COORDINATOR, transport, List.of(Heir.of(works)), MARCH_2025, null);
		this.register.succeed(Chairs.COORDINATOR, works, List.of(Heir.of(construction)), JULY_2025, null);
		assertThat(this.agencies.heirs(transport, MARCH_2025)).containsExactly(Heir.of(works));
		assertThat(this.agencies.heirs(transport, TODAY)).containsExactly(Heir.of(construction));
	}

	@Test
	void districtsResolveByDate() {
		AgencyId district = this.register
			.found(Chairs.COORDINATOR, AgencyDraft.commanded("UBND huyện Đức Thọ", AgencyLevel.DISTRICT, 60))
			.value();
		AgencyGroupId all = this.groups
			.found(Chairs.COORDINATOR, "UBND huyện, thành phố", AgencyLevel.DISTRICT,
					List.of("UBND các huyện, thành phố, thị xã"))
			.value();
		this.register.end(Chairs.COORDINATOR, district, JULY_2025);
		String written = "Ủy ban nhân dân các huyện, thành phố, thị xã";
		assertThat(this.agencies.resolve(written, JULY_2025.minusDays(1)))
			.isEqualTo(new Resolution.Many(all, List.of(district)));
		assertThat(this.agencies.resolve(written, JULY_2025)).isEqualTo(new Resolution.Many(all, List.of()));
		assertThat(this.agencies.resolve("UBND huyện Đức Thọ", TODAY))
			.isEqualTo(new Resolution.Succeeded(district, List.of()));
	}

	@Test
	void aGroupHoldsItsCommandedLevelAndNamedMembersInOfficialOrder() {
		AgencyId second = this.register
			.found(Chairs.COORDINATOR, AgencyDraft.commanded("Sở Y tế", AgencyLevel.DEPARTMENT, 2))
			.value();
		AgencyId first = this.register
			.found(Chairs.COORDINATOR, AgencyDraft.commanded("Sở Nội vụ", AgencyLevel.DEPARTMENT, 1))
			.value();
		AgencyId front = this.register.found(Chairs.COORDINATOR, AgencyDraft.requested("Ủy ban MTTQ Việt Nam tỉnh", 90))
			.value();
		AgencyGroupId group = this.groups
			.found(Chairs.COORDINATOR, "Các sở, ban, ngành", AgencyLevel.DEPARTMENT, List.of())
			.value();
		assertThat(this.groups.members(group, TODAY)).extracting(AgencyView::id).containsExactly(first, second);
		this.groups.add(Chairs.COORDINATOR, group, front, MARCH_2025);
		assertThat(this.groups.members(group, TODAY)).extracting(AgencyView::id).containsExactly(first, second, front);
		this.groups.remove(Chairs.COORDINATOR, group, front, JULY_2025);
		assertThat(this.groups.members(group, TODAY)).extracting(AgencyView::id).containsExactly(first, second);
		assertThat(this.groups.members(group, MARCH_2025)).extracting(AgencyView::id).contains(front);
	}

	@Test
	void communesThatDifferInOneToneAreToldApartAndAskedForWithoutTones() {
		AgencyId thanh = found("UBND xã Tân Thanh");
		AgencyId thành = found("UBND xã Tân Thành");
		assertThat(this.agencies.resolve("UBND xã Tân Thành", TODAY)).isEqualTo(new Resolution.One(thành));
		assertThat(this.agencies.resolve("Ủy ban nhân dân xã Tân Thanh", TODAY)).isEqualTo(new Resolution.One(thanh));
		found("UBND xã Đông Hòa");
		assertThat(this.agencies.resolve("ubnd xa dong hoa", TODAY).agencies()).hasSize(1);
	}

	@Test
	void aFewLettersAreEnoughToSearch() {
		AgencyId health = found("Sở Y tế");
		found("Sở Nội vụ");
		assertThat(this.agencies.search("y te")).extracting(AgencyView::id).containsExactly(health);
		assertThat(this.agencies.search("sở")).hasSize(2);
		assertThat(this.agencies.search("%")).isEmpty();
	}

	@Test
	void aRenamedAgencyIsStillFoundByItsFormerName() {
		AgencyId id = found("Sở Du lịch");
		this.register.rename(Chairs.COORDINATOR, id, "Sở Văn hóa và Du lịch");
		assertThat(this.agencies.resolve("Sở Du lịch", TODAY)).isEqualTo(new Resolution.One(id));
		assertThat(this.agencies.names(List.of(id))).containsEntry(id, "Sở Văn hóa và Du lịch");
		assertThat(this.jdbc.queryForObject("SELECT before_value FROM audit WHERE action = 'agency.renamed'",
				String.class))
			.isEqualTo("Sở Du lịch");
	}

	@Test
	void policeGetContentOnlyAfterTheyOptIn() {
		AgencyId police = this.register
			.found(Chairs.COORDINATOR, AgencyDraft.commanded("Công an tỉnh", AgencyLevel.DEPARTMENT, 30).asArmedForce())
			.value();
		assertThat(this.agencies.find(police).orElseThrow().contentInChat()).isFalse();
		this.register.allowContent(Chairs.COORDINATOR, police, true);
		assertThat(this.agencies.find(police).orElseThrow().contentInChat()).isTrue();
		AgencyId health = found("Sở Y tế");
		this.register.allowContent(Chairs.COORDINATOR, health, false);
		assertThat(this.agencies.find(health).orElseThrow().contentInChat()).isTrue();
	}

	@Test
	void badNamesAreRefusedAndMarkupIsJustLetters() {
		assertThat(refusal(" ")).isEqualTo(Refusal.NAME_MISSING);
		assertThat(refusal("👍🎉")).isEqualTo(Refusal.NAME_MISSING);
		assertThat(refusal("Sở ".repeat(100))).isEqualTo(Refusal.NAME_TOO_LONG);
		AgencyId odd = found("Sở <b>Y</b> & tế\n👍");
		assertThat(this.agencies.find(odd).orElseThrow().name()).isEqualTo("Sở <b>Y</b> & tế 👍");
		assertThat(refusal("Sở <b>Y</b> & tế 👍")).isEqualTo(Refusal.NAME_TAKEN);
	}

	@Test
	void nothingEndsBeforeItBeginsAndNobodySucceedsItself() {
		AgencyId id = this.register
			.found(Chairs.COORDINATOR, AgencyDraft.commanded("UBND xã Mới", AgencyLevel.COMMUNE, 70).from(JULY_2025))
			.value();
		assertThat(this.register.end(Chairs.COORDINATOR, id, MARCH_2025))
			.isEqualTo(Outcome.refused(Refusal.DAY_TOO_EARLY));
		assertThat(this.register.succeed(Chairs.COORDINATOR, id, List.of(Heir.of(id)), TODAY, null))
			.isEqualTo(Outcome.refused(Refusal.SAME_AGENCY));
	}

	private AgencyId found(String name) {
		return this.register.found(Chairs.COORDINATOR, AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, 10)).value();
	}

	private Refusal refusal(String name) {
		return ((Outcome.Refused<AgencyId>) this.register.found(Chairs.COORDINATOR,
				AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, 10)))
			.why();
	}

}
