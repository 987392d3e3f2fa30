package vn.nhipcau.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SourceDocument;
import vn.nhipcau.importer.source.UnreadableException;

/** A plain text: each line that is not blank is a block. */
public final class TextReader {

	private TextReader() {
	}

	/**
	 * @throws UnreadableException when the bytes are no text
	 */
	public static SourceDocument read(byte[] bytes) throws UnreadableException {
		Decoded decoded = Decoded.of(bytes);
		Set<Doubt.Code> remarks = decoded.guessed() ? Set.of(Doubt.Code.ENCODING_GUESSED) : Set.of();
		return new SourceDocument(blocks(decoded.text()), List.of(), remarks);
	}

	private static List<Block> blocks(String text) {
		List<Block> blocks = new ArrayList<>();
		int line = 1;
		int start = 0;
		while (start <= text.length()) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			Passage passage = Passage.at(start, text.substring(start, end), line++);
			if (!passage.isEmpty()) {
				blocks.add(Block.Line.of(passage));
			}
			start = end + 1;
		}
		return blocks;
	}

}
