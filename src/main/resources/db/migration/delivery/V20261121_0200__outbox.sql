-- Messages to hand over. The id orders them inside a chat; blocks of ids are taken per transaction.
CREATE SEQUENCE outbox_seq START WITH 1 INCREMENT BY 20;

CREATE TABLE outbox (
  id              bigint PRIMARY KEY,
  lane            varchar(160) NOT NULL,            -- the address: channel:chat
  channel         varchar(20)  NOT NULL,
  priority        smallint     NOT NULL,
  body            bytea,                            -- sealed; removed once it has served
  person_id       bigint,
  cancel_key      varchar(80),
  once_key        varchar(120) UNIQUE,
  edits           bigint,
  state           varchar(16)  NOT NULL,
  attempts        int          NOT NULL DEFAULT 0,  -- counted when leased
  last_outcome    varchar(16),                      -- null while leased: a crash leaves it so
  parts_sent      int          NOT NULL DEFAULT 0,
  platform_id     varchar(100),
  reason          varchar(400),
  created_at      timestamp(6) with time zone NOT NULL,
  expires_at      timestamp(6) with time zone,
  first_failed_at timestamp(6) with time zone,
  finished_at     timestamp(6) with time zone
);
CREATE INDEX outbox_lane ON outbox (lane, state, priority, id);
CREATE INDEX outbox_cancel ON outbox (cancel_key);

-- One row per chat that was ever written to: whoever holds the lease is the only sender.
CREATE TABLE lane (
  address      varchar(160) PRIMARY KEY,
  leased_until timestamp(6) with time zone,
  held_until   timestamp(6) with time zone,
  fence        bigint NOT NULL DEFAULT 0,
  next_number  int    NOT NULL DEFAULT 1            -- numbered choices run on per chat
);

-- A platform that asked the whole channel to wait.
CREATE TABLE channel_hold (
  channel varchar(20) PRIMARY KEY,
  until   timestamp(6) with time zone NOT NULL
);

-- What a message was about and which choices it offered: the meaning of a later "this" or "2".
CREATE TABLE sent_message (
  outbox_id    bigint PRIMARY KEY,
  lane         varchar(160) NOT NULL,
  about_kind   varchar(20),
  about_id     bigint,
  choices      varchar(4000),
  first_number int,
  choice_count int NOT NULL DEFAULT 0,
  platform_id  varchar(100),
  at           timestamp(6) with time zone NOT NULL
);
CREATE INDEX sent_message_lane ON sent_message (lane, at);
CREATE INDEX sent_message_platform ON sent_message (lane, platform_id);
