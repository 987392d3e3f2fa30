package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Audit;

/** Names that stand for several agencies, and who belongs to them when. */
@Service
@Transactional
public class AgencyGroups {

	private final AgencyGroupRepository groups;

	private final AgencyGroupMemberRepository members;

	private final AgencyNameRepository names;

	private final AgencyRepository agencies;

	private final Audit audit;

	AgencyGroups(AgencyGroupRepository groups, AgencyGroupMemberRepository members, AgencyNameRepository names,
			AgencyRepository agencies, Audit audit) {
		this.groups = groups;
		this.members = members;
		this.names = names;
		this.agencies = agencies;
		this.audit = audit;
	}

	/**
	 * @param level all commanded agencies of this level belong to it by themselves;
	 * {@code null} when members are named one by one
	 * @param spellings other names by which documents call it
	 */
	public Outcome<AgencyGroupId> found(Actor actor, String typed, @Nullable AgencyLevel level,
			List<String> spellings) {
		String name = Names.tidy(typed);
		Optional<Refusal> fault = Rights.setsUpAgencies(actor) ? Names.fault(name) : Optional.of(Refusal.NOT_ALLOWED);
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		// its names point at it, and Hibernate writes all new names of a transaction
		// together
		AgencyGroup group = this.groups.saveAndFlush(new AgencyGroup(name, level));
		this.names.save(AgencyName.of(group.id(), name));
		spellings.stream()
			.map(Names::tidy)
			.filter((spelling) -> Names.fault(spelling).isEmpty())
			.forEach((spelling) -> this.names.save(AgencyName.of(group.id(), spelling)));
		this.audit.record(actor, "group.founded", subject(group.id()), null, name);
		return Outcome.done(group.id());
	}

	/** Takes an agency in from that day on. */
	public Outcome<AgencyGroupId> add(Actor actor, AgencyGroupId group, AgencyId agency, @Nullable LocalDate from) {
		Optional<Refusal> fault = fault(actor, group);
		if (fault.isPresent() || !this.agencies.existsById(agency.value())) {
			return Outcome.refused(fault.orElse(Refusal.UNKNOWN));
		}
		this.members.save(new AgencyGroupMember(group, agency, from));
		this.audit.record(actor, "group.member.added", subject(group), null, "agency:" + agency.value());
		return Outcome.done(group);
	}

	/**
	 * @param day the first day on which the agency belongs to it no more
	 */
	public Outcome<AgencyGroupId> remove(Actor actor, AgencyGroupId group, AgencyId agency, LocalDate day) {
		Optional<Refusal> fault = fault(actor, group);
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		this.members.findByGroupIdAndAgencyId(group.value(), agency.value())
			.stream()
			.filter((member) -> !member.span().isOverOn(day))
			.forEach((member) -> member.end(day));
		this.audit.record(actor, "group.member.removed", subject(group), "agency:" + agency.value(), day.toString());
		return Outcome.done(group);
	}

	/** Who belonged to it on that day, in official order. */
	@Transactional(readOnly = true)
	public List<AgencyView> members(AgencyGroupId group, LocalDate day) {
		return this.agencies.membersOf(group.value(), day).stream().map(Agency::view).toList();
	}

	@Transactional(readOnly = true)
	public Optional<String> name(AgencyGroupId group) {
		return this.groups.findById(group.value()).map(AgencyGroup::name);
	}

	private Optional<Refusal> fault(Actor actor, AgencyGroupId group) {
		if (!Rights.setsUpAgencies(actor)) {
			return Optional.of(Refusal.NOT_ALLOWED);
		}
		return this.groups.existsById(group.value()) ? Optional.empty() : Optional.of(Refusal.UNKNOWN);
	}

	private static String subject(AgencyGroupId id) {
		return "group:" + id.value();
	}

}
