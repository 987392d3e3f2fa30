package vn.nhipcau.organization.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
 * Asks for an agency's name, and once more when it nearly equals the name of another: two
 * agencies are easily made of one.
 */
@Component
class NewName {

	static final String NAME = "name";

	private static final String SURE = "sure";

	private final Agencies agencies;

	NewName(Agencies agencies) {
		this.agencies = agencies;
	}

	/**
	 * @param self who is to bear it; {@code null} for an agency not founded yet
	 * @return empty when the name is settled
	 */
	Optional<Question> next(Words words, Answers answers, Html text, @Nullable AgencyId self) {
		if (!answers.has(NAME)) {
			return Optional.of(Question.open(NAME, text, (said) -> read(words, said.text(), self)));
		}
		List<AgencyView> similar = answers.has(SURE) ? List.of() : this.agencies.similar(answers.get(NAME), self);
		return similar.isEmpty() ? Optional.empty() : Optional.of(warning(words, answers.get(NAME), similar));
	}

	private Question.Verdict read(Words words, @Nullable String text, @Nullable AgencyId self) {
		String typed = Optional.ofNullable(text).orElse("").strip();
		return this.agencies
			.nameFault(typed, self).<Question
					.Verdict>map((why) -> new Question.Refused(Refusals.words(words, why)))
			.orElseGet(() -> new Question.Accepted(typed));
	}

	private static Question warning(Words words, String name, List<AgencyView> similar) {
		String others = similar.stream().map(AgencyView::name).collect(Collectors.joining("; "));
		return Question.choice(SURE, words.html("organization.agency.similar", "name", name, "others", others),
				List.of(new Question.Option("yes", words.plain("organization.agency.sure"))));
	}

}
