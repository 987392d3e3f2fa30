package vn.nhipcau.chat;

import java.time.Duration;

/**
 * Work that takes longer than a conversation may wait: reading a plan, drawing a chart.
 * It runs outside any transaction, leased and bounded in time; its result comes back into
 * the same conversation. It may run twice after a crash, and must bear that.
 *
 * @param <Q> what is asked
 * @param <R> what came out
 */
public interface Job<Q extends Record, R extends Record> {

	/** A stable name: stored with the request. */
	String kind();

	Class<Q> request();

	Class<R> result();

	/** After this time it counts as failed, and what it still does is thrown away. */
	Duration limit();

	R run(Q request) throws Exception;

	/** In the conversation, with its lock held. */
	void done(Turn turn, R result);

	/** In the conversation, when it failed for good: says so kindly. */
	void failed(Turn turn, Q request, String reference);

}
