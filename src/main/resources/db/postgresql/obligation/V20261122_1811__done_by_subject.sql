-- What was done of each subject, in time or late, by whom: counted from the index alone.
CREATE INDEX obligation_done_subject ON obligation (subject_kind, subject_id, submitted_on, last_day, agency_id, holder_person_id, holder_post_id)
  WHERE state = 'COMPLETED' AND NOT requested;
