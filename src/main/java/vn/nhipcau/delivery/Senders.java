package vn.nhipcau.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.storage.AfterCommit;
import vn.nhipcau.storage.StopOrder;
import vn.nhipcau.storage.Worker;

/** Keeps every channel sending while the application runs. */
@Component
class Senders implements SmartLifecycle {

	/** Longer than a platform may take to answer: what is on its way is not cut off. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int CHATS_AT_ONCE = 10;

	private final Channels channels;

	private final Pacing pacing;

	private final Leases leases;

	private final Sender sender;

	private final Settlement settlement;

	private final boolean autoStartup;

	private final Map<String, ChannelSender> running = new ConcurrentHashMap<>();

	private final Worker orphans = new Worker("sender-orphans", 1, Duration.ofMinutes(1), this::closeOrphans);

	Senders(Channels channels, Pacing pacing, Leases leases, Sender sender, Settlement settlement,
			@Value("${nhipcau.engine.start}") boolean autoStartup) {
		this.channels = channels;
		this.pacing = pacing;
		this.leases = leases;
		this.sender = sender;
		this.settlement = settlement;
		this.autoStartup = autoStartup;
	}

	void nudge(Collection<String> names) {
		names.forEach((name) -> {
			ChannelSender channel = this.running.get(name);
			if (channel != null) {
				channel.nudge();
			}
		});
	}

	/** A hint for this node; another one finds the work at its next look. */
	void nudgeAfterCommit() {
		AfterCommit.hint(() -> nudge(this.running.keySet()));
	}

	/**
	 * Sends some of what is due, in the calling thread.
	 * @return whether there was any
	 */
	boolean runOnce() {
		boolean any = false;
		for (String channel : this.leases.waiting()) {
			any |= runOnce(channel);
		}
		return any;
	}

	@Override
	public void start() {
		for (Channel channel : this.channels.all()) {
			ChannelSender one = new ChannelSender(channel, this.pacing.isPaced(channel.name()), this.leases,
					this.sender, this.settlement);
			this.running.put(channel.name(), one);
			one.start();
		}
		this.orphans.start();
	}

	@Override
	public void stop() {
		this.orphans.stop(PATIENCE);
		this.running.values().parallelStream().forEach((channel) -> channel.stop(PATIENCE));
		this.running.clear();
	}

	@Override
	public int getPhase() {
		return StopOrder.SENDING;
	}

	@Override
	public boolean isRunning() {
		return !this.running.isEmpty();
	}

	@Override
	public boolean isAutoStartup() {
		return this.autoStartup;
	}

	/** Messages to channels that were taken out of the settings. */
	private boolean closeOrphans() {
		boolean any = false;
		for (String channel : this.leases.waiting()) {
			any |= !this.channels.has(channel) && runOnce(channel);
		}
		return any;
	}

	private boolean runOnce(String channel) {
		List<Leased> leased = this.leases.lease(channel, CHATS_AT_ONCE);
		this.settlement.settle(leased.stream().map(this.sender::carry).toList());
		return !leased.isEmpty();
	}

}
