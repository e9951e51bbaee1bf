// What is older is no news to anybody: an import brings years.
const newsDays = 30;

/**
 * Two parts of the statement that places events: what is newly owed, and the facts of which somebody is reminded, each for
 * the offices that owe something then; of a fact that belongs to a clock, those that owe by that clock. A past that is
 * imported, and what nobody owes, reminds nobody. Each fact is placed once, so that nobody is reminded twice. What it is about is
 * the duty of that clock, or of a fact without one the type of the fact.
 *
 * @param placed rows of position, case_id, seq
 * @param reminded place of the parameter: `{"petition.warned": "warning"}`
 */
export const remindSql = (placed: string, reminded: string): string => `
  facts as materialized (
    select p.position, p.case_id, f.at, f.type, f.body::jsonb #>> '{actor,principal}' as by_principal,
           f.body::jsonb #>> '{data,clock}' as clock, k.kind, ${reminded}::jsonb ->> (k.kind || '.' || f.type) as what
      from ${placed} p join docket_fact f on f.case_id = p.case_id and f.seq = p.seq join docket_case k on k.id = p.case_id
     where f.at > clock_timestamp() - interval '${String(newsDays)} days'),
  owed_anew as (
    insert into reminder (at, what, office_id, capacity, case_id, duty, by_principal)
    select distinct on (d.case_id, d.id) f.at, 'duty', d.office_id, d.capacity, d.case_id, f.kind || '.' || d.what,
           f.by_principal
      from facts f join duty d on d.case_id = f.case_id and d.opened_at = f.at and not d.is_past and d.closed_at is null
     order by d.case_id, d.id),
  told as (
    insert into reminder (at, what, office_id, capacity, case_id, duty, about, by_principal)
    select distinct on (f.position, d.office_id) f.at, f.what, d.office_id, null, f.case_id, '',
           case when f.clock is null then f.type else d.what end, f.by_principal
      from facts f join duty d on d.case_id = f.case_id and d.opened_at <= f.at and (d.closed_at is null or d.closed_at >= f.at)
       and (f.clock is null or d.clock_id = f.clock)
     where f.what is not null
     order by f.position, d.office_id, d.id)`;
