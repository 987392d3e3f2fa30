package vn.nhipcau.webchat;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import vn.nhipcau.storage.FaultLine;

/** The open pages on this node, and what is pushed to them. */
@Component
class Streams {

	private static final Logger log = LoggerFactory.getLogger(Streams.class);

	/** Then the browser comes back by itself, perhaps to another node. */
	private static final Duration LIFE = Duration.ofMinutes(30);

	/** A page that stops reading holds one of them until its connection times out. */
	private static final int PUSHERS = 8;

	private final Map<VisitorId, CopyOnWriteArrayList<Stream>> open = new ConcurrentHashMap<>();

	private final ExecutorService pushers = Executors.newFixedThreadPool(PUSHERS,
			new CustomizableThreadFactory("web-push-"));

	private final History history;

	private final Presenter presenter;

	private final int perVisitor;

	private volatile boolean closing;

	Streams(History history, Presenter presenter, WebchatSettings settings) {
		this.history = history;
		this.presenter = presenter;
		this.perVisitor = settings.streamsPerVisitor();
	}

	/** Pushes all that comes after the given change. */
	SseEmitter open(VisitorId visitor, long since) {
		Stream stream = new Stream(visitor, since, new SseEmitter(LIFE.toMillis()));
		stream.emitter().onTimeout(stream.emitter()::complete);
		stream.emitter().onError((ex) -> remove(stream));
		stream.emitter().onCompletion(() -> remove(stream));
		if (this.closing) {
			stream.emitter().complete();
			return stream.emitter();
		}
		// before anybody else writes to it: a line with no news yet would send no headers
		attempt(stream, stream::greet);
		List<Stream> open = add(stream);
		if (open.size() > this.perVisitor) {
			close(open.get(0));
		}
		push(stream);
		return stream.emitter();
	}

	/** Something has happened in this visitor's chat. */
	void wake(VisitorId visitor) {
		streams(visitor).forEach(this::push);
	}

	/**
	 * Asks once for all open pages what another node may have written. Costs nothing
	 * while nobody is here.
	 */
	void poll() {
		this.history.lastChanges(this.open.keySet())
			.forEach((visitor, change) -> streams(visitor).stream()
				.filter((stream) -> stream.isBehind(change))
				.forEach(this::push));
	}

	void greetAll() {
		all().forEach((stream) -> this.pushers.execute(() -> attempt(stream, stream::greet)));
	}

	/** Before the web server waits for open requests to end. */
	@EventListener(ContextClosedEvent.class)
	void closeAll() {
		this.closing = true;
		all().forEach(this::close);
	}

	@PreDestroy
	void stop() {
		this.pushers.shutdown();
	}

	private List<Stream> add(Stream stream) {
		return java.util.Objects.requireNonNull(this.open.compute(stream.visitor(), (visitor, others) -> {
			CopyOnWriteArrayList<Stream> streams = (others != null) ? others : new CopyOnWriteArrayList<>();
			streams.add(stream);
			return streams;
		}));
	}

	private Collection<Stream> streams(VisitorId visitor) {
		return this.open.getOrDefault(visitor, new CopyOnWriteArrayList<>());
	}

	private List<Stream> all() {
		return this.open.values().stream().flatMap(List::stream).toList();
	}

	private void push(Stream stream) {
		if (stream.becomesDue()) {
			this.pushers.execute(() -> attempt(stream, () -> stream.tell(this.history, this.presenter)));
		}
	}

	private void attempt(Stream stream, Sending sending) {
		try {
			sending.send();
		}
		catch (IOException | IllegalStateException ex) {
			close(stream);
		}
		catch (DataAccessException | TransactionException ex) {
			log.debug("The next poll tries again", ex);
		}
		catch (RuntimeException ex) {
			log.error("Cannot show a chat to its visitor: {}", FaultLine.of(ex));
			close(stream);
		}
	}

	private void close(Stream stream) {
		remove(stream);
		stream.emitter().complete();
	}

	private void remove(Stream stream) {
		this.open.computeIfPresent(stream.visitor(), (visitor, streams) -> {
			streams.remove(stream);
			return streams.isEmpty() ? null : streams;
		});
	}

	private interface Sending {

		void send() throws IOException;

	}

}
