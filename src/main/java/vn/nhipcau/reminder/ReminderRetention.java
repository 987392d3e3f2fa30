package vn.nhipcau.reminder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.storage.Expiring;

/**
 * What reminding removes when it has served. Nothing that still waits goes, however old,
 * and a day that has passed is never looked at again, so that no reminder comes twice.
 */
@Configuration(proxyBeanMethods = false)
class ReminderRetention {

	/** They are as old as their numbers are low: no index by age is needed. */
	@Bean
	Expiring oldReminders() {
		return new Expiring("reminder",
				"""
						DELETE FROM reminder WHERE slot < CAST(? AS date) AND id IN (
						  SELECT id FROM reminder WHERE state NOT IN ('DUE', 'UNREACHED') ORDER BY id LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

	/** Whatever is taken up again is put on the agenda anew. */
	@Bean
	Expiring closedAgenda() {
		return new Expiring("reminder.agenda", """
				DELETE FROM reminder_agenda WHERE obligation_id IN (
				  SELECT obligation_id FROM reminder_agenda
				   WHERE NOT waiting AND next_on IS NULL AND COALESCE(completed_on, last_day) < CAST(? AS date)
				   ORDER BY COALESCE(completed_on, last_day) LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

}
