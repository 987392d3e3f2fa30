-- Database time, from which ages are measured: the nodes' clocks may differ.
ALTER TABLE outbox ADD COLUMN stored_at timestamp(6) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL;
-- The received message that this one follows from.
ALTER TABLE outbox ADD COLUMN cause bigint;
-- When that was stored, where this is the first answer to it.
ALTER TABLE outbox ADD COLUMN asked_at timestamp(6) with time zone;

INSERT INTO retention (what, hours, why) VALUES
  ('outbox.dead', 168, 'Seven days for an administrator to look at what could not be sent, and to send it again');
