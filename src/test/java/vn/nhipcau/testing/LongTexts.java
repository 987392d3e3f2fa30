package vn.nhipcau.testing;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Long and repetitive texts of a parser's own words: what makes a pattern recurse or look
 * back without end.
 */
public final class LongTexts {

	private static final int LONGEST = 20_000;

	private static final Duration FAST = Duration.ofSeconds(5);

	private LongTexts() {
	}

	/** A few of the words repeated, with the last word being any of them. */
	public static Arbitrary<String> of(String... vocabulary) {
		Arbitrary<String> words = Arbitraries.of(vocabulary);
		Arbitrary<String> glue = Arbitraries.of(" ", "", ", ", "\n", ". ");
		Arbitrary<List<String>> round = Arbitraries
			.oneOf(List.of(words.list().ofMinSize(1).ofMaxSize(3), words.list().ofMinSize(4).ofMaxSize(60)));
		return Combinators.combine(words, round, words, glue, Arbitraries.of(50, 900, 5_000, LONGEST))
			.as((first, again, last, between, length) -> {
				String unit = String.join(between, again) + between;
				String text = first + between + unit.repeat(length / Math.max(unit.length(), 1) + 1);
				return text.substring(0, Math.min(text.length(), length)) + between + last;
			});
	}

	/** Whatever comes of it, it comes soon. */
	public static void isReadFast(Function<String, ?> parser, String text) {
		assertThat(assertTimeout(FAST, () -> parser.apply(text))).isNotNull();
	}

}
