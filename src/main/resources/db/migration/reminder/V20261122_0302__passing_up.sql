-- Which message told it, so that one that came back goes up. No foreign key: the outbox forgets its rows after a while.
ALTER TABLE reminder ADD COLUMN message_id bigint;
CREATE INDEX reminder_message ON reminder (message_id);

-- Weekly messages to leaders, one row for each agency they speak of.
CREATE TABLE reminder_letter (
  round_name varchar(60) NOT NULL,                  -- the week
  agency_id  bigint      NOT NULL REFERENCES agency,
  person_id  bigint      NOT NULL REFERENCES person,
  message_id bigint      NOT NULL,
  state      varchar(12) NOT NULL,                  -- TOLD, UNREACHED, PASSED_UP
  at         timestamp(6) with time zone NOT NULL,  -- of that state
  PRIMARY KEY (round_name, agency_id, person_id)
);
CREATE INDEX reminder_letter_message ON reminder_letter (message_id);
