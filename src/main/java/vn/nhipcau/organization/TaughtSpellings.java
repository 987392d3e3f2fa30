package vn.nhipcau.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Audit;

/**
 * Spellings of agencies that people taught while going through documents: the next
 * document is read by them. For administrators and coordinators.
 */
@Service
@Transactional
public class TaughtSpellings {

	private final AgencyNameRepository names;

	private final AgencyRepository agencies;

	private final AgencyNames lookUp;

	private final Audit audit;

	private final Clock clock;

	TaughtSpellings(AgencyNameRepository names, AgencyRepository agencies, AgencyNames lookUp, Audit audit,
			Clock clock) {
		this.names = names;
		this.agencies = agencies;
		this.lookUp = lookUp;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * From now on documents mean this agency by that name. A name that already means
	 * somebody, or a group, is refused as taken: its meaning is not for one reader to
	 * change.
	 * @param from the document that writes it so, as it is cited
	 */
	public Outcome<TaughtSpelling> teach(Actor actor, AgencyId agency, String written, String from) {
		if (!Rights.setsUpAgencies(actor)) {
			return Outcome.refused(Refusal.NOT_ALLOWED);
		}
		String spelling = Names.tidy(written);
		Optional<Refusal> fault = Names.fault(spelling)
			.or(() -> this.agencies.existsById(agency.value()) ? Optional.empty() : Optional.of(Refusal.UNKNOWN))
			.or(() -> isOpen(spelling) ? Optional.empty() : Optional.of(Refusal.NAME_TAKEN));
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		AgencyName taught = this.names
			.save(AgencyName.of(agency, spelling).taught(actor.person(), this.clock.instant(), from));
		this.audit.record(actor, "agency.spelling-taught", subject(agency), null, spelling);
		return Outcome.done(taught.asTaught().orElseThrow());
	}

	/** Those of one agency, in the order in which they were taught. */
	@Transactional(readOnly = true)
	public List<TaughtSpelling> of(Actor actor, AgencyId agency) {
		return Rights.setsUpAgencies(actor) ? this.names.findByAgencyIdOrderById(agency.value())
			.stream()
			.map(AgencyName::asTaught)
			.flatMap(Optional::stream)
			.toList() : List.of();
	}

	/** The name means nobody again; work that was given by it stays where it is. */
	public Outcome<AgencyId> forget(Actor actor, long id) {
		if (!Rights.setsUpAgencies(actor)) {
			return Outcome.refused(Refusal.NOT_ALLOWED);
		}
		Optional<TaughtSpelling> taught = this.names.findById(id).flatMap(AgencyName::asTaught);
		taught.ifPresent((spelling) -> {
			this.names.deleteById(id);
			this.audit.record(actor, "agency.spelling-forgotten", subject(spelling.agency()), spelling.spelling(),
					null);
		});
		return taught.map((spelling) -> Outcome.done(spelling.agency()))
			.orElseGet(() -> Outcome.refused(Refusal.UNKNOWN));
	}

	private boolean isOpen(String spelling) {
		Resolution resolution = this.lookUp.resolve(spelling, LocalDate.now(this.clock));
		return Stream.of(Resolution.Unknown.class, Resolution.Ambiguous.class)
			.anyMatch((kind) -> kind.isInstance(resolution));
	}

	private static String subject(AgencyId id) {
		return "agency:" + id.value();
	}

}
