-- A petition in every hour before June 2026, one in ten still open; of one in five hundred the title is rare.
insert into petition (case_id, number, is_drill, phase, class, channel, category, place, holder_office,
    received_on, registered_at, legal_due_on, legal_due_at, provisional, referrals, is_supervised, ended_at)
  select id, '信2026-' || lpad(i::text, 6, '0'), false, 'handling', 'appeal', 'web', 'rural/water', 'town-' || i % 40,
    'dept-' || i % 40, at::date, at, due, due, false, i % 3, false, ended_at from many where kind = 'petition';
insert into case_text (case_id, digest, body)
  select id, 'title', '第' || i || '号反映' || case when i % 500 = 0 then '水渠' else '道路' end from many where kind = 'petition';
