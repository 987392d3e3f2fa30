package vn.nhipcau.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Citizens who each make one report, in four messages that must be handled in order and
 * once; one message in a hundred is poison, and its chat must go on all the same.
 */
final class Traffic {

	private static final long FIRST_CHAT = 700_000_000;

	private static final int POISON_EVERY = 25;

	private final Map<Said, Long> handed = new ConcurrentHashMap<>();

	private final AtomicInteger citizens = new AtomicInteger();

	private final AtomicInteger updates = new AtomicInteger();

	/** What one citizen said once. */
	record Said(int citizen, Step step) {

		String chat() {
			return Long.toString(FIRST_CHAT + this.citizen);
		}

	}

	/**
	 * An update as Telegram writes it.
	 */
	record Update(String chat, String json) {
	}

	/** New citizens, all of whom speak in turn. */
	List<Update> wave(int size) {
		int first = this.citizens.getAndAdd(size);
		List<Update> wave = new ArrayList<>();
		for (Step step : Step.values()) {
			for (int citizen = first; citizen < first + size; citizen++) {
				if (step != Step.POISON || citizen % POISON_EVERY == 7) {
					wave.add(update(new Said(citizen, step)));
				}
			}
		}
		return wave;
	}

	int citizens() {
		return this.citizens.get();
	}

	int messages() {
		return this.updates.get();
	}

	/** All that was said, and when it was handed to Telegram. */
	Map<Said, Long> handed() {
		return Map.copyOf(this.handed);
	}

	long poison() {
		return this.handed.keySet().stream().filter((said) -> said.step() == Step.POISON).count();
	}

	boolean isAnswered(SendLog log) {
		return this.handed.keySet()
			.stream()
			.allMatch((said) -> log.of(said.chat()).stream().anyMatch((sent) -> said.step().isAnsweredBy(sent.text())));
	}

	private Update update(Said said) {
		this.handed.put(said, System.nanoTime());
		int number = this.updates.incrementAndGet();
		return new Update(said.chat(), """
				{"update_id":%d,"message":{"message_id":%d,"date":1795000000,
				 "from":{"id":%s,"is_bot":false,"first_name":"Lan"},"chat":{"id":%s,"type":"private"},"text":"%s"}}"""
			.formatted(500_000_000L + number, number, said.chat(), said.chat(), said.step().words(said.citizen())));
	}

	static boolean isCitizen(String chat) {
		return chat.startsWith("7");
	}

}
