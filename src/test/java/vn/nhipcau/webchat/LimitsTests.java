package vn.nhipcau.webchat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LimitsTests {

	private final Limits limits = new Limits(new WebchatSettings(8000, 8, 6,
			new WebchatSettings.Rates(new WebchatSettings.Messages(2, 3, Duration.ofMinutes(1)),
					new WebchatSettings.Uploads(1, 1, Duration.ofMinutes(1)),
					new WebchatSettings.Reads(1, 1, Duration.ofMinutes(1)))));

	@Test
	void aVisitorHasRoomForSoMany() {
		assertThat(take("a", "10.0.0.1")).isTrue();
		assertThat(take("a", "10.0.0.1")).isTrue();
		assertThat(take("a", "10.0.0.1")).isFalse();
		assertThat(take("b", "10.0.0.1")).isTrue();
	}

	@Test
	void anAddressHasRoomForAllBehindIt() {
		assertThat(take("a", "10.0.0.1")).isTrue();
		assertThat(take("b", "10.0.0.1")).isTrue();
		assertThat(take("c", "10.0.0.1")).isTrue();
		assertThat(take("d", "10.0.0.1")).isFalse();
		assertThat(take("d", "10.0.0.2")).isTrue();
	}

	@Test
	void aNetworkOfIpv6IsOneAddress() {
		for (String who : new String[] { "a", "b", "c" }) {
			assertThat(take(who, "2001:db8:1:2:0:0:0:" + who)).isTrue();
		}
		assertThat(take("d", "2001:db8:1:2:9:9:9:9")).isFalse();
	}

	private boolean take(String token, String address) {
		return this.limits.take(Limits.Kind.MESSAGE, token, address).isZero();
	}

}
