package vn.nhipcau.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Telegram calls the nodes, whichever answers, and calls again until it hears that an
 * update was taken; the updates of one chat in their order.
 */
final class Delivered implements Hands {

	static final String SECRET = "a-secret_of-the-suite";

	private static final int LINES = 6;

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final Field field;

	private final boolean repeats;

	private final List<BlockingQueue<Traffic.Update>> lines = new ArrayList<>();

	private volatile boolean closed;

	Delivered(Field field, boolean repeats) {
		this.field = field;
		this.repeats = repeats;
		for (int i = 0; i < LINES; i++) {
			BlockingQueue<Traffic.Update> line = new LinkedBlockingQueue<>();
			Random random = new Random(field.random().nextLong());
			this.lines.add(line);
			Thread thread = new Thread(() -> deliver(line, random), "telegram-" + i);
			thread.setDaemon(true);
			thread.start();
		}
	}

	@Override
	public void take(List<Traffic.Update> updates) {
		updates.forEach((update) -> this.lines.get(Math.floorMod(update.chat().hashCode(), LINES)).add(update));
	}

	@Override
	public void close() {
		this.closed = true;
	}

	private void deliver(BlockingQueue<Traffic.Update> line, Random random) {
		List<Traffic.Update> told = new ArrayList<>();
		try {
			while (!this.closed) {
				Traffic.Update update = line.poll(200, TimeUnit.MILLISECONDS);
				if (update != null) {
					untilTaken(update, random);
					told.add(update);
					for (int i = 0; this.repeats && i < 3; i++) {
						call(told.get(random.nextInt(told.size())), random);
					}
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void untilTaken(Traffic.Update update, Random random) throws InterruptedException {
		while (!this.closed && !call(update, random)) {
			Patience.rest(Duration.ofMillis(100));
		}
	}

	private boolean call(Traffic.Update update, Random random) throws InterruptedException {
		List<Node> up = this.field.nodes().stream().filter(Node::isReady).toList();
		if (up.isEmpty()) {
			return false;
		}
		URI url = up.get(random.nextInt(up.size())).url().resolve("/telegram/webhook");
		try {
			return this.http
				.send(HttpRequest.newBuilder(url)
					.timeout(Duration.ofSeconds(10))
					.header("X-Telegram-Bot-Api-Secret-Token", SECRET)
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(update.json()))
					.build(), HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
