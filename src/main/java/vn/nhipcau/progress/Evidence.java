package vn.nhipcau.progress;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.files.FileId;

/** {@code Minh chứng}: words, a document's number and date, files; each may be absent. */
public record Evidence(@Nullable String text, @Nullable Document document, List<FileId> files) {

	public static final Evidence NONE = new Evidence(null, null, List.of());

	public Evidence {
		text = (text != null && !text.isBlank()) ? text.strip() : null;
		files = List.copyOf(files);
	}

	public static Evidence text(String text) {
		return new Evidence(text, null, List.of());
	}

	public static Evidence document(Document document) {
		return new Evidence(null, document, List.of());
	}

	public static Evidence files(List<FileId> files) {
		return new Evidence(null, null, files);
	}

	public boolean isEmpty() {
		return this.text == null && this.document == null && this.files.isEmpty();
	}

	/** Nothing that was told before is lost; a later document replaces an earlier one. */
	Evidence plus(Evidence more) {
		String both = Stream.of(this.text, more.text)
			.filter(java.util.Objects::nonNull)
			.collect(java.util.stream.Collectors.joining("\n"));
		return new Evidence(both, (more.document != null) ? more.document : this.document,
				Stream.concat(this.files.stream(), more.files.stream()).distinct().toList());
	}

}
