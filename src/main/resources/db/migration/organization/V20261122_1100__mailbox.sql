-- Letters to people who have joined no chat.
ALTER TABLE person ADD COLUMN mailbox bytea;                    -- sealed; an official address, given by a coordinator
ALTER TABLE channel_account ADD COLUMN from_mail boolean DEFAULT FALSE NOT NULL;
ALTER TABLE invitation ADD COLUMN message_id bigint;            -- the letter whose one link it is
CREATE UNIQUE INDEX invitation_message ON invitation (message_id);

INSERT INTO retention (what, hours, why) VALUES
  ('invitation.mail', 2160, 'Ninety days after it expired: long enough to say of an old letter that its link was used or is too old');
