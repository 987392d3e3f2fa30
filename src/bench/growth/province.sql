-- Fills an empty, migrated PostgreSQL with a province that has worked for five years; psql -v n=1000 -v today=2026-11-24.
-- n obligations of plans (and one for each petition besides), n petitions, ten reminders for each obligation of a plan.
-- Most is old and closed. Open are the larger of 300 and 2 % of the plans' obligations, and of 50 and 0.5 % of the petitions. Whatever
-- retention removes is there for as long as retention keeps it, but for reminders and petitions, which are there for all five years.
\set ON_ERROR_STOP on
SET synchronous_commit = off;
SET session_replication_role = replica; -- foreign keys hold by construction
SELECT GREATEST(300, :n / 50) AS open, GREATEST(50, :n / 200) AS cases, GREATEST(60, :n / 50) AS tasks \gset

-- Indexes are made when the rows are there.
CREATE TEMP TABLE later AS SELECT indexdef FROM pg_indexes i WHERE schemaname = 'public' AND tablename NOT LIKE 'qrtz%'
  AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname) AND tablename <> 'flyway_schema_history';
SELECT 'DROP INDEX ' || indexname FROM pg_indexes i WHERE schemaname = 'public' AND tablename NOT LIKE 'qrtz%'
  AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname) AND tablename <> 'flyway_schema_history' \gexec

-- Forty agencies of seven people, five coordinators, three provincial leaders, two administrators; everybody has joined.
INSERT INTO agency (id, version, name, abbreviation, kind, level, armed_force, content_in_chat, official_order, valid_from)
  SELECT a, 0, 'Cơ quan số ' || a, 'CQ' || a, 'COMMANDED', CASE WHEN a <= 14 THEN 'DEPARTMENT' ELSE 'COMMUNE' END, FALSE, TRUE, a, '2020-01-01'
  FROM generate_series(1, 40) a;
INSERT INTO agency_name (id, agency_id, spelling, folded) SELECT a, a, 'Cơ quan số ' || a, 'co quan so ' || a FROM generate_series(1, 40) a;
INSERT INTO person (id, version, name, created_at) SELECT p, 0, 'Người số ' || p, '2021-01-01' FROM generate_series(1, 290) p;
INSERT INTO post (id, version, agency_id, duty, title, focal_of, valid_from)
  SELECT p, 0, 1 + (p - 1) % 40, CASE WHEN p <= 40 THEN 'FOCAL' WHEN p <= 80 THEN 'LEADER' WHEN p <= 280 THEN 'SPECIALIST'
    WHEN p <= 285 THEN 'COORDINATOR' WHEN p <= 288 THEN 'PROVINCIAL_LEADER' ELSE 'ADMINISTRATOR' END, 'Chức danh ' || p,
    CASE WHEN p <= 40 THEN p END, '2020-01-01' FROM generate_series(1, 290) p;
INSERT INTO holding (id, version, person_id, post_id, valid_from) SELECT p, 0, p, p, '2021-01-01' FROM generate_series(1, 290) p;
INSERT INTO channel_account (id, version, person_id, address, live_address, face, joined_at)
  SELECT p, 0, p, 'web:p' || p, 'web:p' || p, 'OFFICIAL', '2021-06-01' FROM generate_series(1, 290) p;

-- Plans of ten tasks; tasks of some fifty obligations over the years. Every second task is quarterly.
INSERT INTO plan (id, version, document_type, number, number_key, issued_on, issuing_body, title, approved_by, approved_at)
  SELECT p, 0, 'Kế hoạch', p || '/KH-UBND', p || '/KH-UBND', date '2021-11-20' + (p * 1800 / (:tasks / 10))::int, 'UBND tỉnh', 'Kế hoạch số ' || p,
    281, '2021-11-20' FROM generate_series(1, :tasks / 10) p;
INSERT INTO task (id, version, plan_id, line, clause, title, text, section, schedule, due_operator, last_period, next_open_on, state)
  SELECT t, 0, 1 + (t - 1) / 10, 1 + (t - 1) % 10, 'III.' || 1 + (t - 1) % 10, 'Nhiệm vụ số ' || t, repeat('Nội dung nhiệm vụ. ', 20), 'III. Nhiệm vụ',
    CASE WHEN t % 2 = 0 THEN 'QUARTERLY' ELSE 'UNDATED' END, NULL,
    CASE WHEN t % 2 = 0 THEN '2026-Q4' END, CASE WHEN t % 2 = 0 AND t > :tasks - :open / 10 THEN date '2026-12-16' END,
    CASE WHEN t > :tasks - :open / 10 THEN 'OPEN' ELSE 'CLOSED' END
  FROM generate_series(1, :tasks) t;
