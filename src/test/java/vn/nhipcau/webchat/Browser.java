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

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One browser as the server sees it: it has opened the page and keeps its cookies. */
class Browser {

	private static final JsonMapper JSON = new JsonMapper();

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(this.cookies)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final URI house;

	Browser(int port) {
		this.house = URI.create("http://127.0.0.1:" + port);
		get("/");
	}

	static String freshId() {
		return UUID.randomUUID().toString();
	}

	HttpResponse<String> get(String path) {
		return send(request(path).GET());
	}

	JsonNode json(String path) {
		return JSON.readTree(get(path).body());
	}

	HttpResponse<String> says(String text) {
		return posts("/tin", Map.of("id", freshId(), "text", text));
	}

	HttpResponse<String> posts(String path, Object body) {
		return send(request(path).header("Content-Type", "application/json")
			.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
			.POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
	}

	HttpResponse<String> uploads(String name, byte[] bytes) {
		return uploads(name, BodyPublishers.ofByteArray(bytes));
	}

	HttpResponse<String> uploads(String name, BodyPublisher bytes) {
		return send(request("/tep").header("Content-Type", "application/octet-stream")
			.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
			.header("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
			.POST(bytes));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		return attempt(() -> this.http.send(request.build(), BodyHandlers.ofString()));
	}

	/** The lines of the pushed messages, as they come. */
	Iterator<String> listens(long since) {
		HttpRequest.Builder request = request("/tin/moi?since=" + since);
		return attempt(() -> this.http.send(request.build(), BodyHandlers.ofLines())).body().iterator();
	}

	/** The next pushed message. */
	static JsonNode next(Iterator<String> lines) {
		while (true) {
			String line = lines.next();
			if (line.startsWith("data:")) {
				return JSON.readTree(line.substring(5));
			}
		}
	}

	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.house.resolve(path)).timeout(Duration.ofSeconds(20));
	}

	String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("none");
	}

	void takesCookie(String value) {
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
