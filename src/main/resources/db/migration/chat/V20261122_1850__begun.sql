-- how often a message that stood at the head of a claim when its process ended was begun again, alone
ALTER TABLE inbox ADD COLUMN begun smallint DEFAULT 0 NOT NULL;