INSERT INTO assignment (id, version, task_id, line, part, written) SELECT t, 0, t, 1, 'LEAD', 'Các cơ quan' FROM generate_series(1, :tasks) t;
INSERT INTO assignment_agency (assignment_id, agency_id)
  SELECT t, 1 + (t * 10 + a) % 40 FROM generate_series(1, :tasks) t, generate_series(0, 9) a;

-- Obligations of plans: the open ones come last, ten of each open task; a tenth of them is overdue.
INSERT INTO obligation (id, version, agency_id, role, subject_kind, subject_id, title, period, requested, needs_confirmation, basis, due_operator,
    due_from, due_to, due_source, original_last_day, last_day, state, disowned, progress, holder_person_id, opened_at, opened_on, submitted_at,
    submitted_on, confirmed_at, confirmed_on, deed_act, deed_by, deed_at)
  SELECT i, 3, a, 'LEAD', 'task', t, 'Thực hiện nội dung công việc số ' || i || ' theo kế hoạch của Ủy ban nhân dân tỉnh',
    CASE WHEN t % 2 = 0 THEN CASE WHEN open THEN '2026-Q4' ELSE to_char(opened, 'YYYY"-Q"Q') END END, FALSE, TRUE, 'PRINTED', 'BY', due, due,
    'Kế hoạch số ' || 1 + (t - 1) / 10 || '/KH-UBND', due, due, state, FALSE,
    CASE WHEN state = 'NOT_STARTED' THEN NULL WHEN state = 'IN_PROGRESS' THEN i % 90 ELSE 100 END,
    CASE WHEN i / 40 % 5 < 3 THEN 81 + (a - 1) + 40 * (i / 40 % 5) END, opened, opened,
    CASE WHEN done <= date :'today' THEN done END, CASE WHEN done <= date :'today' THEN done END,
    CASE WHEN state = 'COMPLETED' THEN done + 2 END, CASE WHEN state = 'COMPLETED' THEN done + 2 END,
    CASE WHEN state = 'COMPLETED' THEN 'CONFIRMED' WHEN state = 'CANCELLED' THEN 'CANCELLED' ELSE 'PROGRESS_RECORDED' END, 281, opened
  FROM (SELECT *, CASE WHEN state IN ('COMPLETED', 'AWAITING_CONFIRMATION') THEN LEAST(due + CASE WHEN i % 7 = 0 THEN 9 ELSE -3 END, date :'today' - 3) END AS done
    FROM (SELECT i, i > :n - :open AS open, 1 + (i % 40)::int AS a,
      CASE WHEN i > :n - :open THEN :tasks - (:n - i) / 10 ELSE 1 + i * 7919 % :tasks END AS t,
      CASE WHEN i > :n - :open THEN date :'today' - 60 ELSE date '2021-11-20' + (i * 1700 / :n)::int END AS opened,
      CASE WHEN i <= :n - :open THEN date '2021-11-20' + (i * 1700 / :n)::int + 30 + (i % 60)::int
           WHEN i % 10 = 3 THEN date :'today' - 2 - (i % 40)::int ELSE date :'today' + 1 + (i % 180)::int END AS due,
      CASE WHEN i <= :n - :open THEN CASE WHEN i % 33 = 0 THEN 'CANCELLED' ELSE 'COMPLETED' END
           WHEN i % 50 = 1 THEN 'RETURNED' WHEN i % 13 = 5 THEN 'AWAITING_CONFIRMATION' WHEN i % 5 < 2 THEN 'NOT_STARTED' ELSE 'IN_PROGRESS' END AS state
      FROM generate_series(1::bigint, :n) i) x) y;

