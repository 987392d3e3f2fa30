package vn.nhipcau.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

import com.sun.net.httpserver.HttpExchange;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What may go wrong with one call of Telegram's. */
enum NetworkFault {

	NONE {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) throws IOException {
			answer(call, 200, JSON, accept.get());
		}
	},

	RESET_BEFORE {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) {
			call.close();
		}
	},

	RESET_AFTER {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) {
			accept.get();
			call.close();
		}
	},

	SLOW {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) throws IOException {
			Patience.rest(Duration.ofSeconds(3));
			answer(call, 200, JSON, accept.get());
		}
	},

	HANGS_BEFORE {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) {
			Patience.rest(LONGER_THAN_ANYBODY_WAITS);
			call.close();
		}
	},

	HANGS_AFTER {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) {
			accept.get();
			Patience.rest(LONGER_THAN_ANYBODY_WAITS);
			call.close();
		}
	},

	TOO_MANY {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) throws IOException {
			answer(call, 429, JSON,
					"{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 1\","
							+ "\"parameters\":{\"retry_after\":1}}");
		}
	},

	ERROR {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) throws IOException {
			answer(call, 500, JSON, "{\"ok\":false,\"error_code\":500,\"description\":\"Internal Server Error\"}");
		}
	},

	PROXY_PAGE {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) throws IOException {
			answer(call, 502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>");
		}
	},

	PROXY_PAGE_AFTER {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) throws IOException {
			accept.get();
			answer(call, 504, "text/html", "<html><body><h1>504 Gateway Time-out</h1></body></html>");
		}
	},

	MALFORMED {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) throws IOException {
			String result = accept.get();
			answer(call, 200, JSON, result.substring(0, result.length() / 2));
		}
	},

	EMPTY {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) throws IOException {
			accept.get();
			answer(call, 200, JSON, "");
		}
	},

	TRUNCATED {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) throws IOException {
			byte[] result = accept.get().getBytes(UTF_8);
			call.sendResponseHeaders(200, result.length);
			call.getResponseBody().write(result, 0, result.length / 2);
			call.getResponseBody().flush();
			call.close();
		}
	},

	OTHER_TYPE {
		@Override
		void meet(HttpExchange call, Supplier<String> accept) throws IOException {
			answer(call, 200, "text/plain", accept.get());
		}
	};

	private static final String JSON = "application/json";

	private static final Duration LONGER_THAN_ANYBODY_WAITS = Duration.ofSeconds(27);

	/**
	 * @param accept takes the message, and says what Telegram would answer
	 */
	abstract void meet(HttpExchange call, Supplier<String> accept) throws IOException;

	boolean holdsLong() {
		return this == HANGS_BEFORE || this == HANGS_AFTER;
	}

	private static void answer(HttpExchange call, int status, String type, String body) throws IOException {
		byte[] bytes = body.getBytes(UTF_8);
		call.getResponseHeaders().add("Content-Type", type);
		call.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
		call.getResponseBody().write(bytes);
		call.close();
	}

}
