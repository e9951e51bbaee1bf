import type { accessLine, clock } from '#libs/contracts';
import type * as z from 'zod';
import { carriedOnly, type CaseId, type ClockEnding, type PartyNature, type PartyRole } from '#libs/kernel';
import { caseNow, dateSql, granted, instantSql, type Queryable, type Reader } from './reader.js';

/** The head of a case that the reader may see. */
export interface CaseHead {
  readonly id: CaseId;
  readonly kind: string;
  readonly number: string;
  readonly version: number;
  readonly isOpen: boolean;
  readonly isDrill: boolean;
  readonly rulePack: string;
  /** `now` of the case: a drill's is ahead of the wall clock. */
  readonly caseNow: string;
}

// Of a query over one case, which is its first parameter.
const reads = { office: '$2', account: '$3' } as const;

const headColumns = `k.id, k.kind, k.number, k.version, k.is_open as "isOpen", k.drill_id is not null as "isDrill",
  k.rule_pack as "rulePack", ${instantSql(caseNow)} as "caseNow"`;

/**
 * The head of one case, or null where there is none that this reader may see: a foreign case and no case are the same.
 *
 * @param kind leaves out cases of another kind
 */
export async function readCaseHead(
  db: Queryable,
  reader: Reader,
  caseId: CaseId,
  kind?: string,
): Promise<CaseHead | null> {
  const rows = await db.query<CaseHead>(
    `select ${headColumns} from docket_case k
     where k.id = $1 and ${granted('k.id', { office: '$2', account: '$4' })} and ($3::text is null or k.kind = $3)`,
    [caseId, reader.office, kind ?? null, reader.account],
  );
  return rows[0] ?? null;
}

/** Whose calendar counts for a case, and which drill it is of, for whoever opens what follows it; null: there is no such case. */
export async function readPlace(
  db: Queryable,
  caseId: CaseId,
): Promise<{ jurisdiction: string; drillId?: string } | null> {
  const [found] = await db.query<{ jurisdiction: string; drillId: string | null }>(
    `select jurisdiction, drill_id as "drillId" from docket_case where id = $1`,
    [caseId],
  );
  if (found === undefined) return null;
  const { jurisdiction, drillId } = found;
  return drillId === null ? { jurisdiction } : { jurisdiction, drillId };
}

/** Whether a case is recorded that this reader may not see. Nobody is told: it is asked before something is done to it. */
export async function isForeign(db: Queryable, reader: Reader, caseId: CaseId): Promise<boolean> {
  const rows = await db.query<{ found: boolean }>(
    `select true as found from docket_case k where k.id = $1 and not ${granted('k.id', reads)}`,
    [caseId, reader.office, reader.account],
  );
  return rows.length > 0;
}

/** Why each office may see a case, as the ledger granted it. */
export type AccessLine = z.output<typeof accessLine>;

/** Which offices, or persons of them, may see a case and why; nothing for a reader who may not. */
export async function readAccess(db: Queryable, reader: Reader, caseId: CaseId): Promise<AccessLine[]> {
  return db.query<AccessLine>(
    `select x.office_id as office, p.display_name as person, x.reason, ${instantSql('x.granted_at')} as "grantedAt" from case_access x
     left join account p on p.id::text = x.account
     where x.case_id = $1 and x.ended_at is null and x.account <> '${carriedOnly}' and ${granted('x.case_id', reads)} order by x.granted_at, x.office_id, x.reason`,
    [caseId, reader.office, reader.account],
  );
}

/** A case that an office may have to do with. */
export interface CaseOfOffice {
  readonly caseId: CaseId;
  readonly kind: string;
  readonly number: string;
  /** Its state as the docket keeps it, where the office does not see it; null: it does. */
  readonly unseen: Buffer | null;
}

const casesAtOnce = 500;

/**
 * Cases, open or ended, without drills, in the order of their ids: for whoever hands over all that an office sees, or that names
 * it. An accused office sees nothing of the case, and is named in its state alone.
 *
 * @param after the id of the last one that was answered; null: from the first
 */
