package vn.nhipcau.telegram;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * One bot at its API: the library's client for what we send, raw answers for what we
 * receive and store unread.
 */
final class BotApi {

	/** The library's types are of Jackson 2; what they do not know is passed over. */
	static final ObjectMapper JSON = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
			false);

	private static final MediaType TYPE = MediaType.get("application/json");

	private final BotToken token;

	private final ApiUrl url;

	private final OkHttpClient http;

	private final OkHttpClient watched;

	private final CallWatch watch;

	private final OkHttpClient polling;

	private final OkHttpClient filing;

	private final TelegramClient client;

	private final TelegramClient uploads;

	/**
	 * @throws ApiUrl.Unusable when it is no address
	 */
	BotApi(BotToken token, URI base, Duration pollFor) {
		this(token, base, pollFor, Wire.Patience.USUAL);
	}

	BotApi(BotToken token, URI base, Duration pollFor, Wire.Patience patience) {
		this.url = ApiUrl.of(base);
		this.token = token;
		this.http = Wire.client(patience);
		this.watched = Wire.watched(this.http);
		this.watch = new CallWatch(patience.call());
		this.polling = Wire.forPolling(this.http, pollFor);
		this.filing = Wire.forFiles(this.http, patience);
		this.client = client(this.http);
		this.uploads = client(this.filing);
	}

	/**
	 * @param status of HTTP, or what the answer itself says
	 */
	record Answer(int status, JsonNode body) {

		boolean ok() {
			return this.status == 200 && this.body.path("ok").asBoolean();
		}

		/** Telegram's own words, without the token; or that there are none. */
		String description() {
			return this.body.path("description").asText("HTTP " + this.status);
		}

		Duration retryAfter() {
			return Duration.ofSeconds(this.body.path("parameters").path("retry_after").asLong());
		}

	}

	BotToken token() {
		return this.token;
	}

	/** For files that Telegram has already, and hints that nobody waits for. */
	TelegramClient client() {
		return this.client;
	}

	/** For messages that bring a file's bytes along, which may take minutes. */
	TelegramClient uploads() {
		return this.uploads;
	}

	/**
	 * Sends a message, or changes one, in the calling thread.
	 * @return the message's number
	 * @throws TelegramApiRequestException when Telegram refuses
	 * @throws TelegramApiException when there was no answer, or none that can be read
	 */
	int say(BotApiMethod<? extends Serializable> method) throws TelegramApiException {
		method.validate();
		try {
			Answer answer = call(method.getMethod(), method);
			JsonNode number = answer.body().path("result").path("message_id");
			if (answer.ok() && number.isInt()) {
				return number.intValue();
			}
			if (answer.ok() || !answer.body().has("ok")) {
				throw new TelegramApiException("HTTP " + answer.status() + " without an answer");
			}
			throw new TelegramApiRequestException("Telegram refuses " + method.getMethod(),
					JSON.treeToValue(answer.body(), ApiResponse.class));
		}
		catch (IOException ex) {
			throw new TelegramApiException(ex);
		}
	}

	Answer call(String method, Object parameters) throws IOException {
		Call call = prepared(this.watched, method, parameters);
		try (CallWatch.Watched watching = this.watch.begin(call)) {
			return answer(call);
		}
	}

	/** Apart from the others, so that it can be held long and ended alone. */
	Answer poll(String method, Map<String, ?> parameters) throws IOException {
		return answer(prepared(this.polling, method, parameters));
	}

	/** Ends a poll at once; it tells us nothing any more. */
	void stopPolling() {
		this.polling.dispatcher().cancelAll();
	}

	/**
	 * @param underway is run every now and then while bytes come
	 * @return one byte more than {@code most} when there is more
	 */
	byte[] download(String path, int most, Runnable underway) throws IOException {
		Request request = request("file/bot" + this.token.secret() + "/" + path).build();
		try (Response response = this.filing.newCall(request).execute(); ResponseBody body = response.body()) {
			if (response.code() != 200 || body == null) {
				throw new IOException("HTTP " + response.code());
			}
			return new Arriving(underway).read(body.byteStream(), most + 1);
		}
	}

	void close() {
		this.http.dispatcher().executorService().shutdown();
		this.polling.dispatcher().executorService().shutdown();
		this.http.connectionPool().evictAll();
		this.watch.close();
	}

	private TelegramClient client(OkHttpClient over) {
		return new OkHttpTelegramClient(JSON, over.newBuilder().addInterceptor(this.url.path()).build(),
				this.token.secret(), this.url.server());
	}

	private Call prepared(OkHttpClient over, String method, Object parameters) throws IOException {
		return over.newCall(request("bot" + this.token.secret() + "/" + method)
			.post(RequestBody.create(JSON.writeValueAsBytes(parameters), TYPE))
			.build());
	}

	private Answer answer(Call call) throws IOException {
		try (Response response = call.execute(); ResponseBody body = response.body()) {
			return new Answer(response.code(), read((body != null) ? body.string() : ""));
		}
	}

	/** Made without a text that a fault could quote. */
	private Request.Builder request(String path) {
		return new Request.Builder().url(this.url.at(path));
	}

	/**
	 * Without the token, whoever quotes it: a server of our own may name the path it does
	 * not know. A page of a proxy in between is no answer.
	 */
	private JsonNode read(String body) {
		try {
			return JSON.readTree(this.token.scrub(body));
		}
		catch (JsonProcessingException ex) {
			return JSON.missingNode();
		}
	}

}
