package vn.nhipcau.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Button;
import vn.nhipcau.files.FileId;
import vn.nhipcau.testing.FakeChannel.Shown;

import static org.assertj.core.api.Assertions.assertThat;

/** One person's chat in a script: says, presses, and hears. */
public class Chat {

	private final Conversations conversations;

	private final Manner manner;

	private final Address address;

	private List<Shown> before = List.of();

	Chat(Conversations conversations, Manner manner, Address address) {
		this.conversations = conversations;
		this.manner = manner;
		this.address = address;
	}

	public Address address() {
		return this.address;
	}

	public Chat says(String text) {
		return does(Utterance.text(text));
	}

	public Chat sends(String text, FileId... files) {
		return does(new Utterance(text, null, null, null, List.of(files), null, null));
	}

	public Chat repliesTo(String partOfMessage, String text) {
		return does(new Utterance(text, null, null, find(partOfMessage).id(), List.of(), null, null));
	}

	/** Presses the latest button of this label, or types the number of the choice. */
	public Chat presses(String label) {
		return (this.manner == Manner.NUMBERS) ? says(number(label)) : press(label);
	}

	/** Presses a button again whose message may have changed since. */
	public Chat pressesData(String data, String on) {
		return does(Utterance.press(data, on));
	}

	/**
	 * What was shown or changed since this person last did something contains all of
	 * this.
	 */
	public Chat hears(String... parts) {
		String heard = String.join("\n---\n", news().stream().map(Chat::read).toList());
		for (String part : parts) {
			assertThat(heard).as("what %s hears", this.address).contains(part);
		}
		return this;
	}

	public Chat hearsNothingOf(String part) {
		assertThat(String.join("\n---\n", news().stream().map(Chat::read).toList())).doesNotContain(part);
		return this;
	}

	/**
	 * Something that came without being asked for: the rest of the house is idle by now.
	 */
	public Chat isTold(String... parts) {
		this.conversations.engine().runUntilIdle();
		return hears(parts);
	}

	/** From now on only what is new counts as heard. */
	public Chat looksAway() {
		this.before = screen();
		return this;
	}

	public List<String> texts() {
		return this.conversations.channel(this.address).texts(this.address);
	}

	public List<Shown> screen() {
		return this.conversations.channel(this.address).screen(this.address);
	}

	public boolean offers(String label) {
		return screen().stream()
			.anyMatch((shown) -> shown.content().presses().stream().anyMatch((button) -> button.label().equals(label))
					|| shown.text()
						.lines()
						.anyMatch((line) -> line.matches("(\\d+|[a-z])\\. .*") && line.endsWith(". " + label)));
	}

	/** The data of the latest button of this label. */
	public String dataOf(String label) {
		return button(label).value();
	}

	public Shown find(String partOfMessage) {
		List<Shown> screen = screen();
		for (int i = screen.size() - 1; i >= 0; i--) {
			if (screen.get(i).text().contains(partOfMessage)) {
				return screen.get(i);
			}
		}
		throw new AssertionError("No message with '" + partOfMessage + "' among " + texts());
	}

	/** Whatever a channel can make of what a person did. */
	public Chat does(Utterance said) {
		this.before = screen();
		if (this.manner == Manner.SHARED) {
			this.conversations.put(new Address("fake", "stranger-1"), Utterance.text("/trogiup"));
			this.conversations.put(new Address("fake", "stranger-2"), Utterance.text("/hong"));
		}
		this.conversations.put(this.address, said);
		this.conversations.engine().runUntilIdle();
		return this;
	}

	private List<Shown> news() {
		return screen().stream().filter((shown) -> !this.before.contains(shown)).toList();
	}

	private Chat press(String label) {
		List<Shown> screen = screen();
		for (int i = screen.size() - 1; i >= 0; i--) {
			for (Button button : screen.get(i).content().presses()) {
				if (button.label().equals(label)) {
					return does(Utterance.press(button.value(), screen.get(i).id()));
				}
			}
		}
		throw new AssertionError("No button '" + label + "' among " + texts());
	}

	private Button button(String label) {
		List<Shown> screen = screen();
		for (int i = screen.size() - 1; i >= 0; i--) {
			for (Button button : screen.get(i).content().presses()) {
				if (button.label().equals(label)) {
					return button;
				}
			}
		}
		throw new AssertionError("No button '" + label + "' among " + texts());
	}

	private String number(String label) {
		Pattern choice = Pattern.compile("(?m)^(\\d+|[a-z])\\. " + Pattern.quote(label) + "$");
		List<String> texts = texts();
		for (int i = texts.size() - 1; i >= 0; i--) {
			Matcher matcher = choice.matcher(texts.get(i));
			if (matcher.find()) {
				return matcher.group(1);
			}
		}
		throw new AssertionError("No choice '" + label + "' among " + texts);
	}

	private static String read(Shown shown) {
		return shown.text() + "\n" + String.join("\n",
				shown.content().presses().stream().map((button) -> "[" + button.label() + "]").toList());
	}

}
