package vn.nhipcau.delivery;

import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Makes buttons into choices for channels that show none. Their numbers run on in the
 * chat, so that an old "2" is not a new one.
 */
@Component
class Numbering {

	private final JdbcTemplate jdbc;

	Numbering(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The same words, with the choices below them in place of buttons. */
	Content numbered(Leased message, Content content) {
		List<Button> presses = content.presses();
		if (presses.isEmpty()) {
			return content;
		}
		int number = content.lettered() ? letters(message) : firstNumber(message, presses.size());
		StringBuilder html = new StringBuilder(content.html()).append('\n');
		for (Button press : presses) {
			html.append('\n').append(Choices.mark(number++)).append(". ").append(Markup.escape(press.label()));
		}
		List<List<Button>> others = content.rows()
			.stream()
			.map((row) -> row.stream().filter((button) -> button.kind() != Button.Kind.PRESS).toList())
			.filter((row) -> !row.isEmpty())
			.toList();
		return new Content(html.toString(), others, content.files());
	}

	private int letters(Leased message) {
		this.jdbc.update("UPDATE sent_message SET first_number = ? WHERE outbox_id = ?", Choices.FIRST_LETTER,
				message.id().value());
		return Choices.FIRST_LETTER;
	}

	private int firstNumber(Leased message, int count) {
		Integer given = this.jdbc
			.queryForList("SELECT first_number FROM sent_message WHERE outbox_id = ?", Integer.class,
					message.id().value())
			.stream()
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		if (given != null) {
			return given;
		}
		int first = (message.nextNumber() + count > 100) ? 1 : message.nextNumber();
		this.jdbc.update("UPDATE lane SET next_number = ? WHERE address = ? AND fence = ?", first + count,
				message.to().key(), message.fence());
		this.jdbc.update("UPDATE sent_message SET first_number = ? WHERE outbox_id = ?", first, message.id().value());
		return first;
	}

}
