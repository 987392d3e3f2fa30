-- Each channel has its own sender, which looks for its own oldest due rows.
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (channel, priority, id) WHERE state = 'PENDING';
-- What was sent lately, and what has served: a few rows at an end of this index.
CREATE INDEX outbox_finished ON outbox (finished_at);
