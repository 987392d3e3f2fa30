package vn.nhipcau.importer.table;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SimpleShape;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;

/**
 * What is printed with a sheet and stands in none of its cells: a marking of secrecy may
 * stand there.
 */
final class Margins {

	private Margins() {
	}

	static List<String> of(Sheet sheet) {
		List<String> lines = new ArrayList<>();
		lines.add(sheet.getSheetName());
		add(lines, sheet.getHeader());
		add(lines, sheet.getFooter());
		sheet.getCellComments().values().forEach((comment) -> lines.add(comment.getString().getString()));
		Drawing<?> drawing = sheet.getDrawingPatriarch();
		if (drawing != null) {
			for (Object shape : drawing) {
				lines.add(text(shape));
			}
		}
		return lines.stream().flatMap(String::lines).filter((line) -> !line.isBlank()).toList();
	}

	private static void add(List<String> lines, HeaderFooter printed) {
		for (String part : List.of(printed.getLeft(), printed.getCenter(), printed.getRight())) {
			lines.add(part.replaceAll("&(?:\"[^\"]*\"|\\d+|K[0-9A-Fa-f]{6}|[A-Z])", ""));
		}
	}

	private static String text(Object shape) {
		if (shape instanceof XSSFSimpleShape simple) {
			return simple.getText();
		}
		return (shape instanceof HSSFSimpleShape simple && simple instanceof SimpleShape && simple.getString() != null)
				? simple.getString().getString() : "";
	}

}
