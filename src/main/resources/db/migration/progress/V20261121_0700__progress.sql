-- What was said about work that is owed, by whom, and what was decided on it. Words are sealed.
CREATE SEQUENCE status_report_seq INCREMENT BY 50;
CREATE TABLE status_report (
  id                 bigint PRIMARY KEY,
  version            bigint      NOT NULL,
  obligation_id      bigint      NOT NULL REFERENCES obligation,
  kind               varchar(20) NOT NULL,               -- PROGRESS, RESULT, OBSTACLE, WRITTEN_DOCUMENT, DISOWNED
  source             varchar(20),                        -- TELEPHONE, ZALO, DOCUMENT: recorded on behalf; null: the agency itself
  filed_by           bigint      NOT NULL REFERENCES person,
  filed_at           timestamp(6) with time zone NOT NULL,
  percent            integer,
  figure_done        numeric(18, 3),
  figure_goal        numeric(18, 3),
  figure_unit        varchar(40),
  words              bytea,
  document_number    varchar(200),
  document_on        date,
  obligation_version bigint      NOT NULL,               -- the obligation's, right after: a later one means that something came after
  before_state       varchar(30) NOT NULL,
  before_percent     integer,
  undone_at          timestamp(6) with time zone
);
CREATE INDEX status_report_obligation ON status_report (obligation_id, id);

CREATE TABLE evidence_file (
  report_id bigint  NOT NULL REFERENCES status_report,
  number    integer NOT NULL,
  file_id   bigint  NOT NULL REFERENCES stored_file,
  PRIMARY KEY (report_id, number)
);

CREATE SEQUENCE report_review_seq INCREMENT BY 50;
CREATE TABLE report_review (
  id            bigint PRIMARY KEY,
  obligation_id bigint      NOT NULL REFERENCES obligation,
  report_id     bigint REFERENCES status_report,         -- the report it answers, if one stood
  decision      varchar(20) NOT NULL,                    -- CONFIRMED, MORE_WANTED, STOPPED, KEPT
  reason        bytea,
  again_by      date,
  decided_by    bigint REFERENCES person,
  decided_at    timestamp(6) with time zone NOT NULL
);
CREATE INDEX report_review_obligation ON report_review (obligation_id, id);
