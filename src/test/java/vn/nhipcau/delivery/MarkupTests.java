package vn.nhipcau.delivery;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTests {

	@Test
	void onlyTheSmallSubsetIsMarkupAndTheRestIsText() {
		assertThat(Markup.plain("<b>A</b> &amp; <script>x</script>")).isEqualTo("A & <script>x</script>");
		assertThat(Markup.parse("<b>a<i>b</b>c")).hasSize(2);
	}

	@Test
	void aLinkGoesOnlyWhereItIsSafe() {
		assertThat(Markup.write(Markup.parse("<a href=\"javascript:alert(1)\">x</a>"))).isEqualTo("<a>x</a>");
		assertThat(Markup.write(Markup.parse("<a href=\"//evil\">x</a>"))).isEqualTo("<a>x</a>");
		assertThat(Markup.write(Markup.parse("<a href=\"https://x.vn/?a&amp;b\">x</a>")))
			.isEqualTo("<a href=\"https://x.vn/?a&amp;b\">x</a>");
	}

	@Property
	void whatIsEscapedReadsBackAsItWas(@ForAll String text) {
		assertThat(Markup.plain(Markup.escape(text))).isEqualTo(text);
	}

	@Property
	void readingNeverFailsAndWritingIsStable(@ForAll String text) {
		String written = Markup.write(Markup.parse(text));
		assertThat(Markup.write(Markup.parse(written))).isEqualTo(written);
	}

	@Property
	void noPieceIsLongerThanAllowedAndNoWordIsLost(@ForAll String text,
			@ForAll @IntRange(min = 2, max = 40) int longest) {
		List<String> pieces = TextPieces.of("<b>" + Markup.escape(text) + "</b>", longest);
		assertThat(pieces).allSatisfy((piece) -> assertThat(Markup.plain(piece).length()).isLessThanOrEqualTo(longest));
		String joined = String.join("", pieces.stream().map(Markup::plain).toList());
		assertThat(withoutBlanks(joined)).isEqualTo(withoutBlanks(text));
	}

	private static String withoutBlanks(String text) {
		return text.chars()
			.filter((c) -> !Character.isWhitespace(c))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
