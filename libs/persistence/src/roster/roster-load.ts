import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { operatorPrincipal, rosterLedger, type ChangedBy } from '../accounts/change-record.js';
import { changedFields, type RosterSeals } from './roster-words.js';
import type { RosterTable, SealedContact } from './roster-record.js';

/** An entry as it is to be, and as it is; a whole list of them is stored at once. */
export interface LoadedEntry<G> {
  readonly id: string;
  readonly code: string;
  /** Null: it is new. */
  readonly before: { readonly given: G; readonly isActive: boolean } | null;
  readonly given: G;
  readonly isActive: boolean;
  readonly leftOn: string | null;
  /** How to reach somebody, for the entry; `isChanged`: not as it was. */
  readonly contact: { readonly sealed: SealedContact['sealed']; readonly isChanged: boolean };
}

/** What is stored of an entry says of which office it is. */
interface Of {
  readonly office: string;
}

interface Line {
  readonly entry: string;
  readonly what: string;
  readonly detail: object;
  /** What was changed to what; null: nothing but whether it is in use. */
  readonly words: object | null;
}

/** What is stored, and by whom. */
interface StoreEntries<G> {
  readonly entries: readonly LoadedEntry<G>[];
  readonly seals: RosterSeals;
  readonly by: ChangedBy;
  /** They are invented, and end with the demonstration. */
  readonly isDemo?: boolean;
}

// What stays as an entry began.
const lasting: readonly string[] = ['id', 'code', 'is_demo'];

/**
 * Stores many entries of one list in the transaction of whoever asks, with a line of the record for each of what was done to
 * it, as if each had been changed on screen. Two statements and two of the record, however many there are.
 */
export async function storeEntries<G extends Of>(
  transaction: EntityManager,
  table: RosterTable<G>,
  asked: StoreEntries<G>,
): Promise<void> {
  const { entries, seals, by, isDemo = false } = asked;
  if (entries.length === 0) return;
  await transaction.query(`select pg_advisory_xact_lock($1)`, [rosterLedger.lock]);
  const hasContact = table.forgotten.includes('contact');
  const rows = entries.map(({ id, code, given, isActive, leftOn, contact: { sealed } }) => ({
    ...{ id, code, is_demo: isDemo, is_active: isActive, left_on: leftOn, ...table.columns(given) },
    ...(hasContact && { contact: sealed === null ? null : `\\x${sealed.toString('hex')}` }),
  }));
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !lasting.includes(column));
  await transaction.query(
    `insert into ${table.name} select * from json_populate_recordset(null::${table.name}, $1)
       on conflict on constraint ${table.name}_id_pk do update set ${columns.map((one) => `${one} = excluded.${one}`).join(', ')}`,
    [JSON.stringify(rows)],
  );
  await writeLines(transaction, entries.flatMap(linesOf), { seals, by });
}

function linesOf<G extends Of>(entry: LoadedEntry<G>): Line[] {
  const { id, code, before, given, isActive, leftOn } = entry;
  if (before === null) return [{ entry: id, what: 'added', detail: {}, words: { after: { code, ...given } } }];
  const isBack = !before.isActive && isActive;
  return [
    ...(isBack ? [{ entry: id, what: 'returned', detail: {}, words: null }] : []),
    ...changeOf(entry, before.given),
    ...(before.isActive && !isActive ? [{ entry: id, what: 'left', detail: { on: leftOn }, words: null }] : []),
  ];
}

function changeOf<G extends Of>({ id, given, isActive, contact }: LoadedEntry<G>, before: G): Line[] {
  // That how to reach somebody was forgotten follows from their leaving.
  const fields = [...changedFields(before, given), ...(isActive && contact.isChanged ? ['contact'] : [])];
  if (fields.length === 0) return [];
  const isMoved = before.office !== given.office;
  const detail = { fields, ...(isMoved && { from: before.office, to: given.office }) };
  return [{ entry: id, what: isMoved ? 'moved' : 'changed', detail, words: { before, after: given } }];
}

async function writeLines(
  transaction: EntityManager,
  lines: readonly Line[],
  { seals, by }: { readonly seals: RosterSeals; readonly by: ChangedBy },
): Promise<void> {
  const rows = lines.map(({ entry, what, detail }, at) => ({
    ...{ entry, what, detail: JSON.stringify(detail), key: `${by.key}/${entry}/${String(at)}` },
    hash: createHash('sha256')
      .update(JSON.stringify([entry, what, detail, by.reason]))
      .digest('hex'),
  }));
  const written = await transaction.query<{ seq: number; entry: string; what: string }[]>(
    `insert into roster_change (entry_id, what, detail, reason, principal, by_name, key, hash)
     select entry, what, detail, $2, $3, $4, key, decode(hash, 'hex')
       from json_to_recordset($1) as r (entry uuid, what text, detail text, key text, hash text)
     returning seq::int, entry_id as entry, what`,
    [JSON.stringify(rows), by.reason, by.account ?? operatorPrincipal, by.name],
  );
  const seqs = new Map(written.map(({ seq, entry, what }) => [`${entry} ${what}`, seq]));
  const words = lines.flatMap(({ entry, what, words: said }) => {
    const seq = seqs.get(`${entry} ${what}`);
    if (said === null || seq === undefined) return [];
    return [{ seq, entry, words: seals.words(entry, JSON.stringify(said)).toString('hex') }];
  });
  await transaction.query(
    `insert into roster_words (seq, entry_id, words)
     select seq, entry, decode(words, 'hex') from json_to_recordset($1) as r (seq bigint, entry uuid, words text)`,
    [JSON.stringify(words)],
  );
}
