package vn.nhipcau.importer.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SourceDocument;
import vn.nhipcau.importer.source.UnreadableException;

/**
 * A saved web page. Menus, forms and advertisements are left out; what is left out is
 * still looked at for markings.
 */
public final class HtmlReader {

	private HtmlReader() {
	}

	public static SourceDocument read(byte[] bytes) throws IOException, UnreadableException {
		Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
		Element body = page.body();
		List<Passage> margins = PageNoise.remove(body)
			.stream()
			.flatMap((text) -> text.lines())
			.map((line) -> Passage.unplaced(line, 0))
			.filter((line) -> !line.isEmpty())
			.toList();
		List<Block> blocks = new PageBlocks().of(body);
		return SourceDocument.of(blocks, margins);
	}

}
