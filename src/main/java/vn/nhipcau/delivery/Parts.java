package vn.nhipcau.delivery;

import java.util.ArrayList;
import java.util.List;

import vn.nhipcau.delivery.spi.Channel;

/**
 * Cuts a message into what its channel takes at once: the buttons go with the last. Where
 * a repeated part must be marked there is room left for that, so that it is cut at the
 * same places again.
 */
final class Parts {

	private static final int ROOM = 100;

	private Parts() {
	}

	static List<Content> of(Content content, Channel.Abilities abilities) {
		List<Content> parts = new ArrayList<>();
		Content rest = content;
		if (!together(content, abilities)) {
			boolean words = !Markup.plain(content.html()).isBlank();
			int alone = words ? content.files().size() : content.files().size() - 1;
			content.files().subList(0, alone).forEach((file) -> parts.add(new Content("", List.of(), List.of(file))));
			rest = content.withFiles(content.files().subList(alone, content.files().size()));
		}
		List<String> pieces = TextPieces.of(rest.html(), room(abilities.longestText(), abilities));
		pieces.subList(0, pieces.size() - 1).forEach((piece) -> parts.add(Content.text(piece)));
		parts.add(rest.withHtml(pieces.get(pieces.size() - 1)));
		return parts;
	}

	private static boolean together(Content content, Channel.Abilities abilities) {
		return content.files().isEmpty() || abilities.longestCaption() == Integer.MAX_VALUE
				|| (content.files().size() == 1
						&& Markup.plain(content.html()).length() <= room(abilities.longestCaption(), abilities));
	}

	private static int room(int longest, Channel.Abilities abilities) {
		return abilities.dedupes() ? longest : longest - ROOM;
	}

}
