-- What a chat's menu of commands offers, by a fingerprint; the album answered last.
ALTER TABLE conversation ADD COLUMN menu varchar(36);
ALTER TABLE conversation ADD COLUMN album varchar(400);
