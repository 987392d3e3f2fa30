package vn.nhipcau.organization;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			UBND các huyện | Ủy ban nhân dân huyện
			UỶ BAN NHÂN DÂN HUYỆN | Ủy ban nhân dân huyện
			Sở KH&CN | Sở Khoa học và Công nghệ
			Sở KHCN | sở khoa học, công nghệ
			Sở KH&ĐT | Sở Kế hoạch và Đầu tư
			Sở GD&ĐT | Sở Giáo dục và Đào tạo
			Sở NN&PTNT | Sở Nông nghiệp và Phát triển nông thôn
			Sở LĐTB&XH | Sở Lao động - Thương binh và Xã hội
			Sở Văn hóa-Thể thao-Du lịch | Sở Văn hoá, Thể thao và Du lịch
			UBMTTQ tỉnh | Ủy ban Mặt trận Tổ quốc tỉnh
			UBND TP. Tuyên Quang | Ủy ban nhân dân thành phố Tuyên Quang
			so noi vu | Sở Nội vụ
			Công an tỉnh; | CÔNG AN TỈNH
			""")
	void spellingsOfOneAgencyAreOne(String written, String official) {
		assertThat(FoldedName.of(written).folded()).isEqualTo(FoldedName.of(official).folded());
	}

	@Test
	void decomposedLettersAreTheSameLetters() {
		String name = "Ủy ban nhân dân xã Đức Thọ";
		assertThat(FoldedName.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(FoldedName.of(name));
	}

	@Test
	void twoCommunesThatDifferInOneToneStayTwo() {
		assertThat(FoldedName.of("xã Tân Thanh").toned()).isNotEqualTo(FoldedName.of("xã Tân Thành").toned());
		assertThat(FoldedName.of("xã Hoà Bình").toned()).isEqualTo(FoldedName.of("xã Hòa Bình").toned());
	}

	@Test
	void emojiAndPunctuationAloneAreNoName() {
		assertThat(FoldedName.of("👍 ;;; – ").isEmpty()).isTrue();
		assertThat(FoldedName.of("").isEmpty()).isTrue();
	}

	@Test
	void aVeryLongNameFitsItsColumn() {
		assertThat(FoldedName.of("UBND ".repeat(60)).folded()).hasSizeLessThanOrEqualTo(400);
	}

}
