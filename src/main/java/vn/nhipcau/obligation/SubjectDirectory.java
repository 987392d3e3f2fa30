package vn.nhipcau.obligation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.obligation.spi.Subjects;

/**
 * Asks the modules that opened obligations what they are called; where none answers, the
 * obligation's own title is used.
 */
@Component
public class SubjectDirectory {

	private final Map<String, Subjects> byKind;

	SubjectDirectory(List<Subjects> subjects) {
		this.byKind = subjects.stream().collect(Collectors.toUnmodifiableMap(Subjects::kind, Function.identity()));
	}

	public SubjectCard card(ObligationView obligation) {
		return cards(List.of(obligation)).getOrDefault(obligation.id(), own(obligation));
	}

	/** One question for each kind of subject, however many obligations there are. */
	public Map<ObligationId, SubjectCard> cards(Collection<ObligationView> obligations) {
		Map<ObligationId, SubjectCard> cards = new HashMap<>();
		Map<String, List<ObligationView>> kinds = obligations.stream()
			.collect(Collectors.groupingBy((obligation) -> obligation.subject().kind()));
		kinds.forEach((kind, ofKind) -> {
			Map<Long, SubjectCard> known = describe(kind, ofKind);
			ofKind.forEach((one) -> cards.put(one.id(), known.getOrDefault(one.subject().id(), own(one))));
		});
		return cards;
	}

	/** Kinds of subjects that stand in documents. */
	public Set<String> documented() {
		return this.byKind.values()
			.stream()
			.filter(Subjects::standInDocuments)
			.map(Subjects::kind)
			.collect(Collectors.toSet());
	}

	/** In which document each of many subjects of a kind stands; others are left out. */
	public Map<Long, String> documents(String kind, Collection<Long> ids) {
		Subjects subjects = this.byKind.get(kind);
		return (subjects != null && subjects.standInDocuments()) ? subjects.documents(ids) : Map.of();
	}

	public List<Choice> buttons(Actor actor, ObligationView obligation, Words words) {
		return Optional.ofNullable(this.byKind.get(obligation.subject().kind()))
			.map((subjects) -> subjects.buttons(actor, obligation, words))
			.orElse(List.of());
	}

	/** Whether reports on it may come from anywhere, and not by its own steps alone. */
	public boolean takesReports(ObligationView obligation) {
		return Optional.ofNullable(this.byKind.get(obligation.subject().kind()))
			.map(Subjects::takesReports)
			.orElse(true);
	}

	private Map<Long, SubjectCard> describe(String kind, List<ObligationView> obligations) {
		List<Long> ids = obligations.stream().map((one) -> one.subject().id()).distinct().toList();
		return Optional.ofNullable(this.byKind.get(kind)).map((subjects) -> subjects.describe(ids)).orElse(Map.of());
	}

	private static SubjectCard own(ObligationView obligation) {
		return new SubjectCard(obligation.title(), null, null);
	}

}
