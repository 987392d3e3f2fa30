-- What is closed leaves the agenda after a while.
CREATE INDEX reminder_agenda_at_rest ON reminder_agenda ((COALESCE(completed_on, last_day))) WHERE NOT waiting;
