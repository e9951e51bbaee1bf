import type { DataSource } from 'typeorm';
import type { Client } from 'pg';
import { asDomainError, statementSeconds, type DiskRoom, type Queryable } from '#libs/persistence';
import { statementOf, type CaseRecord } from './record-sql.js';

/** What a transaction of the door reads before it decides. Times in epoch milliseconds. */
export interface Opened {
  /** `new`: go on. `same`: the key was used for this, give its answer. `other`: the key was used for something else. */
  readonly request: 'new' | 'same' | 'other';
  /** What the request with this key was answered; null where it is new, or was no command on a case. */
  readonly answered: Answered | null;
  readonly wallMs: number;
  /** What a drill adds to the wall clock; 0 for a real case. */
  readonly offsetMs: number;
  readonly worldRevision: string;
  /** Number for a case that is not there yet. */
  readonly freshNumber: number;
  readonly found: OpenedCase | null;
  /** The case that a part which is not there yet is to belong to; null where there is none. */
  readonly parent: OpenedParent | null;
}

/** Which facts a request yielded: none where the last comes before the first. */
export interface Answered {
  readonly caseId: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
}

/** What a part takes from its parent. Nothing of it ever changes, so it is read without a lock. */
export interface OpenedParent {
  readonly kind: string;
  readonly number: string;
  readonly jurisdiction: string;
  readonly drillId: string | null;
  /** Cases whose access the parent's own hangs on. */
  readonly through: readonly string[];
  /** It is a room, or lies in one. */
  readonly room: string | null;
}

/** The case as it is stored, locked until the end of the transaction. */
export interface OpenedCase {
  readonly kind: string;
  readonly number: string;
  readonly version: number;
  readonly personVersion: number;
  readonly state: Buffer;
  readonly standing: string;
  readonly headHash: Buffer;
  readonly rulePack: string;
  readonly jurisdiction: string;
  readonly drillId: string | null;
  /** It was opened with a receipt. */
  readonly hasReceipt: boolean;
  readonly actedMs: number;
  readonly openedMs: number;
}

/** Who asks, with which key, for what, on which case. */
export interface OpenRequest {
  readonly principal: string;
  readonly key: string;
  readonly hash: Buffer;
  readonly caseId: string;
  /** The series that gives the number of a new case; null: a part has that of its parent. */
  readonly series: string | null;
  readonly drillId: string | null;
  readonly parentId: string | null;
  /** Whether a part without a series takes the next ordinal of its parent. */
  readonly isCounted: boolean;
  /** Whether the number of its series is in no order. */
  readonly isScattered: boolean;
}

/** One transaction of the door. It cannot be made elsewhere, so a write outside one does not compile. */
export interface DoorTransaction extends Queryable {
  open(request: OpenRequest): Promise<Opened>;
  /** Writes all of it, in one round trip. */
  record(record: CaseRecord): Promise<void>;
  /** Deletes the texts and identities that facts of the case say are erased. */
  erase(caseId: string): Promise<void>;
}

/** The only writer of cases, facts, what is derived from them, and the outbox. */
export class DoorStore {
  /** @param room asked before each transaction, and told of what the database refuses */
  constructor(
    private readonly source: DataSource,
    private readonly room: DiskRoom,
  ) {}

  /**
   * Runs `work` in one transaction: all of it is committed, or nothing is.
   *
   * @throws DomainError `persistence.disk_full` before anything is written, where there is too little room
   */
  async transact<T>(work: (transaction: DoorTransaction) => Promise<T>, failpoints: Failpoints = none): Promise<T> {
    await this.room.require();
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as Client;
      return await within(client, work, failpoints);
    } catch (error) {
      this.room.note(error);
      throw asDomainError(error);
    } finally {
      await runner.release();
    }
  }
}

/** Where tests stop a process: before and after the commit. */
export interface Failpoints {
  readonly beforeCommit: () => void;
  readonly afterCommit: () => void;
}

