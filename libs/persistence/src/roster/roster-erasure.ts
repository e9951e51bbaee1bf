import { legalDateOf } from '#libs/calendar';
import { as, DomainError, type Instant } from '#libs/kernel';
import { changing, rosterLedger, type ChangedBy } from '../accounts/change-record.js';
import type { Queryable, Tables } from '../queryable.js';

/** From when what is personal of somebody who left can be erased. @param keptYears as the installation has set it */
export const erasableFrom = (leftOn: string, keptYears: number): string =>
  // Not every year has the last day of February.
  `${String(Number(leftOn.slice(0, 4)) + keptYears)}${leftOn.slice(4).replace('-02-29', '-03-01')}`;

/**
 * Erases for good what is personal of somebody who left (删除个人信息): name, code, term, what they were good at, and what their
 * record said in words. Their id, office and kind stay, because facts name them, and so do the lines of the record.
 *
 * @throws DomainError not_found `roster.unknown`; conflict `roster.in_use`, `roster.erased`, `roster.kept_until`,
 *   `roster.changed_meanwhile`
 */
export async function eraseRegistered(
  database: Tables,
  { id, keptYears }: { readonly id: string; readonly keptYears: number },
  by: ChangedBy,
): Promise<void> {
  const asked = { ledger: rosterLedger, by, subject: id, what: { what: 'erased' } };
  await changing(database, asked, async (transaction, record) => {
    const [entry] = await transaction.query<Left[]>(
      `select is_active as "isActive", to_char(left_on, 'YYYY-MM-DD') as "leftOn", erased_on is not null as "isErased"
         from registered_person where id = $1`,
      [id],
    );
    const today = legalDateOf(as<Instant>(new Date().toISOString()));
    requireErasable(entry, { today, keptYears });
    await eraseRows(transaction, [id], today);
    await record({ subject: id, what: 'erased', detail: {} });
  });
}

/** Takes what is personal from rows and from the words of their record. */
export async function eraseRows(transaction: Queryable, ids: readonly string[], on: string): Promise<void> {
  // The code may be that of another list, and is free again.
  await transaction.query(
    `update registered_person set name = '—', code = 'erased-' || id, is_full_time = false, from_on = null, until_on = null,
       specialities = '{}', languages = '{}', qualifications = '{}', most_cases = null, account_id = null, contact = null,
       erased_on = $2 where id = any($1::uuid[])`,
    [ids, on],
  );
  await transaction.query(`delete from roster_words where entry_id = any($1::uuid[])`, [ids]);
}

interface Left {
  readonly isActive: boolean;
  readonly leftOn: string | null;
  readonly isErased: boolean;
}

function requireErasable(entry: Left | undefined, at: { readonly today: string; readonly keptYears: number }): void {
  if (entry === undefined) throw new DomainError('not_found', 'roster.unknown', 'no such entry');
  if (entry.isErased) throw new DomainError('conflict', 'roster.erased', 'nothing personal is left');
  if (entry.isActive || entry.leftOn === null) throw new DomainError('conflict', 'roster.in_use', 'they have not left');
  const until = erasableFrom(entry.leftOn, at.keptYears);
  if (until <= at.today) return;
  const details = { until, years: at.keptYears };
  throw new DomainError('conflict', 'roster.kept_until', 'it is kept for some years after they left', details);
}
