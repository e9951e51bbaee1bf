-- A visit in every fortieth hour.
insert into visit (case_id, number, is_drill, phase, parent_id, office_id, visit_on, is_announced, asked, answered, unmet, left_out,
    corrections, legal_due_on, legal_due_at, provisional, opened_at, ended_at)
  select id, '巡2026-' || lpad(i::text, 6, '0') || '-1', false, 'planned', md5('inspection' || i % 40)::uuid, 'dept-' || i % 40, due,
    i % 2 = 0, 8, i % 8, i % 3, 0, 0, due, due, false, at, case when i % 1000 = 0 then null else at end
    from many where kind = 'visit' and i % 40 = 0;
