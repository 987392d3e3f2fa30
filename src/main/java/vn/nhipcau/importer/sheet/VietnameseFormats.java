package vn.nhipcau.importer.sheet;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers as their cells show them, dates always with the day first: formats that leave
 * the order to the computer's language would show the month first.
 */
final class VietnameseFormats extends DataFormatter {

	private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

	VietnameseFormats() {
		super(Locale.forLanguageTag("vi-VN"));
	}

	@Override
	public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
		boolean day = DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)
				&& value >= 1;
		return day ? DAY_FIRST.format(DateUtil.getLocalDateTime(value, use1904Windowing))
				: super.formatRawCellContents(value, formatIndex, formatString, use1904Windowing);
	}

}
