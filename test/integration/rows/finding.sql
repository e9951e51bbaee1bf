-- A finding in every twentieth hour.
insert into finding (case_id, number, is_drill, phase, parent_id, office_id, commissioner_id, group_id, basis, grade, item, opened_at,
    served_on, received_on, mend_by, disputed_on, ruled, verified_on, carried, returns, is_extended, is_repeated,
    legal_due_on, legal_due_at, provisional, ended_at)
  select id, '问2026-' || lpad(i::text, 6, '0'), false, 'mending', md5('tour' || i % 400)::uuid, 'dept-' || i % 40, 'dept-' || i % 3,
    'group-' || i % 4, 'conference', 'ordinary', 'petition-work/item-' || i % 30, at, due - 30, due - 29, due, null, null, null, i % 4, 0,
    false, i % 5 = 0, due, due, false, case when i % 400 = 0 then null else at end
    from many where kind = 'finding' and i % 20 = 0;
