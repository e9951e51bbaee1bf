-- A circular in every fortieth hour.
insert into circular (case_id, number, is_drill, phase, form, office_id, period, cited, named, addressees, received,
    legal_due_on, legal_due_at, provisional, opened_at, issued_on, ended_at)
  select id, '通2026-' || lpad(i::text, 6, '0'), false, 'issued', 'circular', 'dept-' || i % 40, '2026Q4', 3, 0, 10, i % 10, due, due,
    false, at, due, case when i % 1000 = 0 then null else at end
    from many where kind = 'circular' and i % 40 = 0;
