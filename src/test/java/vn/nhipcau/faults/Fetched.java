package vn.nhipcau.faults;

import java.util.List;

/** The house fetches its updates by long polling. */
record Fetched(UnreliableTelegram telegram) implements Hands {

	@Override
	public void take(List<Traffic.Update> updates) {
		this.telegram.queue(updates.stream().map(Traffic.Update::json).toArray(String[]::new));
	}

	@Override
	public void close() {
		// What was not fetched stays in the queue.
	}

}
