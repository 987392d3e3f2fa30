-- When each sweep last went well, on whichever node; database time.
CREATE TABLE sweep_run (
  name         varchar(60) PRIMARY KEY,
  succeeded_at timestamp(6) with time zone NOT NULL
);
