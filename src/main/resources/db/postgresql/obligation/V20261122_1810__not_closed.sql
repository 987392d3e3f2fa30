-- What is not closed, a small part of the table: which agencies have any, and how much.
CREATE INDEX obligation_not_closed ON obligation (agency_id, state, last_day)
  WHERE state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED', 'AWAITING_CONFIRMATION', 'SUSPENDED');
