package vn.nhipcau.plan;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.nhipcau.chat.Dictionary;

import static org.assertj.core.api.Assertions.assertThat;

class CitationsTests {

	private final Citations citations;

	CitationsTests() throws IOException {
		this.citations = new Citations(new Dictionary(null, Clock.systemUTC()));
	}

	@Test
	void aDocumentIsCitedByItsOwnKindNumberAndDate() {
		assertThat(cited("Chương trình hành động", "64/CTr-UBND", LocalDate.of(2020, 3, 10)))
			.isEqualTo("Chương trình hành động 64/CTr-UBND ngày 10/3/2020");
		assertThat(cited(null, "147/KH-UBND", LocalDate.of(2024, 8, 1)))
			.isEqualTo("Kế hoạch 147/KH-UBND ngày 01/8/2024");
		assertThat(cited(null, "12/QĐ-UBND", LocalDate.of(2024, 2, 28)))
			.isEqualTo("Quyết định 12/QĐ-UBND ngày 28/02/2024");
		assertThat(cited(null, "5425", null)).isEqualTo("Văn bản 5425");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '=',
			value = { "IV.3 = mục 3 Phần IV", "III.2.1 = mục 2.1 Phần III", "IV = Phần IV", "PL.4 = dòng 4 Phụ lục",
					"PL2.9.2 = nhiệm vụ 2, dòng 9 Phụ lục 2", "II.1#3 = đoạn 3 mục 1 Phần II", "3.2 = mục 3.2",
					"II.1.a(2) = mục 1.a Phần II", "Điều 5, khoản 2 = Điều 5, khoản 2" })
	void aClauseIsCitedAsPeopleDo(String clause, String cited) {
		assertThat(this.citations.clause(clause)).isEqualTo(cited);
	}

	private String cited(String type, String number, LocalDate date) {
		return this.citations.of(new PlanDocument(type, number, date, null, null, null));
	}

}
