-- An incident in every twentieth hour.
insert into incident (case_id, number, is_drill, phase, parent_id, office_id, stage, team, is_reported, provisional, opened_at, ended_at)
  select id, '（2026）第' || i % 40 || '调字第' || i || '号-x' || i, false, 'open', md5('mediation' || i)::uuid, 'dept-' || i % 40, 'danger', 2,
    true, false, at, case when i % 100 = 0 then null else at end from many where kind = 'incident' and i % 20 = 0;
