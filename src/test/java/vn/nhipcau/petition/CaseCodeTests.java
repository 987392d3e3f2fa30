package vn.nhipcau.petition;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseCodeTests {

	@Test
	void aCodeIsFoundHoweverItIsTyped() {
		CaseCode code = CaseCode.parse("PA-7K3-F9Q-XMT").orElseThrow();
		assertThat(CaseCode.parse("pa7k3f9qxmt")).contains(code);
		assertThat(CaseCode.parse(" pa 7k3 f9q xmt ")).contains(code);
		assertThat(CaseCode.parse("7K3–F9Q–XMT")).contains(code);
		assertThat(CaseCode.parse("PA-7K3-F9Q-XM")).isEmpty();
		assertThat(CaseCode.parse("PA-7K3-F9Q-XM0")).isEmpty();
		assertThat(CaseCode.parse("")).isEmpty();
	}

	@Test
	void codesHaveNoLookAlikesAndAlwaysADigit() {
		SecureRandom random = new SecureRandom();
		Set<CaseCode> codes = new HashSet<>();
		for (int i = 0; i < 2000; i++) {
			CaseCode code = CaseCode.random(random);
			assertThat(code.value()).matches("PA(-[2-9A-HJKMNP-Z]{3}){3}").matches(".*\\d.*");
			assertThat(CaseCode.isWhole(code.value())).isTrue();
			codes.add(code);
		}
		assertThat(codes).hasSize(2000);
	}

	@Test
	void wordsAreNoCode() {
		assertThat(CaseCode.isWhole("Phản ánh đèn đường")).isFalse();
		assertThat(CaseCode.isWhole("cảm ơn bạn")).isFalse();
	}

}
