package vn.nhipcau.chat;

import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.nhipcau.storage.AfterCommit;
import vn.nhipcau.storage.StopOrder;
import vn.nhipcau.storage.Worker;

/** Keeps handling messages, jobs and forms left open, while the application runs. */
@Component
class WorkerLoops implements SmartLifecycle {

	/** What is at hand has this long to end. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final ObjectProvider<InboxWorker> inbox;

	private final ObjectProvider<JobWorker> jobRuns;

	private final Worker messages;

	private final Worker jobs;

	private final boolean autoStartup;

	WorkerLoops(ObjectProvider<InboxWorker> inbox, ObjectProvider<JobWorker> jobs,
			@Value("${nhipcau.engine.start}") boolean autoStartup, @Value("${nhipcau.engine.handlers:4}") int handlers,
			@Value("${nhipcau.engine.jobs:2}") int jobThreads) {
		this.inbox = inbox;
		this.jobRuns = jobs;
		this.messages = new Worker("handler", handlers, Duration.ofMillis(500), () -> inbox.getObject().runOnce());
		this.jobs = new Worker("job", jobThreads, Duration.ofSeconds(1), () -> jobs.getObject().runOnce());
		this.autoStartup = autoStartup;
	}

	/** A hint for this node; another one finds the message at its next look. */
	void messagesAfterCommit() {
		AfterCommit.hint(this.messages::nudge);
	}

	/** The same for a job. */
	void jobsAfterCommit() {
		AfterCommit.hint(this.jobs::nudge);
	}

	@Override
	public void start() {
		this.inbox.getObject().begin();
		this.jobRuns.getObject().begin();
		List.of(this.messages, this.jobs).forEach(Worker::start);
	}

	@Override
	public void stop() {
		this.inbox.getObject().end();
		this.jobRuns.getObject().end(PATIENCE.dividedBy(2));
		List.of(this.messages, this.jobs).forEach(Worker::end);
		List.of(this.messages, this.jobs).forEach((worker) -> worker.stop(PATIENCE));
	}

	@Override
	public int getPhase() {
		return StopOrder.HANDLING;
	}

	@Override
	public boolean isRunning() {
		return this.messages.isRunning();
	}

	@Override
	public boolean isAutoStartup() {
		return this.autoStartup;
	}

}
