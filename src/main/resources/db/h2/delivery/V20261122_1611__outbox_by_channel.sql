-- Each channel has its own sender, which looks for its own oldest due rows.
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (channel, state, priority, id);
CREATE INDEX outbox_finished ON outbox (finished_at);
