package vn.nhipcau.auditor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class HeartbeatTests {

	@Test
	void theSwitchOutsideHearsIt() throws IOException {
		AtomicInteger beats = new AtomicInteger();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/beat", (exchange) -> {
			beats.incrementAndGet();
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		server.start();
		try {
			heartbeat("http://127.0.0.1:" + server.getAddress().getPort() + "/beat").beat();
		}
		finally {
			server.stop(0);
		}
		assertThat(beats).hasValue(1);
		Heartbeat late = heartbeat("http://127.0.0.1:" + server.getAddress().getPort() + "/beat");
		assertThatNoException().isThrownBy(late::beat);
		assertThatNoException().isThrownBy(late::beat);
	}

	private static Heartbeat heartbeat(String url) {
		return new Heartbeat(new AuditorSettings(3, Duration.ofMinutes(10), Duration.ofMinutes(30), URI.create(url),
				Duration.ofSeconds(2)));
	}

}
