package vn.nhipcau.telegram;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

import vn.nhipcau.delivery.Button;
import vn.nhipcau.delivery.Content;

/**
 * Puts buttons where Telegram has them: presses and links below the message, requests for
 * a contact or place in place of the keyboard. A message can have one of the two only.
 */
final class Keyboards {

	private static final Set<Button.Kind> ASKING = Set.of(Button.Kind.ASK_CONTACT, Button.Kind.ASK_PLACE);

	private Keyboards() {
	}

	/** Below the message; {@code null} when there is nothing to press. */
	static @Nullable InlineKeyboardMarkup inline(Content content) {
		List<InlineKeyboardRow> rows = content.rows()
			.stream()
			.map((row) -> row.stream().filter(Keyboards::isInline).map(Keyboards::inline).toList())
			.filter((row) -> !row.isEmpty())
			.map(InlineKeyboardRow::new)
			.toList();
		return rows.isEmpty() ? null : new InlineKeyboardMarkup(rows);
	}

	/** Requests for a contact or place, in reading order. */
	static List<Button> requests(Content content) {
		return content.rows()
			.stream()
			.flatMap(List::stream)
			.filter((button) -> ASKING.contains(button.kind()))
			.toList();
	}

	static ReplyKeyboardMarkup asking(List<Button> requests) {
		return ReplyKeyboardMarkup.builder()
			.keyboard(requests.stream().map((button) -> new KeyboardRow(List.of(request(button)))).toList())
			.resizeKeyboard(true)
			.oneTimeKeyboard(true)
			.build();
	}

	private static boolean isInline(Button button) {
		return button.kind() == Button.Kind.PRESS
				|| (button.kind() == Button.Kind.LINK && TelegramHtml.isWeb(button.value()));
	}

	private static InlineKeyboardButton inline(Button button) {
		InlineKeyboardButton.InlineKeyboardButtonBuilder<?, ?> made = InlineKeyboardButton.builder()
			.text(button.label());
		return (button.kind() == Button.Kind.PRESS) ? made.callbackData(button.value()).build()
				: made.url(button.value()).build();
	}

	private static KeyboardButton request(Button button) {
		boolean contact = button.kind() == Button.Kind.ASK_CONTACT;
		KeyboardButton.KeyboardButtonBuilder<?, ?> made = KeyboardButton.builder().text(button.label());
		return contact ? made.requestContact(true).build() : made.requestLocation(true).build();
	}

}
