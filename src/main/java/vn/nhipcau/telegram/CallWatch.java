package vn.nhipcau.telegram;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import okhttp3.Call;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Ends calls that take too long, by looking every now and then. The client's own
 * time-outs stand in one queue behind one lock, where senders would wait for each other.
 */
final class CallWatch {

	/** A call may take this much longer than it is given. */
	private static final int LOOKS = 25;

	private final long most;

	private final Map<Call, Long> underWay = new ConcurrentHashMap<>();

	private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(looking());

	/**
	 * @param most how long a call may take, from its beginning to the end of its answer
	 */
	CallWatch(Duration most) {
		this.most = most.toNanos();
		this.looks.scheduleWithFixedDelay(this::look, this.most / LOOKS, this.most / LOOKS, TimeUnit.NANOSECONDS);
	}

	/** Until closed the call is watched. */
	interface Watched extends AutoCloseable {

		@Override
		void close();

	}

	Watched begin(Call call) {
		this.underWay.put(call, System.nanoTime());
		return () -> this.underWay.remove(call);
	}

	void close() {
		this.looks.shutdown();
	}

	private void look() {
		long now = System.nanoTime();
		this.underWay.forEach((call, begun) -> {
			if (now - begun > this.most) {
				call.cancel();
			}
		});
	}

	private static CustomizableThreadFactory looking() {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("telegram-watch-");
		threads.setDaemon(true);
		return threads;
	}

}
