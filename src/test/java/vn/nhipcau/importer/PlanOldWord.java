package vn.nhipcau.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes Word files of 1997, which no library does: text in one piece, each paragraph
 * with its properties, tables with rows and merged cells ([MS-DOC] 2.4 and 2.9).
 */
final class PlanOldWord {

	private static final int PAGE = 512;

	private static final int TEXT_AT = 2 * PAGE;

	private static final int CELL_WIDTH = 1800;

	private static final int ENCRYPTED = 0x0100;

	private final StringBuilder text = new StringBuilder();

	/** Ends of paragraphs, and the properties of each. */
	private final List<Integer> ends = new ArrayList<>();

	private final List<byte[]> properties = new ArrayList<>();

	private int flags = 0x0200;

	private PlanOldWord() {
	}

	static byte[] of(PlanLayout plan) {
		PlanOldWord word = new PlanOldWord();
		word.frame(plan.left(), plan.right());
		List<String> lines = plan.before();
		lines.subList(0, plan.tail()).forEach(word::paragraph);
		int signature = Math.min(plan.signature(), plan.annex());
		word.frame(lines.subList(plan.tail(), signature), lines.subList(signature, plan.annex()));
		lines.subList(plan.annex(), lines.size()).forEach(word::paragraph);
		if (!plan.columns().isEmpty()) {
			word.row(plan.columns(), List.of());
			plan.tasks().forEach((task) -> word.row(task.cells(), task.shared() ? List.of(0, 2, 3, 4) : List.of()));
		}
		plan.after().forEach(word::paragraph);
		return word.file();
	}

	static byte[] of(String... paragraphs) {
		PlanOldWord word = new PlanOldWord();
		List.of(paragraphs).forEach(word::paragraph);
		return word.file();
	}

	static byte[] locked(String... paragraphs) {
		PlanOldWord word = new PlanOldWord();
		List.of(paragraphs).forEach(word::paragraph);
		word.flags |= ENCRYPTED;
		return word.file();
	}

	private void frame(List<String> left, List<String> right) {
		if (!left.isEmpty()) {
			row(List.of(String.join("\r", left), String.join("\r", right)), List.of());
		}
	}

	private void paragraph(String line) {
		end(line + "\r", new byte[2]);
	}

	/**
	 * @param merged columns whose cells go on from the row above
	 */
	private void row(List<String> cells, List<Integer> merged) {
		byte[] inTable = little(64).putShort((short) 0)
			.putShort((short) 0x2416)
			.put((byte) 1)
			.putShort((short) 0x6649)
			.putInt(1)
			.array();
		for (String cell : cells) {
			String[] lines = cell.split("\r");
			for (int i = 0; i < lines.length; i++) {
				end(lines[i] + ((i + 1 < lines.length) ? "\r" : "\u0007"), java.util.Arrays.copyOf(inTable, 12));
			}
		}
		int size = 1 + 2 * (cells.size() + 1) + 20 * cells.size();
		ByteBuffer row = little(20 + size).put(inTable, 0, 11).putShort((short) 0x2417).put((byte) 1);
		row.putShort((short) 0xD608).putShort((short) (size + 1)).put((byte) cells.size());
		for (int i = 0; i <= cells.size(); i++) {
			row.putShort((short) (i * CELL_WIDTH));
		}
		for (int i = 0; i < cells.size(); i++) {
			boolean beginsBelow = cells.size() == 5 && i != 1;
			int merge = merged.contains(i) ? 0x20 : beginsBelow ? 0x60 : 0;
			row.putShort((short) merge).putShort((short) CELL_WIDTH).put(new byte[16]);
		}
		end("\u0007", row.array());
	}

	private void end(String paragraph, byte[] properties) {
		this.text.append(paragraph);
		this.ends.add(TEXT_AT + 2 * this.text.length());
		this.properties.add(
				(properties.length % 2 == 0) ? properties : java.util.Arrays.copyOf(properties, properties.length + 1));
	}

