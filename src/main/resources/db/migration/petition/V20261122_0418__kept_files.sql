-- Whether a case keeps a file.
CREATE INDEX petition_file_file ON petition_file (file_id);
