package vn.nhipcau.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Audit;

/** Founds, renames, ends and succeeds agencies; for administrators and coordinators. */
@Service
@Transactional
public class AgencyRegister {

	private final AgencyRepository agencies;

	private final AgencyNameRepository names;

	private final AgencySuccessionRepository successions;

	private final PostRepository posts;

	private final AgencyNames lookUp;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AgencyRegister(AgencyRepository agencies, AgencyNameRepository names, AgencySuccessionRepository successions,
			PostRepository posts, AgencyNames lookUp, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.agencies = agencies;
		this.names = names;
		this.successions = successions;
		this.posts = posts;
		this.lookUp = lookUp;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	public Outcome<AgencyId> found(Actor actor, AgencyDraft draft) {
		String name = Names.tidy(draft.name());
		Optional<Refusal> fault = fault(actor, name, null);
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		Agency agency = this.agencies.save(new Agency(draft, name));
		spellings(agency.id(), name, draft.abbreviation());
		this.audit.record(actor, "agency.founded", subject(agency.id()), null, name);
		return Outcome.done(agency.id());
	}

	/** Its former name stays a spelling by which it is found. */
	public Outcome<AgencyId> rename(Actor actor, AgencyId id, String typed) {
		String name = Names.tidy(typed);
		Optional<Refusal> fault = fault(actor, name, id);
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		return change(actor, id, (agency) -> {
			this.audit.record(actor, "agency.renamed", subject(id), agency.name(), name);
			agency.rename(name);
			spellings(id, name, null);
			return Outcome.done(id);
		});
	}

	/** Adds another spelling found in documents. */
	public Outcome<AgencyId> spell(Actor actor, AgencyId id, String typed) {
		String spelling = Names.tidy(typed);
		return change(actor, id, (agency) -> {
			Optional<Refusal> fault = Names.fault(spelling);
			if (fault.isPresent()) {
				return Outcome.refused(fault.get());
			}
			spellings(id, spelling, null);
			this.audit.record(actor, "agency.spelled", subject(id), null, spelling);
			return Outcome.done(id);
		});
	}

	/** Whether police or military take content in chat; for others it changes nothing. */
	public Outcome<AgencyId> allowContent(Actor actor, AgencyId id, boolean allowed) {
		return change(actor, id, (agency) -> {
			agency.allowContent(allowed);
			this.audit.record(actor, "agency.content", subject(id), null, String.valueOf(allowed));
			return Outcome.done(id);
		});
	}

	/**
	 * Its posts give no role from then on.
	 * @param day the first day on which it is no more
	 */
	public Outcome<AgencyId> end(Actor actor, AgencyId id, LocalDate day) {
		return change(actor, id, (agency) -> {
			if (agency.span().beginsAfter(day)) {
				return Outcome.refused(Refusal.DAY_TOO_EARLY);
			}
			if (seatsAllAdministrators(id)) {
				return Outcome.refused(Refusal.LAST_ADMINISTRATOR);
			}
			agency.end(day);
			this.audit.record(actor, "agency.ended", subject(id), null, day.toString());
			return Outcome.done(id);
		});
	}

	/**
	 * Ends an agency and passes its work on. What was recorded for a day that still lies
	 * ahead is replaced.
	 * @param day the heirs' first day
	 * @param legalDocument what ordered it
	 */
	public Outcome<AgencyId> succeed(Actor actor, AgencyId former, List<Heir> heirs, LocalDate day,
			@Nullable String legalDocument) {
		if (heirs.stream().anyMatch((heir) -> heir.agency().equals(former))) {
			return Outcome.refused(Refusal.SAME_AGENCY);
		}
		if (!heirs.stream().allMatch((heir) -> this.agencies.existsById(heir.agency().value()))) {
			return Outcome.refused(Refusal.UNKNOWN);
		}
		List<AgencySuccession> recorded = this.successions.findByPredecessorIdOrderById(former.value());
		if (recorded.stream().anyMatch((row) -> row.isInForce(LocalDate.now(this.clock)))) {
			return Outcome.refused(Rights.setsUpAgencies(actor) ? Refusal.SUCCEEDED_ALREADY : Refusal.NOT_ALLOWED);
		}
		Outcome<AgencyId> ended = end(actor, former, day);
		if (ended instanceof Outcome.Done) {
			this.successions.deleteAll(recorded);
			this.successions
				.saveAll(heirs.stream().map((heir) -> new AgencySuccession(former, heir, day, legalDocument)).toList());
			heirs.forEach((heir) -> this.audit.record(actor, "agency.succeeded", subject(former), null,
					subject(heir.agency())));
			this.events.publishEvent(new AgencySucceeded(former, heirs, day));
		}
		return ended;
	}

	private Outcome<AgencyId> change(Actor actor, AgencyId id, Function<Agency, Outcome<AgencyId>> verb) {
		if (!Rights.setsUpAgencies(actor)) {
			return Outcome.refused(Refusal.NOT_ALLOWED);
		}
		return this.agencies.findById(id.value()).map(verb).orElse(Outcome.refused(Refusal.UNKNOWN));
	}

	private Optional<Refusal> fault(Actor actor, String name, @Nullable AgencyId self) {
		if (!Rights.setsUpAgencies(actor)) {
			return Optional.of(Refusal.NOT_ALLOWED);
		}
		boolean taken = this.lookUp.isTaken(name, LocalDate.now(this.clock), self);
		return Names.fault(name).or(() -> taken ? Optional.of(Refusal.NAME_TAKEN) : Optional.empty());
	}

	private boolean seatsAllAdministrators(AgencyId id) {
		List<HolderRow> all = this.posts.holders(List.of(Duty.ADMINISTRATOR), LocalDate.now(this.clock));
		return !all.isEmpty() && all.stream().map(HolderRow::holder).allMatch((holder) -> holder.agency().equals(id));
	}

	private void spellings(AgencyId id, String name, @Nullable String abbreviation) {
		for (String spelling : (abbreviation != null) ? List.of(name, abbreviation) : List.of(name)) {
			if (!this.names.existsByAgencyIdAndSpelling(id.value(), spelling)) {
				this.names.save(AgencyName.of(id, spelling));
			}
		}
	}

	private static String subject(AgencyId id) {
		return "agency:" + id.value();
	}

}
