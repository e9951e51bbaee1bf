-- A notice in every hour.
insert into notice (case_id, number, is_drill, phase, office_id, by_office, manner, legal_due_on, legal_due_at,
    provisional, issued_at, ended_at)
  select id, '达2026-' || lpad(i::text, 6, '0'), false, 'issued', 'dept-' || i % 40, 'bureau', 'post',
    due, due, false, at, ended_at
    from many where kind = 'notice';
