package vn.nhipcau.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in a form, as it is stored.
 *
 * @param run tells this filling-in from an earlier one of the same form, so that old
 * buttons are known as old
 * @param asked the key of the open question, or {@code null} at the summary
 * @param trail the keys answered, oldest first: the way back
 * @param waiting a command that came in the middle, until the person has decided
 * @param heard the platform's id of the message last taken for an answer, so that an edit
 * of it is known; {@code heardAt} the step at which it came
 */
record FormState(String form, int version, long run, @Nullable String asked, List<String> trail,
		Map<String, String> answers, @Nullable String waiting, @Nullable String heard, int heardAt) {

	private static final Pattern FOR_MACHINES = Pattern.compile("[A-Z_]+|\\d{1,8}|@.*", Pattern.DOTALL);

	private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

	private static final Pattern FILES = Pattern.compile("^#\\d+(?:,\\d+)*+ ");

	FormState {
		trail = List.copyOf(trail);
		answers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(answers));
	}

	/** Nothing asked yet. */
	static FormState begun(Form form, long run, Answers given) {
		return new FormState(form.name(), form.version(), run, null, List.of(), given.values(), null, null, 0);
	}

	/** The same filling-in, in the shape that the form has today. */
	FormState upgraded(int today, Answers answers) {
		return new FormState(this.form, today, this.run, this.asked, List.copyOf(answers.values().keySet()),
				answers.values(), this.waiting, null, 0);
	}

	Answers given() {
		return new Answers(this.answers);
	}

	int step() {
		return this.trail.size();
	}

	FormState asking(@Nullable String key) {
		return new FormState(this.form, this.version, this.run, key, this.trail, this.answers, null, this.heard,
				this.heardAt);
	}

	FormState answered(String key, String value) {
		List<String> further = new ArrayList<>(this.trail);
		further.add(key);
		return new FormState(this.form, this.version, this.run, null, further, given().with(key, value).values(), null,
				this.heard, this.heardAt);
	}

	/** One step back: the last answer is taken away, to be given again. */
	FormState back() {
		if (this.trail.isEmpty()) {
			return this;
		}
		String last = this.trail.get(this.trail.size() - 1);
		return new FormState(this.form, this.version, this.run, null, this.trail.subList(0, this.trail.size() - 1),
				given().without(last).values(), null, this.heard, this.heardAt);
	}

	FormState waitingFor(@Nullable String command) {
		return new FormState(this.form, this.version, this.run, this.asked, this.trail, this.answers, command,
				this.heard, this.heardAt);
	}

	/** The open question is asked anew; what was kept of its answer is taken away. */
	FormState unasked() {
		return (this.asked == null) ? this : new FormState(this.form, this.version, this.run, null, this.trail,
				given().without(this.asked).values(), this.waiting, this.heard, this.heardAt);
	}

	/** Takes note of the message that is read as an answer now. */
	FormState hearing(@Nullable String message) {
		return new FormState(this.form, this.version, this.run, this.asked, this.trail, this.answers, this.waiting,
				message, step());
	}

	/** Whether this message gave, or failed to give, the latest answer. */
	boolean heardLast(@Nullable String message) {
		return message != null && message.equals(this.heard) && step() - this.heardAt <= 1;
	}

	/** Back to where the message last heard was read. */
	FormState beforeHeard() {
		return (step() > this.heardAt) ? unasked().back() : this;
	}

	/** What was answered, without what the form was opened with. */
	Html typed() {
		return shown(this.trail.stream().map((key) -> this.answers.getOrDefault(key, "")));
	}

	/** Everything that is kept, for when the form can no longer be led to its end. */
	Html kept() {
		return shown(this.answers.values().stream());
	}

	/** Chosen values, ids and places say nothing to a person. */
	private static Html shown(Stream<String> values) {
		return Html.join("\n",
				values.filter((value) -> value.length() > 3 && !FOR_MACHINES.matcher(value).matches())
					.map(FormState::readable)
					.filter((value) -> !value.isBlank())
					.map(Html::text)
					.toList());
	}

	/** Days as they are written here, and words without the ids of their files. */
	private static String readable(String value) {
		Matcher day = DAY.matcher(value);
		return day.matches() ? day.replaceFirst("$3/$2/$1") : FILES.matcher(value).replaceFirst("");
	}

}
