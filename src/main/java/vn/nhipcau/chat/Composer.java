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
			rows.add(row.stream().map((choice) -> button(choice, holder)).toList());
		}
		return new Content(reply.text().markup(), rows, reply.files(), reply.answeredByNumber());
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
