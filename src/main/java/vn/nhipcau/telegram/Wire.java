package vn.nhipcau.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The HTTP client that all of Telegram shares. It never repeats a request by itself, and
 * tells apart what was not sent from what may have arrived.
 */
final class Wire {

	private Wire() {
	}

	/**
	 * How long a call is waited for. What a file takes depends on its size and the line:
	 * it is given up when nothing moves any more, and at last when it took too long.
	 *
	 * @param call from its beginning to the end of its answer
	 * @param silence while nothing comes and nothing is taken
	 * @param file as a call, but with a file in it
	 */
	record Patience(Duration call, Duration silence, Duration file) {

		/** 50 MB at 1 Mbit/s take seven minutes. */
		static final Patience USUAL = new Patience(Duration.ofSeconds(25), Duration.ofSeconds(20),
				Duration.ofMinutes(8));

	}

	private static final class Reached {

		private volatile boolean reached;

	}

	static OkHttpClient client(Patience patience) {
		Dispatcher dispatcher = new Dispatcher();
		dispatcher.setMaxRequests(64);
		dispatcher.setMaxRequestsPerHost(64);
		return new OkHttpClient.Builder().dispatcher(dispatcher)
			.connectionPool(new ConnectionPool(64, 30, TimeUnit.SECONDS))
			.retryOnConnectionFailure(false)
			.followRedirects(false)
			.connectTimeout(Duration.ofSeconds(5))
			.readTimeout(patience.silence())
			.writeTimeout(patience.silence())
			.callTimeout(patience.call())
			.addInterceptor(Wire::outside)
			.addNetworkInterceptor(Wire::connected)
			.build();
	}

	/**
	 * The same connections without time-outs of its own, for calls that are
	 * {@linkplain CallWatch watched}.
	 */
	static OkHttpClient watched(OkHttpClient shared) {
		return shared.newBuilder()
			.readTimeout(Duration.ZERO)
			.writeTimeout(Duration.ZERO)
			.callTimeout(Duration.ZERO)
			.build();
	}

	/** The same connections, for as long as a file may take. */
	static OkHttpClient forFiles(OkHttpClient shared, Patience patience) {
		return shared.newBuilder().callTimeout(patience.file()).build();
	}

	/** The same connections, waited on as long as a poll is held; stopped alone. */
	static OkHttpClient forPolling(OkHttpClient shared, Duration held) {
		return shared.newBuilder()
			.dispatcher(new Dispatcher())
			.readTimeout(held.plusSeconds(15))
			.callTimeout(held.plusSeconds(25))
			.build();
	}

	private static Response outside(Interceptor.Chain chain) throws IOException {
		Reached mark = new Reached();
		try {
			return chain.proceed(chain.request().newBuilder().tag(Reached.class, mark).build());
		}
		catch (IOException ex) {
			throw mark.reached ? ex : new NotSent(ex);
		}
	}

	private static Response connected(Interceptor.Chain chain) throws IOException {
		Reached mark = chain.request().tag(Reached.class);
		if (mark != null) {
			mark.reached = true;
		}
		return chain.proceed(chain.request());
	}

}
