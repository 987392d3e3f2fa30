package vn.nhipcau.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.storage.Worker;

/**
 * Keeps one channel sending. One thread leases and settles, for all messages at once that
 * came back meanwhile; others hand them over. A channel that is slow or away takes up its
 * own threads only.
 */
class ChannelSender {

	private static final Logger log = LoggerFactory.getLogger(ChannelSender.class);

	private static final Duration LOOK = Duration.ofMillis(500);

	/** Before the slots that were given out ahead are used up. */
	private static final Duration BETWEEN_SLOTS = Pacing.AHEAD.dividedBy(3);

	private static final Duration RENEWED = Leases.LEASE.dividedBy(3);

	private final String channel;

	private final int atOnce;

	/** Under load several are leased at once or none: a lease costs the same. */
	private final int fewest;

	private final boolean paced;

	private final Leases leases;

	private final Sender sender;

	private final Settlement settlement;

	private final Worker worker;

	private final ExecutorService carriers;

	private final Map<MessageId, Leased> inHand = new ConcurrentHashMap<>();

	private final Queue<Carried> back = new ConcurrentLinkedQueue<>();

	private long renewedAt = System.nanoTime();

	private volatile long restsUntil = System.nanoTime();

	private volatile boolean stopping;

	ChannelSender(Channel channel, boolean paced, Leases leases, Sender sender, Settlement settlement) {
		this.channel = channel.name();
		this.atOnce = channel.atOnce();
		this.fewest = Math.max(1, this.atOnce / 4);
		this.paced = paced;
		this.leases = leases;
		this.sender = sender;
		this.settlement = settlement;
		this.worker = new Worker("sender-" + this.channel, 1, this::turn);
		this.carriers = Executors.newFixedThreadPool(this.atOnce,
				new CustomizableThreadFactory("carrier-" + this.channel + "-"));
	}

	void start() {
		this.worker.start();
	}

	void nudge() {
		this.worker.nudge();
	}

	/** Takes no more, and lets what is on its way arrive and be written down. */
	void stop(Duration patience) {
		this.stopping = true;
		this.worker.stop(patience);
		this.carriers.shutdown();
		try {
			if (!this.carriers.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				log.warn("{} messages are still on their way by {}", this.inHand.size(), this.channel);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		settle();
	}

	private Duration turn() {
		settle();
		renew();
		int free = this.atOnce - this.inHand.size();
		if (free < this.fewest || this.stopping) {
			return LOOK;
		}
		List<Leased> leased = this.leases.lease(this.channel, free, chatsInHand());
		long leasedAt = System.nanoTime();
		for (Leased message : leased) {
			this.inHand.put(message.id(), message);
			this.carriers.execute(() -> carry(message, leasedAt));
		}
		if (leased.isEmpty()) {
			return this.paced ? BETWEEN_SLOTS : LOOK;
		}
		return this.paced ? BETWEEN_SLOTS.dividedBy(2) : Duration.ZERO;
	}

	private Set<String> chatsInHand() {
		return this.inHand.values().stream().map((message) -> message.to().key()).collect(Collectors.toSet());
	}

	private void carry(Leased message, long leasedAt) {
		long slot = leasedAt + message.untilSlot().toNanos();
		for (long early = slot - System.nanoTime(); early > 0; early = slot - System.nanoTime()) {
			LockSupport.parkNanos(early);
		}
		boolean goesBack = this.stopping || System.nanoTime() - this.restsUntil < 0;
		Carried carried = goesBack ? Carried.untried(message) : this.sender.carry(message);
		if (carried.outcome() instanceof SendOutcome.RetryAfter retry) {
			this.restsUntil = System.nanoTime() + retry.pause().toNanos();
		}
		this.back.add(carried);
		this.worker.nudge();
	}

	private void settle() {
		List<Carried> came = new ArrayList<>();
		for (Carried carried = this.back.poll(); carried != null; carried = this.back.poll()) {
			came.add(carried);
		}
		try {
			this.settlement.settle(came);
		}
		catch (RuntimeException ex) {
			this.back.addAll(came);
			throw ex;
		}
		came.forEach((carried) -> this.inHand.remove(carried.message().id()));
	}

	private void renew() {
		if (!this.inHand.isEmpty() && System.nanoTime() - this.renewedAt > RENEWED.toNanos()) {
			this.leases.renew(List.copyOf(this.inHand.values()));
			this.renewedAt = System.nanoTime();
		}
	}

}
