-- What could not be sent is counted and listed; a handful among all that was.
CREATE INDEX outbox_dead ON outbox (id) WHERE state IN ('PARKED', 'REJECTED');
