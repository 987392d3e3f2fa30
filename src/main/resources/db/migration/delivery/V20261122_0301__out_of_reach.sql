-- People at none of whose addresses a message could be handed over; a row goes as soon as one arrives, or they join anew.
CREATE TABLE out_of_reach (
  person_id bigint PRIMARY KEY,
  reason    varchar(400),                           -- the platform's, of the last message
  since     timestamp(6) with time zone NOT NULL,
  messages  int NOT NULL                            -- how many came back since then
);
