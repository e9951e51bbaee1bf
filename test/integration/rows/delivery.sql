-- A delivery for every tenth hour, numbered after its petition.
insert into delivery (case_id, number, is_drill, phase, parent_id, office_id, notice, channel, leg, attempts, legal_due_on,
    legal_due_at, provisional, issued_at, ended_at)
  select id, '信2026-' || lpad(i::text, 6, '0') || '-1', false, 'awaiting', md5('petition' || i)::uuid, 'dept-' || i % 40, 'opinion', 'sms', 1, 1,
    due, due, false, at, case when i % 100 = 0 then null else at end from many where kind = 'delivery' and i % 10 = 0;
