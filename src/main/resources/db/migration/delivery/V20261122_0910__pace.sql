-- From when on a chat, and a whole channel, may have its next message.
ALTER TABLE lane ADD COLUMN next_slot timestamp(6) with time zone;
ALTER TABLE channel_hold ADD COLUMN next_slot timestamp(6) with time zone;
ALTER TABLE channel_hold ALTER COLUMN until DROP NOT NULL;
