package vn.nhipcau.telegram;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Telegram as far as we use it: updates until they are confirmed, chats as their people
 * see them, files, and every fault we must bear.
 */
public class FakeTelegram implements AutoCloseable {

	static {
		// Otherwise each answer waits 40 ms for the acknowledgement of its headers.
		System.setProperty("sun.net.httpserver.nodelay", "true");
	}

	public static final String TOKEN = "123456:TEST_token-never-to-be-logged";

	private final HttpServer server;

	private final List<JsonNode> updates = new ArrayList<>();

	private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());

	private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();

	private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();

	private final Map<String, byte[]> files = new ConcurrentHashMap<>();

	private volatile String below = "";

	private volatile Duration betweenBytes = Duration.ZERO;

	private final FakeScreens screens = new FakeScreens();

	private final FakeProfile profile = new FakeProfile();

	/** What the bot asked for. */
	public record Call(String method, Map<String, String> parameters) {
	}

	/** A message as its reader sees it. */
	record Shown(int id, String text, Map<String, String> parameters) {
	}

	/**
	 * What happens to the next call of a method.
	 *
	 * @param done whether Telegram does what was asked all the same
	 * @param body {@code null} when the connection breaks instead of an answer
	 */
	record Fault(int status, String body, boolean done) {

		static Fault of(int code, String description) {
			return of(code, description, "");
		}

		static Fault of(int code, String description, String parameters) {
			String more = parameters.isEmpty() ? "" : ",\"parameters\":{" + parameters + "}";
			return new Fault(code,
					"{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}".formatted(code, description, more),
					false);
		}

		static Fault page(int status) {
			return new Fault(status, "<html><body><h1>" + status + " Bad Gateway</h1></body></html>", false);
		}

		static Fault broken(boolean done) {
			return new Fault(0, null, done);
		}

	}

	public FakeTelegram() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newCachedThreadPool((task) -> {
			Thread thread = new Thread(task, "fake-telegram");
			thread.setDaemon(true);
			return thread;
		}));
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	public URI url() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	void reset() {
		synchronized (this.updates) {
			this.updates.clear();
		}
		this.calls.clear();
		this.faults.clear();
		this.held.clear();
		this.screens.clear();
		this.files.clear();
		this.betweenBytes = Duration.ZERO;
		this.profile.reset();
	}

	/** The next call of this method goes wrong. */
	void fail(String method, Fault... next) {
		this.faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), (key) -> new ArrayDeque<>()).addAll(List.of(next));
	}

	/** Calls of this method come in, and are not answered before the latch opens. */
	void hold(String method, CountDownLatch until) {
		this.held.put(method.toLowerCase(Locale.ROOT), until);
	}

	public void queue(String... json) {
		synchronized (this.updates) {
			for (String update : json) {
				this.updates.add(json(update));
			}
			this.updates.notifyAll();
		}
	}

	/** What nobody has confirmed yet. */
	List<JsonNode> waiting() {
		synchronized (this.updates) {
			return List.copyOf(this.updates);
		}
	}

	void confirmAll() {
		synchronized (this.updates) {
			this.updates.clear();
		}
	}

	void file(String path, byte[] bytes) {
		this.files.put(path, bytes);
	}

	/** Stands below this path, and nowhere else. */
	void below(String path) {
		this.below = path;
	}

	/** Files come byte by byte, on a bad line. */
	void trickle(Duration between) {
		this.betweenBytes = between;
	}

	List<Call> calls(String method) {
		return List.copyOf(this.calls).stream().filter((call) -> call.method().equalsIgnoreCase(method)).toList();
	}

	int callsInAll() {
		return this.calls.size();
	}

	List<Shown> chat(long id) {
		return this.screens.of(Long.toString(id));
	}

	/** What stands in a chat in place of the letters; empty when the letters do. */
	String keyboard(long id) {
		return this.screens.keyboard(Long.toString(id));
	}

	FakeProfile profile() {
		return this.profile;
	}

	List<String> texts(long id) {
		return chat(id).stream().map(Shown::text).toList();
	}

	static JsonNode json(String text) {
		try {
			return BotApi.JSON.readTree(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void handle(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		path = path.startsWith(this.below + "/") ? path.substring(this.below.length()) : "/elsewhere";
		if (path.startsWith("/file/bot" + TOKEN + "/")) {
			sendFile(exchange, path.substring(("/file/bot" + TOKEN + "/").length()));
			return;
		}
		if (!path.startsWith("/bot" + TOKEN + "/")) {
			answer(exchange, 401, Fault.of(401, "Unauthorized").body());
			return;
		}
		String method = path.substring(("/bot" + TOKEN + "/").length());
		Call call = new Call(method, parameters(exchange));
		this.calls.add(call);
		await(this.held.get(method.toLowerCase(Locale.ROOT)));
		serve(exchange, call);
	}

	/** Answers one call of the bot, well or badly. */
	protected void serve(HttpExchange exchange, Call call) throws IOException {
		String method = call.method();
		Deque<Fault> planned = this.faults.getOrDefault(method.toLowerCase(Locale.ROOT), new ArrayDeque<>());
		Fault fault = planned.poll();
		String result = (fault == null || fault.done()) ? result(call) : "";
		if (fault == null) {
			answer(exchange, result.contains("\"ok\":false") ? 400 : 200, result);
		}
		else if (fault.body() == null) {
			exchange.close();
		}
		else {
			answer(exchange, fault.status(), fault.body());
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			if (latch != null) {
				latch.await(30, TimeUnit.SECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Does what was asked. */
	protected String result(Call call) {
		return switch (call.method().toLowerCase(Locale.ROOT)) {
			case "getupdates" -> updates(call.parameters());
			case "getfile" -> "{\"ok\":true,\"result\":{\"file_id\":\"x\",\"file_path\":\"docs/"
					+ call.parameters().get("file_id") + "\"}}";
			case "sendmessage", "sendphoto", "senddocument" -> this.screens.shown(call);
			case "editmessagetext" -> this.screens.edited(call);
			case "deletemessages" -> this.screens.deleted(call);
			default -> {
				String told = this.profile.result(call.method().toLowerCase(Locale.ROOT), call.parameters());
				yield "{\"ok\":true,\"result\":" + ((told != null) ? told : "true") + "}";
			}
		};
	}

	private String updates(Map<String, String> parameters) {
		long offset = Long.parseLong(parameters.getOrDefault("offset", "0"));
		long end = System.nanoTime() + Long.parseLong(parameters.getOrDefault("timeout", "0")) * 1_000_000_000L;
		synchronized (this.updates) {
			// Confirmed is what lies before the offset in the queue; an offset that is
			// not
			// in it confirms nothing.
			while (this.updates.stream().anyMatch((update) -> number(update) == offset - 1)) {
				this.updates.remove(0);
			}
			while (this.updates.isEmpty() && System.nanoTime() < end) {
				try {
					this.updates.wait(50);
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			}
			List<String> some = this.updates.stream().limit(100).map(JsonNode::toString).toList();
			return "{\"ok\":true,\"result\":[" + String.join(",", some) + "]}";
		}
	}

	private static long number(JsonNode update) {
		return update.path("update_id").asLong();
	}

	private void sendFile(HttpExchange exchange, String path) throws IOException {
		byte[] bytes = this.files.get(path);
		if (bytes == null) {
			answer(exchange, 404, Fault.of(404, "Not Found").body());
			return;
		}
		exchange.sendResponseHeaders(200, bytes.length);
		if (this.betweenBytes.isZero()) {
			exchange.getResponseBody().write(bytes);
		}
		else {
			trickle(exchange.getResponseBody(), bytes);
		}
		exchange.close();
	}

	private void trickle(OutputStream to, byte[] bytes) throws IOException {
		for (byte one : bytes) {
			to.write(one);
			to.flush();
			LockSupport.parkNanos(this.betweenBytes.toNanos());
		}
	}

	private static Map<String, String> parameters(HttpExchange exchange) throws IOException {
		byte[] body = exchange.getRequestBody().readAllBytes();
		String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
		if (type.startsWith("multipart/")) {
			return Multipart.read(type, body);
		}
		Map<String, String> parameters = new LinkedHashMap<>();
		if (body.length > 0 && BotApi.JSON.readTree(body) instanceof ObjectNode object) {
			object.properties()
				.forEach((field) -> parameters.put(field.getKey(),
						field.getValue().isValueNode() ? field.getValue().asText() : field.getValue().toString()));
		}
		return parameters;
	}

	protected static void answer(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
