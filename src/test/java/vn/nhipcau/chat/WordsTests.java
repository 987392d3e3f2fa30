package vn.nhipcau.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.nhipcau.access.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WordsTests {

	private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][a-z0-9]*(?:[.-][A-Za-z0-9_-]+)+)[\"']");

	/**
	 * Keys that are put together from a name: {@code command.<name>.description} and the
	 * like.
	 */
	private static final Pattern COMPOSED = Pattern
		.compile("[\"']([a-z][a-z0-9]*(?:[.-][a-z0-9_-]+)*[.-])[\"']\\s*\\+");

	private final Clock clock = Clock.fixed(Instant.parse("2026-06-01T02:05:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

	private final Dictionary dictionary = dictionary(null);

	@Test
	void everyKeyStandsInBothLanguagesWithTheSameArguments() {
		assertThat(this.dictionary.keys(Language.EN)).isEqualTo(this.dictionary.keys(Language.VI));
		for (String key : this.dictionary.keys(Language.VI)) {
			assertThat(this.dictionary.argumentNames(Language.EN, key)).as(key)
				.isEqualTo(this.dictionary.argumentNames(Language.VI, key));
		}
	}

	@Test
	void noKeyIsUnused() throws IOException {
		Set<String> used = new TreeSet<>();
		Set<String> prefixes = new TreeSet<>(Set.of("command.", "form."));
		try (Stream<Path> sources = Stream.concat(Files.walk(Path.of("src/main/java")),
				Files.walk(Path.of("src/main/resources")))) {
			for (Path source : sources.filter((file) -> file.toString().matches(".*\\.(java|html|js)")).toList()) {
				String text = Files.readString(source);
				collect(LITERAL, text, used);
				collect(COMPOSED, text, prefixes);
				collect(Pattern.compile("#\\{([a-z0-9.-]+)"), text, used);
			}
		}
		assertThat(ourKeys()).filteredOn((key) -> !used.contains(key) && prefixes.stream().noneMatch(key::startsWith))
			.as("keys that nothing uses")
			.isEmpty();
	}

	@Test
	void noKeyOfTheCodeIsMissing() throws IOException {
		Set<String> modules = new TreeSet<>();
		ourKeys().forEach((key) -> modules.add(key.substring(0, key.indexOf('.') + 1)));
		Pattern call = Pattern.compile("\\.(?:html|plain|list)\\(\\s*\"([a-z][A-Za-z0-9._-]*[A-Za-z0-9])\"\\s*[,)]");
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter((file) -> file.toString().endsWith(".java")).toList()) {
				Matcher matcher = call.matcher(Files.readString(source));
				while (matcher.find()) {
					assertThat(this.dictionary.has(Language.VI, matcher.group(1)))
						.as(matcher.group(1) + " in " + source)
						.isTrue();
				}
			}
		}
	}

	@Test
	void everyArgumentIsEscapedUnlessItIsHtmlItself() {
		Words words = this.dictionary.in(Language.VI);
		assertThat(words.html("chat.form.chosen", "answer", "A & <b>B</b>").markup())
			.isEqualTo("→ A &amp; &lt;b&gt;B&lt;/b&gt;");
		assertThat(words.html("chat.form.chosen", "answer", words.html("chat.fault", "reference", "x<")).markup())
			.contains("<b>x&lt;</b>");
	}

	@Test
	void daysAndMomentsAreShownAsTheProvinceReadsThem() {
		Words words = this.dictionary.in(Language.VI);
		assertThat(words.html("chat.form.chosen", "answer", LocalDate.of(2026, 6, 1)).plain())
			.isEqualTo("→ 01/06/2026");
		assertThat(words.html("chat.form.chosen", "answer", this.clock.instant()).plain())
			.isEqualTo("→ 09:05 ngày 01/06/2026");
	}

	@Test
	void anOfficeMayEditWordsWithoutABuild(@TempDir Path directory) throws IOException {
		Files.writeString(directory.resolve("chat.properties"), "chat.form.send=Gửi đi ngay");
		Words edited = dictionary(directory).in(Language.VI);
		assertThat(edited.plain("chat.form.send")).isEqualTo("Gửi đi ngay");
		assertThat(edited.plain("chat.form.back")).isEqualTo("Quay lại");
	}

	@Test
	void aPatternThatCannotBeReadNamesItsKey(@TempDir Path directory) throws IOException {
		Files.writeString(directory.resolve("chat.properties"), "chat.form.send={hỏng");
		assertThatIllegalArgumentException().isThrownBy(() -> dictionary(directory))
			.withMessageContaining("chat.form.send");
	}

	@Test
	void aMissingKeyIsAFault() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.dictionary.in(Language.VI).html("chat.no-such"));
	}

	private Set<String> ourKeys() throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.list(Path.of("messages"))) {
			for (Path file : files.toList()) {
				for (String line : Files.readAllLines(file)) {
					Matcher matcher = Pattern.compile("^([A-Za-z0-9._-]+)\\s*=.*").matcher(line);
					if (matcher.matches()) {
						keys.add(matcher.group(1));
					}
				}
			}
		}
		return keys;
	}

	private static void collect(Pattern pattern, String text, Set<String> into) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			into.add(matcher.group(1));
		}
	}

	private Dictionary dictionary(Path overlay) {
		try {
			return new Dictionary(overlay, this.clock);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
