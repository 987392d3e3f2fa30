package vn.nhipcau.email;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.delivery.spi.Correspondents;

/** The channel of letters, to a mail server inside the tests. */
@Configuration(proxyBeanMethods = false)
class FakeMail {

	static EmailSettings settings(int port) {
		return new EmailSettings("127.0.0.1", port, null, null, "nhipcau@tinh.example", EmailSettings.Security.NONE,
				Duration.ofSeconds(5), 1000);
	}

	@Bean(destroyMethod = "close")
	MailServer fakeMailServer() {
		return new MailServer();
	}

	@Bean
	EmailChannel fakeEmailChannel(MailServer server, Correspondents correspondents, Dictionary dictionary) {
		return new EmailSetup().emailChannel(settings(server.port()), correspondents, dictionary);
	}

}
