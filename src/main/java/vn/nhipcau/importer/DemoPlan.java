package vn.nhipcau.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plan of the fictitious province Sông Lam, with days counted from the day it is
 * asked for: <code>{{+7}}</code> is a week later, <code>{{-45, MM}}</code> the month 45
 * days before.
 */
public final class DemoPlan {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([+-]\\d{1,4})(?:, ([dMy/]+))?}}");

	private DemoPlan() {
	}

	/** The document as text in UTF-8, ready for {@link PlanReader#read}. */
	public static byte[] on(LocalDate today) {
		Matcher placeholder = PLACEHOLDER.matcher(template());
		String filled = placeholder.replaceAll((match) -> {
			String pattern = (match.group(2) != null) ? match.group(2) : "dd/MM/yyyy";
			LocalDate day = today.plusDays(Integer.parseInt(match.group(1)));
			return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
		});
		return filled.getBytes(StandardCharsets.UTF_8);
	}

	private static String template() {
		try (InputStream stream = DemoPlan.class.getResourceAsStream("/demo/ke-hoach.txt")) {
			return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
