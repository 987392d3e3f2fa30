-- A spelling that somebody taught while going through a document: who, when, and which document writes it so.
-- It stands among the other spellings, so that a name is looked up in one place.
ALTER TABLE agency_name ADD COLUMN taught_by bigint REFERENCES person;
ALTER TABLE agency_name ADD COLUMN taught_at timestamp(6) with time zone;
ALTER TABLE agency_name ADD COLUMN taught_from varchar(300);
