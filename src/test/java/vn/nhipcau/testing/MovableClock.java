package vn.nhipcau.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The province's clock, standing still until a test moves it. */
public class MovableClock extends Clock {

	private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

	/** A Monday without a holiday near it, in working hours. */
	public static final Instant START = LocalDateTime.of(2026, 6, 1, 9, 0).atZone(PROVINCE).toInstant();

	private volatile Instant now = START;

	public void reset() {
		this.now = START;
	}

	public void advance(Duration time) {
		this.now = this.now.plus(time);
	}

	/**
	 * @param local such as {@code 2026-06-02T07:30}, in the province's zone
	 */
	public void set(String local) {
		this.now = LocalDateTime.parse(local).atZone(PROVINCE).toInstant();
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return PROVINCE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

}
