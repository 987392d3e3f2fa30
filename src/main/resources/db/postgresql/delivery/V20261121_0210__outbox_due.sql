-- The sender looks for the oldest due rows, which are few among all that were sent.
CREATE INDEX outbox_due ON outbox (priority, id) WHERE state = 'PENDING';
