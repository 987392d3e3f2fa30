package vn.nhipcau.organization.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Heir;

/**
 * Asks for an agency's heirs, one after the other; where there are several, for the field
 * of work of each.
 */
@Component
class HeirQuestions {

	private static final String HEIR = "heir";

	private static final String MORE = "more";

	private static final String FIELD = "field";

	private static final String YES = "yes";

	private static final int MOST = 6;

	private final AgencyPick pick;

	HeirQuestions(AgencyPick pick) {
		this.pick = pick;
	}

	/** Empty when all heirs are known. */
	Optional<Question> next(Words words, Answers answers, AgencyView former) {
		for (int i = 1; i <= MOST; i++) {
			Optional<Question> question = one(words, answers, former, i);
			if (question.isPresent() || !hasMore(answers, i)) {
				return question;
			}
		}
		return Optional.empty();
	}

	List<Heir> heirs(Answers answers) {
		List<Heir> heirs = new ArrayList<>();
		for (int i = 1; i <= MOST; i++) {
			String field = answers.find(FIELD + i).orElse(null);
			this.pick.chosen(answers, HEIR + i).ifPresent((agency) -> heirs.add(new Heir(agency.id(), field)));
		}
		return heirs;
	}

	private Optional<Question> one(Words words, Answers answers, AgencyView former, int i) {
		Optional<Question> agency = this.pick.next(words, answers, HEIR + i,
				(i == 1) ? words.html("organization.agency.ask-heir", "name", former.name())
						: words.html("organization.agency.ask-next-heir", "number", i),
				except(answers, former, i));
		if (agency.isPresent()) {
			return agency;
		}
		if (i < MOST && !answers.has(MORE + i)) {
			return Optional.of(more(words, answers, i));
		}
		boolean several = i > 1 || hasMore(answers, i);
		return (several && !answers.has(FIELD + i)) ? Optional.of(field(words, answers, i)) : Optional.empty();
	}

	private Question field(Words words, Answers answers, int i) {
		return Question
			.open(FIELD + i, words.html("organization.agency.ask-field", "name", name(answers, i)),
					new TypedName(words))
			.optional();
	}

	private Question more(Words words, Answers answers, int i) {
		return Question.choice(MORE + i, words.html("organization.agency.ask-more", "name", name(answers, i)),
				List.of(new Question.Option("no", words.plain("organization.agency.no-more")),
						new Question.Option(YES, words.plain("organization.agency.more"))));
	}

	private String name(Answers answers, int i) {
		return this.pick.chosen(answers, HEIR + i).map(AgencyView::name).orElse("");
	}

	private Set<AgencyId> except(Answers answers, AgencyView former, int i) {
		Set<AgencyId> except = new HashSet<>(Set.of(former.id()));
		for (int before = 1; before < i; before++) {
			this.pick.chosen(answers, HEIR + before).map(AgencyView::id).ifPresent(except::add);
		}
		return except;
	}

	private static boolean hasMore(Answers answers, int i) {
		return answers.find(MORE + i).filter(YES::equals).isPresent();
	}

}
