package vn.nhipcau.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import vn.nhipcau.delivery.spi.Channel;

/** The channels of this installation, by the names that stand in addresses. */
@Component
public class Channels {

	/** Looked for at the first use: channels themselves know features that send. */
	private final Supplier<Map<String, Channel>> byName;

	Channels(ObjectProvider<Channel> channels) {
		this.byName = SingletonSupplier
			.of(() -> channels.stream().collect(Collectors.toMap(Channel::name, Function.identity())));
	}

	/**
	 * Takes what a person said out of wherever its channel keeps it.
	 * @param updateId as it was handed in
	 */
	public void forget(Address chat, String updateId) {
		find(chat.channel()).ifPresent((channel) -> channel.forget(chat, updateId));
	}

	/**
	 * Takes everything out of a chat that its channel keeps of it.
	 * @param messages ours of the last two days, as the platform names them
	 */
	public void clear(Address chat, List<String> messages) {
		find(chat.channel()).ifPresent((channel) -> channel.clear(chat, messages));
	}

	/** Whether a message there can be changed after it was sent. */
	public boolean canEdit(Address chat) {
		return find(chat.channel()).map((channel) -> channel.abilities().edits()).orElse(false);
	}

	public boolean showMenu(Address chat) {
		return find(chat.channel()).map(Channel::showsMenu).orElse(false);
	}

	/** Takes note of what a chat's menu shall offer. */
	public void menu(Address chat, List<Channel.MenuItem> items) {
		find(chat.channel()).ifPresent((channel) -> channel.menu(chat, items));
	}

	/** Shows in a chat that an answer is being worked on. */
	public void working(Address chat) {
		find(chat.channel()).ifPresent((channel) -> channel.working(chat));
	}

	/**
	 * Links that open a chat with us and say this there, one for each channel that can.
	 * @param start at most 64 of {@code A-Za-z0-9_-}
	 */
	public List<String> links(String start) {
		return all().stream().map((channel) -> channel.link(start)).flatMap(Optional::stream).toList();
	}

	/**
	 * A link that opens this chat with us again and says this there, where its channel
	 * has such links.
	 * @param start at most 64 of {@code A-Za-z0-9_-}
	 */
	public Optional<String> link(Address chat, String start) {
		return find(chat.channel()).flatMap((channel) -> channel.link(start));
	}

	/** Whether this installation has the channel. */
	public boolean has(String name) {
		return find(name).isPresent();
	}

	List<Channel> all() {
		return List.copyOf(this.byName.get().values());
	}

	Optional<Channel> find(String name) {
		return Optional.ofNullable(this.byName.get().get(name));
	}

}
