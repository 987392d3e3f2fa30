-- Without partial indexes the oldest waiting messages are found by their state.
CREATE INDEX inbox_pending ON inbox (state, id);
