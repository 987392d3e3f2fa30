-- Cases that wait for us, that a citizen wants erased, and that still have content.
CREATE INDEX petition_open ON petition (id) WHERE state IN ('RECEIVED', 'ASSIGNED', 'ANSWER_DRAFTED', 'REOPENED');
CREATE INDEX petition_erasure ON petition (id) WHERE erasure_asked_at IS NOT NULL AND erased_at IS NULL;
CREATE INDEX petition_content ON petition (id, deed_at, state) WHERE erased_at IS NULL;
