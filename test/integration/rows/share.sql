-- A share in every tenth hour.
insert into share (case_id, number, is_drill, phase, parent_id, office_id, lead_id, is_necessary, answer, position_by, stance, positions,
    tasks, tasks_open, legal_due_on, legal_due_at, provisional, opened_at, ended_at)
  select id, '（2026）第' || i % 40 || '调字第' || i || '号之1之1', false, 'owing', md5('joint' || i)::uuid, 'dept-' || i % 40, 'dept-' || i % 11,
    true, 'confirmed', due, null, 0, 2, 1, due, due, false, at, case when i % 100 = 0 then null else at end
    from many where kind = 'share' and i % 10 = 0;
