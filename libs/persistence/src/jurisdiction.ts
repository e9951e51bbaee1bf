import { DomainError } from '#libs/kernel';
import { advisoryLocks } from './advisory-locks.js';
import type { Queryable, Tables } from './queryable.js';

/** Where an installation is (适用地区): whose calendar and whose rules count for every case that begins. */
export interface Jurisdiction {
  /** Division code: `CN-532924`. */
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** A made-up county: the only place in which an invented calendar counts. */
  readonly isMadeUp: boolean;
}

/** One entry of the record of it. */
export interface JurisdictionEntry extends Jurisdiction {
  readonly reason: string;
  readonly setBy: string;
  readonly setAt: Date;
}

const columns = `code, json_build_object('zh', name_zh, 'en', name_en) as name, is_made_up as "isMadeUp"`;

/** What holds now; null: nobody has said yet where the installation is. */
export async function readJurisdiction(database: Queryable): Promise<Jurisdiction | null> {
  const [row] = await database.query<Jurisdiction>(`select ${columns} from jurisdiction order by seq desc limit 1`);
  return row ?? null;
}

/** Every entry, the newest first. */
export async function readJurisdictions(database: Queryable): Promise<JurisdictionEntry[]> {
  return await database.query<JurisdictionEntry>(
    `select ${columns}, reason, set_by as "setBy", set_at as "setAt" from jurisdiction order by seq desc`,
  );
}

/**
 * Says where the installation is, once. The same again writes nothing; another place is taken only as a change on purpose,
 * and the entry before stays on record. Cases that are there keep their own.
 *
 * @param by who says so and why; `isChange`: another place than the present one is meant
 * @throws DomainError conflict `installation.other_jurisdiction`: it is another place already, and no change was meant
 */
export async function setJurisdiction(
  database: Tables,
  wanted: Jurisdiction,
  by: { readonly name: string; readonly reason: string; readonly isChange?: boolean },
): Promise<'set' | 'changed' | 'already'> {
  return await database.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1)', [advisoryLocks.jurisdiction]);
    const present = await readJurisdiction(transaction);
    if (present !== null && isSame(present, wanted)) return 'already';
    if (present !== null && by.isChange !== true) {
      const details = { present: present.code, wanted: wanted.code };
      throw new DomainError('conflict', 'installation.other_jurisdiction', 'the installation is elsewhere', details);
    }
    await transaction.query(
      `insert into jurisdiction (code, name_zh, name_en, is_made_up, reason, set_by) values ($1, $2, $3, $4, $5, $6)`,
      [wanted.code, wanted.name.zh, wanted.name.en, wanted.isMadeUp, by.reason, by.name],
    );
    return present === null ? 'set' : 'changed';
  });
}

const isSame = (one: Jurisdiction, other: Jurisdiction): boolean =>
  one.code === other.code &&
  one.isMadeUp === other.isMadeUp &&
  one.name.zh === other.name.zh &&
  one.name.en === other.name.en;
