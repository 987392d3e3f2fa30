package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Found;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/**
 * What stands behind the text: who signed, and who receives a copy.
 *
 * @param position "Phó Chủ tịch"
 */
record Closing(@Nullable Found<String> signer, @Nullable Found<String> position, List<String> recipients) {

	private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\p{Ll}*\\s){1,5}\\p{Lu}\\p{Ll}+");

	static Closing of(List<Block> tail) {
		String position = null;
		boolean signing = false;
		for (Block block : tail) {
			Passage passage = Regions.passage(block);
			signing |= passage.bare().matches("(?:tm|kt|tl|tuq|q)\\..*") || Regions.isCapitals(passage)
					&& passage.bare().matches("(?:pho )?(?:chu tich|giam doc|truong ban)");
			if (signing && Regions.isCapitals(passage)) {
				position = passage.text().replaceFirst("^(?:TM|KT|TL|TUQ|Q)\\.\\s*", "");
			}
			else if (signing && NAME.matcher(passage.text()).matches()) {
				return new Closing(Found.stated(passage.text()),
						(position != null) ? Found.stated(titleCase(position)) : null, recipients(tail));
			}
		}
		return new Closing(null, null, recipients(tail));
	}

	/** "PHÓ CHỦ TỊCH" as it is written in a sentence: "Phó Chủ tịch". */
	private static String titleCase(String capitals) {
		String text = Capitals.asSentence(capitals);
		return text.startsWith("Phó ") ? "Phó " + Capitals.asSentence(text.substring(4)) : text;
	}

	private static List<String> recipients(List<Block> tail) {
		List<String> recipients = new ArrayList<>();
		int at = 0;
		while (at < tail.size() && !Regions.passage(tail.get(at)).bare().startsWith("noi nhan")) {
			at++;
		}
		for (at++; at < tail.size(); at++) {
			if (!(tail.get(at) instanceof Line line)
					|| line.label() == null && (Regions.isCapitals(line.passage()) || recipients.isEmpty())) {
				return tidy(recipients);
			}
			String text = line.body().text();
			if (line.label() != null) {
				recipients.add(text);
			}
			else if (recipients.get(recipients.size() - 1).matches(".*[;.]")) {
				return tidy(recipients);
			}
			else {
				recipients.add(join(recipients.remove(recipients.size() - 1), text));
			}
		}
		return tidy(recipients);
	}

	private static List<String> tidy(List<String> recipients) {
		return recipients.stream().map((text) -> text.replaceAll("\\s*[;.]+$", "")).toList();
	}

	/** A line broken inside a word goes on without a blank. */
	private static String join(String before, String after) {
		return before.matches(".*\\s\\S{1,2}|\\S{1,2}") ? before + after : before + " " + after;
	}

}
