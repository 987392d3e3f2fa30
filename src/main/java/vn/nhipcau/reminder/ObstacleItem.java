package vn.nhipcau.reminder;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.organization.AgencyView;

/**
 * An open obstacle in a weekly message.
 *
 * @param since the day on which the agency told of it
 * @param words as the agency wrote them
 */
public record ObstacleItem(ObligationView obligation, AgencyView agency, SubjectCard card, LocalDate since,
		String words) {

	/** The earliest last day first; what has none comes last, by the day it was told. */
	static final Comparator<ObstacleItem> MOST_URGENT_FIRST = Comparator
		.comparing(ObstacleItem::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ObstacleItem::since)
		.thenComparing((item) -> item.obligation().id().value());

	private @Nullable LocalDate lastDay() {
		return this.obligation.lastDay();
	}

	/** Whether only its code may be shown: police and military without opt-in. */
	public boolean isSealed() {
		return !this.agency.contentInChat();
	}

}
