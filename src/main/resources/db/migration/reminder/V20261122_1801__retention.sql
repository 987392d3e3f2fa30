INSERT INTO retention (what, hours, why) VALUES
  ('reminder',        9500, 'Thirteen months, as what messages were about: who was told of what, and when'),
  ('reminder.agenda', 2160, 'Ninety days after it was done or due: the week''s figures look back two weeks at most');