const none: Failpoints = { beforeCommit: () => undefined, afterCommit: () => undefined };

// One message, so it costs no round trip. What waits for a row is given up by the limit of locks, sooner.
const begin = `BEGIN; SET LOCAL statement_timeout = '${String(statementSeconds)}s'`;

async function within<T>(client: Client, work: (t: DoorTransaction) => Promise<T>, failpoints: Failpoints): Promise<T> {
  await client.query(begin);
  try {
    const result = await work(transactionOn(client));
    failpoints.beforeCommit();
    await client.query('COMMIT');
    failpoints.afterCommit();
    return result;
  } catch (error) {
    // A connection that was lost has rolled back already; the first error is the one that matters.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

function transactionOn(client: Client): DoorTransaction {
  return {
    async query<R>(sql: string, parameters: unknown[] = []): Promise<R[]> {
      return (await client.query(sql, parameters)).rows as R[];
    },
    async open(request) {
      const { principal, key, hash, caseId, series, drillId, parentId, isCounted, isScattered } = request;
      const values = [principal, key, hash, caseId, series, drillId, parentId, isCounted, isScattered];
      // Named, so that PostgreSQL parses and plans it once per connection.
      const answer = await client.query<OpenRow>({ name: 'docket_open', text: openSql, values });
      return openedFrom(answer.rows[0] as OpenRow);
    },
    async record(record) {
      await client.query(statementOf(record));
    },
    async erase(caseId) {
      await client.query('select erase_sealed($1)', [caseId]);
    },
  };
}

const openSql = 'select * from docket_open($1, $2, $3, $4, $5, $6, $7, $8, $9)';

interface OpenRow {
  request: Opened['request'];
  asked_case: string;
  first_seq: number | null;
  last_seq: number | null;
  wall_ms: string;
  offset_ms: string;
  world_revision: string;
  fresh_number: string | null;
  kind: string | null;
  number: string;
  version: number;
  person_version: number;
  state: Buffer;
  standing: string;
  head_hash: Buffer;
  rule_pack: string;
  jurisdiction: string;
  drill_id: string | null;
  has_receipt: boolean;
  acted_ms: string;
  opened_ms: string;
  parent_kind: string | null;
  parent_number: string;
  parent_jurisdiction: string;
  parent_drill_id: string | null;
  parent_through: string[] | null;
  parent_room: string | null;
}

function openedFrom(row: OpenRow): Opened {
  return {
    request: row.request,
    answered: answeredFrom(row),
    wallMs: Number(row.wall_ms),
    offsetMs: Number(row.offset_ms),
    worldRevision: row.world_revision,
    freshNumber: Number(row.fresh_number),
    found: row.kind === null ? null : openedCaseFrom(row, row.kind),
    parent: row.parent_kind === null ? null : openedParentFrom(row, row.parent_kind),
  };
}

function answeredFrom({ asked_case: caseId, first_seq: firstSeq, last_seq: lastSeq }: OpenRow): Answered | null {
  return firstSeq === null || lastSeq === null ? null : { caseId, firstSeq, lastSeq };
}

function openedParentFrom(row: OpenRow, kind: string): OpenedParent {
  return {
    kind,
    number: row.parent_number,
    jurisdiction: row.parent_jurisdiction,
    drillId: row.parent_drill_id,
    through: row.parent_through ?? [],
    room: row.parent_room,
  };
}

function openedCaseFrom(row: OpenRow, kind: string): OpenedCase {
  return {
    kind,
    number: row.number,
    version: row.version,
    personVersion: row.person_version,
    state: row.state,
    standing: row.standing,
    headHash: row.head_hash,
    rulePack: row.rule_pack,
    jurisdiction: row.jurisdiction,
    drillId: row.drill_id,
    hasReceipt: row.has_receipt,
    actedMs: Number(row.acted_ms),
    openedMs: Number(row.opened_ms),
  };
}
