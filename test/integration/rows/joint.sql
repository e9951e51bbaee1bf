-- A joint mediation in every twentieth hour.
insert into joint (case_id, number, is_drill, phase, parent_id, office_id, centre_id, lead_id, lead_is, template, matter, place,
    position_by, members, positions_missing, meetings, quorum_missed, experts_awaited, legal_due_on, legal_due_at, provisional, opened_at,
    ended_at)
  select id, '（2026）第' || i % 40 || '调字第' || i || '号之1', false, 'working', md5('mediation' || i)::uuid, 'dept-' || i % 40, 'dept-' || i % 7,
    'dept-' || i % 11, case when i % 60 = 0 then 'asked' else 'settled' end, 'free', 'water', 'dept-' || i % 40, due, 6, i % 5, 1, i % 80 = 0, 0,
    due, due, false, at, case when i % 100 = 0 then null else at end from many where kind = 'joint' and i % 20 = 0;
