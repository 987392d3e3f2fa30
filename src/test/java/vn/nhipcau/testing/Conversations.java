package vn.nhipcau.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Engine;
import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Address;

/** Opens scripted chats. */
@Component
public class Conversations {

	private final Inbox inbox;

	private final Engine engine;

	private final Map<String, FakeChannel> channels;

	private final AtomicLong updates = new AtomicLong();

	Conversations(Inbox inbox, Engine engine, java.util.List<FakeChannel> channels) {
		this.inbox = inbox;
		this.engine = engine;
		this.channels = channels.stream()
			.collect(java.util.stream.Collectors.toMap(FakeChannel::name, (channel) -> channel));
	}

	/** A chat of the person who is called so. */
	public Chat chat(Manner manner, String who) {
		return new Chat(this, manner, new Address(manner.channel(), who));
	}

	/** Where the chat of this name is. */
	public static Address address(Manner manner, String who) {
		return new Address(manner.channel(), who);
	}

	public FakeChannel channel(Address address) {
		return this.channels.get(address.channel());
	}

	public Engine engine() {
		return this.engine;
	}

	void reset() {
		this.channels.values().forEach(FakeChannel::reset);
	}

	/** Stores what somebody did, and handles nothing yet. */
	public String put(Address from, Utterance said) {
		String id = "u" + this.updates.incrementAndGet();
		put(from, said, id);
		return id;
	}

	public void put(Address from, Utterance said, String updateId) {
		this.inbox.receive(new Incoming("fake", updateId, from, channel(from).raw(said)));
	}

}
