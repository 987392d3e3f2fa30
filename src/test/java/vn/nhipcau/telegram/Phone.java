package vn.nhipcau.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.JsonNode;

import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** One person's Telegram in a script: says, presses, and sees. */
final class Phone {

	private static final AtomicLong UPDATES = new AtomicLong(100);

	private final FakeTelegram telegram;

	private final Runnable house;

	private final long chat;

	private List<FakeTelegram.Shown> before = List.of();

	/** What of us takes part: a poll, the engine, the errands. */
	record House(Poller poller, Conversations conversations, Courier courier,
			MovableDatabaseTime time) implements Runnable {

		@Override
		public void run() {
			this.poller.turn();
			this.poller.turn();
			for (int second = 0; second < 5; second++) {
				this.conversations.engine().runUntilIdle();
				while (this.courier.turn().isZero()) {
					continue;
				}
				this.time.advance(Duration.ofSeconds(1));
			}
		}

	}

	Phone(FakeTelegram telegram, Runnable house, long chat) {
		this.telegram = telegram;
		this.house = house;
		this.chat = chat;
	}

	Phone says(String text) {
		return sends("\"text\":" + BotApi.JSON.valueToTree(text));
	}

	/** Messages that come at one go, each with these fields. */
	Phone sends(String... fields) {
		return sendsUnheard(fields).waits();
	}

	/** Says something while nobody of us is there. */
	Phone saysUnheard(String text) {
		return sendsUnheard("\"text\":" + BotApi.JSON.valueToTree(text));
	}

	Phone sendsUnheard(String... fields) {
		look();
		for (String field : fields) {
			this.telegram.queue(Say.message(UPDATES.incrementAndGet(), this.chat, field));
		}
		return this;
	}

	/** Sees what comes without doing anything. */
	Phone waits() {
		this.house.run();
		return this;
	}

	/** The number that Telegram gives to the message said last. */
	long lastSaid() {
		return UPDATES.get();
	}

	Phone edits(long message, String text) {
		return changes(message, "\"text\":" + BotApi.JSON.valueToTree(text));
	}

	/** Telegram reports that a message now has these fields. */
	Phone changes(long message, String fields) {
		look();
		this.telegram.queue(Say.message(UPDATES.incrementAndGet(), this.chat, fields)
			.replace("\"message\":{\"message_id\":" + UPDATES.get(), "\"edited_message\":{\"message_id\":" + message));
		this.house.run();
		return this;
	}

	Phone unblocks() {
		look();
		this.telegram.queue(Say.unblocked(UPDATES.incrementAndGet(), this.chat));
		this.house.run();
		return this;
	}

	Phone presses(String label) {
		return press(label, 1).waits();
	}

	/** A finger that is quicker than we are. */
	Phone pressesTwice(String label) {
		return press(label, 2).waits();
	}

	/** Presses while nobody of us is there. */
	Phone pressesUnheard(String label) {
		return press(label, 1);
	}

	private Phone press(String label, int times) {
		look();
		List<FakeTelegram.Shown> shown = this.telegram.chat(this.chat);
		for (int i = shown.size() - 1; i >= 0; i--) {
			String data = button(shown.get(i), label);
			for (int n = 0; data != null && n < times; n++) {
				this.telegram.queue(Say.press(UPDATES.incrementAndGet(), this.chat, data, shown.get(i).id()));
			}
			if (data != null) {
				return this;
			}
		}
		throw new AssertionError("No button " + label + " among " + this.telegram.texts(this.chat));
	}

	/** The same press again, after its button is gone. */
	Phone pressesAgain(FakeTelegram.Shown on, String label) {
		look();
		this.telegram.queue(Say.press(UPDATES.incrementAndGet(), this.chat, button(on, label), on.id()));
		return waits();
	}

	/** The last message with such words, as it stands now. */
	FakeTelegram.Shown message(String part) {
		return this.telegram.chat(this.chat)
			.stream()
			.filter((shown) -> shown.text().contains(part))
			.reduce((first, second) -> second)
			.orElseThrow(() -> new AssertionError("No " + part + " among " + screen()));
	}

	/** Among all that was ever shown here, this stands exactly so often. */
	Phone hasSeen(int times, String part) {
		assertThat(screen()).filteredOn((text) -> text.contains(part)).hasSize(times);
		return this;
	}

	/** What came or changed since this person last did something contains all of this. */
	Phone sees(String... parts) {
		assertThat(String.join("\n", news())).contains(parts);
		return this;
	}

	Phone seesNothingOf(String part) {
		assertThat(String.join("\n", news())).doesNotContain(part);
		return this;
	}

	/** How many messages came or changed since this person last did something. */
	Phone seesMessages(int count) {
		assertThat(news()).hasSize(count);
		return this;
	}

	/** What stands in place of the letters contains this. */
	Phone isAskedOnTheKeyboardFor(String request) {
		assertThat(this.telegram.keyboard(this.chat)).contains(request);
		return this;
	}

	Phone hasLettersOnTheKeyboard() {
		assertThat(this.telegram.keyboard(this.chat)).isEmpty();
		assertThat(this.telegram.texts(this.chat)).noneMatch((text) -> text.endsWith("↓") || text.equals("✓"));
		return this;
	}

	List<String> screen() {
		return this.telegram.texts(this.chat);
	}

	private void look() {
		this.before = this.telegram.chat(this.chat);
	}

	private List<String> news() {
		return this.telegram.chat(this.chat)
			.stream()
			.filter((shown) -> !this.before.contains(shown))
			.map(FakeTelegram.Shown::text)
			.toList();
	}

	private static String button(FakeTelegram.Shown shown, String label) {
		JsonNode markup = FakeTelegram.json(shown.parameters().getOrDefault("reply_markup", "{}"));
		for (JsonNode row : markup.path("inline_keyboard")) {
			for (JsonNode button : row) {
				if (button.path("text").asText().equals(label)) {
					return button.path("callback_data").asText();
				}
			}
		}
		return null;
	}

}
