package vn.nhipcau.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Outcome;
import vn.nhipcau.obligation.Refused;
import vn.nhipcau.storage.Vault;

/** Writes down what coordinators decide, and tells those whom it concerns. */
@Component
class Reviews {

	private final ReviewRepository reviews;

	private final StatusReportRepository reports;

	private final Vault vault;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Reviews(ReviewRepository reviews, StatusReportRepository reports, Vault vault, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.reviews = reviews;
		this.reports = reports;
		this.vault = vault;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @param outcome what the obligation said to it
	 * @param event what is told
	 */
	Judgement decide(Actor actor, Outcome outcome, Decision decision, @Nullable String reason,
			@Nullable LocalDate againBy, Function<Judgement.Decided, Reviewed> event) {
		if (outcome instanceof Refused refused) {
			return new Judgement.NotTaken(refused);
		}
		ObligationView now = ((Outcome.Done) outcome).obligation();
		ReportId answered = this.reports.latest(List.of(now.id().value()))
			.stream()
			.findFirst()
			.map((report) -> report.view(this.vault).id())
			.orElse(null);
		Review review = this.reviews
			.save(new Review(now.id(), answered, decision, againBy, actor.person(), this.clock.instant()));
		review.because(reason, this.vault);
		this.audit.record(actor, "report.reviewed", "obligation:" + now.id().value(), null, decision.name());
		Judgement.Decided decided = new Judgement.Decided(now, review.view(this.vault));
		this.events.publishEvent(event.apply(decided));
		return decided;
	}

	Optional<ReviewView> latest(ObligationView obligation) {
		return this.reviews.findFirstByObligationIdOrderByIdDesc(obligation.id().value())
			.map((review) -> review.view(this.vault));
	}

}
