package vn.nhipcau.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;

import vn.nhipcau.delivery.Markup;
import vn.nhipcau.telegram.FakeTelegram;

/**
 * The fake Telegram in bad weather: it keeps a log of what it took, spoils its answers,
 * and may hand over again, in any order, what it has handed over before.
 */
final class UnreliableTelegram extends FakeTelegram {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final int TIMES = 3;

	private final SendLog log = new SendLog();

	private final Random random;

	private final AtomicInteger faults = new AtomicInteger();

	/** Handed over, and not yet told by an offset that the house has them. */
	private final SortedMap<Long, JsonNode> unconfirmed = new TreeMap<>();

	private final List<JsonNode> again = new ArrayList<>();

	private volatile Supplier<NetworkFault> weather = () -> NetworkFault.NONE;

	private volatile boolean repeats;

	UnreliableTelegram(long seed) {
		this.random = new Random(seed);
	}

	SendLog log() {
		return this.log;
	}

	void weather(Supplier<NetworkFault> next) {
		this.weather = next;
	}

	/** Each update comes three times more, among others and out of order. */
	void repeats() {
		this.repeats = true;
	}

	int faults() {
		return this.faults.get();
	}

	@Override
	protected void serve(HttpExchange exchange, Call call) throws IOException {
		NetworkFault fault = call.method().equalsIgnoreCase("sendMessage") ? this.weather.get() : NetworkFault.NONE;
		if (fault != NetworkFault.NONE) {
			this.faults.incrementAndGet();
		}
		fault.meet(exchange, () -> result(call));
	}

	@Override
	protected String result(Call call) {
		if (call.method().equalsIgnoreCase("sendMessage")) {
			this.log.accept(call.parameters().get("chat_id"), Markup.plain(call.parameters().get("text")));
		}
		String result = super.result(call);
		return (this.repeats && call.method().equalsIgnoreCase("getUpdates"))
				? repeated(Long.parseLong(call.parameters().getOrDefault("offset", "0")), result) : result;
	}

	/**
	 * Only what was confirmed comes again, for what was not may not be there yet; what is
	 * new stays last, for by it the next offset is told.
	 */
	private synchronized String repeated(long offset, String result) {
		try {
			this.unconfirmed.headMap(offset)
				.values()
				.forEach((update) -> this.again.addAll(Collections.nCopies(TIMES, update)));
			this.unconfirmed.headMap(offset).clear();
			List<JsonNode> all = new ArrayList<>(old());
			JSON.readTree(result).path("result").forEach((update) -> {
				this.unconfirmed.put(update.path("update_id").asLong(), update);
				all.add(update);
			});
			return "{\"ok\":true,\"result\":" + JSON.writeValueAsString(all) + "}";
		}
		catch (IOException ex) {
			throw new IllegalStateException("The fake's own answer cannot be read", ex);
		}
	}

	private List<JsonNode> old() {
		Collections.shuffle(this.again, this.random);
		List<JsonNode> some = this.again.subList(0, Math.min(this.again.size(), 50));
		List<JsonNode> taken = List.copyOf(some);
		some.clear();
		return taken;
	}

}