-- Petitions and what their agencies owe: the open ones come last.
CREATE FUNCTION pg_temp.code(i bigint) RETURNS text LANGUAGE sql AS $$
  SELECT 'PA-2' || substr(c, 1, 2) || '-' || substr(c, 3, 3) || '-' || substr(c, 6, 3) FROM (SELECT string_agg(substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ',
    1 + (((i * 982451653) % 852891037441) / (31 ^ k)::bigint % 31)::int, 1), '') AS c FROM generate_series(0, 7) k) x $$;
CREATE TEMP TABLE lodged AS SELECT i, i > :n - :cases AS open, 1 + (i * 13 % 40)::int AS a,
    CASE WHEN i > :n - :cases THEN date :'today' - 5 ELSE date '2021-11-20' + (i * 1800 / :n)::int END AS received,
    CASE WHEN i > :n - :cases THEN (ARRAY['RECEIVED', 'RECEIVED', 'ASSIGNED', 'ASSIGNED', 'ASSIGNED', 'ASSIGNED', 'ANSWER_DRAFTED', 'ASSIGNED', 'REOPENED',
           'MORE_WANTED'])[1 + i % 10]
         WHEN i > :n - :cases * 2 THEN 'ANSWERED' WHEN i % 50 = 0 THEN 'NOT_COMPETENT' ELSE 'CLOSED' END AS state
  FROM generate_series(1::bigint, :n) i;
INSERT INTO obligation (id, version, agency_id, role, subject_kind, subject_id, title, requested, needs_confirmation, basis, count_from, count_amount,
    count_unit, due_source, original_last_day, last_day, state, disowned, holder_person_id, opened_at, opened_on, submitted_at, submitted_on,
    confirmed_at, confirmed_on, deed_act, deed_at)
  SELECT :n + i, 2, a, 'LEAD', 'petition', i, 'Trả lời ' || pg_temp.code(i), FALSE, FALSE, 'COUNTED', received, 15, 'WORKING_DAYS', 'Mặc định của Hệ thống',
    due, due, CASE WHEN open THEN 'NOT_STARTED' ELSE 'COMPLETED' END, FALSE, CASE WHEN i / 40 % 2 = 0 THEN 81 + (a - 1) + 40 * (i / 40 % 5) END, received, received,
    done, done, done, done, CASE WHEN open THEN 'OPENED' ELSE 'CONFIRMED' END, received
  FROM (SELECT *, received + 21 AS due, CASE WHEN NOT open THEN received + (CASE WHEN i % 9 = 0 THEN 25 ELSE 12 END) END AS done FROM lodged) x;
INSERT INTO petition (id, version, code, kind, state, citizen, anonymous, consent_version, consented_at, received_at, counted_from, expected_on, agency_id,
    classify_obligation, answer_obligation, transfers, reopenings, rating, answered_at, erased_at, wanted_by, deed_act, deed_at)
  SELECT i, 2, pg_temp.code(i), CASE WHEN i % 4 = 0 THEN 'PETITION' ELSE 'FEEDBACK' END, state, 'web:c' || 1 + i % (:n / 2), FALSE, '2', received, received,
    received, received + 21, CASE WHEN state NOT IN ('RECEIVED', 'NOT_COMPETENT') THEN a END, CASE WHEN state = 'RECEIVED' THEN :n + i END,
    CASE WHEN state <> 'RECEIVED' THEN :n + i END, 0, 0, CASE WHEN state = 'CLOSED' AND i % 3 = 0 THEN 'SATISFIED' END,
    CASE WHEN state = 'ANSWERED' THEN timestamptz :'today' - interval '5 days' WHEN NOT open THEN received + interval '12 days' END,
    CASE WHEN state IN ('CLOSED', 'NOT_COMPETENT') AND received < date :'today' - interval '25 months' THEN received + interval '25 months' END,
    CASE WHEN state = 'MORE_WANTED' THEN date :'today' + 3 END, CASE state WHEN 'CLOSED' THEN 'CLOSED' WHEN 'RECEIVED' THEN 'RECEIVED' ELSE 'ASSIGNED' END,
    received + interval '27 days' FROM lodged;
INSERT INTO petition_entry (id, petition_id, at, act, person_id, agency_id)
  SELECT (i - 1) * 4 + k, i, received + k * interval '3 days', (ARRAY['RECEIVED', 'ASSIGNED', 'ANSWER_DRAFTED', 'ANSWERED'])[k], CASE WHEN k > 1 THEN 281 END, a
  FROM lodged, generate_series(1, 4) k WHERE NOT open OR k <= 2;
