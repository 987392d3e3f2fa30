-- Files that hold invitation links: removed as soon as they can have been printed.
CREATE TABLE invitation_sheet (
  file_id   bigint PRIMARY KEY REFERENCES stored_file,
  remove_at timestamp(6) with time zone NOT NULL
);
