-- A tour in every fortieth hour.
insert into inspection (case_id, number, is_drill, phase, parent_id, office_id, group_id, debtor, basis, period, until_on, is_published,
    inspectors, visits, visits_made, findings, findings_open, legal_due_on, legal_due_at, provisional, opened_at, ended_at)
  select id, '巡2026-' || lpad(i::text, 6, '0'), false, 'running', md5('cadence' || i % 40)::uuid, 'dept-' || i % 40, 'group-2', 'g2',
    'conference', '2026Q4', due, true, 3, 4, i % 4, i % 3, i % 2, due, due, false, at, case when i % 1000 = 0 then null else at end
    from many where kind = 'inspection' and i % 40 = 0;
