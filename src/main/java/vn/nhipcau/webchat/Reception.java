package vn.nhipcau.webchat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;

/**
 * Takes what visitors say. Two short transactions, both of which do nothing the second
 * time: the browser repeats until it is told that we have it.
 */
@Component
class Reception {

	private final HistoryWriter writer;

	private final Inbox inbox;

	private final Streams streams;

	private final JsonMapper json;

	Reception(HistoryWriter writer, Inbox inbox, Streams streams, JsonMapper json) {
		this.writer = writer;
		this.inbox = inbox;
		this.streams = streams;
		this.json = json;
	}

	/** Shows it in the chat, then hands it to the house. */
	void say(VisitorId visitor, Said said) {
		if (said.press() == null) {
			this.writer.write(visitor, Optional.ofNullable(said.id()).orElseThrow(), MessageBody.of(said));
			this.streams.wake(visitor);
		}
		whisper(visitor, said);
	}

	/** Hands it to the house and leaves no trace in the chat. */
	void whisper(VisitorId visitor, Said said) {
		this.inbox.receive(new Incoming(WebChannel.NAME, visitor.value() + ":" + said.id(), visitor.address(),
				this.json.writeValueAsBytes(said)));
	}

}
