-- Whoever sweeps holds a baton of the house's.
DROP TABLE reminder_baton;
INSERT INTO baton (name) VALUES ('reminders');
