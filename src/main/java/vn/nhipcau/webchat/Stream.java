package vn.nhipcau.webchat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page, and how far it has been told. */
class Stream {

	private static final int AT_ONCE = 50;

	private final VisitorId visitor;

	private final SseEmitter emitter;

	private final AtomicBoolean due = new AtomicBoolean();

	private final ReentrantLock writing = new ReentrantLock();

	private volatile long told;

	Stream(VisitorId visitor, long since, SseEmitter emitter) {
		this.visitor = visitor;
		this.told = since;
		this.emitter = emitter;
	}

	VisitorId visitor() {
		return this.visitor;
	}

	SseEmitter emitter() {
		return this.emitter;
	}

	boolean isBehind(long change) {
		return this.told < change;
	}

	/** Whether somebody must be asked to {@link #tell}: nobody has been yet. */
	boolean becomesDue() {
		return this.due.compareAndSet(false, true);
	}

	/** Sends everything since the last time, in order. */
	void tell(History history, Presenter presenter) throws IOException {
		this.writing.lock();
		try {
			this.due.set(false);
			tellAll(history, presenter);
		}
		finally {
			this.writing.unlock();
		}
	}

	private void tellAll(History history, Presenter presenter) throws IOException {
		List<WebMessage> news;
		do {
			news = history.after(this.visitor, this.told, AT_ONCE);
			for (WebMessage message : news) {
				this.emitter.send(SseEmitter.event()
					.id(Long.toString(message.change()))
					.data(presenter.view(message), MediaType.APPLICATION_JSON));
				this.told = message.change();
			}
		}
		while (news.size() == AT_ONCE);
	}

	/**
	 * Keeps the line open, and finds out when nobody is at its end. A line that is being
	 * written to needs none.
	 */
	void greet() throws IOException {
		if (this.writing.tryLock()) {
			try {
				this.emitter.send(SseEmitter.event().comment("").reconnectTime(2000));
			}
			finally {
				this.writing.unlock();
			}
		}
	}

}