	private byte[] file() {
		byte[] letters = this.text.toString().getBytes(StandardCharsets.UTF_16LE);
		int end = TEXT_AT + letters.length;
		int firstPage = end / PAGE + 1;
		List<byte[]> pages = new ArrayList<>();
		List<Integer> bounds = new ArrayList<>(List.of(TEXT_AT));
		for (int at = 0; at < this.ends.size();) {
			at = propertyPage(at, pages);
			bounds.add(this.ends.get(at - 1));
		}
		pages.add(characterPage(end));
		ByteBuffer main = little((firstPage + pages.size()) * PAGE);
		main.put(TEXT_AT, letters);
		for (int i = 0; i < pages.size(); i++) {
			main.put((firstPage + i) * PAGE, pages.get(i));
		}
		return container(main, tables(main, bounds, firstPage, pages.size() - 1));
	}

	/** As many paragraphs as one page of properties holds. */
	private int propertyPage(int from, List<byte[]> pages) {
		int to = from;
		int room = PAGE - 8;
		while (to < this.ends.size() && room >= 4 + 13 + this.properties.get(to).length + 2) {
			room -= 4 + 13 + this.properties.get(to).length + 2;
			to++;
		}
		ByteBuffer page = little(PAGE);
		page.putInt((from == 0) ? TEXT_AT : this.ends.get(from - 1));
		this.ends.subList(from, to).forEach(page::putInt);
		int at = PAGE - 2;
		for (int i = from; i < to; i++) {
			byte[] property = this.properties.get(i);
			at = (at - property.length - 2) / 2 * 2;
			page.put((i - from) * 13 + 4 * (to - from + 1), (byte) (at / 2));
			page.put(at, (byte) 0).put(at + 1, (byte) (property.length / 2)).put(at + 2, property);
		}
		page.put(PAGE - 1, (byte) (to - from));
		pages.add(page.array());
		return to;
	}

	private static byte[] characterPage(int end) {
		return little(PAGE).putInt(TEXT_AT).putInt(end).put(PAGE - 1, (byte) 1).array();
	}

	/** The second stream: where everything stands, and the header that says where. */
	private byte[] tables(ByteBuffer main, List<Integer> bounds, int firstPage, int propertyPages) {
		int length = this.text.length();
		ByteBuffer header = main.duplicate().order(ByteOrder.LITTLE_ENDIAN);
		header.putShort((short) 0xA5EC).putShort((short) 0x00C1).position(10);
		header.putShort((short) this.flags).putShort((short) 0x00BF).position(24);
		header.putInt(TEXT_AT).putInt(TEXT_AT + 2 * length);
		header.putShort((short) 14).position(32 + 2 + 28);
		header.putShort((short) 22).putInt(main.capacity()).putInt(0).putInt(0).putInt(length).position(152);
		header.putShort((short) 93);
		ByteBuffer table = little(4096 + 16 * bounds.size());
		place(header, 1, table, little(24).putShort((short) 18).putShort((short) 1).putShort((short) 10).array());
		place(header, 6, table, little(20).putInt(0).putInt(length).putShort((short) 0).putInt(-1).array());
		place(header, 12, table,
				little(12).putInt(TEXT_AT).putInt(TEXT_AT + 2 * length).putInt(firstPage + propertyPages).array());
		ByteBuffer paragraphs = little(4 * bounds.size() + 4 * propertyPages);
		bounds.forEach(paragraphs::putInt);
		for (int i = 0; i < propertyPages; i++) {
			paragraphs.putInt(firstPage + i);
		}
		place(header, 13, table, paragraphs.array());
		place(header, 15, table, new byte[4]);
		place(header, 31, table, new byte[600]);
		place(header, 33, table,
				little(21).put((byte) 2)
					.putInt(16)
					.putInt(0)
					.putInt(length)
					.putShort((short) 0)
					.putInt(TEXT_AT)
					.putShort((short) 0)
					.array());
		return table.array();
	}

	/** One entry of the header: where a table begins and how long it is. */
	private static void place(ByteBuffer header, int entry, ByteBuffer table, byte[] content) {
		header.putInt(154 + 8 * entry, table.position()).putInt(158 + 8 * entry, content.length);
		table.put(content);
	}

	private static byte[] container(ByteBuffer main, byte[] table) {
		try (POIFSFileSystem container = new POIFSFileSystem();
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			container.createDocument(new ByteArrayInputStream(main.array()), "WordDocument");
			container.createDocument(new ByteArrayInputStream(table), "1Table");
			container.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ByteBuffer little(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

}
