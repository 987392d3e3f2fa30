-- The words of the document a draft was read from, sealed apart from the rows, which change; they leave with the draft.
ALTER TABLE plan_draft ADD COLUMN source_text bytea;
