package vn.nhipcau.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.DemoPlan;
import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.Keeping;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;
import vn.nhipcau.obligation.CalendarDay;
import vn.nhipcau.obligation.Holidays;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.plan.Giving;

/**
 * Reads the demo's plan as a coordinator would, approves it, and lets some of its work be
 * under way.
 */
@Component
class DemoWork {

	private final PlanReader reader;

	private final PlanDrafts drafts;

	private final Obligations obligations;

	private final Holidays holidays;

	private final Dictionary dictionary;

	private final Speakers speakers;

	private final Chairs chairs;

	private final Clock clock;

	DemoWork(PlanReader reader, PlanDrafts drafts, Obligations obligations, Holidays holidays, Dictionary dictionary,
			Speakers speakers, Chairs chairs, Clock clock) {
		this.reader = reader;
		this.drafts = drafts;
		this.obligations = obligations;
		this.holidays = holidays;
		this.dictionary = dictionary;
		this.speakers = speakers;
		this.chairs = chairs;
		this.clock = clock;
	}

	void give() {
		Actor coordinator = this.speakers.at(this.chairs.chat(Chair.COORDINATOR).orElseThrow());
		workToday(coordinator);
		List<ObligationView> given = approved(coordinator);
		for (int i = 0; i < given.size(); i++) {
			move(coordinator, given.get(i), i);
		}
	}

	/**
	 * Whoever tries the demo on a Sunday shall see a reminder too: the day counts as made
	 * up for.
	 */
	private void workToday(Actor coordinator) {
		LocalDate today = LocalDate.now(this.clock);
		if (!this.holidays.calendar().isWorkingDay(today)) {
			this.holidays.save(coordinator, new CalendarDay(today, CalendarDay.Kind.MAKEUP_WORKDAY,
					this.dictionary.in(Language.VI).plain("demo.working-today"), true));
		}
	}

	private List<ObligationView> approved(Actor coordinator) {
		Reading reading = this.reader.read(DemoPlan.on(LocalDate.now(this.clock)));
		if (reading instanceof Reading.Read read
				&& this.drafts.keep(coordinator, read.draft(), null) instanceof Keeping.Kept kept
				&& this.drafts.dropParagraphs(coordinator, kept.draft().id()) instanceof Changing.Changed changed
				&& approve(coordinator, changed.draft()) instanceof Giving.Given given) {
			return given.obligations();
		}
		throw new IllegalStateException("The demo's own plan could not be read and approved");
	}

	private Giving approve(Actor coordinator, DraftView draft) {
		Changing approved = this.drafts.approve(coordinator, draft.id(), draft.version());
		if (approved instanceof Changing.Given given) {
			return given.giving();
		}
		throw new IllegalStateException("The demo's own plan was not approved: " + approved);
	}

	/** What is due within days is left to whoever tries the demo. */
	private void move(Actor coordinator, ObligationView work, int i) {
		LocalDate soon = LocalDate.now(this.clock).plusDays(10);
		if (work.requested() || (work.lastDay() != null && work.lastDay().isBefore(soon))) {
			return;
		}
		Ref ref = Ref.now(work.id());
		switch (i % 6) {
			case 0 -> {
				this.obligations.submit(coordinator, ref);
				this.obligations.confirm(coordinator, ref);
			}
			case 1 -> this.obligations.progress(coordinator, ref, 35);
			case 2 -> this.obligations.submit(coordinator, ref);
			case 3 -> this.obligations.progress(coordinator, ref, 70);
			default -> {
				// nothing was heard of it
			}
		}
	}

}
