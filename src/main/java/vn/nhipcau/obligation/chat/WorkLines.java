package vn.nhipcau.obligation.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;

/**
 * Pieces of work, a line each. Police and military that have not opted in get the code
 * and the day alone.
 */
@Component
class WorkLines {

	private final SubjectDirectory subjects;

	private final Agencies agencies;

	WorkLines(SubjectDirectory subjects, Agencies agencies) {
		this.subjects = subjects;
		this.agencies = agencies;
	}

	List<Html> of(Words words, List<ObligationView> work) {
		Set<AgencyId> open = this.agencies.find(work.stream().map(ObligationView::agency).distinct().toList())
			.stream()
			.filter(AgencyView::contentInChat)
			.map(AgencyView::id)
			.collect(Collectors.toSet());
		Map<ObligationId, SubjectCard> cards = this.subjects.cards(work);
		List<Html> lines = new ArrayList<>();
		work.forEach((one) -> lines.add(words.html("obligation.succession.item", "code", one.code(), "title",
				open.contains(one.agency()) ? Objects.requireNonNull(cards.get(one.id())).title() : "", "shown",
				String.valueOf(open.contains(one.agency())), "dated", String.valueOf(one.lastDay() != null), "day",
				one.lastDay())));
		return lines;
	}

}
