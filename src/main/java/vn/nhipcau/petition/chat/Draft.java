package vn.nhipcau.petition.chat;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.petition.NewPetition;
import vn.nhipcau.petition.Particulars;
import vn.nhipcau.petition.PetitionKind;

/**
 * A report in the making: what the form's answers, read in their order, amount to. Each
 * answer means something at the step at which it was given; taking the last one away is
 * the way back.
 */
final class Draft {

	/** What was there before the form asked anything. */
	static final String FIRST = "first";

	static final String PLACE = "place";

	static final String KIND = "kind";

	/** Words that sounded like a complaint were asked about already. */
	static final String ASKED = "asked";

	static final String CONSENTED = "consented";

	static final String STEP = "s";

	enum Step {

		WORDS, LOCALITY, CONSENT, REVIEW, FILES, EDIT, KIND, CALL, SEND, DECLINED

	}

	private final @Nullable PetitionKind given;

	private final boolean asked;

	private boolean consented;

	private Bundle bundle;

	private @Nullable String place;

	private @Nullable String locality;

	private @Nullable String phone;

	private @Nullable PetitionKind chosen;

	private boolean anonymous;

	private Step step;

	private int steps;

	private Draft(Answers answers) {
		this.given = answers.find(KIND).map(PetitionKind::valueOf).orElse(null);
		this.asked = answers.has(ASKED);
		this.consented = answers.has(CONSENTED);
		this.bundle = answers.find(FIRST).map(Bundle::read).orElse(Bundle.EMPTY);
		this.place = answers.find(PLACE).orElse(null);
		this.step = (this.bundle.isEmpty() && this.place == null) ? Step.WORDS : Step.LOCALITY;
	}

	static Draft of(Answers answers) {
		Draft draft = new Draft(answers);
		for (Map.Entry<String, String> answer : answers.values().entrySet()) {
			if (answer.getKey().matches(STEP + "\\d+")) {
				draft.take(answer.getValue());
			}
		}
		return draft;
	}

	/** How a point on the map is kept. */
	static String kept(Utterance.Place point) {
		return "@" + point.latitude() + ";" + point.longitude();
	}

	private void take(String token) {
		this.steps++;
		if (token.startsWith("@")) {
			this.place = token;
			this.step = (this.step == Step.WORDS) ? Step.LOCALITY : this.step;
			return;
		}
		switch (this.step) {
			case WORDS -> {
				this.bundle = Bundle.read(token);
				this.step = Step.LOCALITY;
			}
			case LOCALITY -> locality(token);
			case CONSENT -> consent(token);
			case REVIEW -> review(token);
			case FILES, EDIT -> change(token);
			case KIND -> {
				this.chosen = PetitionKind.values()[Integer.parseInt(token)];
				this.step = Step.REVIEW;
			}
			case CALL -> {
				this.phone = token.strip();
				this.anonymous = false;
				this.step = Step.REVIEW;
			}
			case SEND, DECLINED -> throw new IllegalStateException("An answer after the end");
		}
	}

	/** What names no place belongs to the report; it is asked again. */
	private void locality(String token) {
		if (Bundle.isOne(token)) {
			this.bundle = this.bundle.plus(Bundle.read(token));
			return;
		}
		this.locality = token.isEmpty() ? null : token;
		this.step = this.consented ? Step.REVIEW : Step.CONSENT;
	}

	private void consent(String token) {
		if (Bundle.isOne(token)) {
			this.bundle = this.bundle.plus(Bundle.read(token));
			return;
		}
		this.consented = token.equals(Option.AGREE);
		this.step = this.consented ? Step.REVIEW : Step.DECLINED;
	}

	private void review(String token) {
		if (Bundle.isOne(token)) {
			this.bundle = this.bundle.plus(Bundle.read(token));
			return;
		}
		this.anonymous ^= token.equals(Option.ANONYMOUS);
		this.step = switch (token) {
			case Option.SEND -> Step.SEND;
			case Option.FILES -> Step.FILES;
			case Option.EDIT -> Step.EDIT;
			case Option.KIND -> Step.KIND;
			case Option.CALL -> Step.CALL;
			default -> Step.REVIEW;
		};
	}

	private void change(String token) {
		Bundle more = token.isEmpty() ? Bundle.EMPTY : Bundle.read(token);
		this.bundle = (this.step == Step.EDIT && !more.words().isEmpty())
				? new Bundle(more.words(), this.bundle.plus(more).files()) : this.bundle.plus(more);
		this.step = Step.REVIEW;
	}

	/** Short enough not to be repeated to whoever leaves the form alone. */
	static final class Option {

		static final String AGREE = "co";

		static final String DISAGREE = "kho";

		static final String SEND = "gui";

		static final String FILES = "anh";

		static final String ANONYMOUS = "an";

		static final String EDIT = "sua";

		static final String KIND = "lo";

		static final String CALL = "goi";

		private Option() {
		}

	}

	Step step() {
		return this.step;
	}

	/** Under which the next answer is kept. */
	String nextKey() {
		return STEP + (this.steps + 1);
	}

	Bundle bundle() {
		return this.bundle;
	}

	boolean wasAsked() {
		return this.asked;
	}

	boolean hasPlace() {
		return this.place != null;
	}

	boolean isAnonymous() {
		return this.anonymous;
	}

	@Nullable String locality() {
		return this.locality;
	}

	@Nullable String phone() {
		return this.phone;
	}

	/**
	 * @param guessed from the words, where nobody has chosen
	 */
	PetitionKind kind(PetitionKind guessed) {
		PetitionKind known = (this.chosen != null) ? this.chosen : this.given;
		return (known != null) ? known : guessed;
	}

	NewPetition petition(PetitionKind kind) {
		Double latitude = null;
		Double longitude = null;
		if (this.place != null) {
			String[] point = this.place.substring(1).split(";");
			latitude = Double.valueOf(point[0]);
			longitude = Double.valueOf(point[1]);
		}
		return new NewPetition(kind, this.bundle.words(), this.bundle.files(),
				new Particulars(this.locality, latitude, longitude, this.phone), this.anonymous);
	}

}
