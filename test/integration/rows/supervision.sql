-- A supervision for every tenth hour.
insert into supervision (case_id, number, is_drill, phase, parent_id, office_id, basis, opened_by_hand, trigger_code, triggers,
    rung, legal_due_on, legal_due_at, provisional, opened_at, ended_at)
  select id, '督2026-' || lpad(i::text, 6, '0'), false, 'reminded', md5('petition' || i)::uuid, 'dept-' || i % 40, 'art40', false, 'DB-1', 1,
    1, due, due, false, at, case when i % 100 = 0 then null else at end from many where kind = 'supervision' and i % 10 = 0;
