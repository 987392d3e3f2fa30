package vn.nhipcau.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Language;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Holidays;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Opening;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.obligation.Subject;
import vn.nhipcau.obligation.TimeLimit;
import vn.nhipcau.obligation.TimeLimits;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Posts;

/**
 * Turns cases into obligations, so that reminders, lists of work and summaries know them:
 * the coordinator's office owes the classification, the agency the answer.
 */
@Component
class OwedWork {

	static final String KIND = "petition";

	private static final Actor SYSTEM = Actor.system("petition");

	private final Obligations obligations;

	private final TimeLimits limits;

	private final Holidays holidays;

	private final Posts posts;

	private final Dictionary dictionary;

	private final ApplicationEventPublisher events;

	OwedWork(Obligations obligations, TimeLimits limits, Holidays holidays, Posts posts, Dictionary dictionary,
			ApplicationEventPublisher events) {
		this.obligations = obligations;
		this.limits = limits;
		this.holidays = holidays;
		this.posts = posts;
		this.dictionary = dictionary;
		this.events = events;
	}

	/** By when an answer is promised; {@code null} for kinds that have no limit. */
	@Nullable LocalDate expected(PetitionKind kind, LocalDate from) {
		return limit(kind, Owed.ANSWER, from)
			.map((limit) -> this.holidays.calendar().count(from, limit.term()).lastDay())
			.orElse(null);
	}

	LocalDate workingDaysFrom(LocalDate day, int days) {
		return this.holidays.calendar().plusWorkingDays(day, days);
	}

	/** Nothing is opened while no coordinator sits anywhere. */
	void openClassification(Petition petition, LocalDate today) {
		this.posts.coordinators()
			.stream()
			.findFirst()
			.ifPresent((coordinator) -> open(petition, Owed.CLASSIFICATION, coordinator.agency(), today,
					Assignee.of(coordinator.post())));
	}

	/** The time runs from the day on which the date was promised. */
	void openAnswer(Petition petition, AgencyId agency) {
		open(petition, Owed.ANSWER, agency, petition.countedFrom(), Assignee.NOBODY);
	}

	/** Done by whoever acts; work that was closed already stays so. */
	void done(Petition petition, Owed owed, Actor actor) {
		petition.owedBy(owed).ifPresent((obligation) -> this.obligations.submit(actor, Ref.now(obligation)));
	}

	void cancel(Petition petition, Owed owed) {
		petition.owedBy(owed).ifPresent((obligation) -> this.obligations.cancel(SYSTEM, Ref.now(obligation)));
		petition.owes(owed, null);
	}

	/** Takes the case from the agency that has it, if any, and tells it so. */
	void takeAway(Petition petition, Act why) {
		AgencyId agency = petition.agency();
		if (agency != null && petition.owedBy(Owed.ANSWER).isPresent()) {
			this.events
				.publishEvent(new AnswerNoLongerOwed(petition.view(), agency, holder(petition).orElse(null), why));
		}
		cancel(petition, Owed.ANSWER);
	}

	/** The agency's time does not run while the citizen was asked for more. */
	void rest(Petition petition) {
		petition.owedBy(Owed.ANSWER).ifPresent((owed) -> this.obligations.suspend(SYSTEM, Ref.now(owed)));
	}

	/** What the citizen was asked for has come, or is not waited for any longer. */
	void waitNoLonger(Petition petition) {
		if (petition.state() == PetitionState.MORE_WANTED) {
			petition.noLongerWait();
			resume(petition);
		}
	}

	void resume(Petition petition) {
		petition.owedBy(Owed.ANSWER).ifPresent((owed) -> this.obligations.resume(SYSTEM, Ref.now(owed)));
	}

	/** To whom the agency has passed it on. */
	Optional<PersonId> holder(Petition petition) {
		return petition.owedBy(Owed.ANSWER)
			.flatMap((owed) -> this.obligations.find(SYSTEM, owed))
			.flatMap((owed) -> Optional.ofNullable(owed.holder().person()));
	}

	boolean isLed(@Nullable AgencyId agency) {
		return agency != null && this.posts.leaders(agency, null).stream().anyMatch(Holder::joined);
	}

	private void open(Petition petition, Owed owed, AgencyId agency, LocalDate from, Assignee holder) {
		Opening opening = this.obligations.open(SYSTEM,
				List.of(NewObligation
					.of(agency, new Subject(KIND, petition.id().value()), title(petition, owed),
							deadline(petition.kind(), owed, from))
					.closedByReport()
					.heldBy(holder)));
		if (opening instanceof Opening.Opened opened) {
			petition.owes(owed, opened.obligations().get(0).id());
		}
	}

	private Deadline deadline(PetitionKind kind, Owed owed, LocalDate from) {
		return limit(kind, owed, from)
			.<Deadline>map((limit) -> new Deadline.Counted(from, limit.term(), limit.source()))
			.orElseGet(Deadline.Undated::new);
	}

	private Optional<TimeLimit> limit(PetitionKind kind, Owed owed, LocalDate day) {
		return this.limits.on(kind.name(), (owed == Owed.CLASSIFICATION) ? "CLASSIFY" : "ANSWER", day);
	}

	/** Without a word of the citizen's: it stands in lists that many read. */
	String title(Petition petition, Owed owed) {
		Words words = this.dictionary.in(Language.VI);
		return words.plain("petition.owed." + owed, "code", petition.code(), "kind",
				words.plain("petition.kind." + petition.kind()));
	}

}
