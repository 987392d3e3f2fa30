-- Citizens' cases. Whatever a citizen or an official wrote is sealed, and null once it was removed.
CREATE SEQUENCE petition_seq INCREMENT BY 50;
CREATE TABLE petition (
  id                  bigint PRIMARY KEY,
  version             bigint       NOT NULL,
  code                varchar(20)  NOT NULL UNIQUE,
  kind                varchar(20)  NOT NULL,            -- FEEDBACK, PETITION, SUGGESTION, COMMENDATION
  state               varchar(20)  NOT NULL,
  citizen             varchar(160) NOT NULL,            -- the chat it came from: whose case it is
  person_id           bigint REFERENCES person,
  anonymous           boolean      NOT NULL,
  particulars         bytea,                            -- sealed: locality, place, contact
  consent_version     varchar(20)  NOT NULL,
  consented_at        timestamp(6) with time zone NOT NULL,
  received_at         timestamp(6) with time zone NOT NULL,
  counted_from        date         NOT NULL,            -- the day from which the time limit runs
  expected_on         date,                             -- the date the citizen was told
  agency_id           bigint REFERENCES agency,         -- null while with the coordinator
  classify_obligation bigint REFERENCES obligation,
  answer_obligation   bigint REFERENCES obligation,
  transfers           integer      NOT NULL,
  reopenings          integer      NOT NULL,
  rating              varchar(20),
  answered_at         timestamp(6) with time zone,
  erasure_asked_at    timestamp(6) with time zone,
  erased_at           timestamp(6) with time zone,
  deed_act            varchar(20)  NOT NULL,
  deed_by             bigint REFERENCES person,
  deed_at             timestamp(6) with time zone NOT NULL
);
CREATE INDEX petition_citizen ON petition (citizen, id);
CREATE INDEX petition_agency ON petition (agency_id, state);
CREATE INDEX petition_state ON petition (state, answered_at);

-- What happened to a case, with the words that went with it.
CREATE SEQUENCE petition_entry_seq;
CREATE TABLE petition_entry (
  id          bigint PRIMARY KEY,
  petition_id bigint      NOT NULL REFERENCES petition,
  at          timestamp(6) with time zone NOT NULL,
  act         varchar(20) NOT NULL,
  person_id   bigint REFERENCES person,                 -- null for the citizen and the system
  agency_id   bigint REFERENCES agency,
  words       bytea
);
CREATE INDEX petition_entry_petition ON petition_entry (petition_id, id);

CREATE TABLE petition_file (
  entry_id bigint  NOT NULL REFERENCES petition_entry,
  position integer NOT NULL,
  file_id  bigint  NOT NULL,
  PRIMARY KEY (entry_id, position)
);

-- Who agreed to which words about the use of personal data, and when.
CREATE TABLE petition_consent (
  address      varchar(160) NOT NULL,
  version      varchar(20)  NOT NULL,
  consented_at timestamp(6) with time zone NOT NULL,
  PRIMARY KEY (address, version)
);
