-- Which periods of recurring work were opened: known from the index, however many there were before.
DROP INDEX obligation_subject;
CREATE INDEX obligation_subject ON obligation (subject_kind, subject_id, period);
