package vn.nhipcau.importer.sheet;

import java.util.List;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

import vn.nhipcau.importer.source.UnreadableException;

/** Fills a grid with one sheet's cells, and notes merged cells and hidden rows. */
final class XlsxSheet extends XSSFSheetXMLHandler {

	private final SheetGrid grid;

	private final Cells cells;

	XlsxSheet(Styles styles, SharedStrings strings, SheetGrid grid, List<String> margins) {
		this(styles, strings, grid, new Cells(grid, margins));
	}

	private XlsxSheet(Styles styles, SharedStrings strings, SheetGrid grid, Cells cells) {
		super(styles, strings, cells, new VietnameseFormats(), false);
		this.grid = grid;
		this.cells = cells;
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		super.startElement(uri, localName, qName, attributes);
		if (this.cells.beyond != null) {
			throw new SAXException(this.cells.beyond);
		}
		if (localName.equals("row") && "1".equals(attributes.getValue("hidden"))) {
			this.grid.hideRow();
		}
		else if (localName.equals("mergeCell")) {
			this.grid.merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
		}
	}

	private static final class Cells implements SheetContentsHandler {

		private final SheetGrid grid;

		private final List<String> margins;

		private @Nullable UnreadableException beyond;

		Cells(SheetGrid grid, List<String> margins) {
			this.grid = grid;
			this.margins = margins;
		}

		@Override
		public void startRow(int row) {
		}

		@Override
		public void endRow(int row) {
		}

		@Override
		public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
			if (reference != null && value != null && this.beyond == null) {
				CellAddress address = new CellAddress(reference);
				try {
					this.grid.put(address.getRow(), address.getColumn(), value);
				}
				catch (UnreadableException ex) {
					this.beyond = ex;
				}
			}
		}

		@Override
		public void headerFooter(String text, boolean header, String tag) {
			this.margins.add(text);
		}

	}

}
