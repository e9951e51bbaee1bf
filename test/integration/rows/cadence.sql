-- A period of recurring work in every fortieth hour.
insert into cadence (case_id, number, is_drill, phase, cadence_id, unit, work, office_id, period, from_on, until_on, owing, missing, late,
    legal_due_on, legal_due_at, provisional, opened_at, ended_at)
  select id, '期2026-' || lpad(i::text, 6, '0'), false, 'running', md5('cadence' || i % 40)::uuid, 'week', 'return', 'dept-' || i % 40,
    'W' || i, due - 6, due, 92, i % 92, 0, due, due, false, at, case when i % 1000 = 0 then null else at end
    from many where kind = 'cadence' and i % 40 = 0;
