-- Database time, from which ages are measured: the nodes' clocks may differ.
ALTER TABLE inbox ADD COLUMN stored_at timestamp(6) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL;
-- The received message that something follows from; null for what was received itself.
ALTER TABLE inbox ADD COLUMN cause bigint;
ALTER TABLE job ADD COLUMN cause bigint;
-- Why a message was set aside: the fault's name and place, without its words.
ALTER TABLE inbox ADD COLUMN fault varchar(400);
