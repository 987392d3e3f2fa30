package vn.nhipcau.organization.chat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;

/**
 * A form's question for an agency that has not ended, be it one still to begin: a few
 * letters are enough; where several fit it asks once more.
 */
@Component
class AgencyPick {

	/** Marks an answer that is an agency already. */
	private static final String KNOWN = "#";

	/** The question that follows when several fit. */
	private static final String WHICH = "-which";

	private final Agencies agencies;

	AgencyPick(Agencies agencies) {
		this.agencies = agencies;
	}

	/**
	 * @param except cannot be chosen
	 * @return empty when it is known which one, or the question was skipped
	 */
	Optional<Question> next(Words words, Answers answers, String key, Html text, Collection<AgencyId> except) {
		if (!answers.has(key)) {
			return Optional.of(Question.open(key, text, (said) -> read(words, said.text(), except)));
		}
		boolean several = answers.find(key).filter((typed) -> !typed.startsWith(KNOWN)).isPresent();
		return (several && !answers.has(key + WHICH)) ? Optional.of(Question.choice(key + WHICH,
				words.html("organization.invite.choose-agency"), options(answers.get(key), except))) : Optional.empty();
	}

	Optional<AgencyView> chosen(Answers answers, String key) {
		return answers.find(key + WHICH)
			.or(() -> answers.find(key).filter((typed) -> typed.startsWith(KNOWN)).map((typed) -> typed.substring(1)))
			.flatMap((id) -> this.agencies.find(new AgencyId(Long.parseLong(id))));
	}

	private Question.Verdict read(Words words, @Nullable String text, Collection<AgencyId> except) {
		String letters = (text != null) ? text.strip() : "";
		List<Question.Option> found = options(letters, except);
		if (found.isEmpty()) {
			return new Question.Refused(words.html("organization.invite.no-agency", "letters", letters));
		}
		return new Question.Accepted((found.size() == 1) ? KNOWN + found.get(0).value() : letters.replace(KNOWN, ""));
	}

	private List<Question.Option> options(String letters, Collection<AgencyId> except) {
		return this.agencies.searchNotEnded(letters)
			.stream()
			.filter((agency) -> !except.contains(agency.id()))
			.map((agency) -> new Question.Option(String.valueOf(agency.id().value()), agency.name()))
			.toList();
	}

}
