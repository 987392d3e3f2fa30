package vn.nhipcau.webchat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;

/**
 * Sends by writing into the visitor's history: once it stands there it is sent, whether a
 * browser is open or not.
 */
@Component
class WebChannel implements Channel {

	static final String NAME = "web";

	private final HistoryWriter history;

	private final Streams streams;

	WebChannel(HistoryWriter history, Streams streams) {
		this.history = history;
		this.streams = streams;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Abilities abilities() {
		return new Abilities(true, true, true, Integer.MAX_VALUE);
	}

	@Override
	public SendOutcome send(Parcel parcel) {
		Optional<Long> number = this.history.write(parcel);
		if (number.isEmpty()) {
			return new SendOutcome.Unreachable("no such visitor");
		}
		this.streams.wake(VisitorId.at(parcel.to()));
		return new SendOutcome.Sent(number.get().toString());
	}

}
