package vn.nhipcau.progress.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Words;
import vn.nhipcau.progress.Document;
import vn.nhipcau.progress.Evidence;

/**
 * The questions for evidence that several forms share: anything until "that is all", then
 * the day of a document that was named without one.
 */
@Component
class EvidenceSteps {

	private static final String PARTS = "mc";

	private static final String DAY = "ngay";

	private final Wordings wordings;

	EvidenceSteps(Wordings wordings) {
		this.wordings = wordings;
	}

	Optional<Question> next(Words words, Answers answers) {
		Parts parts = new Parts(answers, PARTS);
		LocalDate today = this.wordings.today();
		if (!parts.complete()) {
			Html text = parts.isFirst() ? words.html("progress.ask-evidence") : words.html("progress.ask-more-evidence",
					"kept", this.wordings.evidence(words, parts.evidence(today)));
			return Optional.of(Question.open(parts.nextKey(), text, (said) -> Parts.read(words, said, today))
				.options(List.of(new Option(Parts.THAT_IS_ALL, words.plain("progress.that-is-all")))));
		}
		boolean dayMissing = parts.document(today).filter((document) -> document.date() == null).isPresent();
		return (dayMissing && !answers.has(DAY)) ? Optional.of(askDay(words)) : Optional.empty();
	}

	Evidence given(Answers answers) {
		Evidence evidence = new Parts(answers, PARTS).evidence(this.wordings.today());
		Document document = evidence.document();
		return answers.find(DAY)
			.filter((day) -> document != null)
			.map((day) -> new Evidence(evidence.text(), new Document(numberOf(document), LocalDate.parse(day)),
					evidence.files()))
			.orElse(evidence);
	}

	Question askDay(Words words) {
		return Question
			.open(DAY, words.html("progress.ask-document-day"),
					(said) -> WorkForm.day(words, said, this.wordings.today(), false))
			.optional();
	}

	private static String numberOf(@Nullable Document document) {
		return (document != null) ? document.number() : "";
	}

}
