-- A talk in every tenth hour.
insert into talk (case_id, number, is_drill, phase, parent_id, office_id, party, said, provisional, opened_at, ended_at)
  select id, '（2026）第' || i % 40 || '调字第' || i || '号-p1', false, 'open', md5('mediation' || i)::uuid, 'dept-' || i % 40, 'p1', 1, false,
    at, case when i % 100 = 0 then null else at end from many where kind = 'talk' and i % 10 = 0;
