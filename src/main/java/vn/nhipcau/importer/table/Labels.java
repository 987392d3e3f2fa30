package vn.nhipcau.importer.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Folding;
import vn.nhipcau.chat.Words;

/** Words of the template, and what they mean when they come back, in any language. */
final class Labels {

	private final List<Words> languages;

	Labels(Dictionary dictionary) {
		this.languages = Arrays.stream(Language.values()).map(dictionary::in).toList();
	}

	static String of(Words words, String group, Object key) {
		return words.plain("importer.template." + group + "." + key);
	}

	<E extends Enum<E>> Optional<E> find(Class<E> type, String group, String label) {
		String wanted = Folding.fold(label);
		return Arrays.stream(type.getEnumConstants())
			.filter((one) -> this.languages.stream()
				.anyMatch((words) -> Folding.fold(of(words, group, one)).equals(wanted)))
			.findFirst();
	}

	/** Whether it is this one of the template's own words. */
	boolean says(String group, String key, String label) {
		return this.languages.stream().anyMatch((words) -> of(words, group, key).equals(label));
	}

}
