-- A judicial confirmation in every fortieth hour.
insert into confirmation (case_id, number, is_drill, phase, parent_id, office_id, effective_on, last_on, is_agreed, legal_due_on,
    legal_due_at, provisional, opened_at, ended_at)
  select id, '（2026）第' || i % 40 || '调字第' || i || '号之1', false, 'offered', md5('mediation' || i)::uuid, 'dept-' || i % 40, at::date, due,
    false, due, due, false, at, case when i % 100 = 0 then null else at end
    from many where kind = 'confirmation' and i % 40 = 0;
