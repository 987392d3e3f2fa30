package vn.nhipcau.delivery;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.files.FileId;

import static org.assertj.core.api.Assertions.assertThat;

class PartsTests {

	private static final FileId ONE = new FileId(1);

	private static final FileId TWO = new FileId(2);

	private static final List<List<Button>> ROWS = List.of(List.of(Button.press("Đã nhận", "d")));

	private final Channel.Abilities chat = new Channel.Abilities(true, true, false, 4096, 1024);

	@Test
	void aFileAndAShortCaptionAreOneMessage() {
		Content content = new Content("a".repeat(924), ROWS, List.of(ONE));
		assertThat(Parts.of(content, this.chat)).containsExactly(content);
	}

	@Test
	void aCaptionThatIsTooLongFollowsItsFile() {
		String text = "<b>" + "a".repeat(925) + "</b>";
		assertThat(Parts.of(new Content(text, ROWS, List.of(ONE)), this.chat))
			.containsExactly(new Content("", List.of(), List.of(ONE)), new Content(text, ROWS, List.of()));
	}

	@Test
	void eachOfSeveralFilesGoesAloneAndTheButtonsWithTheLast() {
		assertThat(Parts.of(new Content("", ROWS, List.of(ONE, TWO)), this.chat))
			.containsExactly(new Content("", List.of(), List.of(ONE)), new Content("", ROWS, List.of(TWO)));
	}

	@Test
	void whereNothingIsLimitedNothingIsCut() {
		Content content = new Content("a".repeat(9000), ROWS, List.of(ONE, TWO));
		assertThat(Parts.of(content, new Channel.Abilities(true, true, true, Integer.MAX_VALUE)))
			.containsExactly(content);
	}

	@Test
	void theLongestTextLeavesRoomToMarkARepeat() {
		String most = "<b>" + "ạ".repeat(3994) + "</b>😀";
		assertThat(Parts.of(Content.text(most), this.chat)).hasSize(1);
		assertThat(Parts.of(Content.text(most + "."), this.chat)).hasSize(2)
			.allSatisfy((part) -> assertThat(Markup.plain(part.html()).length()).isBetween(1, 4096));
	}

}
