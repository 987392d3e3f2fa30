package vn.nhipcau.organization;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearNamesTests {

	@Test
	void diacriticsCaseAndAbbreviationsMakeNoOtherName() {
		assertThat(near("Sở Nội vụ", "so noi vu")).isTrue();
		assertThat(near("Sở KH&CN", "Sở Khoa học và Công nghệ")).isTrue();
	}

	@Test
	void oneSlipInALongNameIsNear() {
		assertThat(near("Sở Tài chính", "Sở Tài chánh")).isTrue();
		assertThat(near("Sở Nông nghiệp và Môi trường", "Sở Nông nghệp và Môi trườn")).isTrue();
	}

	@Test
	void shortAndOtherNamesAreNot() {
		assertThat(near("Xã A", "Xã B")).isFalse();
		assertThat(near("Sở Y tế", "Sở Nội vụ")).isFalse();
		assertThat(near("Sở Tài chính", "Sở Tài nguyên")).isFalse();
	}

	private static boolean near(String one, String other) {
		return NearNames.isNear(FoldedName.of(one).folded(), FoldedName.of(other).folded());
	}

}