INSERT INTO petition_consent (address, version, consented_at) SELECT 'web:c' || c, '2', '2021-11-20' FROM generate_series(1, :n / 2) c;

-- What went with it.
INSERT INTO obligation_event (obligation_id, at, person_id, act, before_value, after_value)
  SELECT o.id, o.opened_on + k * interval '5 days', 281, (ARRAY['OPENED', 'PROGRESS_RECORDED', 'SUBMITTED', 'CONFIRMED'])[k], NULL, 'IN_PROGRESS'
  FROM obligation o, generate_series(1, 4) k WHERE (o.subject_kind = 'task' OR k IN (1, 3)) AND (o.confirmed_on IS NOT NULL OR k <= 2);
INSERT INTO status_report (id, version, obligation_id, kind, filed_by, filed_at, percent, obligation_version, before_state)
  SELECT (o.id - 1) * 2 + k, 0, o.id, CASE WHEN k = 2 THEN 'RESULT' WHEN o.id % 12 = 0 THEN 'OBSTACLE' ELSE 'PROGRESS' END, 81, o.opened_on + k * interval '9 days',
    50, k, 'IN_PROGRESS' FROM obligation o, generate_series(1, 2) k WHERE o.subject_kind = 'task' AND (o.confirmed_on IS NOT NULL OR (k = 1 AND o.progress IS NOT NULL));
INSERT INTO report_review (id, obligation_id, report_id, decision, decided_by, decided_at)
  SELECT id, id, (id - 1) * 2 + 2, 'CONFIRMED', 281, confirmed_at FROM obligation WHERE subject_kind = 'task' AND confirmed_on IS NOT NULL;
INSERT INTO reminder_agenda (obligation_id, agency_id, last_day, requested, waiting, completed_on, dropped, from_on, next_on)
  SELECT id, agency_id, last_day, FALSE, state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED'), confirmed_on, state = 'CANCELLED', opened_on,
    CASE WHEN state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') THEN date :'today' - 6 END FROM obligation;
INSERT INTO reminder (obligation_id, agency_id, person_id, step, slot, purpose, state, at, message_id)
  SELECT o.id, o.agency_id, CASE WHEN k % 2 = 0 THEN o.agency_id ELSE COALESCE(o.holder_person_id, 40 + o.agency_id) END, (ARRAY[30, 7, 3, 1, 0])[1 + k / 2],
    o.last_day - (ARRAY[40, 9, 3, 1, 0])[1 + k / 2], 'OWN', CASE WHEN k < 7 THEN 'TOLD' WHEN k = 7 THEN 'SKIPPED' WHEN k = 8 THEN 'WITHDRAWN'
    WHEN o.id % 20 = 0 THEN 'PASSED_UP' ELSE 'PAUSED' END, o.last_day - (ARRAY[40, 9, 3, 1, 0])[1 + k / 2] + time '08:00',
    CASE WHEN k < 7 THEN o.id * 10 + k END
  FROM obligation o, generate_series(0, 9) k WHERE o.id <= :n - :open;
INSERT INTO audit (at, person_id, origin, action, subject, before_value, after_value)
  SELECT at, person_id, 'web:p1', 'obligation.' || lower(act), 'obligation:' || obligation_id, before_value, after_value FROM obligation_event;

-- Ninety days of messages out, thirteen months of what they were about, seven days of messages in.
INSERT INTO outbox (id, lane, channel, priority, body, state, attempts, last_outcome, parts_sent, platform_id, created_at, finished_at, stored_at, cancel_key)
  SELECT m, l, 'web', 2, CASE WHEN at > timestamptz :'today' - interval '48 hours' THEN decode(repeat('ab', 300), 'hex') END,
    CASE WHEN m % 100 = 1 THEN 'WITHDRAWN' WHEN m % 100 = 2 THEN 'EXPIRED' WHEN m % 20000 = 3 THEN 'PARKED' ELSE 'SENT' END, 1, 'SENT', 1, m::text, at, at, at,
    'obligation:' || m % :n
  FROM (SELECT :n * 23 / 10 + m AS m, CASE WHEN m % 2 = 0 THEN 'web:p' || 1 + m % 290 ELSE 'web:c' || 1 + m % (:n / 2) END AS l,
    timestamptz :'today' - interval '90 days' * (1 - m::float / (:n * 7 / 10)) - interval '1 hour' AS at FROM generate_series(1::bigint, :n * 7 / 10) m) x;
