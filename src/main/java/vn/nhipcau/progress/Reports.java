package vn.nhipcau.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.OwedFilter;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.obligation.Refused;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.storage.Vault;

/**
 * What is said about owed work, and what coordinators make of it. Officials and leaders
 * report for their own agency, coordinators record what an agency said elsewhere and
 * decide; whoever may read the obligation reads its reports.
 */
@Component
@Transactional
public class Reports {

	/** Longer words belong in a document. */
	public static final int LONGEST_WORDS = 4000;

	private final Obligations obligations;

	private final SubjectDirectory subjects;

	private final Filings filings;

	private final Reviews reviews;

	private final StatusReportRepository reports;

	private final Vault vault;

	private final Clock clock;

	Reports(Obligations obligations, SubjectDirectory subjects, Filings filings, Reviews reviews,
			StatusReportRepository reports, Vault vault, Clock clock) {
		this.obligations = obligations;
		this.subjects = subjects;
		this.filings = filings;
		this.reviews = reviews;
		this.reports = reports;
		this.vault = vault;
		this.clock = clock;
	}

	/** Reports as one of the agency. An obstacle or a disowning needs words. */
	public Filing file(Actor actor, Ref ref, Draft draft) {
		return file(actor, ref, draft.handedInOn(null), null);
	}

	/** Records, as a coordinator, what an agency said elsewhere. */
	public Filing recordFor(Actor actor, Ref ref, Draft draft, Source source) {
		return file(actor, ref, draft, source);
	}

	/** Adds to a report of one's own that stands; nothing told before is lost. */
	public Filing addEvidence(Actor actor, ReportId id, Evidence more) {
		if (tooLong(more.text())) {
			return new Filing.WordsWanted(LONGEST_WORDS);
		}
		return own(actor, id,
				(report, obligation) -> (report.undoneAt() != null) ? new Filing.AlreadyUndone(report.undoneAt())
						: this.filings.addEvidence(actor, report, obligation, more));
	}

	/**
	 * Takes one's own report back: within 24 hours, and while nothing came after it. What
	 * was disowned is decided by the coordinator instead.
	 */
	public Filing undo(Actor actor, ReportId id) {
		return own(actor, id, (report, obligation) -> this.filings.undo(actor, report, obligation));
	}

	/** Records a submitted result as done. */
	public Judgement confirm(Actor actor, Ref ref) {
		return this.reviews.decide(actor, this.obligations.confirm(actor, ref), Decision.CONFIRMED, null, null,
				(decided) -> new ResultRecorded(decided.obligation(), decided.review(), actor));
	}

	/**
	 * Gives a submitted result back.
	 * @param againBy today or later
	 */
	public Judgement askForMore(Actor actor, Ref ref, String reason, LocalDate againBy) {
		if (againBy.isBefore(LocalDate.now(this.clock))) {
			return new Judgement.DayIsOver(againBy);
		}
		return because(reason,
				() -> this.reviews.decide(actor, this.obligations.returnForRework(actor, ref), Decision.MORE_WANTED,
						reason.strip(), againBy,
						(decided) -> new MoreWanted(decided.obligation(), decided.review(), actor)));
	}

	/** {@code Thôi theo dõi}: the obligation is cancelled, and no longer counted. */
	public Judgement stopFollowing(Actor actor, Ref ref, String reason) {
		return because(reason,
				() -> this.reviews.decide(actor, this.obligations.cancel(actor, ref), Decision.STOPPED, reason.strip(),
						null, (decided) -> new FollowingStopped(decided.obligation(), decided.review(), actor)));
	}

	/** Answers a disowning: it stays the agency's work. */
	public Judgement keep(Actor actor, Ref ref, String reason) {
		return because(reason, () -> this.reviews.decide(actor, this.obligations.keep(actor, ref), Decision.KEPT,
				reason.strip(), null, (decided) -> new WorkKept(decided.obligation(), decided.review(), actor)));
	}

	/** What this person can do with it as it stands. */
	@Transactional(readOnly = true)
	public Set<Move> moves(Actor actor, ObligationView obligation) {
		Set<Move> moves = Rights.moves(actor, obligation, this.subjects.takesReports(obligation));
		if (moves.contains(Move.OBSTACLE) && this.reports.openObstacle(obligation.id().value()).isPresent()) {
			moves.add(Move.CLEARED);
		}
		return moves;
	}

