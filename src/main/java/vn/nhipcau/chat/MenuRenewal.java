package vn.nhipcau.chat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Channels;

/** Has the menu of a chat made anew when its person's roles change elsewhere. */
@Component
public class MenuRenewal {

	static final String KEY = "menu";

	private final DurableInbox inbox;

	private final Channels channels;

	MenuRenewal(DurableInbox inbox, Channels channels) {
		this.inbox = inbox;
		this.channels = channels;
	}

	/** In the conversation's own turn, once the running transaction has committed. */
	public void renew(Address chat) {
		if (this.channels.showMenu(chat)) {
			this.inbox.internal(chat, KEY + "|" + UUID.randomUUID(),
					("{\"kind\":\"" + KEY + "\"}").getBytes(StandardCharsets.UTF_8));
		}
	}

}
