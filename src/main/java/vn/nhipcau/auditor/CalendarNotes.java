package vn.nhipcau.auditor;

import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.auditor.Marks.Mark;
import vn.nhipcau.obligation.CalendarEdited;

/** Remembers when the calendar changed: what was due before stood in another one. */
@Component
class CalendarNotes {

	private final Marks marks;

	private final Clock clock;

	CalendarNotes(Marks marks, Clock clock) {
		this.marks = marks;
		this.clock = clock;
	}

	@EventListener
	void edited(CalendarEdited event) {
		this.marks.set(Mark.CALENDAR, this.clock.instant());
	}

}
