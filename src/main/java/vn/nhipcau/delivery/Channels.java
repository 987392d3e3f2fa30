package vn.nhipcau.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.spi.Channel;

/** The channels of this installation, by the names that stand in addresses. */
@Component
public class Channels {

	private final ObjectProvider<Channel> channels;

	Channels(ObjectProvider<Channel> channels) {
		this.channels = channels;
	}

	/**
	 * Takes what a person said out of wherever its channel keeps it.
	 * @param updateId as it was handed in
	 */
	public void forget(Address chat, String updateId) {
		find(chat.channel()).ifPresent((channel) -> channel.forget(chat, updateId));
	}

	/** Takes everything out of a chat that its channel keeps of it. */
	public void clear(Address chat) {
		find(chat.channel()).ifPresent((channel) -> channel.clear(chat));
	}

	Optional<Channel> find(String name) {
		return Optional.ofNullable(byName().get(name));
	}

	private Map<String, Channel> byName() {
		return this.channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
	}

}
