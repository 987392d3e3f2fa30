INSERT INTO retention (what, hours, why) VALUES
  ('file.unkept', 960, 'Forty days for what no case, report or plan keeps: longer than a message set aside (thirty days) may still bring it');
CREATE INDEX stored_file_created ON stored_file (created_at);
