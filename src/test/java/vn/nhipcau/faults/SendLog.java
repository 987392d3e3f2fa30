package vn.nhipcau.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** What the fake Telegram took, whatever it answered: all that anybody has seen. */
final class SendLog {

	private final Map<String, List<Accepted>> chats = new ConcurrentHashMap<>();

	private final ConcurrentSkipListSet<Long> moments = new ConcurrentSkipListSet<>();

	private final AtomicInteger size = new AtomicInteger();

	/**
	 * @param at as {@link System#nanoTime()}
	 */
	record Accepted(long at, String text) {

		boolean isMarked() {
			return this.text.contains("(Nhắc lại");
		}

	}

	void accept(String chat, String text) {
		long now = System.nanoTime();
		this.chats.computeIfAbsent(chat, (key) -> Collections.synchronizedList(new ArrayList<>()))
			.add(new Accepted(now, text));
		this.moments.add(now);
		this.size.incrementAndGet();
	}

	List<Accepted> of(String chat) {
		return List.copyOf(this.chats.getOrDefault(chat, List.of()));
	}

	List<String> chats() {
		return List.copyOf(this.chats.keySet());
	}

	int size() {
		return this.size.get();
	}

	/** When something was first taken after a moment. */
	OptionalLong firstAfter(long moment) {
		Long first = this.moments.higher(moment);
		return (first != null) ? OptionalLong.of(first) : OptionalLong.empty();
	}

}
