-- A browser that writes here. Known by the hash of its cookie; the id is unguessable too.
CREATE TABLE web_visitor (
  id            varchar(26) PRIMARY KEY,
  token_hash    bytea  NOT NULL UNIQUE,
  previous_hash bytea,
  rotated_at    timestamp(6) with time zone,
  last_change   bigint NOT NULL,
  created_at    timestamp(6) with time zone NOT NULL
);
CREATE INDEX web_visitor_previous ON web_visitor (previous_hash);

-- What stands in a visitor's chat. The visitor's row, locked by each writer, counts the
-- changes, so that numbers become visible in their order.
CREATE TABLE web_message (
  visitor_id    varchar(26) NOT NULL REFERENCES web_visitor,
  number        bigint      NOT NULL,
  change_number bigint      NOT NULL,
  direction     varchar(3)  NOT NULL,
  client_id     varchar(36),
  outbox_id     bigint,
  part          integer,
  body          bytea       NOT NULL,
  created_at    timestamp(6) with time zone NOT NULL,
  edited_at     timestamp(6) with time zone,
  PRIMARY KEY (visitor_id, number),
  UNIQUE (visitor_id, client_id),
  UNIQUE (outbox_id, part)
);
CREATE INDEX web_message_change ON web_message (visitor_id, change_number);
CREATE INDEX web_message_created ON web_message (created_at);

-- The files a visitor may open: sent by them, or standing in their chat.
CREATE TABLE web_file (
  visitor_id varchar(26) NOT NULL REFERENCES web_visitor,
  file_id    bigint      NOT NULL REFERENCES stored_file,
  shown_at   timestamp(6) with time zone NOT NULL,
  PRIMARY KEY (visitor_id, file_id)
);
CREATE INDEX web_file_shown ON web_file (shown_at);

INSERT INTO retention (what, hours, why) VALUES
  ('web.message', 9500, 'Thirteen months: people look up here what they were told, as in any chat'),
  ('web.file',    9500, 'As long as the message it stands in');
