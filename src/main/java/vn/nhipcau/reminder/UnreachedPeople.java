package vn.nhipcau.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.delivery.OutOfReach;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Invitations;
import vn.nhipcau.organization.Posts;
import vn.nhipcau.reminder.UnreachedPerson.Reason;

/**
 * Who cannot be reached, and why: those whose chat is closed to us first, then who has
 * not joined, in official order. For coordinators and administrators.
 */
@Component
public class UnreachedPeople {

	private final OutOfReach outOfReach;

	private final Posts posts;

	private final Invitations invitations;

	private final Agencies agencies;

	private final Journal journal;

	private final Channels channels;

	private final Clock clock;

	UnreachedPeople(OutOfReach outOfReach, Posts posts, Invitations invitations, Agencies agencies, Journal journal,
			Channels channels, Clock clock) {
		this.outOfReach = outOfReach;
		this.posts = posts;
		this.invitations = invitations;
		this.agencies = agencies;
		this.journal = journal;
		this.channels = channels;
		this.clock = clock;
	}

	public static boolean open(Actor actor) {
		return actor.is(Role.COORDINATOR) || actor.is(Role.ADMINISTRATOR);
	}

	/** Empty, too, for whoever may not see it: ask {@link #open} first. */
	@Transactional(readOnly = true)
	public List<UnreachedPerson> all(Actor actor) {
		if (!open(actor)) {
			return List.of();
		}
		List<Holder> absent = this.posts.notJoined();
		Map<AgencyId, AgencyView> known = this.agencies.all()
			.stream()
			.collect(Collectors.toMap(AgencyView::id, Function.identity()));
		Map<AgencyId, Integer> unheard = this.journal.unheard();
		List<UnreachedPerson> returned = returned(known).toList();
		Set<PersonId> named = returned.stream()
			.flatMap((one) -> Stream.ofNullable(one.holder()))
			.map(Holder::person)
			.collect(Collectors.toSet());
		List<Holder> others = absent.stream().filter((holder) -> !named.contains(holder.person())).toList();
		return Stream.of(returned.stream(), notJoined(others, known, unheard), vacant(absent, unheard))
			.flatMap(Function.identity())
			.toList();
	}

	private Stream<UnreachedPerson> returned(Map<AgencyId, AgencyView> known) {
		return this.outOfReach.all()
			.stream()
			.flatMap((entry) -> this.posts.of(entry.person())
				.stream()
				.filter((holder) -> holder.isReachable() && known.containsKey(holder.agency()))
				.limit(1)
				.map((holder) -> returned(entry, holder, Objects.requireNonNull(known.get(holder.agency())))));
	}

	private UnreachedPerson returned(OutOfReach.Entry entry, Holder holder, AgencyView agency) {
		LocalDate since = LocalDate.ofInstant(entry.since(), this.clock.getZone());
		return new UnreachedPerson(agency, holder, Reason.RETURNED, since, entry.messages());
	}

	private Stream<UnreachedPerson> notJoined(List<Holder> absent, Map<AgencyId, AgencyView> known,
			Map<AgencyId, Integer> unheard) {
		return absent.stream()
			.filter((holder) -> known.containsKey(holder.agency()))
			.map((holder) -> new UnreachedPerson(Objects.requireNonNull(known.get(holder.agency())), holder,
					reason(holder), holder.since(),
					(holder.duty() == Duty.FOCAL) ? unheard.getOrDefault(holder.agency(), 0) : 0));
	}

	private Reason reason(Holder holder) {
		return (holder.hasMailbox() && this.channels.has(Address.EMAIL)) ? Reason.ONLY_BY_MAIL : Reason.NOT_JOINED;
	}

	private Stream<UnreachedPerson> vacant(List<Holder> absent, Map<AgencyId, Integer> unheard) {
		Set<AgencyId> named = absent.stream()
			.filter((holder) -> holder.duty() == Duty.FOCAL)
			.map(Holder::agency)
			.collect(Collectors.toSet());
		return this.invitations.missing()
			.stream()
			.filter((agency) -> !named.contains(agency.id()))
			.map((agency) -> new UnreachedPerson(agency, null, Reason.NOBODY, null,
					unheard.getOrDefault(agency.id(), 0)));
	}

}
