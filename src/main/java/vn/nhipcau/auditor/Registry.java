package vn.nhipcau.auditor;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.OpenWork.Dated;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.JoinDates;
import vn.nhipcau.organization.Posts;

/** Says by the posts alone who is to hear of what. */
@Component
class Registry {

	private final Posts posts;

	private final JoinDates joinDates;

	Registry(Posts posts, JoinDates joinDates) {
		this.posts = posts;
		this.joinDates = joinDates;
	}

	/**
	 * A leader of the agency in a chat; else a coordinator, a provincial leader, an
	 * administrator.
	 */
	Cast leaders(AgencyId agency, Instant due, Office office) {
		return cast(above(agency), due, office);
	}

	/** Those to whom lists of what reached nobody go. */
	Cast province(Instant due, Office office) {
		return cast(
				first(Stream.of(this.posts::coordinators, this.posts::provincialLeaders, this.posts::administrators)),
				due, office);
	}

	/** All coordinators and provincial leaders in a chat. */
	Cast overseers(Instant due, Office office) {
		return cast(Stream.concat(this.posts.coordinators().stream(), this.posts.provincialLeaders().stream())
			.filter(Holder::joined)
			.toList(), due, office);
	}

	/** Reads agencies once for a page of work. */
	Page page(Collection<AgencyId> agencies, Office office) {
		return new Page(agencies, office);
	}

	private List<Holder> above(AgencyId agency) {
		return first(Stream.of(() -> this.posts.leaders(agency, null), this.posts::coordinators,
				this.posts::provincialLeaders, this.posts::administrators));
	}

	private Cast cast(List<Holder> holders, Instant due, Office office) {
		return Cast.of(holders, joined(holders), due, office);
	}

	private Map<PersonId, Instant> joined(Collection<Holder> holders) {
		return this.joinDates.of(holders.stream().map(Holder::person).distinct().toList());
	}

	private static List<Holder> first(Stream<Supplier<List<Holder>>> sorts) {
		return sorts.map((sort) -> sort.get().stream().filter(Holder::joined).toList())
			.filter((people) -> !people.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** What was read of an agency serves the whole page. */
	final class Page {

		private final Office office;

		private final Map<AgencyId, List<Holder>> focal;

		private final Map<AgencyId, List<Holder>> colleagues = new HashMap<>();

		private final Map<AgencyId, List<Holder>> leaders = new HashMap<>();

		private final Map<PersonId, Instant> joined = new HashMap<>();

		private Page(Collection<AgencyId> agencies, Office office) {
			this.office = office;
			this.focal = reached(Registry.this.posts.focal(agencies)).stream()
				.collect(Collectors.groupingBy(Holder::agency));
		}

		/** Whoever has the work; the {@code đầu mối} where nobody of those is reached. */
		Cast owners(Dated work, Instant due) {
			List<Holder> holders = work.holder().equals(Assignee.NOBODY) ? List.of() : holding(work);
			return Cast.of(!holders.isEmpty() ? holders : this.focal.getOrDefault(work.agency(), List.of()),
					this.joined, due, this.office);
		}

		Cast leaders(AgencyId agency, Instant due) {
			return Cast.of(this.leaders.computeIfAbsent(agency, (id) -> reached(Registry.this.above(id))), this.joined,
					due, this.office);
		}

		private List<Holder> holding(Dated work) {
			return this.colleagues
				.computeIfAbsent(work.agency(), (agency) -> reached(Registry.this.posts.colleagues(agency)))
				.stream()
				.filter((one) -> one.person().equals(work.holder().person()) || one.post().equals(work.holder().post()))
				.toList();
		}

		private List<Holder> reached(List<Holder> holders) {
			this.joined.putAll(Registry.this.joined(holders));
			return holders.stream().filter(Holder::isReachable).toList();
		}

	}

}
