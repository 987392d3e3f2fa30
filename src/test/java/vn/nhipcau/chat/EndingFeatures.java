package vn.nhipcau.chat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a test of stopping needs: a word that stops the node, a job that lasts. */
class EndingFeatures {

	/** Stops the node while it is at a message. */
	@Component
	static class StopWord implements Listener {

		private final ObjectProvider<InboxWorker> worker;

		StopWord(ObjectProvider<InboxWorker> worker) {
			this.worker = worker;
		}

		@Override
		public int rank() {
			return 1;
		}

		@Override
		public boolean hears(Turn turn) {
			if (!"dừng máy thử".equals(turn.said().text())) {
				return false;
			}
			this.worker.getObject().end();
			turn.say(Reply.of(Html.text("đã nghe")));
			return true;
		}

	}

	/** Does not end before a test lets it. */
	@Component
	static class SlowJob implements Job<SlowJob.Ask, SlowJob.Done> {

		private final CountDownLatch begun = new CountDownLatch(1);

		private final CountDownLatch mayEnd = new CountDownLatch(1);

		record Ask(int number) {
		}

		record Done(int number) {
		}

		boolean hasBegun() throws InterruptedException {
			return this.begun.await(30, TimeUnit.SECONDS);
		}

		void mayEnd() {
			this.mayEnd.countDown();
		}

		@Override
		public String kind() {
			return "test.slow";
		}

		@Override
		public Class<Ask> request() {
			return Ask.class;
		}

		@Override
		public Class<Done> result() {
			return Done.class;
		}

		@Override
		public Duration limit() {
			return Duration.ofMinutes(10);
		}

		@Override
		public Done run(Ask request) throws Exception {
			this.begun.countDown();
			this.mayEnd.await(1, TimeUnit.MINUTES);
			return new Done(request.number());
		}

		@Override
		public void done(Turn turn, Done result) {
			turn.say(Reply.of(Html.text("Xong việc " + result.number())));
		}

		@Override
		public void failed(Turn turn, Ask request, String reference) {
			turn.say(Reply.of(Html.text("Không xong")));
		}

	}

}
