package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.Posts;

/** Who is meant, and who is told. */
@Component
class Persons {

	private final People people;

	private final Posts posts;

	private final Agencies agencies;

	Persons(People people, Posts posts, Agencies agencies) {
		this.people = people;
		this.posts = posts;
		this.agencies = agencies;
	}

	/** "Đồng chí Lan"; "Đồng chí" for the one who reads it; the system for nobody. */
	String who(Words words, @Nullable PersonId person, @Nullable PersonId reader) {
		if (person == null) {
			return words.plain("progress.who.system");
		}
		return person.equals(reader) ? words.plain("progress.who.you")
				: words.plain("progress.who.other", "name", this.people.name(person).orElse(""));
	}

	/** Those who have the work now: its holder, else the agency's {@code đầu mối}. */
	List<Holder> holders(ObligationView obligation) {
		List<Holder> colleagues = this.posts.colleagues(obligation.agency());
		List<Holder> named = colleagues.stream()
			.filter((one) -> one.person().equals(obligation.holder().person())
					|| one.post().equals(obligation.holder().post()))
			.toList();
		return !named.isEmpty() ? named : this.posts.focal(obligation.agency());
	}

	/** Everybody in the agency to whom its work can be passed, each once. */
	List<Holder> colleagues(ObligationView obligation) {
		return this.posts.colleagues(obligation.agency())
			.stream()
			.collect(java.util.stream.Collectors.toMap(Holder::person, (one) -> one, (one, other) -> one,
					java.util.LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	List<PersonId> leaders(ObligationView obligation) {
		return this.posts.leaders(obligation.agency(), null).stream().map(Holder::person).distinct().toList();
	}

	List<PersonId> coordinators() {
		return this.posts.coordinators().stream().map(Holder::person).distinct().toList();
	}

	/** Those who have the work, and the one who reported; not the one who acts. */
	List<PersonId> concerned(ObligationView obligation, @Nullable PersonId reporter, Actor acting) {
		return Stream.concat(holders(obligation).stream().map(Holder::person), Stream.ofNullable(reporter))
			.filter((person) -> !person.equals(acting.person()))
			.distinct()
			.toList();
	}

	/** The agency that gathers reports: the coordinator's own, else the first one's. */
	Html focalAgency(Words words, @Nullable Actor coordinator) {
		return Optional.ofNullable(coordinator)
			.flatMap((actor) -> actor.agencies(Role.COORDINATOR).stream().findFirst())
			.or(() -> this.posts.coordinators().stream().map(Holder::agency).filter(Objects::nonNull).findFirst())
			.flatMap(this.agencies::find)
			.map(AgencyView::name)
			.map(Html::text)
			.orElseGet(() -> words.html("progress.coordinator"));
	}

}
