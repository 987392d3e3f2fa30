-- What one node at a time may do, and until when it has said so.
CREATE TABLE baton (
  name       varchar(60) PRIMARY KEY,
  holder     varchar(36),
  held_until timestamp(6) with time zone
);
