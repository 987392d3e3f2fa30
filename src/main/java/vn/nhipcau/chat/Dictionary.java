package vn.nhipcau.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import vn.nhipcau.access.Language;

/**
 * All words the system says: the files of {@code messages/}, Vietnamese and English, with
 * ICU message patterns and named arguments. A directory may overlay them key by key, so
 * that an office edits wording without a build.
 */
public final class Dictionary {

	private final Map<Language, Map<String, MessageFormat>> patterns = new EnumMap<>(Language.class);

	private final Clock clock;

	/**
	 * @param overlay a directory with files of the same names, or {@code null}
	 * @param clock its zone is the one in which moments are shown
	 * @throws IOException when a file cannot be read
	 * @throws IllegalArgumentException when a pattern cannot be parsed; it names the key
	 */
	public Dictionary(@Nullable Path overlay, Clock clock) throws IOException {
		this.clock = clock;
		for (Language language : Language.values()) {
			this.patterns.put(language, new HashMap<>());
		}
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/*.properties")) {
			String name = file.getFilename();
			if (name != null) {
				add(name, file.getInputStream());
				Path edited = (overlay != null) ? overlay.resolve(name) : null;
				if (edited != null && Files.isRegularFile(edited)) {
					add(name, Files.newInputStream(edited));
				}
			}
		}
	}

	/** The words of one language. */
	public Words in(Language language) {
		return new Words(this, language);
	}

	Set<String> keys(Language language) {
		return new TreeSet<>(patternsOf(language).keySet());
	}

	Set<String> argumentNames(Language language, String key) {
		return new TreeSet<>(pattern(language, key).getArgumentNames());
	}

	boolean has(Language language, String key) {
		return patternsOf(language).containsKey(key);
	}

	String format(Language language, String key, Map<String, Object> arguments) {
		MessageFormat pattern = pattern(language, key);
		synchronized (pattern) {
			return pattern.format(arguments);
		}
	}

	Clock clock() {
		return this.clock;
	}

	private MessageFormat pattern(Language language, String key) {
		MessageFormat pattern = patternsOf(language).get(key);
		if (pattern == null) {
			throw new IllegalArgumentException("No words for '" + key + "' in " + language);
		}
		return pattern;
	}

	private Map<String, MessageFormat> patternsOf(Language language) {
		return java.util.Objects.requireNonNull(this.patterns.get(language));
	}

	private void add(String fileName, InputStream stream) throws IOException {
		Language language = fileName.endsWith("_en.properties") ? Language.EN : Language.VI;
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		for (String key : properties.stringPropertyNames()) {
			try {
				patternsOf(language).put(key, new MessageFormat(properties.getProperty(key), language.locale()));
			}
			catch (IllegalArgumentException ex) {
				throw new IllegalArgumentException("messages/" + fileName + ": " + key + ": " + ex.getMessage(), ex);
			}
		}
	}

}
