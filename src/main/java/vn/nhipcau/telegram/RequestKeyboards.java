package vn.nhipcau.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.delivery.Button;

/**
 * Requests for a contact or place stand in place of the letters, and would stand there
 * for ever. A short message brings them, so that the question keeps its own buttons;
 * another takes them away as soon as the talk goes on, and both are deleted. Which chat
 * shows them is in the database: only the sender who holds the chat's lease asks.
 */
class RequestKeyboards {

	private static final String HERE = " ↓";

	private static final String DONE = "✓";

	private final BotApi api;

	private final JdbcTemplate jdbc;

	private final Errands errands;

	RequestKeyboards(BotApi api, JdbcTemplate jdbc, Errands errands) {
		this.api = api;
		this.jdbc = jdbc;
		this.errands = errands;
	}

	private record Shown(String asks, @Nullable Integer broughtBy, @Nullable Integer question) {
	}

	/** Before a question: shows its requests, or takes away those of an earlier one. */
	void prepare(String chat, List<Button> requests) throws TelegramApiException {
		String asks = requests.stream().map(Button::label).collect(Collectors.joining(" / "));
		Optional<Shown> shown = find(chat);
		if (shown.isPresent() && !(shown.get().asks().equals(asks) && shown.get().broughtBy() != null)) {
			takeAway(chat, shown.get());
			shown = Optional.empty();
		}
		if (!requests.isEmpty() && shown.isEmpty()) {
			this.jdbc.update("INSERT INTO telegram_keyboard (chat, asks) VALUES (?, ?)", chat, asks);
			int brought = send(chat, asks + HERE, Keyboards.asking(requests));
			this.jdbc.update("UPDATE telegram_keyboard SET brought_by = ? WHERE chat = ?", brought, chat);
		}
	}

	/** The requests standing in this chat belong to this question. */
	void belong(String chat, int question) {
		this.jdbc.update("UPDATE telegram_keyboard SET question = ? WHERE chat = ?", question, chat);
	}

	/** A message was changed; if it was the question, its requests have served. */
	void changed(String chat, int message) throws TelegramApiException {
		Optional<Shown> shown = find(chat)
			.filter((keyboard) -> keyboard.question() != null && keyboard.question() == message);
		if (shown.isPresent()) {
			takeAway(chat, shown.get());
		}
	}

	private void takeAway(String chat, Shown shown) throws TelegramApiException {
		int removing = send(chat, DONE, new ReplyKeyboardRemove(true));
		this.errands.delete(chat,
				Stream.of(shown.broughtBy(), (Integer) removing)
					.filter(java.util.Objects::nonNull)
					.map(Integer::longValue)
					.toList());
		this.jdbc.update("DELETE FROM telegram_keyboard WHERE chat = ?", chat);
	}

	private int send(String chat, String text, ReplyKeyboard keyboard) throws TelegramApiException {
		return this.api
			.say(SendMessage.builder().chatId(chat).text(text).replyMarkup(keyboard).disableNotification(true).build());
	}

	private Optional<Shown> find(String chat) {
		return this.jdbc.query("SELECT asks, brought_by, question FROM telegram_keyboard WHERE chat = ?",
				(row, i) -> new Shown(row.getString(1), (Integer) row.getObject(2), (Integer) row.getObject(3)), chat)
			.stream()
			.findFirst();
	}

}
