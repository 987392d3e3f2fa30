package vn.nhipcau.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A plan of any length: four assignments and three paragraphs about measures on each page, about
 * 2,400 letters.
 */
final class SamplePlan {

	private static final String[] AGENCIES = { "Sở Y tế", "Sở Nội vụ", "Sở Xây dựng", "Sở Công Thương", "Công an tỉnh",
			"Sở Giáo dục và Đào tạo" };

	private static final String REASON = "Tiếp tục đẩy mạnh tuyên truyền, nâng cao nhận thức của các cấp, các ngành và "
			+ "Nhân dân về ý nghĩa của chương trình; phát huy vai trò của người đứng đầu, khơi dậy tinh thần tự lực, tự "
			+ "cường, đoàn kết của cộng đồng dân cư trong xây dựng quê hương ngày càng giàu đẹp, văn minh.";

	private static final int LETTERS_A_LINE = 78;

	private static final int LINES_A_PAGE = 42;

	private SamplePlan() {
	}

	static byte[] in(String format, int pages) throws IOException {
		List<String> lines = lines(pages);
		return switch (format) {
			case "docx" -> docx(lines);
			case "pdf" -> pdf(lines);
			default -> String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
		};
	}

	private static List<String> lines(int pages) {
		List<String> lines = new ArrayList<>(List.of("ỦY BAN NHÂN DÂN TỈNH SÔNG LAM", "Số: 7/KH-UBND", "KẾ HOẠCH",
				"Nâng cao chất lượng phục vụ Nhân dân", "I. NHIỆM VỤ"));
		for (int page = 1; page <= pages; page++) {
			lines.add(page + ". Lĩnh vực thứ " + page);
			for (int i = 0; i < 4; i++) {
				String lead = AGENCIES[(page + i) % AGENCIES.length];
				lines.add((char) ('a' + i) + ") " + lead + " chủ trì, phối hợp với UBND các xã, phường rà soát, sửa chữa "
						+ "ít nhất " + (page * 4 + i) + " công trình phục vụ người dân tại các thôn, bản, tổ dân phố, công "
						+ "bố kết quả trên trang thông tin điện tử, hoàn thành trước ngày 15/1" + i % 3 + "/2027.");
				if (i > 0) {
					lines.add("- " + REASON);
				}
			}
		}
		return lines;
	}

	private static byte[] docx(List<String> lines) throws IOException {
		try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			lines.forEach((line) -> word.createParagraph().createRun().setText(line));
			word.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] pdf(List<String> lines) throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDFont font = PDType0Font.load(pdf, SamplePlan.class.getResourceAsStream("/fonts/DejaVuSans.ttf"));
			List<String> broken = lines.stream().flatMap((line) -> broken(line).stream()).toList();
			for (int from = 0; from < broken.size(); from += LINES_A_PAGE) {
				page(pdf, font, broken.subList(from, Math.min(broken.size(), from + LINES_A_PAGE)));
			}
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static void page(PDDocument pdf, PDFont font, List<String> lines) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		pdf.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
			content.beginText();
			content.setFont(font, 10);
			content.setLeading(16);
			content.newLineAtOffset(60, 770);
			for (String line : lines) {
				content.showText(line);
				content.newLine();
			}
			content.endText();
		}
	}

	private static List<String> broken(String paragraph) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : paragraph.split(" ")) {
			if (line.length() + word.length() > LETTERS_A_LINE) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

}
