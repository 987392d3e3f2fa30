-- A counted term does not run while the work rests: since when it rests, how many days were not counted, and whether a
-- document has set another day since, which then is stated and no longer counted.
ALTER TABLE obligation ADD COLUMN suspended_on date;
ALTER TABLE obligation ADD COLUMN paused_days integer DEFAULT 0 NOT NULL;
ALTER TABLE obligation ADD COLUMN date_decided boolean DEFAULT FALSE NOT NULL;
UPDATE obligation SET date_decided = TRUE WHERE last_day <> original_last_day OR (original_last_day IS NULL AND last_day IS NOT NULL);
