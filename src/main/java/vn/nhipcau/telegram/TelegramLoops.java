package vn.nhipcau.telegram;

import java.time.Duration;
import java.util.List;

import org.springframework.context.SmartLifecycle;

import vn.nhipcau.storage.StopOrder;
import vn.nhipcau.storage.Worker;

/** Keeps receiving, and doing what follows from it, while the application runs. */
class TelegramLoops implements SmartLifecycle {

	private final Reception reception;

	private final Worker receiving;

	private final List<Worker> others;

	private final boolean autoStartup;

	TelegramLoops(Reception reception, List<Worker> others, boolean autoStartup) {
		this.reception = reception;
		this.receiving = new Worker("telegram", 1, reception::turn);
		this.others = others;
		this.autoStartup = autoStartup;
	}

	@Override
	public void start() {
		this.reception.begin();
		this.receiving.start();
		this.others.forEach(Worker::start);
	}

	@Override
	public void stop() {
		this.reception.end();
		this.receiving.end();
		this.others.forEach(Worker::end);
		this.receiving.stop(Duration.ofSeconds(5));
		this.others.forEach((worker) -> worker.stop(Duration.ofSeconds(5)));
	}

	@Override
	public int getPhase() {
		return StopOrder.RECEIVING;
	}

	@Override
	public boolean isRunning() {
		return this.receiving.isRunning();
	}

	@Override
	public boolean isAutoStartup() {
		return this.autoStartup;
	}

}
