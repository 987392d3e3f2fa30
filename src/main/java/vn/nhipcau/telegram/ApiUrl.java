package vn.nhipcau.telegram;

import java.net.URI;

import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import org.telegram.telegrambots.meta.TelegramUrl;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Where the Bot API is: Telegram's own, or a server of ours, which may stand below a
 * path.
 */
final class ApiUrl {

	private final HttpUrl base;

	private ApiUrl(HttpUrl base) {
		this.base = base;
	}

	/**
	 * @throws Unusable when no call could be made there
	 */
	static ApiUrl of(URI setting) {
		HttpUrl base = HttpUrl.get(setting);
		if (base == null || setting.getRawAuthority() == null || setting.getRawAuthority().indexOf('@') >= 0
				|| setting.getQuery() != null || setting.getFragment() != null) {
			throw new Unusable();
		}
		return new ApiUrl(base);
	}

	/**
	 * @param path without a slash before it
	 */
	HttpUrl at(String path) {
		return this.base.newBuilder().addPathSegments(path).build();
	}

	/** As the library takes it, which knows no path. */
	TelegramUrl server() {
		return new TelegramUrl(this.base.scheme(), this.base.host(), this.base.port(), false);
	}

	/** Brings the library's calls below our path. */
	Interceptor path() {
		return (chain) -> {
			String path = chain.request().url().encodedPath().substring(1);
			HttpUrl url = this.base.newBuilder().addEncodedPathSegments(path).build();
			return chain.proceed(chain.request().newBuilder().url(url).build());
		};
	}

	/** The setting is no address; it is not quoted, since it may hold a password. */
	static class Unusable extends IllegalArgumentException {

		Unusable() {
			super("Telegram is not started: nhipcau.telegram.api-url must be an address of http or https with a host,"
					+ " such as https://api.telegram.org or http://127.0.0.1:8081/telegram");
		}

		/** Says so in place of a stack trace. */
		static class Analyzer extends AbstractFailureAnalyzer<Unusable> {

			@Override
			protected FailureAnalysis analyze(Throwable root, Unusable cause) {
				return new FailureAnalysis(cause.getMessage(),
						"Mend NHIPCAU_TELEGRAM_API_URL, or take it away for Telegram's own.", cause);
			}

		}

	}

}
