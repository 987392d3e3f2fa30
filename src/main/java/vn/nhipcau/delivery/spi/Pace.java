package vn.nhipcau.delivery.spi;

import java.time.Duration;

/**
 * How fast messages may follow each other in one chat. It is kept by the database's time,
 * so by all nodes together.
 *
 * @param interval time between two messages in the long run; zero: as many as there are
 * @param burst how many may go at once after a silence
 */
public record Pace(Duration interval, int burst) {

	public static final Pace UNLIMITED = new Pace(Duration.ZERO, 1);

}
