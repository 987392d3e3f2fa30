package vn.nhipcau.webchat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Html;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Content;
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

	private final Dictionary dictionary;

	WebChannel(HistoryWriter history, Streams streams, Dictionary dictionary) {
		this.history = history;
		this.streams = streams;
		this.dictionary = dictionary;
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

	@Override
	public void forget(Address chat, String updateId) {
		String clientId = updateId.substring(updateId.indexOf(':') + 1);
		Html erased = this.dictionary.in(Language.VI).html("webchat.erased");
		this.history.erase(VisitorId.at(chat), clientId, MessageBody.of(Content.text(erased.markup())));
	}

	@Override
	public void clear(Address chat, List<String> messages) {
		this.history.clear(VisitorId.at(chat));
	}

}
