package vn.nhipcau.email;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param host the province's own mail server; without it no letter is sent
 * @param username and {@code password} from the environment, where the server wants them
 * @param from the address that letters come from and bounces go to
 * @param security how the connection is protected
 * @param timeout for each step of the dialogue; the whole must stay far below the lease
 * of a message, a minute
 * @param perSecond letters of the whole installation
 */
@ConfigurationProperties("nhipcau.email")
record EmailSettings(@Nullable String host, @DefaultValue("587") int port, @Nullable String username,
		@Nullable String password, @Nullable String from, @DefaultValue("STARTTLS") Security security,
		@DefaultValue("5s") Duration timeout, @DefaultValue("10") int perSecond) {

	enum Security {

		/** Begins in the clear and goes no further without TLS. */
		STARTTLS,
		/** TLS from the first byte. */
		TLS,
		/** For a server on the same machine. */
		NONE

	}

	/** Shows no secret. */
	@Override
	public String toString() {
		return "EmailSettings[" + this.host + ":" + this.port + "]";
	}

}
