-- The plan that a draft's sure rows were given to: what is settled later joins it. A new reading of an approved document
-- has it from the beginning.
ALTER TABLE plan_draft ADD COLUMN plan_id bigint REFERENCES plan;
CREATE INDEX plan_draft_plan ON plan_draft (plan_id);
