package vn.nhipcau.delivery;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.nhipcau.storage.Worker;

/** Keeps sending while the application runs. */
@Component
class SenderLoop implements SmartLifecycle {

	private final Worker worker;

	private final boolean autoStartup;

	SenderLoop(Sender sender, @Value("${nhipcau.engine.start}") boolean autoStartup,
			@Value("${nhipcau.engine.senders:2}") int threads) {
		this.worker = new Worker("sender", threads, sender::turn);
		this.autoStartup = autoStartup;
	}

	void nudge() {
		this.worker.nudge();
	}

	@Override
	public void start() {
		this.worker.start();
	}

	@Override
	public void stop() {
		this.worker.stop(Duration.ofSeconds(15));
	}

	@Override
	public boolean isRunning() {
		return this.worker.isRunning();
	}

	@Override
	public boolean isAutoStartup() {
		return this.autoStartup;
	}

}
