-- One file of each chat after the other: a chat that sends hundreds holds up itself only.
ALTER TABLE telegram_download ADD COLUMN turn bigint DEFAULT 0 NOT NULL;
CREATE INDEX telegram_download_turn ON telegram_download (turn, file);
CREATE INDEX telegram_download_chat ON telegram_download (chat, turn);

-- How many files a chat has sent in a day.
CREATE TABLE telegram_daily_files (
  chat    varchar(160) NOT NULL,
  sent_on date         NOT NULL,
  files   int          NOT NULL,
  PRIMARY KEY (chat, sent_on)
);

INSERT INTO retention (what, hours, why) VALUES
  ('telegram.daily-files', 48, 'Two days: the count of a day has served when the day is over');
