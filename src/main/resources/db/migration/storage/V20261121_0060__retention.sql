-- What is kept, how long, and why: one table, one job.
CREATE TABLE retention (
  what  varchar(40) PRIMARY KEY,
  hours int NOT NULL,
  why   varchar(300) NOT NULL
);
INSERT INTO retention (what, hours, why) VALUES
  ('outbox.content',  48,   'A message has served once it is sent; two days let an operator see what went out'),
  ('outbox.row',      2160, 'Ninety days: who was reached and who was not, without the words'),
  ('sent_message',    9500, 'Thirteen months: what a message was about, for a reply to an old one; ids only'),
  ('inbox.key',       168,  'Seven days: longer than any platform repeats an update'),
  ('inbox.set-aside', 720,  'Thirty days to look into a message that could not be handled, and to replay it'),
  ('job',             168,  'Seven days: what was asked for and whether it was done');
