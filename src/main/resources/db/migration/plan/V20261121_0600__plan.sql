-- A plan exists from its approval on; what is not approved yet is a draft of the importer.
CREATE SEQUENCE plan_seq INCREMENT BY 50;
CREATE TABLE plan (
  id            bigint PRIMARY KEY,
  version       integer      NOT NULL,
  document_type varchar(100),                           -- as written: Kế hoạch, Chương trình hành động
  number        varchar(100) NOT NULL,                  -- 147/KH-UBND
  number_key    varchar(100) NOT NULL,                  -- the same without blanks and case
  issued_on     date         NOT NULL,
  issuing_body  varchar(300),
  title         varchar(1000),
  signer        varchar(200),
  source_file   bigint,                                 -- the document itself, in stored_file
  approved_by   bigint REFERENCES person,
  approved_at   timestamp(6) with time zone NOT NULL,
  CONSTRAINT plan_document UNIQUE (number_key, issued_on)
);

CREATE SEQUENCE task_seq INCREMENT BY 50;
CREATE TABLE task (
  id           bigint PRIMARY KEY,
  version      integer       NOT NULL,
  plan_id      bigint        NOT NULL REFERENCES plan,
  line         integer       NOT NULL,                  -- its place in the plan, from 1
  clause       varchar(100),                            -- III.2.1, PL.9.2
  title        varchar(120)  NOT NULL,
  text         text          NOT NULL,
  section      text          NOT NULL,                  -- the headings above it, one a line
  schedule     varchar(20)   NOT NULL,                  -- ONCE, MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY, UNDATED
  due_operator varchar(10),
  due_from     date,
  due_to       date,
  months_after integer,                                 -- recurring: the report day, else the legal cut-off
  day_of_month integer,
  last_period  varchar(12),                             -- the latest one opened
  next_open_on date,                                    -- when the period after it is to be opened
  state        varchar(10)   NOT NULL                   -- OPEN, CLOSED
);
CREATE INDEX task_plan ON task (plan_id, line);
CREATE INDEX task_next_open ON task (next_open_on);

CREATE TABLE task_target (
  task_id    bigint       NOT NULL REFERENCES task,
  line       integer      NOT NULL,
  figure     numeric(20, 4) NOT NULL,
  figure_max numeric(20, 4),
  unit       varchar(60)  NOT NULL,
  comparator varchar(10)  NOT NULL,                     -- EQ, GE, GT, LE, LT, RANGE
  due        date,
  text       varchar(1000) NOT NULL,
  PRIMARY KEY (task_id, line)
);

-- Who is named at a task, as written, and whom that meant.
CREATE SEQUENCE assignment_seq INCREMENT BY 50;
CREATE TABLE assignment (
  id       bigint PRIMARY KEY,
  version  integer      NOT NULL,
  task_id  bigint       NOT NULL REFERENCES task,
  line     integer      NOT NULL,
  part     varchar(20)  NOT NULL,                       -- LEAD, COORDINATING
  written  varchar(500) NOT NULL,
  group_id bigint REFERENCES agency_group               -- resolved anew for each period
);
CREATE INDEX assignment_task ON assignment (task_id, line);

-- No rows: nobody knows yet whom the name means.
CREATE TABLE assignment_agency (
  assignment_id bigint NOT NULL REFERENCES assignment,
  agency_id     bigint NOT NULL REFERENCES agency,
  PRIMARY KEY (assignment_id, agency_id)
);
CREATE INDEX assignment_agency_agency ON assignment_agency (agency_id);

-- Who pressed "Đã nhận", and when.
CREATE TABLE plan_receipt (
  plan_id     bigint NOT NULL REFERENCES plan,
  person_id   bigint NOT NULL REFERENCES person,
  received_at timestamp(6) with time zone NOT NULL,
  PRIMARY KEY (plan_id, person_id)
);
