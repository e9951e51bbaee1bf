-- A mediation in every hour, one in a hundred still open.
insert into mediation (case_id, number, is_drill, phase, office_id, sort, source, opened_at, sessions, is_open,
    legal_due_on, legal_due_at, provisional, ended_at, ended_as, visits_asked)
  select id, '（2026）第' || i % 40 || '调字第' || i || '号', false, 'sessions', 'dept-' || i % 40, 'civil', 'application', at, i % 3, false,
    due, due, false, ended_at, case when ended_at is null then null else 'settled' end, i % 3 = 0 from many where kind = 'mediation';
insert into case_text (case_id, digest, body)
  select id, 'title', '第' || i || '号纠纷' || case when i % 500 = 0 then '水渠' else '道路' end from many where kind = 'mediation';
