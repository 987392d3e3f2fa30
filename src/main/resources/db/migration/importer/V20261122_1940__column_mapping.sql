-- What the columns of an office's own list hold, as one of its coordinators said once. The list is known again by its headings.
CREATE TABLE column_mapping (
  office      bigint       NOT NULL REFERENCES agency,
  fingerprint varchar(64)  NOT NULL,                    -- SHA-256 of the headings
  fields      varchar(200) NOT NULL,                    -- TITLE=3,LEADS=2,STATE=-1: columns from 0; negative: the list has none
  named_by    bigint REFERENCES person,
  named_at    timestamp(6) with time zone NOT NULL,
  PRIMARY KEY (office, fingerprint)
);
