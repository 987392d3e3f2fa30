package vn.nhipcau.reminder;

import java.time.LocalDate;
import java.util.List;

import vn.nhipcau.chat.MailText;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;

/** How reminders are put into words. */
public interface ReminderWording {

	/**
	 * To whoever has the work; one item by the phrase of its urgency, several as a list.
	 */
	Reply reminder(Words words, LocalDate today, List<DueItem> items);

	/** To a body that is asked and not commanded. */
	Reply request(Words words, List<DueItem> items);

	/**
	 * Either of these by mail: codes and days, and titles where they stand in a document.
	 */
	MailText mail(Words words, LocalDate today, List<DueItem> items, boolean request);

	/** To a leader, shortly before the day, of work without any progress. */
	Reply headsUp(Words words, String leader, List<DueItem> items);

	/**
	 * To a leader, once a week, of what has not been recorded and what is in its way.
	 * @param passedUp whether it comes to somebody above because the agency has no leader
	 * to reach
	 */
	Reply escalation(Words words, String leader, boolean passedUp, List<DueItem> overdue, List<ObstacleItem> obstacles);

	/** To coordinators: agencies with due work of whom nobody can be reached. */
	Reply unreached(Words words, LocalDate today, List<Unreached> agencies);

	/** To coordinators and provincial leaders, once a week. */
	Reply digest(Words words, Digest digest);

	/** An agency of whom nobody has joined. */
	record Unreached(String agency, int count) {
	}

	/**
	 * The figures of a week.
	 *
	 * @param week its number
	 * @param from its Monday
	 * @param overdue by now
	 * @param first the most urgent of these
	 * @param obstacles all that are open, the most urgent first
	 */
	record Digest(int week, LocalDate from, LocalDate to, int due, int completed, int overdue, List<DueItem> first,
			List<ObstacleItem> obstacles) {
	}

}
