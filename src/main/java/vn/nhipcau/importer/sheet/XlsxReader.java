package vn.nhipcau.importer.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import vn.nhipcau.importer.office.OfficeParts;
import vn.nhipcau.importer.sheet.SheetGrid.LineCount;
import vn.nhipcau.importer.source.Bounds;
import vn.nhipcau.importer.source.SourceDocument;
import vn.nhipcau.importer.source.UnreadableException;

/** A workbook of 2007 and later, read as a stream: only filled cells are kept. */
public final class XlsxReader {

	private static final Pattern DRAWINGS_AND_COMMENTS = Pattern
		.compile("/xl/(?:drawings/|comments/?|threadedComments/)[^/]*\\.xml");

	private XlsxReader() {
	}

	/**
	 * @param bytes known to be within bounds when unpacked
	 */
	public static SourceDocument read(byte[] bytes) throws IOException, UnreadableException {
		try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			Workbook workbook = new Workbook();
			sheets(new XSSFReader(archive), new ReadOnlySharedStringsTable(archive, false), workbook);
			workbook.margins(OfficeParts.lines(archive, DRAWINGS_AND_COMMENTS));
			return workbook.document();
		}
		catch (SAXException ex) {
			if (ex.getCause() instanceof UnreadableException unreadable) {
				throw unreadable;
			}
			throw new IOException(ex);
		}
		catch (OpenXML4JException | ParserConfigurationException | XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static void sheets(XSSFReader reader, ReadOnlySharedStringsTable strings, Workbook workbook)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, XMLStreamException {
		Set<String> hidden = hidden(reader);
		Bounds bounds = new Bounds();
		LineCount count = new LineCount();
		SheetIterator sheets = (SheetIterator) reader.getSheetsData();
		while (sheets.hasNext()) {
			try (InputStream stream = sheets.next()) {
				SheetGrid grid = new SheetGrid(sheets.getSheetName(), bounds, count);
				List<String> margins = new ArrayList<>();
				XMLReader parser = XMLHelper.newXMLReader();
				parser.setContentHandler(new XlsxSheet(reader.getStylesTable(), strings, grid, margins));
				parser.parse(new InputSource(stream));
				workbook.sheet(grid, hidden.contains(sheets.getSheetName()), margins);
			}
		}
	}

	private static Set<String> hidden(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
		Set<String> hidden = new HashSet<>();
		try (InputStream stream = reader.getWorkbookData()) {
			XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(stream);
			while (xml.hasNext()) {
				xml.next();
				String state = (xml.isStartElement() && xml.getLocalName().equals("sheet"))
						? xml.getAttributeValue(null, "state") : null;
				if (state != null && !state.equals("visible")) {
					hidden.add(xml.getAttributeValue(null, "name"));
				}
			}
		}
		return hidden;
	}

}
