package vn.nhipcau.progress.chat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;

/**
 * What work is called in chat. Police and military that have not opted in get the code
 * and the day alone.
 */
@Component
class Titles {

	private static final int LONGEST = 90;

	private final SubjectDirectory subjects;

	private final Agencies agencies;

	Titles(SubjectDirectory subjects, Agencies agencies) {
		this.subjects = subjects;
		this.agencies = agencies;
	}

	SubjectCard of(Words words, ObligationView obligation) {
		return Objects.requireNonNull(of(words, List.of(obligation)).get(obligation.id()));
	}

	Map<ObligationId, SubjectCard> of(Words words, Collection<ObligationView> obligations) {
		Set<AgencyId> silent = this.agencies
			.find(obligations.stream().map(ObligationView::agency).collect(Collectors.toSet()))
			.stream()
			.filter((agency) -> !agency.contentInChat())
			.map(AgencyView::id)
			.collect(Collectors.toSet());
		SubjectCard hidden = new SubjectCard(words.plain("progress.hidden-title"), null, null);
		Map<ObligationId, SubjectCard> known = this.subjects.cards(obligations);
		Map<ObligationId, SubjectCard> cards = new HashMap<>();
		obligations.forEach((one) -> cards.put(one.id(),
				silent.contains(one.agency()) ? hidden : shortened(Objects.requireNonNull(known.get(one.id())))));
		return cards;
	}

	/** Whether words about this agency's work may be shown to it in chat. */
	boolean showsContent(ObligationView obligation) {
		return this.agencies.find(obligation.agency()).filter(AgencyView::contentInChat).isPresent();
	}

	String agency(AgencyId id) {
		return this.agencies.find(id).map(AgencyView::name).orElse("");
	}

	private static SubjectCard shortened(SubjectCard card) {
		return (card.title().length() <= LONGEST) ? card
				: new SubjectCard(card.title().substring(0, LONGEST - 1) + "…", card.document(), card.clause());
	}

}