	/** What stands in the way of it and was not cleared. */
	@Transactional(readOnly = true)
	public Optional<ReportView> openObstacle(Actor actor, ObligationView obligation) {
		return Rights.reads(actor, obligation.agency())
				? this.reports.openObstacle(obligation.id().value()).map((report) -> report.view(this.vault))
				: Optional.empty();
	}

	/** Everything reported, undone ones too, oldest first. */
	@Transactional(readOnly = true)
	public List<ReportView> of(Actor actor, ObligationId id) {
		return this.obligations.find(actor, id)
			.map((obligation) -> this.reports.findByObligationIdOrderById(id.value())
				.stream()
				.map((report) -> report.view(this.vault))
				.toList())
			.orElse(List.of());
	}

	/** The last report of each that stands, in one statement, for lists and summaries. */
	@Transactional(readOnly = true)
	public Map<ObligationId, ReportView> latest(Actor actor, Collection<ObligationView> obligations) {
		List<Long> ids = obligations.stream()
			.filter((one) -> Rights.reads(actor, one.agency()))
			.map((one) -> one.id().value())
			.toList();
		return ids.isEmpty() ? Map.of()
				: this.reports.latest(ids)
					.stream()
					.map((report) -> report.view(this.vault))
					.collect(Collectors.toMap(ReportView::obligation, Function.identity()));
	}

	@Transactional(readOnly = true)
	public Optional<ReviewView> latestReview(Actor actor, ObligationView obligation) {
		return Rights.reads(actor, obligation.agency()) ? this.reviews.latest(obligation) : Optional.empty();
	}

	/**
	 * What waits for a coordinator's decision, the longest waiting first: submitted
	 * results, then what agencies say is not theirs.
	 */
	@Transactional(readOnly = true)
	public List<ObligationView> waiting(Actor actor) {
		if (!Rights.coordinates(actor)) {
			return List.of();
		}
		Stream<ObligationView> submitted = this.obligations
			.owed(actor, OwedFilter.asOf(LocalDate.now(this.clock)).in(ObligationState.AWAITING_CONFIRMATION))
			.stream()
			.filter(this.subjects::takesReports)
			.sorted(Comparator.comparing((ObligationView one) -> one.deed().at()));
		List<ObligationId> named = this.reports.disowned().stream().distinct().map(ObligationId::new).toList();
		Map<ObligationId, ObligationView> known = this.obligations.find(actor, named)
			.stream()
			.collect(Collectors.toMap(ObligationView::id, Function.identity()));
		Stream<ObligationView> disowned = named.stream()
			.flatMap((id) -> Stream.ofNullable(known.get(id)))
			.filter((one) -> one.disowned() && !one.state().isClosed());
		return Stream.concat(submitted, disowned).toList();
	}

	private Filing file(Actor actor, Ref ref, Draft draft, @Nullable Source source) {
		Optional<ObligationView> known = this.obligations.find(actor, ref.id());
		boolean mayFile = (source != null) ? Rights.coordinates(actor)
				: known.filter((one) -> Rights.works(actor, one.agency())).isPresent();
		if (!mayFile || known.filter(this.subjects::takesReports).isEmpty()) {
			return new Filing.NotTaken(known.isEmpty() ? new Refused.NotFound() : new Refused.NotYours());
		}
		boolean needsWords = draft.kind() == ReportKind.OBSTACLE || draft.kind() == ReportKind.DISOWNED;
		String words = draft.evidence().text();
		if (tooLong(words) || (needsWords && words == null)) {
			return new Filing.WordsWanted(LONGEST_WORDS);
		}
		return this.filings.file(actor, ref, draft, source);
	}

	private Filing own(Actor actor, ReportId id, BiFunction<StatusReport, ObligationView, Filing> verb) {
		Optional<StatusReport> report = this.reports.findById(id.value());
		Optional<ObligationView> obligation = report.flatMap((one) -> this.obligations.find(actor, one.obligation()));
		if (report.isEmpty() || obligation.isEmpty()) {
			return new Filing.NotTaken(new Refused.NotFound());
		}
		return report.get().isBy(actor.person()) ? verb.apply(report.get(), obligation.get())
				: new Filing.NotTaken(new Refused.NotYours());
	}

	private static Judgement because(String reason, Supplier<Judgement> decision) {
		return (reason.isBlank() || tooLong(reason)) ? new Judgement.ReasonWanted(LONGEST_WORDS) : decision.get();
	}

	private static boolean tooLong(@Nullable String words) {
		return words != null && words.length() > LONGEST_WORDS;
	}

}
