package vn.nhipcau.importer.chat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.delivery.About;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.ReviewPages;

/** Leads from a draft's summary to the page with the document, where a chat has one. */
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
			.orElse(reply);
	}

}
