import { DomainError } from '#libs/kernel';
import { isChained } from './chain.js';
import type { DrawFinding } from './findings.js';
import type { DrawLink, Fields } from './record.js';

/** Of which form a record of a taken history is: another one would be hashed otherwise. */
export const historyForm = 'maplebridge-history/1';

/** What whoever took a history holds of it (固定的经过): of which case, up to which of its facts, with the chain hash there. */
export interface HistoryRecord {
  readonly form: typeof historyForm;
  /** Number of the tour, and its fact that took the history. */
  readonly case: string;
  readonly fact: number;
  /** Id of the case whose history it is. */
  readonly of: string;
  readonly upTo: number;
  /** Lower-case hex. */
  readonly hash: string;
}

/**
 * Holds a record to the facts of the case that it is of, as somebody has them who may see that case: hashed again, they have to come to
 * what was taken. What has happened since is asked for nothing.
 */
export function historyFindings({ upTo, hash }: HistoryRecord, links: readonly DrawLink[]): readonly DrawFinding[] {
  const last = links[upTo - 1];
  if (last === undefined || !isChained(links.slice(0, upTo))) return ['chain'];
  return last.hash === hash ? [] : ['hash'];
}

/** Whether what somebody holds says that it is such a record. */
export const isHistoryRecord = (record: object): boolean => (record as Partial<HistoryRecord>).form === historyForm;

/** Reads a record that somebody holds. @throws DomainError invalid `draw.bad_record`, details `field` */
export function readHistoryRecord(record: object): HistoryRecord {
  const fields = record as Fields;
  const isPlace = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;
  const checks: Readonly<Record<string, boolean>> = {
    case: typeof fields['case'] === 'string',
    fact: isPlace(fields['fact']),
    of: typeof fields['of'] === 'string',
    upTo: isPlace(fields['upTo']),
    hash: /^[0-9a-f]{64}$/u.test(String(fields['hash'])),
  };
  const wrong = Object.keys(checks).find((field) => checks[field] === false);
  if (wrong === undefined) return record as HistoryRecord;
  throw new DomainError('invalid', 'draw.bad_record', 'it is no record of a taken history', { field: wrong });
}
