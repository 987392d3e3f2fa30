-- The day of the last message of a chat: of days, so that the index changes once a day and not with each message.
ALTER TABLE web_visitor ADD COLUMN changed_on date DEFAULT CURRENT_DATE NOT NULL;
CREATE INDEX web_visitor_changed ON web_visitor (changed_on);

INSERT INTO retention (what, hours, why) VALUES
  ('web.visitor', 26280, 'Three years after the last message: a browser keeps its cookie thirteen months, a case its content two years');
