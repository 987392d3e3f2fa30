package vn.nhipcau.importer.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

import vn.nhipcau.importer.source.Passage;

/**
 * The words of every part of an Office package, also of headers, footers, notes and text
 * boxes, wherever they hide: a marking of secrecy may stand in any of them.
 */
public final class OfficeParts {

	private OfficeParts() {
	}

	/**
	 * @param names the parts looked at, as {@code /word/[^/]+\\.xml}
	 */
	public static List<Passage> lines(OPCPackage archive, Pattern names) throws IOException {
		List<Passage> lines = new ArrayList<>();
		try {
			for (PackagePart part : archive.getParts()) {
				if (names.matcher(part.getPartName().getName()).matches()) {
					try (InputStream stream = part.getInputStream()) {
						read(stream, lines);
					}
				}
			}
		}
		catch (InvalidFormatException | XMLStreamException ex) {
			throw new IOException(ex);
		}
		return lines;
	}

	/**
	 * A text box stands inside a paragraph, and its paragraphs inside that one. A comment
	 * on a cell has none: its words stand in a {@code text}.
	 */
	private static void read(InputStream stream, List<Passage> lines) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLStreamReader xml = factory.createXMLStreamReader(stream);
		Deque<StringBuilder> open = new ArrayDeque<>();
		boolean text = false;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				text = xml.getLocalName().equals("t") || xml.getLocalName().equals("text");
				start(xml, open);
			}
			else if (event == XMLStreamConstants.CHARACTERS && text && !open.isEmpty()) {
				open.element().append(xml.getText());
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				text = false;
				if (isParagraph(xml.getLocalName()) && !open.isEmpty()) {
					split(open.pop(), lines);
				}
			}
		}
	}

	private static void start(XMLStreamReader xml, Deque<StringBuilder> open) {
		String name = xml.getLocalName();
		if (isParagraph(name)) {
			open.push(new StringBuilder());
		}
		else if ((name.equals("br") || name.equals("tab") || name.equals("cr")) && !open.isEmpty()) {
			open.element().append('\n');
		}
		String art = xml.getAttributeValue(null, "string");
		if (name.equals("textpath") && art != null && !open.isEmpty()) {
			open.element().append('\n').append(art).append('\n');
		}
	}

	private static boolean isParagraph(String name) {
		return name.equals("p") || name.equals("text");
	}

	private static void split(StringBuilder paragraph, List<Passage> lines) {
		for (String line : paragraph.toString().split("\n")) {
			Passage passage = Passage.unplaced(line, 0);
			if (!passage.isEmpty()) {
				lines.add(passage);
			}
		}
	}

}
