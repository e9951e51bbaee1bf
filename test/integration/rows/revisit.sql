-- A revisit in every fortieth hour.
insert into revisit (case_id, number, is_drill, phase, parent_id, office_id, supervisor_id, matter, planned_on, visitor, parties, asked,
    proved, doubted, not_reached, content, legal_due_on, legal_due_at, provisional, opened_at, ended_at)
  select id, '（2026）第' || i % 40 || '调字第' || i || '号之1', false, 'visiting', md5('mediation' || i)::uuid, 'dept-' || i % 40, 'dept-' || i % 11,
    'mediation', coalesce(due::date, '2026-01-01'), null, 2, 1, 1, 0, 0, 1, due, due, false, at, case when i % 100 = 0 then null else at end
    from many where kind = 'revisit' and i % 40 = 0;
