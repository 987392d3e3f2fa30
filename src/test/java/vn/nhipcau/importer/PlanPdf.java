package vn.nhipcau.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets plans as PDF files for tests: lines broken at the edge, first lines indented, page
 * numbers at the top, a table with drawn borders that goes on over pages.
 */
final class PlanPdf {

	private static final float MARGIN = 70;

	private static final float SIZE = 11;

	private static final float LEADING = 16;

	private static final float INDENT = 28;

	private static final float[] EDGES = { MARGIN, MARGIN + 30, 300, 385, 470, 525 };

	private static final float PADDING = 4;

	private final PDDocument pdf = new PDDocument();

	private final PDFont font;

	private PDPageContentStream page;

	private float y;

	private PlanPdf() throws IOException {
		this.font = PDType0Font.load(this.pdf, PlanPdf.class.getResourceAsStream("/fonts/DejaVuSans.ttf"));
		newPage();
	}

	static byte[] of(PlanLayout plan) {
		try {
			PlanPdf set = new PlanPdf();
			set.set(plan);
			return set.bytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] of(List<String> paragraphs) {
		return of(new PlanLayout(List.of(), List.of(), paragraphs, List.of(), List.of(), List.of()));
	}

	private void set(PlanLayout plan) throws IOException {
		frame(plan.left(), plan.right());
		paragraphs(plan.before().subList(0, plan.tail()));
		int signature = Math.min(plan.signature(), plan.annex());
		frame(plan.before().subList(plan.tail(), signature), plan.before().subList(signature, plan.annex()));
		paragraphs(plan.before().subList(plan.annex(), plan.before().size()));
		if (!plan.columns().isEmpty()) {
			table(plan);
		}
		paragraphs(plan.after());
	}

	private byte[] bytes() throws IOException {
		this.page.close();
		try (this.pdf; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			this.pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	private void newPage() throws IOException {
		if (this.page != null) {
			this.page.close();
		}
		PDPage next = new PDPage(PDRectangle.A4);
		this.pdf.addPage(next);
		this.page = new PDPageContentStream(this.pdf, next);
		this.y = next.getMediaBox().getHeight() - MARGIN;
		if (this.pdf.getNumberOfPages() > 1) {
			show(String.valueOf(this.pdf.getNumberOfPages()), 295, this.y + 30);
		}
	}

	private void room(float height) throws IOException {
		if (this.y - height < MARGIN) {
			newPage();
		}
	}

	private void frame(List<String> left, List<String> right) throws IOException {
		room(LEADING * Math.max(left.size(), right.size()));
		for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
			this.y -= LEADING;
			if (i < left.size()) {
				show(left.get(i), MARGIN, this.y);
			}
			if (i < right.size()) {
				show(right.get(i), 525 - width(right.get(i)), this.y);
			}
		}
	}

	private void paragraphs(List<String> paragraphs) throws IOException {
		for (String paragraph : paragraphs) {
			this.y -= 4;
			if (paragraph.matches("[\\p{Lu} ]{5,40}")) {
				room(2 * LEADING);
				this.y -= 2 * LEADING;
				show(paragraph, (MARGIN + 525 - width(paragraph)) / 2, this.y);
				continue;
			}
			float left = MARGIN + INDENT;
			for (String line : broken(paragraph, 525 - MARGIN - INDENT, 525 - MARGIN)) {
				room(LEADING);
				this.y -= LEADING;
				show(line, left, this.y);
				left = MARGIN;
			}
		}
	}

	private void table(PlanLayout plan) throws IOException {
		this.y -= LEADING;
		row(plan.columns(), 1);
		for (int i = 0; i < plan.tasks().size(); i++) {
			PlanLayout.Task task = plan.tasks().get(i);
			row(task.cells(), task.shared() ? 0 : plan.sharing(i));
		}
		line(EDGES[0], this.y, EDGES[EDGES.length - 1], this.y);
	}

	/**
	 * A row that does not fit goes to the next page, or is cut there when it is a large
	 * one.
	 * @param sharing 0 when only the text of the task has a border above
	 */
	private void row(List<String> texts, int sharing) throws IOException {
		List<List<String>> cells = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			float width = EDGES[i + 1] - EDGES[i] - 2 * PADDING;
			cells.add(broken(texts.get(i), width, width));
		}
		int lines = cells.stream().mapToInt(List::size).max().orElse(0);
		int from = 0;
		while (from < lines) {
			int fit = (int) ((this.y - MARGIN - 2 * PADDING) / LEADING);
			if (fit < Math.min(3, lines - from)) {
				line(EDGES[0], this.y, EDGES[EDGES.length - 1], this.y);
				newPage();
				continue;
			}
			int to = Math.min(lines, from + fit);
			boolean top = sharing > 0 || from > 0 || this.y > 760;
			part(cells, from, to, top);
			from = to;
		}
	}

	private void part(List<List<String>> cells, int from, int to, boolean top) throws IOException {
		float bottom = this.y - (to - from) * LEADING - 2 * PADDING;
		for (int i = 0; i < cells.size(); i++) {
			for (int line = from; line < Math.min(to, cells.get(i).size()); line++) {
				show(cells.get(i).get(line), EDGES[i] + PADDING, this.y - PADDING - (line - from + 0.8F) * LEADING);
			}
			if (top || i == 1) {
				line(EDGES[i], this.y, EDGES[i + 1], this.y);
			}
		}
		for (float edge : EDGES) {
			line(edge, this.y, edge, bottom);
		}
		this.y = bottom;
	}

	private void line(float x, float y, float toX, float toY) throws IOException {
		this.page.moveTo(x, y);
		this.page.lineTo(toX, toY);
		this.page.stroke();
	}

	private void show(String text, float x, float y) throws IOException {
		this.page.beginText();
		this.page.setFont(this.font, SIZE);
		this.page.newLineAtOffset(x, y);
		this.page.showText(shown(text));
		this.page.endText();
	}

	private List<String> broken(String text, float firstWidth, float width) throws IOException {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && width(longer) > (lines.isEmpty() ? firstWidth : width)) {
				lines.add(line);
				line = word;
			}
			else {
				line = longer;
			}
		}
		lines.add(line);
		return lines;
	}

	private float width(String text) throws IOException {
		return this.font.getStringWidth(shown(text)) / 1000 * SIZE;
	}

	/** Characters that the font has no form for. */
	private static String shown(String text) {
		return text.replaceAll("[\\p{C}]", "");
	}

}
