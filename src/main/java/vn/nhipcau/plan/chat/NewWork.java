package vn.nhipcau.plan.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Posts;
import vn.nhipcau.plan.WorkGiven;

/**
 * Tells each {@code đầu mối} of new work, in one message however many tasks there are.
 * Agencies whose {@code đầu mối} is reached by no chat and no mail stand on one list for
 * the coordinator.
 */
@Component
class NewWork {

	private final Messenger messenger;

	private final Posts posts;

	private final Agencies agencies;

	private final NewWorkText text;

	NewWork(Messenger messenger, Posts posts, Agencies agencies, NewWorkText text) {
		this.messenger = messenger;
		this.posts = posts;
		this.agencies = agencies;
		this.text = text;
	}

	/** The new work of one agency. */
	record Share(AgencyView agency, List<ObligationView> work) {
	}

	@EventListener
	void given(WorkGiven given) {
		Map<AgencyId, Share> shares = shares(given.obligations());
		Map<PersonId, List<Share>> people = new LinkedHashMap<>();
		for (Holder holder : this.posts.focal(shares.keySet())) {
			Share share = shares.get(holder.agency());
			if (share != null) {
				people.computeIfAbsent(holder.person(), (person) -> new ArrayList<>()).add(share);
			}
		}
		Set<AgencyId> reached = new HashSet<>();
		people.forEach((person, own) -> {
			if (isTold(person, given, own)) {
				own.forEach((share) -> reached.add(share.agency().id()));
			}
		});
		tellCoordinator(given,
				shares.values().stream().filter((share) -> !reached.contains(share.agency().id())).toList());
	}

	private boolean isTold(PersonId person, WorkGiven given, List<Share> own) {
		Notice notice = Notice.of((words) -> this.text.forPerson(words, given.plan(), own))
			.alsoByMail((words) -> this.text.byMail(words, given.plan(), own));
		return this.messenger.tell(person, notice).isPresent();
	}

	private void tellCoordinator(WorkGiven given, List<Share> unreached) {
		PersonId coordinator = given.actor().person();
		if (coordinator != null && !unreached.isEmpty()) {
			this.messenger.tell(coordinator,
					Notice.of((words) -> this.text.forCoordinator(words, given.plan(), unreached)));
		}
	}

	/** In official order. */
	private Map<AgencyId, Share> shares(List<ObligationView> obligations) {
		Map<AgencyId, List<ObligationView>> work = obligations.stream()
			.collect(Collectors.groupingBy(ObligationView::agency));
		Map<AgencyId, Share> shares = new LinkedHashMap<>();
		this.agencies.find(work.keySet())
			.forEach((agency) -> shares.put(agency.id(), new Share(agency, work.getOrDefault(agency.id(), List.of()))));
		return shares;
	}

}
