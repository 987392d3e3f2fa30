-- Twenty thousand pieces of work that fall due at this moment; psql -v people=20000 -v each=1 -v today=2026-11-24. Into a migrated, empty PostgreSQL.
-- Agencies of ten people who are on Telegram; every piece of work has its holder. Numbers below 1001 are the application's own.
\set ON_ERROR_STOP on
BEGIN;
SET session_replication_role = replica; -- foreign keys hold by construction
INSERT INTO agency (id, version, name, abbreviation, kind, level, armed_force, content_in_chat, official_order, valid_from)
  SELECT 1000 + a, 0, 'Cơ quan số ' || a, 'CQ' || a, 'COMMANDED', 'DEPARTMENT', FALSE, TRUE, 1000 + a, '2020-01-01' FROM generate_series(1, :people / 10) a;
INSERT INTO agency_name (id, agency_id, spelling, folded) SELECT 1000 + a, 1000 + a, 'Cơ quan số ' || a, 'co quan so ' || a FROM generate_series(1, :people / 10) a;
INSERT INTO person (id, version, name, created_at) SELECT 1000 + p, 0, 'Người số ' || p, '2021-01-01' FROM generate_series(1, :people) p;
INSERT INTO post (id, version, agency_id, duty, title, focal_of, valid_from)
  SELECT 1000 + p, 0, 1001 + (p - 1) / 10, CASE WHEN p % 10 = 1 THEN 'FOCAL' WHEN p % 10 = 2 THEN 'LEADER' ELSE 'SPECIALIST' END, 'Chức danh ' || p,
    CASE WHEN p % 10 = 1 THEN 1001 + (p - 1) / 10 END, '2020-01-01' FROM generate_series(1, :people) p;
INSERT INTO holding (id, version, person_id, post_id, valid_from) SELECT 1000 + p, 0, 1000 + p, 1000 + p, '2021-01-01' FROM generate_series(1, :people) p;
INSERT INTO channel_account (id, version, person_id, address, live_address, face, joined_at)
  SELECT 1000 + p, 0, 1000 + p, 'telegram:' || 730000000 + p, 'telegram:' || 730000000 + p, 'OFFICIAL', '2021-06-01' FROM generate_series(1, :people) p;
INSERT INTO plan (id, version, document_type, number, number_key, issued_on, issuing_body, title, approved_at)
  VALUES (1001, 0, 'Kế hoạch', '1/KH-UBND', '1/KH-UBND', date :'today' - 60, 'UBND tỉnh', 'Kế hoạch số 1', date :'today' - 60);
INSERT INTO task (id, version, plan_id, line, clause, title, text, section, schedule, state)
  VALUES (1001, 0, 1001, 1, 'III.1', 'Nhiệm vụ số 1', 'Nội dung nhiệm vụ.', 'III. Nhiệm vụ', 'UNDATED', 'OPEN');
INSERT INTO obligation (id, version, agency_id, role, subject_kind, subject_id, title, requested, needs_confirmation, basis, due_operator,
    due_from, due_to, due_source, original_last_day, last_day, state, disowned, holder_person_id, opened_at, opened_on, deed_act, deed_at)
  SELECT 1000 + i, 0, 1001 + (i - 1) % :people / 10, 'LEAD', 'task', 1001, 'Thực hiện nội dung công việc số ' || i || ' theo kế hoạch', FALSE, TRUE, 'PRINTED', 'BY',
    date :'today', date :'today', 'Kế hoạch số 1/KH-UBND', date :'today', date :'today', 'NOT_STARTED', FALSE, 1001 + (i - 1) % :people, date :'today' - 30, date :'today' - 30, 'OPENED', date :'today' - 30
  FROM generate_series(1, :people * :each) i;
INSERT INTO reminder_agenda (obligation_id, agency_id, last_day, requested, waiting, dropped, from_on, next_on)
  SELECT id, agency_id, last_day, FALSE, TRUE, FALSE, last_day, last_day FROM obligation WHERE id > 1000;
COMMIT;
