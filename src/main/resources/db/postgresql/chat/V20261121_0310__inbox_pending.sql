-- Workers look for the oldest pending rows, which are few among all that were handled.
CREATE INDEX inbox_pending ON inbox (id) WHERE state = 'PENDING';
