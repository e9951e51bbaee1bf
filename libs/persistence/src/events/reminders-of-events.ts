// What is older is no news to anybody: an import brings years.
const newsDays = 30;

/**
 * Two parts of the statement that places events: what is newly owed, and the facts of which somebody is reminded, each for the
 * office that it names where its kind says so, else for those that owe something then; of a fact that belongs to a clock, those that
 * owe by that clock; or for those who see the case for one of these reasons. What is somebody's alone is told to that one, and its breach to the office that answers for it too. What a party did on its own page is told to whoever holds the case, whatever is owed there. A past that is imported, and what nobody owes, reminds nobody. Each fact is placed once, so that nobody is reminded twice. What it is about is
 * the duty of that clock; of a fact without one, and where another office has that duty than the one that is told, the type of the fact.
 *
 * @param placed rows of position, case_id, kind and room of the case, and at, type and body of the fact
 * @param reminded place of the parameter: `{"petition.warned": {"what": "warning"}}`; `office`: the field that names it
 */
export const remindSql = (placed: string, reminded: string): string => `
  facts as materialized (
    select p.position, p.case_id, p.at, p.type, b.body #>> '{actor,principal}' as by_principal, b.body #>> '{data,clock}' as clock,
           p.kind, p.room, r.of_party, r.said -> 'to' as told_to,
           case when r.of_party and b.body #>> '{actor,kind}' <> 'public' then null else r.said ->> 'what' end as what,
           b.body -> 'data' ->> (r.said ->> 'office') as named
      from ${placed} p
           cross join lateral (select p.body::jsonb as body offset 0) b
           cross join lateral (select said, coalesce((said ->> 'isOfParty')::boolean, false) as of_party
             from (select ${reminded}::jsonb -> (p.kind || '.' || p.type) as said) named) r
     where p.at > clock_timestamp() - interval '${String(newsDays)} days'),
  owed_anew as (
    insert into reminder (at, what, office_id, account, capacity, case_id, room, duty, by_principal)
    select distinct on (d.case_id, d.id, h.account) f.at, 'duty', coalesce(h.office_id, d.office_id), h.account, d.capacity, d.case_id,
           f.room, f.kind || '.' || d.what, f.by_principal
      from facts f join duty d on d.case_id = f.case_id and not d.is_past and d.closed_at is null ${holding}
     where case when d.is_personal then h.since = f.at else d.opened_at = f.at end
     order by d.case_id, d.id, h.account),
  told as (
    insert into reminder (at, what, office_id, account, capacity, case_id, room, duty, about, by_principal)
    select distinct on (f.position, o.office_id, o.account) f.at, f.what, o.office_id, o.account, null, f.case_id, f.room, '',
           case when f.clock is null then f.type else coalesce(o.what, f.type) end, f.by_principal
      from facts f cross join lateral (
        select f.named as office_id, null as account, null as id,
           (select d.what from duty d where d.case_id = f.case_id and d.clock_id = f.clock and d.office_id = f.named
             order by d.opened_at, d.id limit 1) as what
         where f.named is not null
        union all
        select a.office_id, null, null, null from case_access a where f.of_party and a.case_id = f.case_id and a.ended_at is null
           and a.reason in ('handler', 'mediator')
        union all
        select a.office_id, null, null, null from case_access a where f.told_to @> to_jsonb(a.reason) and a.case_id = f.case_id
           and a.ended_at is null
        union all
        select coalesce(h.office_id, d.office_id), h.account, d.id, d.what from duty d ${holding} where ${owes}
           and (h.account is not null or not d.is_personal)
        union all
        select d.office_id, null, d.id, d.what from duty d where d.is_personal and f.what = 'breach' and ${owes}) o
     where f.what is not null
     order by f.position, o.office_id, o.account, o.id)`;

/** Whose alone it is. */
const holding = `left join duty_holder h on d.is_personal and h.case_id = d.case_id and h.duty_id = d.id and h.ended_at is null`;
const owes = `f.named is null and not f.of_party and f.told_to is null and d.case_id = f.case_id and d.opened_at <= f.at
           and (d.closed_at is null or d.closed_at >= f.at) and (f.clock is null or d.clock_id = f.clock)`;
