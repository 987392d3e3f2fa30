-- Whether this database belongs to a real province or to the demo; neither kind starts on the other's.
CREATE TABLE installation (
  kind       varchar(4) PRIMARY KEY,                -- REAL, DEMO
  started_at timestamp(6) with time zone NOT NULL
);

-- The chairs of the demo, and the chat that stands on each.
CREATE TABLE demo_seat (
  chair   varchar(20) PRIMARY KEY,
  address varchar(160) NOT NULL
);
