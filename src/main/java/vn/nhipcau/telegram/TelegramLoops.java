package vn.nhipcau.telegram;

import java.time.Duration;

import org.springframework.context.SmartLifecycle;

import vn.nhipcau.storage.Worker;

/** Keeps receiving, and fetching files, while the application runs. */
class TelegramLoops implements SmartLifecycle {

	private final Reception reception;

	private final Worker receiving;

	private final Worker downloads;

	private final boolean autoStartup;

	TelegramLoops(Reception reception, Downloads downloads, boolean autoStartup) {
		this.reception = reception;
		this.receiving = new Worker("telegram", 1, reception::turn);
		this.downloads = new Worker("telegram-file", 2, Duration.ofSeconds(1), downloads::runOnce);
		this.autoStartup = autoStartup;
	}

	@Override
	public void start() {
		this.reception.begin();
		this.receiving.start();
		this.downloads.start();
	}

	@Override
	public void stop() {
		this.reception.end();
		this.receiving.stop(Duration.ofSeconds(5));
		this.downloads.stop(Duration.ofSeconds(5));
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
