package vn.nhipcau.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyGroupId;
import vn.nhipcau.organization.AgencyGroups;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Resolution;

/**
 * Asks a form's question for an agency: a few letters are enough, with or without
 * diacritics; where several fit, it asks once more which one.
 */
@Component
public class AgencyQuestion {

	/** Marks letters that fit several agencies. */
	private static final String SEVERAL = "?";

	private static final String GROUP = "g";

	/** The question that follows when several fit. */
	private static final String WHICH = "-nao";

	private final Agencies agencies;

	private final AgencyGroups groups;

	private final Clock clock;

	AgencyQuestion(Agencies agencies, AgencyGroups groups, Clock clock) {
		this.agencies = agencies;
		this.groups = groups;
		this.clock = clock;
	}

	/**
	 * @param text asks for the agency
	 * @return empty when it is known which one
	 */
	public Optional<Question> next(Words words, Answers answers, String key, Html text) {
		if (!answers.has(key)) {
			return Optional.of(Question.open(key, text, (said) -> read(words, said.text())));
		}
		String answer = answers.get(key);
		if (!answer.startsWith(SEVERAL) || answers.has(key + WHICH)) {
			return Optional.empty();
		}
		List<Option> options = this.agencies.search(answer.substring(1))
			.stream()
			.map((agency) -> new Option(String.valueOf(agency.id().value()), agency.name()))
			.toList();
		return Optional.of(Question.choice(key + WHICH, words.html("plan.agency.which"), options));
	}

	/**
	 * What was chosen under this key, as the lead of a task; empty when it is no more, or
	 * was left open.
	 */
	public Optional<NewAssignment> lead(Answers answers, String key) {
		Optional<String> answer = answers.find(key);
		return (answer.isPresent() && answer.get().startsWith(SEVERAL) ? answers.find(key + WHICH) : answer)
			.flatMap(this::byValue);
	}

	/** Those of the names as written behind which no agency stands. */
	public List<String> unknown(List<String> written) {
		return written.stream()
			.filter((name) -> this.agencies.resolve(name, LocalDate.now(this.clock)).agencies().isEmpty())
			.toList();
	}

	private Optional<NewAssignment> byValue(String value) {
		if (value.startsWith(GROUP)) {
			return this.groups.name(new AgencyGroupId(Long.parseLong(value.substring(1)))).map(NewAssignment::lead);
		}
		return this.agencies.find(new AgencyId(Long.parseLong(value)))
			.map((agency) -> NewAssignment.lead(agency.name()).meaning(agency.id()));
	}

	private Verdict read(Words words, @Nullable String text) {
		String letters = (text != null) ? text.strip() : "";
		Resolution resolution = this.agencies.resolve(letters, LocalDate.now(this.clock));
		if (resolution instanceof Resolution.Many many && !many.members().isEmpty()) {
			return new Accepted(GROUP + many.group().value());
		}
		if (resolution.agencies().size() == 1) {
			return new Accepted(String.valueOf(resolution.agencies().get(0).value()));
		}
		List<AgencyView> found = this.agencies.search(letters);
		return switch (found.size()) {
			case 0 -> new Refused(words.html("plan.agency.unknown", "typed", letters));
			case 1 -> new Accepted(String.valueOf(found.get(0).id().value()));
			default -> new Accepted(SEVERAL + letters);
		};
	}

}
