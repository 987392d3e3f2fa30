package vn.nhipcau.faults;

import java.io.IOException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs for hours; only in the profile {@code faults}. */
@Tag("faults")
class LongFireTests {

	@Test
	void nothingIsLostAndNothingDoubledInTheLongRun() throws IOException {
		assertThat(new LongFire().run()).isTrue();
	}

}
