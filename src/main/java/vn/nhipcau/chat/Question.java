package vn.nhipcau.chat;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.spi.Utterance;

/**
 * One step of a form.
 *
 * @param key under which the answer is kept
 * @param options offered as buttons; each has the value that is kept
 * @param check reads what was written, photographed or placed; {@code null} when only the
 * options count
 * @param skippable whether it may be left open, kept as an empty answer
 * @param numeric whether a bare number is the answer itself, and never the number of a
 * choice
 * @param request a contact or place that may be given at the press of a button
 */
public record Question(String key, Html text, List<Option> options, @Nullable Check check, boolean skippable,
		boolean numeric, @Nullable Choice request) {

	/**
	 * @param value kept when chosen: short, {@code A-Z a-z 0-9 -} only
	 */
	public record Option(String value, String label) {
	}

	/** Reads an answer. */
	@FunctionalInterface
	public interface Check {

		Verdict read(Utterance said);

	}

	/** Whether an answer is one. */
	public sealed interface Verdict {

	}

	public record Accepted(String value) implements Verdict {
	}

	/**
	 * @param why a clear sentence; the question is asked again, nothing is lost
	 */
	public record Refused(Html why) implements Verdict {
	}

	public Question {
		options = List.copyOf(options);
	}

	/** A question answered in words. */
	public static Question open(String key, Html text, Check check) {
		return new Question(key, text, List.of(), check, false, false, null);
	}

	/** A question answered by one of the buttons. */
	public static Question choice(String key, Html text, List<Option> options) {
		return new Question(key, text, options, null, false, false, null);
	}

	public Question optional() {
		return new Question(this.key, this.text, this.options, this.check, true, this.numeric, this.request);
	}

	/** A question whose answer is a number. */
	public Question number() {
		return new Question(this.key, this.text, this.options, this.check, this.skippable, true, this.request);
	}

	public Question options(List<Option> offered) {
		return new Question(this.key, this.text, offered, this.check, this.skippable, this.numeric, this.request);
	}

	/** A question that a point on the map answers too. */
	public Question orPlace(String label) {
		return requesting(new Choice(label, new Reply.AskPlace()));
	}

	/** A question that one's own telephone number answers too. */
	public Question orContact(String label) {
		return requesting(new Choice(label, new Reply.AskContact()));
	}

	private Question requesting(Choice choice) {
		return new Question(this.key, this.text, this.options, this.check, this.skippable, this.numeric, choice);
	}

}
