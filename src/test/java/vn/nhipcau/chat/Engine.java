package vn.nhipcau.chat;

import java.time.Instant;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.SenderDriver;

/** Drives the engine by hand: nothing in a test starts by itself. */
@Component
public class Engine {

	private static final int ENOUGH = 2000;

	private final InboxWorker inbox;

	private final JobWorker jobs;

	private final FormTimeouts forms;

	private final SenderDriver sender;

	Engine(InboxWorker inbox, JobWorker jobs, FormTimeouts forms, SenderDriver sender) {
		this.inbox = inbox;
		this.jobs = jobs;
		this.forms = forms;
		this.sender = sender;
	}

	/** Handles and sends until there is nothing left to do. */
	public void runUntilIdle() {
		for (int i = 0; i < ENOUGH; i++) {
			boolean worked = this.inbox.runOnce();
			worked |= this.jobs.runOnce();
			worked |= this.sender.runOnce();
			if (!worked) {
				return;
			}
		}
		throw new IllegalStateException("The engine never comes to rest");
	}

	/** Handles messages, and sends nothing. */
	public void handle() {
		for (int i = 0; i < ENOUGH && this.inbox.runOnce(); i++) {
			continue;
		}
	}

	public void closeFormsLeftAlone(Instant at) {
		this.forms.sweep(at);
	}

}
