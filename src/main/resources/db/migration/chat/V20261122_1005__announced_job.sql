-- The message that said that a job is being done: its words give way to how it ended.
ALTER TABLE job ADD COLUMN announcement bigint;
