-- The sweep and the lists ask for what is open: a small part of the table.
CREATE INDEX obligation_open_last_day ON obligation (last_day)
  WHERE state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');
