package vn.nhipcau.reminder;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Posts;

/**
 * Who hears of an agency's work: people who have joined a chat, and of their own work
 * also those who have a mailbox.
 */
@Component
class Recipients {

	private final Posts posts;

	Recipients(Posts posts) {
		this.posts = posts;
	}

	/** Whether somebody holds a post in the agency now. */
	boolean sits(PersonId person, AgencyId agency) {
		return this.posts.of(person).stream().anyMatch((holder) -> holder.agency().equals(agency));
	}

	/** Knows the agencies of a batch of obligations. */
	Desk desk(Collection<ObligationView> obligations) {
		Set<AgencyId> agencies = obligations.stream().map(ObligationView::agency).collect(Collectors.toSet());
		return new Desk(this.posts.focal(agencies).stream().collect(Collectors.groupingBy(Holder::agency)));
	}

	/**
	 * Whoever hears of it in an agency's leadership; else it goes up: coordinators,
	 * provincial leaders, administrators.
	 */
	List<Holder> leaders(AgencyId agency) {
		return leaders(agency, Set.of());
	}

	/** The same, when some have proved out of reach: as if they had not joined. */
	List<Holder> leaders(AgencyId agency, Set<PersonId> outOfReach) {
		return firstOf((holder) -> holder.joined() && !outOfReach.contains(holder.person()),
				List.of(() -> this.posts.leaders(agency, null), this.posts::coordinators, this.posts::provincialLeaders,
						this.posts::administrators));
	}

	/** Those who oversee the province: the first sort of whom anybody has joined. */
	List<Holder> province() {
		return firstOf(Holder::joined,
				List.of(this.posts::coordinators, this.posts::provincialLeaders, this.posts::administrators));
	}

	/** Coordinators and provincial leaders. */
	List<Holder> overseers() {
		return once(Stream.concat(this.posts.coordinators().stream(), this.posts.provincialLeaders().stream())
			.filter(Holder::joined));
	}

	private static List<Holder> firstOf(Predicate<Holder> reached, List<Supplier<List<Holder>>> sorts) {
		return sorts.stream()
			.map((sort) -> once(sort.get().stream().filter(reached)))
			.filter((people) -> !people.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** Each person once, whatever posts they hold. */
	private static List<Holder> once(Stream<Holder> holders) {
		Set<Object> seen = new HashSet<>();
		return holders.filter((holder) -> seen.add(holder.person())).toList();
	}

	/** Whom a batch of obligations reaches. */
	final class Desk {

		private final Map<AgencyId, List<Holder>> focal;

		private final Map<AgencyId, List<Holder>> colleagues = new HashMap<>();

		private final Map<AgencyId, List<Holder>> leaders = new HashMap<>();

		private Desk(Map<AgencyId, List<Holder>> focal) {
			this.focal = focal;
		}

		/**
		 * The holder to whom it was passed, else the agency's {@code đầu mối}; nobody
		 * where none of them has joined or has a mailbox.
		 */
		List<Holder> of(ObligationView obligation) {
			AgencyId agency = obligation.agency();
			Assignee holder = obligation.holder();
			return firstOf(Holder::isReachable,
					List.of(() -> holder.equals(Assignee.NOBODY) ? List.of() : holding(agency, holder),
							() -> this.focal.getOrDefault(agency, List.of())));
		}

		List<Holder> leaders(AgencyId agency) {
			return this.leaders.computeIfAbsent(agency, Recipients.this::leaders);
		}

		private List<Holder> holding(AgencyId agency, Assignee holder) {
			return this.colleagues.computeIfAbsent(agency, Recipients.this.posts::colleagues)
				.stream()
				.filter((one) -> one.person().equals(holder.person()) || one.post().equals(holder.post()))
				.toList();
		}

	}

}
