-- The topic of a group in which we were called last; no row means the general one.
CREATE TABLE telegram_topic (
  chat  varchar(40) PRIMARY KEY,
  topic int NOT NULL
);
