package vn.nhipcau.chat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormStateTests {

	@Test
	void whatIsKeptIsShownAsItWasWrittenAndNothingThatOnlyMachinesRead() {
		Map<String, String> answers = new LinkedHashMap<>();
		answers.put("viec", "104233");
		answers.put("nguon", "TELEPHONE");
		answers.put("noi", "@21.0;105.8");
		answers.put("han", "2026-12-15");
		answers.put("anh", "#12,13 ");
		answers.put("nd", "#14 Đã nghiệm thu");
		answers.put("dienthoai", "0912345678");
		Html kept = new FormState("thu", 1, 1, null, java.util.List.copyOf(answers.keySet()), answers, null, null, 0)
			.kept();
		assertThat(kept.plain()).isEqualTo("15/12/2026\nĐã nghiệm thu\n0912345678");
	}

}
