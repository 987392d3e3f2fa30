package vn.nhipcau.obligation;

import java.time.YearMonth;

/**
 * The day on which a plan itself wants its periodic reports, such as "trước ngày 20 tháng
 * cuối quý" or "trước ngày 05 của tháng sau".
 *
 * @param monthsAfter 0 for the period's last month, 1 for the month behind it; negative
 * before it
 * @param dayOfMonth moved to the month's last day where the month is shorter
 */
public record ReportDay(Due.Operator operator, int monthsAfter, int dayOfMonth) {

	/** The due date of one period's report. */
	public Due in(Period period) {
		YearMonth month = period.lastMonth().plusMonths(this.monthsAfter);
		return Due.day(this.operator, month.atDay(Math.min(this.dayOfMonth, month.lengthOfMonth())));
	}

}
