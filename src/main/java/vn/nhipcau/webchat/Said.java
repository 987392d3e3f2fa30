package vn.nhipcau.webchat;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;

/**
 * What a browser sends: words, files, a place or a telephone number, or the press of a
 * button.
 *
 * @param id made by the browser; the same id counts once
 * @param on the number of the message whose button was pressed
 */
record Said(@Nullable String id, @Nullable String text, @Nullable String press, @Nullable String on,
		@Nullable String replyTo, @Nullable List<Long> files, Utterance.@Nullable Place place, @Nullable String phone) {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,36}");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9 .()-]{6,24}");

	static final int MOST_FILES = 10;

	static Said text(String id, String text) {
		return new Said(id, text, null, null, null, null, null, null);
	}

	List<FileId> fileIds() {
		return (this.files != null) ? this.files.stream().map(FileId::new).toList() : List.of();
	}

	/** Whether our own page could have sent it; others get no explanation. */
	boolean isWellFormed() {
		return this.id != null && ID.matcher(this.id).matches() && isNumber(this.on) && isNumber(this.replyTo)
				&& (this.press == null || this.press.length() <= 64)
				&& (this.phone == null || PHONE.matcher(this.phone).matches())
				&& (this.files == null || (this.files.size() <= MOST_FILES && !this.files.contains(null)))
				&& (this.place == null || isOnEarth(this.place));
	}

	boolean isEmpty() {
		return (this.text == null || this.text.isBlank()) && this.press == null && fileIds().isEmpty()
				&& this.place == null && this.phone == null;
	}

	Utterance utterance() {
		return new Utterance(this.text, this.press, this.on, this.replyTo, fileIds(), this.place, this.phone);
	}

	private static boolean isNumber(@Nullable String number) {
		return number == null || NUMBER.matcher(number).matches();
	}

	private static boolean isOnEarth(Utterance.Place place) {
		return Math.abs(place.latitude()) <= 90 && Math.abs(place.longitude()) <= 180;
	}

}
