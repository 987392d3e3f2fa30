package vn.nhipcau.web.review;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.ReviewPages;
import vn.nhipcau.webchat.WebChats;

/** Whoever chats in the browser is known to the page by the same cookie. */
@Component
class DraftPages implements ReviewPages {

	private final WebChats chats;

	DraftPages(WebChats chats) {
		this.chats = chats;
	}

	@Override
	public Optional<String> page(Address chat, DraftId draft) {
		return this.chats.has(chat) ? Optional.of(ReviewController.PATH + "/" + draft.value()) : Optional.empty();
	}

}
