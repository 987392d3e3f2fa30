package vn.nhipcau.chat;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Button;
import vn.nhipcau.delivery.Content;

/**
 * Makes the content of a message from a reply: its buttons are signed for whoever may
 * press them.
 */
@Component
class Composer {

	private final Buttons buttons;

	Composer(Buttons buttons) {
		this.buttons = buttons;
	}

	Content content(Reply reply, Address to, @Nullable PersonId person) {
		String holder = holder(to, person);
		List<List<Button>> rows = new ArrayList<>();
		for (List<Reply.Choice> row : reply.rows()) {
			int most = sideBySide(row);
			for (int from = 0; from < row.size(); from += most) {
				rows.add(row.subList(from, Math.min(row.size(), from + most))
					.stream()
					.map((choice) -> button(choice, holder))
					.toList());
			}
		}
		return new Content(reply.text().markup(), rows, reply.files(), reply.answeredByNumber());
	}

	/** How many fit into one row of a telephone's screen without being cut off. */
	private static int sideBySide(List<Reply.Choice> row) {
		int longest = row.stream().mapToInt((choice) -> choice.label().length()).max().orElse(0);
		if (longest > 20) {
			return 1;
		}
		return (longest > 10) ? 2 : (longest > 4) ? 3 : 5;
	}

	/**
	 * A known person's buttons follow that person to another address; a stranger's stay
	 * in the chat.
	 */
	static String holder(Address address, @Nullable PersonId person) {
		return (person != null) ? "person|" + person.value() : address.key();
	}

	private Button button(Reply.Choice choice, String holder) {
		if (choice.action() instanceof Reply.Press press) {
			return Button.press(choice.label(), this.buttons.encode(press.payload(), holder));
		}
		if (choice.action() instanceof Reply.Link link) {
			return Button.link(choice.label(), link.href());
		}
		return (choice.action() instanceof Reply.AskPlace) ? Button.askPlace(choice.label())
				: Button.askContact(choice.label());
	}

}
