package vn.nhipcau.delivery.spi;

import java.time.Duration;

/**
 * How fast a platform takes messages. It is kept by the database's time, so by all nodes
 * together.
 *
 * @param perSecond messages of the whole channel; up to a fifth of them may go at once.
 * 0: as many as there are
 * @param chatInterval time between two messages of one chat, in the long run
 * @param chatBurst how many of one chat may go at once after a silence
 */
public record Pace(int perSecond, Duration chatInterval, int chatBurst) {

	public static final Pace UNLIMITED = new Pace(0, Duration.ZERO, 1);

}