export async function casesForOffice(db: Queryable, office: string, after: CaseId | null): Promise<CaseOfOffice[]> {
  return db.query<CaseOfOffice>(
    `select k.id as "caseId", k.kind, k.number, case when not seen.by_it then k.state end as unseen
       from docket_case k
      cross join lateral (select exists (
        select from case_access a where a.case_id = k.id and a.office_id = $1 and a.ended_at is null) as by_it) seen
      where k.drill_id is null and ($2::uuid is null or k.id > $2)
      order by k.id limit ${String(casesAtOnce)}`,
    [office, after],
  );
}

/** Whether a case is a room (卷内室), or lies in one. Whoever calls has asked whether it may be seen. */
export async function isApart(db: Queryable, caseId: CaseId): Promise<boolean> {
  const rows = await db.query<{ isApart: boolean }>(
    `select k.room is not null as "isApart" from docket_case k where k.id = $1`,
    [caseId],
  );
  return rows[0]?.isApart === true;
}

/** How some cases stand, as the docket keeps it, in no order. Whoever calls has asked whether they may be seen. */
export async function readStates(
  db: Queryable,
  cases: readonly CaseId[],
): Promise<readonly { readonly caseId: CaseId; readonly state: Buffer }[]> {
  if (cases.length === 0) return [];
  return db.query(`select k.id as "caseId", k.state from docket_case k where k.id = any($1)`, [cases]);
}

/** One sealed text of a case, opened for a reader who may see the case. */
export interface CaseText {
  readonly digest: string;
  readonly body: string;
}

/** The texts of a case by their digest; nothing for a reader who may not see it. */
export async function readTexts(db: Queryable, reader: Reader, caseId: CaseId): Promise<CaseText[]> {
  return db.query<CaseText>(
    `select t.digest, t.body from case_text t where t.case_id = $1 and ${granted('t.case_id', reads)}
     order by t.created_at, t.digest`,
    [caseId, reader.office, reader.account],
  );
}

/** Some of them; one that was erased is left out. */
export async function readTextsOf(
  db: Queryable,
  reader: Reader,
  caseId: CaseId,
  digests: readonly string[],
): Promise<CaseText[]> {
  if (digests.length === 0) return [];
  return db.query<CaseText>(
    `select t.digest, t.body from case_text t
      where t.case_id = $1 and t.digest = any($4) and ${granted('t.case_id', reads)}`,
    [caseId, reader.office, reader.account, digests],
  );
}

/** A party of a case with its encrypted identity; whoever holds the key opens it. */
export interface SealedPartyRow {
  readonly party: string;
  readonly role: PartyRole;
  readonly nature: PartyNature;
  /** Null: it left no name, or that was erased. */
  readonly cipher: Buffer | null;
  /** A name was left, whether or not it was erased since. */
  readonly isNamed: boolean;
  /** It has neither left nor turned out to be another one. */
  readonly isPresent: boolean;
  /** It has a receipt and a query code of its own, or those of one who was found to be the same. */
  readonly hasReceipt: boolean;
}

/** The parties of a case in the order in which they joined; nothing for a reader who may not see it. */
export async function readSealedParties(db: Queryable, reader: Reader, caseId: CaseId): Promise<SealedPartyRow[]> {
  return db.query<SealedPartyRow>(
    `select p.party, p.role, p.nature, i.cipher, p.digest is not null as "isNamed",
       p.left_on is null and p.merged_into is null as "isPresent",
       exists (select from receipt r join party n on n.case_id = r.case_id and n.party = r.party
         where r.case_id = p.case_id and coalesce(n.merged_into, n.party) = p.party) as "hasReceipt"
     from party p left join case_party i on i.case_id = p.case_id and i.party = p.party and i.digest = p.digest
     where p.case_id = $1 and ${granted('p.case_id', reads)} order by p.seq, length(p.party), p.party`,
    [caseId, reader.office, reader.account],
  );
}

/** One clock as the table keeps it. */
export type ClockRow = Omit<z.output<typeof clock>, 'state'> & { readonly endedAs: ClockEnding | null };

