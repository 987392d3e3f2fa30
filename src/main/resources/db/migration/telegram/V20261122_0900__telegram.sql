-- Files that people sent and whose bytes are still to be fetched; a row goes when it is done.
CREATE TABLE telegram_download (
  file          bigint PRIMARY KEY,                 -- announced in the file store
  platform_file varchar(255) NOT NULL,
  chat          varchar(160) NOT NULL,
  attempts      int NOT NULL DEFAULT 0,             -- counted when leased
  leased_until  timestamp(6) with time zone,        -- also the pause before the next attempt
  fence         bigint NOT NULL DEFAULT 0
);

-- Files that were uploaded once: from then on Telegram's own name of them is enough.
CREATE TABLE telegram_file (
  bot           varchar(20)  NOT NULL,
  file          bigint       NOT NULL,
  kind          varchar(10)  NOT NULL,              -- PHOTO, DOCUMENT
  platform_file varchar(255) NOT NULL,
  PRIMARY KEY (bot, file)
);
