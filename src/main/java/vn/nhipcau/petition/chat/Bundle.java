package vn.nhipcau.petition.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;
import vn.nhipcau.petition.Said;

/**
 * Words and files of one message, as they are kept in an open form: the files' numbers,
 * one blank, the words. What somebody typed always stands behind a blank, so that it is
 * never taken for a file or an option.
 */
record Bundle(String words, List<FileId> files) {

	static final Bundle EMPTY = new Bundle("", List.of());

	Bundle {
		files = List.copyOf(files);
	}

	static Bundle of(Utterance said) {
		return new Bundle((said.text() != null) ? said.text().strip() : "", said.files());
	}

	static boolean isOne(String kept) {
		return kept.indexOf(' ') == 0 || kept.matches("(?s)#[0-9,]+ .*");
	}

	static Bundle read(String kept) {
		int blank = kept.indexOf(' ');
		List<FileId> files = (blank == 0) ? List.of()
				: Arrays.stream(kept.substring(1, blank).split(",")).map(Long::valueOf).map(FileId::new).toList();
		return new Bundle(kept.substring(blank + 1), files);
	}

	String kept() {
		String numbers = this.files.stream()
			.map((file) -> Long.toString(file.value()))
			.collect(Collectors.joining(","));
		return (numbers.isEmpty() ? "" : "#" + numbers) + " " + this.words;
	}

	Bundle plus(Bundle more) {
		List<FileId> all = new ArrayList<>(this.files);
		all.addAll(more.files);
		return new Bundle((this.words + "\n" + more.words).strip(), all);
	}

	boolean isEmpty() {
		return this.words.isEmpty() && this.files.isEmpty();
	}

	Said said() {
		return new Said(this.words, this.files);
	}

}