/** What a `ClockRow` is read by, from `clock c`. */
export const clockColumns = `c.id, c.rule, c.claim, c.owner, c.started_by as "startedBy", ${dateSql('c.start_on')} as "startOn",
  c.extension, ${dateSql('c.raw_due_on')} as "rawDueOn", ${dateSql('c.legal_due_on')} as "legalDueOn",
  ${instantSql('c.legal_due_at')} as "legalDueAt", c.provisional, c.binding, ${instantSql('c.met_at')} as "metAt", ${dateSql('c.met_on')} as "metOn", c.look,
  ${instantSql('c.breached_at')} as "breachedAt", ${instantSql('c.ended_at')} as "endedAt", c.ended_as as "endedAs",
  exists (select 1 from duty d where d.case_id = c.case_id and d.clock_id = c.id and d.is_past) as "isPast"`;

/** The clocks of a case in the order of their start; nothing for a reader who may not see it. */
export async function readClocks(db: Queryable, reader: Reader, caseId: CaseId): Promise<ClockRow[]> {
  return db.query<ClockRow>(
    `select ${clockColumns}
     from clock c where c.case_id = $1 and ${granted('c.case_id', reads)} order by c.start_on, c.id`,
    [caseId, reader.office, reader.account],
  );
}

/** One recorded fact, as its row says it as a whole: JSON. */
export interface FactRow {
  readonly seq: number;
  readonly whole: string;
  readonly hash: string;
}

export const factColumns = `f.seq, whole_fact(f) as whole, encode(f.hash, 'hex') as hash`;

/** The ledger of one case from a place on; nothing for a reader who may not see it. */
export async function readFacts(
  db: Queryable,
  reader: Reader,
  caseId: CaseId,
  from: { afterSeq: number; limit: number },
): Promise<FactRow[]> {
  return db.query<FactRow>(
    `select ${factColumns}
     from docket_fact f where f.case_id = $1 and f.seq > $3 and ${granted('f.case_id', { office: '$2', account: '$5' })} order by f.seq limit $4`,
    [caseId, reader.office, from.afterSeq, from.limit, reader.account],
  );
}

/** One fact of a case with its chain hash, for a course that acts on its own case; null: there is none of that number. */
export async function readLink(db: Queryable, caseId: CaseId, seq: number): Promise<FactRow | null> {
  const rows = await db.query<FactRow>(`select ${factColumns} from docket_fact f where f.case_id = $1 and f.seq = $2`, [
    caseId,
    seq,
  ]);
  return rows[0] ?? null;
}

/**
 * What of a ledger an act of it hangs on: earlier facts of some types, and the facts of the act; nothing for a reader who may
 * not see it.
 *
 * @param act the numbers of its first and its last fact; what is later is left out
 */
export async function readFactsBefore(
  db: Queryable,
  reader: Reader,
  caseId: CaseId,
  { types, act: [first, last] }: { readonly types: readonly string[]; readonly act: readonly [number, number] },
): Promise<FactRow[]> {
  return db.query<FactRow>(
    `select ${factColumns} from docket_fact f
      where f.case_id = $1 and f.seq <= $6 and (f.seq >= $5 or f.type = any($4)) and ${granted('f.case_id', reads)}
      order by f.seq`,
    [caseId, reader.office, reader.account, types, first, last],
  );
}

/** Whether this principal has used this key on this case: it may hear the same answer again. */
export async function hasAsked(
  db: Queryable,
  request: { principal: string; key: string; caseId: CaseId },
): Promise<boolean> {
  const rows = await db.query<{ found: boolean }>(
    `select true as found from docket_request where principal = $1 and key = $2 and case_id = $3`,
    [request.principal, request.key, request.caseId],
  );
  return rows.length > 0;
}

/** The case that a principal's key was used on, or null. */
export async function readAskedCase(
  db: Queryable,
  request: { principal: string; key: string },
): Promise<{ caseId: string; number: string } | null> {
  const rows = await db.query<{ caseId: string; number: string }>(
    `select r.case_id as "caseId", k.number from docket_request r join docket_case k on k.id = r.case_id
     where r.principal = $1 and r.key = $2`,
    [request.principal, request.key],
  );
  return rows[0] ?? null;
}
