-- Until which day a case waits for what the citizen was asked to add.
ALTER TABLE petition ADD COLUMN wanted_by date;
UPDATE petition SET wanted_by = CAST(deed_at AS date) + 7 WHERE state = 'MORE_WANTED';
