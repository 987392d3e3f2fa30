package vn.nhipcau.webchat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One browser as the server sees it: it has opened the page and keeps its cookies. */
public class Browser {

	private static final JsonMapper JSON = new JsonMapper();

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(this.cookies)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final URI house;

	public Browser(int port) {
		this.house = URI.create("http://127.0.0.1:" + port);
		get("/");
	}

	public static String freshId() {
		return UUID.randomUUID().toString();
	}

	public HttpResponse<String> get(String path) {
		return send(request(path).GET());
	}

	public JsonNode json(String path) {
		return JSON.readTree(get(path).body());
	}

	public HttpResponse<String> says(String text) {
		return posts("/tin", Map.of("id", freshId(), "text", text));
	}

	public HttpResponse<String> posts(String path, Object body) {
		return send(request(path).header("Content-Type", "application/json")
			.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
			.POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
	}

	/** A form as the page itself sends it, without any script. */
	public HttpResponse<String> submits(String path, Map<String, String> fields) {
		return submits(request(path), fields);
	}

	/** A form as a script of the house sends it. */
	public HttpResponse<String> scripts(String path, Map<String, String> fields) {
		return submits(request(path).header("X-XSRF-TOKEN", cookie("XSRF-TOKEN")), fields);
	}

	private HttpResponse<String> submits(HttpRequest.Builder request, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(request.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
	}

	public HttpResponse<String> uploads(String name, byte[] bytes) {
		return uploads(name, BodyPublishers.ofByteArray(bytes));
	}

	public HttpResponse<String> uploads(String name, BodyPublisher bytes) {
		return send(request("/tep").header("Content-Type", "application/octet-stream")
			.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
			.header("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
			.POST(bytes));
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
		return attempt(() -> this.http.send(request.build(), BodyHandlers.ofString()));
	}

	/** The lines of the pushed messages, as they come. */
	public Iterator<String> listens(long since) {
		HttpRequest.Builder request = request("/tin/moi?since=" + since);
		return attempt(() -> this.http.send(request.build(), BodyHandlers.ofLines())).body().iterator();
	}

	/** The next pushed message. */
	public static JsonNode next(Iterator<String> lines) {
		while (true) {
			String line = lines.next();
			if (line.startsWith("data:")) {
				return JSON.readTree(line.substring(5));
			}
		}
	}

	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.house.resolve(path)).timeout(Duration.ofSeconds(20));
	}

	public String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("none");
	}

	public void takesCookie(String value) {
		HttpCookie cookie = new HttpCookie("nhipcau", value);
		cookie.setPath("/");
		cookie.setDomain(this.house.getHost());
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(this.house, cookie);
	}

	private static <T> T attempt(Attempt<T> attempt) {
		try {
			return attempt.make();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Attempt<T> {

		T make() throws IOException, InterruptedException;

	}

}
