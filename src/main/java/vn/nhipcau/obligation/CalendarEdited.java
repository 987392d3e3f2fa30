package vn.nhipcau.obligation;

import java.time.LocalDate;

/** A day was entered or removed: counts of working days across it are different now. */
public record CalendarEdited(LocalDate date) {
}
