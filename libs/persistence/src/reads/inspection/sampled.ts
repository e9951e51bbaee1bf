import { clockColumns, factColumns, type CaseHead, type ClockRow, type FactRow } from '../cases.js';
import { caseNow, instantSql, type Queryable, type Reader } from '../reader.js';

/** Somebody of a group, reading in its tour. */
export interface Inspecting {
  readonly reader: Reader;
  readonly tour: string;
}

/** A case that a tour has drawn. */
export interface SampledRow {
  readonly case: string;
  readonly number: string;
  readonly kind: string;
  readonly isOpen: boolean;
  readonly phase: string;
  /** For which stratum it was drawn, or `random`; and in which sample, from 1. */
  readonly by: string;
  readonly sample: number;
  /** Offices for which it may answer. */
  readonly offices: readonly string[];
}

/** What a sampled case is read by: how it went, and no text, party or paper of it. */
export interface SampledCase {
  readonly head: CaseHead;
  readonly facts: readonly FactRow[];
  readonly clocks: readonly ClockRow[];
}

const [tour, office, account] = ['$1', '$2', '$3'];

/**
 * Whoever asks is of the group, by a row of their own in the tour, has declared since they came that nothing stands in the way, and the tour
 * goes on. When the row was granted says neither: the office that has lent somebody may be taken over after that was declared, and who comes
 * again has the row of before. What is drawn stands in its facts alone, and not in the case: its offices have nothing to find there, and it
 * ends with the tour.
 */
export const isInspecting = `exists (select 1 from case_access a join inspection t on t.case_id = a.case_id
  where a.case_id = ${tour} and a.office_id = ${office} and a.account = ${account} and a.account <> '' and a.ended_at is null
    and t.ended_at is null and exists (select 1 from docket_fact d where d.case_id = a.case_id and d.type = 'declared'
      and d.body::json #>> '{data,account}' = a.account and not exists (select 1 from docket_fact l where l.case_id = a.case_id
        and l.seq > d.seq and l.type in ('steppedBack', 'inspectorReplaced', 'inspectorAdded')
        and a.account in (l.body::json #>> '{data,account}', l.body::json #>> '{data,by,account}'))))`;

/** What a tour has drawn. */
export const drawn = `select (d ->> 'case')::uuid as case_id, d ->> 'by' as drawn_by, (f.body::json #>> '{data,sample}')::int as sample, f.seq
  from docket_fact f cross join lateral json_array_elements(f.body::json #> '{data,drawn}') d
  where f.case_id = ${tour} and f.type = 'sampleDrawn'`;

/** What has become an accusation since is none of theirs (条例 30(3)), nor is what lies in a room. */
export const isReadable = `k.room is null and not exists (
  select 1 from petition p where p.case_id = k.id and p.class = 'accusation')`;

// Of a mediation the procedure alone (程序): what is done by whom and when, and nothing that a side offers, says or wants.
const procedure = [
  ...[
    'opened',
    'accepted',
    'declined',
    'moved',
    'dateMoved',
    'mediatorsProposed',
    'disclosed',
    'rightsTold',
    'consented',
  ],
  ...['sessionCalled', 'sessionMoved', 'sessionCalledOff', 'sessionHeld', 'appraisalBegun', 'appraisalEnded'],
  ...['appraisalOverran', 'drawnUp', 'signed', 'signedAsMediator', 'sealed', 'tookEffect', 'ended', 'endNoticed'],
  ...[
    'endTold',
    'senderTold',
    'recordConfirmed',
    'recordRejected',
    'breachWithdrawn',
    'warned',
    'limitPassed',
    'overdue',
  ],
];
/** Whether a fact of a case is told to a group. */
export const isTold = `(not exists (select 1 from mediation m where m.case_id = f.case_id)
  or f.type in (${procedure.map((type) => `'${type}'`).join()}))`;

/** Which offices handled a case, or owed something in it: what is found in it is found of one of these. A party's day is no office's. */
const answering = `select a.office_id from case_access a where a.case_id = k.id and a.account = ''
    and a.reason in ('registrar', 'referrer', 'handler', 'executor', 'member')
  union select c.owner from clock c join office o on o.id = c.owner where c.case_id = k.id`;

/** The numbers of those cases in which an office neither handled nor owed anything: they show nothing of it. */
export async function listNotOf(db: Queryable, office: string, cases: readonly string[]): Promise<readonly string[]> {
  const rows = await db.query<{ number: string }>(
    `select k.number from docket_case k where k.id = any($1::uuid[]) and $2 not in (${answering}) order by k.number`,
    [cases, office],
  );
  return rows.map(({ number }) => number);
}

/** What a tour has drawn and may still read, in the order in which it was drawn; nothing for who is not of its group. */
export const listSampled = (db: Queryable, { reader, tour: id }: Inspecting): Promise<SampledRow[]> =>
  db.query<SampledRow>(
    `select k.id as case, k.number, k.kind, k.is_open as "isOpen", k.phase, d.drawn_by as by, d.sample,
       array(${answering} order by 1) as offices
     from (${drawn}) d join docket_case k on k.id = d.case_id
     where ${isInspecting} and ${isReadable} order by d.seq, d.drawn_by, k.number`,
    [id, reader.office, reader.account],
  );

/** How one of them went; null: it is none of the tour, or the reader none of its group. Whoever serves it logs it in the tour first. */
export async function readSampled(
  db: Queryable,
  { reader, tour: id }: Inspecting,
  caseId: string,
): Promise<SampledCase | null> {
  const of = [id, reader.office, reader.account, caseId];
  const may = `$4::uuid in (select d.case_id from (${drawn}) d) and ${isInspecting}`;
  const [head] = await db.query<CaseHead>(
    `select k.id, k.kind, k.number, k.version, k.is_open as "isOpen", k.drill_id is not null as "isDrill",
       k.rule_pack as "rulePack", ${instantSql(caseNow)} as "caseNow"
     from docket_case k where k.id = $4 and ${isReadable} and ${may}`,
    of,
  );
  if (head === undefined) return null;
  const [facts, clocks] = [
    await db.query<FactRow>(
      `select ${factColumns} from docket_fact f where f.case_id = $4 and ${isTold} and ${may} order by f.seq`,
      of,
    ),
    await db.query<ClockRow>(
      `select ${clockColumns} from clock c where c.case_id = $4 and ${may} order by c.start_on, c.id`,
      of,
    ),
  ];
  return { head, facts, clocks };
}
