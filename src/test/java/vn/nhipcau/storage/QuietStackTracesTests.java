package vn.nhipcau.storage;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuietStackTracesTests {

	@Test
	void aStackTraceTellsWhereAndNotWhatWasSaid() throws IOException {
		StringBuilder printed = new StringBuilder();
		new QuietStackTraces().printStackTrace(
				new IllegalStateException("Nguyễn Thị Lan", new IllegalArgumentException("0987123654")), printed);
		assertThat(printed).contains("IllegalStateException", "IllegalArgumentException", "QuietStackTracesTests")
			.doesNotContain("Lan", "0987");
	}

}
