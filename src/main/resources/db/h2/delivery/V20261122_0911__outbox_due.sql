-- Without partial indexes the oldest due rows are found by their state.
CREATE INDEX outbox_due ON outbox (state, priority, id);
