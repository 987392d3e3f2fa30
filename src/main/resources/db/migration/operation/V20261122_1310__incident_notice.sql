-- Until when the administrators know of incidents; one row.
CREATE TABLE incident_notice (
  id      smallint PRIMARY KEY,
  told_at timestamp(6) with time zone NOT NULL
);
