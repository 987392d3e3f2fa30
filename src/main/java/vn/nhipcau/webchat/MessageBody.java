package vn.nhipcau.webchat;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Button;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.Markup;
import vn.nhipcau.files.FileId;

/** What one message in the chat's history shows, as it is sealed. */
record MessageBody(String html, List<List<Button>> rows, List<FileId> files, Utterance.@Nullable Place place) {

	static MessageBody of(Content content) {
		return new MessageBody(content.html(), content.rows(), content.files(), null);
	}

	static MessageBody of(Said said) {
		String words = (said.text() != null) ? said.text() : (said.phone() != null) ? said.phone() : "";
		return new MessageBody(Markup.escape(words), List.of(), said.fileIds(), said.place());
	}

}