INSERT INTO sent_message (outbox_id, lane, about_kind, about_id, choice_count, platform_id, at)
  SELECT m, CASE WHEN m % 2 = 0 THEN 'web:p' || 1 + m % 290 ELSE 'web:c' || 1 + m % (:n / 2) END, 'task', m % :n, 0, m::text,
    timestamptz :'today' - interval '395 days' * (1 - m::float / (:n * 3)) - interval '1 hour' FROM generate_series(1::bigint, :n * 3) m;
INSERT INTO lane (address) SELECT live_address FROM channel_account UNION ALL SELECT 'web:c' || c FROM generate_series(1, :n / 2) c;
INSERT INTO conversation (address, language) SELECT address, 'VI' FROM lane;
INSERT INTO inbox (account, update_id, conversation, kind, state, attempts, received_at, stored_at, finished_at)
  SELECT 'web', 'u' || m, 'web:c' || 1 + m % (:n / 2), 'RECEIVED', CASE WHEN m % 10000 = 1 THEN 'ASIDE' ELSE 'DONE' END, 1, at, at, at
  FROM (SELECT m, timestamptz :'today' - interval '7 days' * (1 - m::float / (:n / 20)) - interval '1 hour' AS at FROM generate_series(1, :n / 20) m) x;
INSERT INTO job (id, kind, conversation, state, attempts, created_at)
  SELECT m, 'picture', 'web:p281', 'DONE', 1, timestamptz :'today' - interval '7 days' * (1 - m::float / (:n / 100)) FROM generate_series(1, :n / 100) m;
INSERT INTO web_visitor (id, token_hash, last_change, created_at)
  SELECT 'c' || c, decode(md5('c' || c), 'hex'), 4, date '2021-11-20' + (c * 1800 / (:n / 2))::int FROM generate_series(1::bigint, :n / 2) c;
INSERT INTO web_visitor (id, token_hash, last_change, created_at) SELECT 'p' || p, decode(md5('p' || p), 'hex'), 4, '2021-06-01' FROM generate_series(1, 290) p;
INSERT INTO web_message (visitor_id, number, change_number, direction, body, created_at)
  SELECT 'c' || c, k, k, CASE WHEN k % 2 = 1 THEN 'IN' ELSE 'OUT' END, decode(repeat('ab', 250), 'hex'), timestamptz :'today' - interval '1 hour' * (c % 9000 + 1)
  FROM generate_series(1, :n / 2) c, generate_series(1, 4) k WHERE c % 5 < 2;
INSERT INTO file_content (sha256, size) SELECT decode(md5('f' || f), 'hex'), 1000 FROM generate_series(1, :n / 5) f;
INSERT INTO stored_file (content_id, state, name, size, created_at)
  SELECT f, 'STORED', 'anh.jpg', 1000, date '2024-11-20' + (f * 700 / (:n / 5))::int FROM generate_series(1::bigint, :n / 5) f;
INSERT INTO petition_file (entry_id, position, file_id) SELECT f * 4 + 1, 0, f FROM generate_series(1, :n / 5) f WHERE f % 50 <> 0;

SELECT indexdef FROM later \gexec
SELECT format('SELECT setval(%L, GREATEST(1000, (SELECT COALESCE(MAX(id), 0) FROM %I)) + 1000)', s.relname, regexp_replace(s.relname, '_seq$', ''))
  FROM pg_class s WHERE s.relkind = 'S' AND s.relname ~ '_seq$' AND s.relname !~ '_id_seq$' AND to_regclass(regexp_replace(s.relname, '_seq$', '')) IS NOT NULL \gexec
SELECT setval('outbox_seq', :n * 3 + 1000);
SELECT setval('file_content_id_seq', (SELECT MAX(id) FROM file_content)), setval('stored_file_id_seq', (SELECT MAX(id) FROM stored_file));
INSERT INTO installation (kind, started_at) SELECT 'REAL', '2021-11-20' WHERE NOT EXISTS (SELECT 1 FROM installation);
VACUUM ANALYZE;
