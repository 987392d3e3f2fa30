package vn.nhipcau.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.Language;
import vn.nhipcau.delivery.Markup;

/**
 * The words of one language. Every argument is escaped, unless it is {@link Html} itself.
 */
public final class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", java.util.Locale.ROOT);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy",
			java.util.Locale.ROOT);

	private static final DateTimeFormatter MOMENT_EN = DateTimeFormatter.ofPattern("HH:mm 'on' dd/MM/yyyy",
			java.util.Locale.ROOT);

	private final Dictionary dictionary;

	private final Language language;

	Words(Dictionary dictionary, Language language) {
		this.dictionary = dictionary;
		this.language = language;
	}

	public Language language() {
		return this.language;
	}

	/**
	 * @param namesAndValues the pattern's arguments: a name, its value, and so on. Dates
	 * are shown as dd/MM/yyyy, moments in the province's zone, {@code null} as nothing
	 * @throws IllegalArgumentException when the key is missing
	 */
	public Html html(String key, @Nullable Object... namesAndValues) {
		return Html.ofMarkup(this.dictionary.format(this.language, key, arguments(namesAndValues)));
	}

	/** For places that show no markup: a button's label, a file's name. */
	public String plain(String key, @Nullable Object... namesAndValues) {
		return html(key, namesAndValues).plain();
	}

	public boolean has(String key) {
		return this.dictionary.has(this.language, key);
	}

	/** A list kept under one key, its items divided by {@code |}. */
	public List<String> list(String key) {
		return List.of(plain(key).split("\\s*\\|\\s*"));
	}

	public String day(LocalDate day) {
		return DAY.format(day);
	}

	public String moment(Instant moment) {
		DateTimeFormatter format = (this.language == Language.VI) ? MOMENT : MOMENT_EN;
		return format.format(moment.atZone(this.dictionary.clock().getZone()));
	}

	private Map<String, Object> arguments(@Nullable Object[] namesAndValues) {
		if (namesAndValues.length % 2 != 0) {
			throw new IllegalArgumentException("Arguments are pairs of a name and a value");
		}
		Map<String, Object> arguments = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			arguments.put(String.valueOf(namesAndValues[i]), shown(namesAndValues[i + 1]));
		}
		return arguments;
	}

	private Object shown(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Html html) {
			return html.markup();
		}
		if (value instanceof Number number) {
			return number;
		}
		if (value instanceof LocalDate day) {
			return day(day);
		}
		if (value instanceof Instant moment) {
			return moment(moment);
		}
		return Markup.escape(value.toString());
	}

}
