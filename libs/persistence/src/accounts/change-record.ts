import { createHash } from 'node:crypto';
import { DomainError } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { advisoryLocks } from '../advisory-locks.js';
import type { Queryable, Tables } from '../queryable.js';
import { asDomainError } from '../failures.js';

/** Who changes an account, an office or clauses, why, and under which key it was asked for. */
export interface ChangedBy {
  /** Id of the account that asks; null: an operator at the machine itself. */
  readonly account: string | null;
  /** Written down with the change, because a name may change later. */
  readonly name: string;
  readonly reason: string;
  /** The same key twice is one change. */
  readonly key: string;
  /** Number of the last change that the asker saw; null: whatever it is. */
  readonly seen: number | null;
}

/** Which record a change goes to; each has a lock of its own, so that two administrators do not pass each other. */
interface Ledger {
  readonly table: 'account_change' | 'office_change' | 'clause_change' | 'roster_change';
  readonly subject: 'account_id' | 'office_id' | 'clauses' | 'entry_id';
  readonly lock: number;
  readonly conflict: `${'account' | 'office' | 'roster'}.changed_meanwhile` | 'document.clauses_changed_meanwhile';
}

/** The record of accounts. */
export const accountLedger: Ledger = {
  table: 'account_change',
  subject: 'account_id',
  lock: advisoryLocks.accounts,
  conflict: 'account.changed_meanwhile',
};
/** The record of offices. */
export const officeLedger: Ledger = {
  table: 'office_change',
  subject: 'office_id',
  lock: advisoryLocks.offices,
  conflict: 'office.changed_meanwhile',
};

/** The record of the clauses of notices. */
export const clauseLedger: Ledger = {
  table: 'clause_change',
  subject: 'clauses',
  lock: advisoryLocks.clauses,
  conflict: 'document.clauses_changed_meanwhile',
};

/** The record of the register of people and places (名册). */
export const rosterLedger: Ledger = {
  table: 'roster_change',
  subject: 'entry_id',
  lock: advisoryLocks.roster,
  conflict: 'roster.changed_meanwhile',
};

/** What is written down of one change. */
interface Change {
  readonly subject: string;
  /** Login name, for accounts alone. */
  readonly subjectName?: string;
  readonly what: string;
  /** Before and after, as far as it is no secret. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Whoever works at the machine, where no account stands behind a change. */
export const operatorPrincipal = 'operator';
const principalOf = (by: ChangedBy): string => by.account ?? operatorPrincipal;

/**
 * Does one change and writes it down, both or neither, one after the other over all processes. Nothing is done where
 * the key was used for the same before.
 *
 * @param asked what is asked for, of which the key is the key
 * @param work is given what writes a line of the record, and answers its number
 * @returns what the work gave; null for a repeat
 * @throws DomainError invalid `docket.key_reused`, conflict `….changed_meanwhile`
 */
export async function changing<T>(
  database: Tables,
  asked: { readonly ledger: Ledger; readonly by: ChangedBy; readonly subject: string | null; readonly what: object },
  work: (transaction: EntityManager, record: (change: Change) => Promise<number>) => Promise<T>,
): Promise<T | null> {
  const { ledger, by, subject, what } = asked;
  const hash = createHash('sha256')
    .update(JSON.stringify([ledger.table, subject, what, by.reason]))
    .digest();
  try {
    return await database.transaction(async (transaction) => {
      await transaction.query(`select pg_advisory_xact_lock($1)`, [ledger.lock]);
      if (await isRepeat(transaction, asked, hash)) return null;
      if (subject !== null) await requireSeen(transaction, ledger, { subject, seen: by.seen });
      return await work(transaction, (change) => write(transaction, { ledger, by, hash }, change));
    });
  } catch (error) {
    throw asDomainError(error);
  }
}

/**
 * Writes down many changes of one transaction, each as a line of its own, and takes the lock of the record before they are
 * worked out.
 *
 * @returns how many lines
 */
export async function recordChanges(
  transaction: EntityManager,
  { ledger, by }: { readonly ledger: Ledger; readonly by: ChangedBy },
  work: () => Promise<readonly Change[]>,
): Promise<number> {
  await transaction.query(`select pg_advisory_xact_lock($1)`, [ledger.lock]);
  const changes = await work();
  for (const change of changes) {
    const hash = createHash('sha256')
      .update(JSON.stringify([ledger.table, change, by.reason]))
      .digest();
    await write(transaction, { ledger, by: { ...by, key: `${by.key}/${change.subject}` }, hash }, change);
  }
  return changes.length;
}

async function isRepeat(
  transaction: Queryable,
  { ledger, by }: { readonly ledger: Ledger; readonly by: ChangedBy },
  hash: Buffer,
): Promise<boolean> {
  const [before] = await transaction.query<{ same: boolean }>(
    `select hash = $3 as same from ${ledger.table} where principal = $1 and key = $2`,
    [principalOf(by), by.key, hash],
  );
  if (before === undefined) return false;
  if (before.same) return true;
  throw new DomainError('invalid', 'docket.key_reused', 'this key was used for another change');
}

async function requireSeen(
  transaction: Queryable,
  ledger: Ledger,
  { subject, seen }: { readonly subject: string; readonly seen: number | null },
): Promise<void> {
  if (seen === null) return;
  const [row] = await transaction.query<{ last: number }>(
    `select coalesce(max(seq), 0)::int as last from ${ledger.table} where ${ledger.subject} = $1`,
    [subject],
  );
  if (row?.last !== seen) throw new DomainError('conflict', ledger.conflict, 'somebody changed it since it was read');
}

async function write(
  transaction: Queryable,
  { ledger, by, hash }: { readonly ledger: Ledger; readonly by: ChangedBy; readonly hash: Buffer },
  change: Change,
): Promise<number> {
  const common = [change.subject, change.what, JSON.stringify(change.detail), by.reason, principalOf(by), by.name];
  const named = ledger.table === 'account_change';
  const [line] = await transaction.query<{ seq: number }>(
    `insert into ${ledger.table} (${ledger.subject}, what, detail, reason, principal, by_name, key, hash${named ? ', account_name' : ''})
     values ($1, $2, $3, $4, $5, $6, $7, $8${named ? ', $9' : ''})
     returning seq::int`,
    [...common, by.key, hash, ...(named ? [change.subjectName ?? ''] : [])],
  );
  if (line === undefined) throw new Error('a line was written without a number');
  return line.seq;
}
