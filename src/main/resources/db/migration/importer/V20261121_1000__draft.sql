-- A plan that was read and waits for a coordinator's approval. The content is sealed, and removed when the draft ends.
CREATE SEQUENCE plan_draft_seq INCREMENT BY 50;
CREATE TABLE plan_draft (
  id          bigint PRIMARY KEY,
  version     integer     NOT NULL,
  state       varchar(10) NOT NULL,                     -- OPEN, APPROVED, DROPPED
  document    bytea,                                    -- number and date, as a keyed fingerprint: the same document is known
  content     bytea,                                    -- sealed JSON: the document, the rows and what became of them
  source_file bigint,                                   -- in stored_file
  made_by     bigint REFERENCES person,
  made_at     timestamp(6) with time zone NOT NULL,
  ended_by    bigint REFERENCES person,
  ended_at    timestamp(6) with time zone
);
CREATE INDEX plan_draft_state ON plan_draft (state, made_at);
