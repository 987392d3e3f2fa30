package vn.nhipcau.progress;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Outcome;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.obligation.Refused;
import vn.nhipcau.storage.Vault;

/**
 * Files reports and takes them back. The obligation is asked first: it holds the lock
 * under which of two people one wins.
 */
@Component
class Filings {

	private static final Duration UNDOABLE = Duration.ofHours(24);

	private final StatusReportRepository reports;

	private final Obligations obligations;

	private final Vault vault;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Filings(StatusReportRepository reports, Obligations obligations, Vault vault, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.reports = reports;
		this.obligations = obligations;
		this.vault = vault;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	Filing file(Actor actor, Ref ref, Draft draft, @Nullable Source source) {
		Optional<ObligationView> before = this.obligations.find(actor, ref.id());
		if (before.isEmpty()) {
			return new Filing.NotTaken(new Refused.NotFound());
		}
		if (draft.kind() == ReportKind.CLEARED && this.reports.openObstacle(ref.id().value()).isEmpty()) {
			return new Filing.NoObstacle();
		}
		Outcome outcome = apply(actor, ref, draft, before.get());
		if (outcome instanceof Refused refused) {
			return new Filing.NotTaken(refused);
		}
		ObligationView after = ((Outcome.Done) outcome).obligation();
		StatusReport report = new StatusReport(draft.kind(), source, Objects.requireNonNull(actor.person()),
				this.clock.instant(), before.get(), after);
		report.says(draft.progress());
		this.reports.save(report);
		report.proves(draft.evidence(), this.vault);
		ReportView view = report.view(this.vault);
		this.audit.record(actor, "report.filed", subject(view), null, draft.kind().name());
		this.events.publishEvent(new ReportFiled(view, after, actor));
		if (draft.kind() == ReportKind.OBSTACLE) {
			this.events.publishEvent(new ObstacleRaised(view, after, actor));
		}
		return new Filing.Filed(view, after);
	}

	Filing addEvidence(Actor actor, StatusReport report, ObligationView obligation, Evidence more) {
		report.proves(report.evidence(this.vault).plus(more), this.vault);
		this.reports.flush();
		ReportView view = report.view(this.vault);
		this.audit.record(actor, "report.evidence", subject(view), null, null);
		this.events.publishEvent(new EvidenceAdded(view, obligation, actor));
		return new Filing.Filed(view, obligation);
	}

	Filing undo(Actor actor, StatusReport report, ObligationView obligation) {
		if (report.undoneAt() != null) {
			return new Filing.AlreadyUndone(report.undoneAt());
		}
		if (this.clock.instant().isAfter(report.filedAt().plus(UNDOABLE))) {
			return new Filing.UndoTooLate();
		}
		Optional<ReportView> later = later(report);
		Outcome outcome = later.isPresent() ? new Refused.Stale(obligation) : takeBack(actor, report, obligation);
		if (outcome instanceof Refused.Stale stale) {
			return later.map((one) -> new Filing.Overtaken(one.by(), one.at()))
				.orElse(new Filing.Overtaken(stale.now().deed().by(), stale.now().deed().at()));
		}
		if (outcome instanceof Refused refused) {
			return new Filing.NotTaken(refused);
		}
		report.undo(this.clock.instant());
		this.reports.flush();
		ReportView view = report.view(this.vault);
		ObligationView now = ((Outcome.Done) outcome).obligation();
		this.audit.record(actor, "report.undone", subject(view), report.kind().name(), null);
		this.events.publishEvent(new ReportUndone(view, now, actor));
		return new Filing.Filed(view, now);
	}

	private Outcome apply(Actor actor, Ref ref, Draft draft, ObligationView before) {
		return switch (draft.kind()) {
			case PROGRESS -> this.obligations.progress(actor, ref, percent(draft.progress(), before));
			case RESULT, WRITTEN_DOCUMENT -> (draft.handedIn() != null)
					? this.obligations.submit(actor, ref, draft.handedIn()) : this.obligations.submit(actor, ref);
			case DISOWNED -> this.obligations.disown(actor, ref);
			case CLEARED -> told(before);
			case OBSTACLE -> (draft.progress() != null && draft.progress().percent() != null)
					? this.obligations.progress(actor, ref, draft.progress().percent()) : told(before);
		};
	}

	/** Work that goes on keeps the percentage it had. */
	private static @Nullable Integer percent(@Nullable Progress progress, ObligationView before) {
		if (progress != null && progress.percent() != null) {
			return progress.percent();
		}
		return (before.progress() != null && before.progress() > 0) ? before.progress() : null;
	}

	/**
	 * An obstacle alone, and its end, change nothing but are told while there is
	 * something to do.
	 */
	private static Outcome told(ObligationView obligation) {
		if (obligation.state() == ObligationState.AWAITING_CONFIRMATION) {
			return new Refused.AlreadyReported(obligation.deed());
		}
		if (obligation.disowned()) {
			return new Refused.AlreadyDisowned(obligation.deed());
		}
		return ObligationState.WORKABLE.contains(obligation.state()) ? new Outcome.Done(obligation)
				: new Refused.TooLate(obligation.state(), obligation.deed());
	}

	private Outcome takeBack(Actor actor, StatusReport report, ObligationView obligation) {
		Ref unchanged = Ref.seen(report.obligation(), report.obligationVersion());
		if (report.kind().isResult()) {
			return this.obligations.withdraw(actor, unchanged);
		}
		if (report.movedProgress()) {
			return this.obligations.progress(actor, unchanged, report.percentBefore());
		}
		if (report.kind() == ReportKind.DISOWNED) {
			return new Refused.AlreadyDisowned(obligation.deed());
		}
		return (obligation.version() == report.obligationVersion()) ? new Outcome.Done(obligation)
				: new Refused.Stale(obligation);
	}

	private Optional<ReportView> later(StatusReport report) {
		List<StatusReport> standing = this.reports.latest(List.of(report.obligation().value()));
		return standing.stream().filter((one) -> one != report).map((one) -> one.view(this.vault)).findFirst();
	}

	private static String subject(ReportView view) {
		return "obligation:" + view.obligation().value();
	}

}
