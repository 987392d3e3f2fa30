package vn.nhipcau.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/** Puts people into posts and takes them out; whoever calls has checked the right to. */
@Component
class Appointments {

	private final HoldingRepository holdings;

	private final PersonRepository people;

	private final AgencyRepository agencies;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Appointments(HoldingRepository holdings, PersonRepository people, AgencyRepository agencies, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.holdings = holdings;
		this.people = people;
		this.agencies = agencies;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	Outcome<PostId> appoint(Actor actor, PersonId person, Post post) {
		if (!this.people.existsById(person.value())) {
			return Outcome.refused(Refusal.UNKNOWN);
		}
		if (isOver(post)) {
			return Outcome.refused(Refusal.ENDED);
		}
		if (!current(person, post).isEmpty()) {
			return Outcome.refused(Refusal.HELD_ALREADY);
		}
		this.holdings.saveAndFlush(new Holding(person, post.id(), today()));
		this.audit.record(actor, "post.appointed", subject(post), null, "person:" + person.value());
		this.events.publishEvent(new PersonAppointed(person, post.id(), post.agency(), post.duty()));
		return Outcome.done(post.id());
	}

	Outcome<PostId> dismiss(Actor actor, PersonId person, Post post) {
		List<Holding> held = current(person, post);
		if (held.isEmpty()) {
			return Outcome.refused(Refusal.NOT_HELD);
		}
		held.forEach((holding) -> holding.end(today()));
		this.holdings.flush();
		this.audit.record(actor, "post.dismissed", subject(post), "person:" + person.value(), null);
		this.events.publishEvent(new PersonDismissed(person, post.id()));
		return Outcome.done(post.id());
	}

	/** Whether the post, or its agency, is no more. */
	boolean isOver(Post post) {
		return post.span().isOverOn(today()) || this.agencies.findById(post.agency().value())
			.filter((agency) -> agency.span().isOverOn(today()))
			.isPresent();
	}

	private List<Holding> current(PersonId person, Post post) {
		return this.holdings.current(person.value(), post.id().value(), today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String subject(Post post) {
		return "post:" + post.id().value();
	}

}
