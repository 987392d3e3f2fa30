-- Who we are there; one row, kept so that links can be made while Telegram does not answer.
CREATE TABLE telegram_bot (
  bot      bigint PRIMARY KEY,
  username varchar(64) NOT NULL
);

-- Small things that Telegram shall do besides messages: show a chat's menu, delete what was said.
-- The newest wish of a kind counts; a row goes when it is done.
CREATE TABLE telegram_errand (
  chat       varchar(40)  NOT NULL,
  what       varchar(40)  NOT NULL,                 -- menu, delete:<message>
  method     varchar(40)  NOT NULL,
  parameters text         NOT NULL,
  wish       bigint       NOT NULL DEFAULT 1,       -- counts newer wishes
  attempts   int          NOT NULL DEFAULT 0,       -- counted when leased
  due_at     timestamp(6) with time zone NOT NULL,  -- while leased: when the lease ends
  PRIMARY KEY (chat, what)
);
CREATE INDEX telegram_errand_due ON telegram_errand (due_at);

-- The request for a contact or place that stands in a chat in place of the letters.
CREATE TABLE telegram_keyboard (
  chat       varchar(40)  PRIMARY KEY,
  asks       varchar(400) NOT NULL,
  brought_by int,                                   -- null until Telegram has answered
  question   int                                    -- the message it belongs to
);
