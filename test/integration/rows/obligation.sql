-- An obligation in every fortieth hour.
insert into obligation (case_id, number, is_drill, phase, parent_id, office_id, matter, urged, instalments, next_on, owed_cents, paid_cents,
    excess_cents, is_late, legal_due_on, legal_due_at, provisional, opened_at, ended_at)
  select id, '（2026）第' || i % 40 || '调字第' || i || '号之1', false, 'running', md5('mediation' || i)::uuid, 'dept-' || i % 40, 'agreement',
    0, 1, due, 100000, 0, 0, false, due, due, false, at, case when i % 100 = 0 then null else at end
    from many where kind = 'obligation' and i % 40 = 0;
