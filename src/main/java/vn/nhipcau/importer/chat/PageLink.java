package vn.nhipcau.importer.chat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.delivery.About;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.ReviewPages;

/**
 * Leads from a draft's summary to the page with the document, and offers the way there
 * where a chat is no browser.
 */
@Component
class PageLink {

	private final ObjectProvider<ReviewPages> pages;

	PageLink(ObjectProvider<ReviewPages> pages) {
		this.pages = pages;
	}

	Reply with(Turn turn, Reply reply) {
		About about = reply.about();
		if (about == null || !about.kind().equals(DraftId.KIND)) {
			return reply;
		}
		return this.pages.stream()
			.flatMap((pages) -> pages.page(turn.address(), new DraftId(about.id())).stream())
			.findFirst()
			.map((link) -> reply.plus(turn.words().html("importer.page", "link", link)))
			.orElseGet(() -> elsewhere(turn, reply, about));
	}

	/** Whose chat is no browser can open one. */
	private Reply elsewhere(Turn turn, Reply reply, About about) {
		return this.pages.stream().findAny().isEmpty() ? reply
				: reply.row(Reply.press(turn.words().plain("importer.button.page"), new OpenPage.Open(about.id())));
	}

}
