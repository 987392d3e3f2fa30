package vn.nhipcau.petition.chat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.obligation.spi.Subjects;
import vn.nhipcau.petition.CaseNames;
import vn.nhipcau.petition.Dossier;
import vn.nhipcau.petition.PetitionId;
import vn.nhipcau.petition.Petitions;

/** Names citizens' cases in lists of work, and says what can be done with them there. */
@Component
class PetitionSubjects implements Subjects {

	private final CaseNames names;

	private final Petitions petitions;

	PetitionSubjects(CaseNames names, Petitions petitions) {
		this.names = names;
		this.petitions = petitions;
	}

	@Override
	public String kind() {
		return CaseCards.KIND;
	}

	@Override
	public Map<Long, SubjectCard> describe(Collection<Long> ids) {
		return this.names.of(ids)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (name) -> new SubjectCard(name.getValue(), null, null)));
	}

	@Override
	public List<Choice> buttons(Actor actor, ObligationView obligation, Words words) {
		PetitionId id = new PetitionId(obligation.subject().id());
		Optional<Dossier> dossier = this.petitions.open(actor, id);
		return dossier.map((one) -> CaseCards.choices(words, one, this.petitions.possible(actor, id), true))
			.orElse(List.of());
	}

	/** A case is led to its end by its own steps. */
	@Override
	public boolean takesReports() {
		return false;
	}

}
