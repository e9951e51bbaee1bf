import { legalDateOf } from '#libs/calendar';
import { as, type Instant, type OfficeId } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { recordChanges, rosterLedger, type ChangedBy } from '../accounts/change-record.js';
import { people, venues } from './roster-record.js';

/**
 * What becomes of the register of an office that ends (机构撤并): its people and places go to whoever takes over, or leave with
 * it today. Each has a line of its own, so that nobody is dropped in silence.
 *
 * @param to null: nobody takes over
 * @returns how many entries
 */
export async function settleRegister(
  transaction: EntityManager,
  { from, to }: { readonly from: OfficeId; readonly to: OfficeId | null },
  by: ChangedBy,
): Promise<number> {
  const on = legalDateOf(as<Instant>(new Date().toISOString()));
  return await recordChanges(transaction, { ledger: rosterLedger, by }, async () => {
    const settled: string[] = [];
    const without = new Set(to === null ? [] : await unlinked(transaction, { from, to }));
    for (const { name, forgotten } of [people, venues]) {
      const left = ['is_active = false', 'left_on = $2::date', ...forgotten.map((column) => `${column} = null`)];
      const set = to === null ? left.join(', ') : 'office_id = $2';
      // Who left before stays where they were.
      const rows = await transaction.query<{ id: string }[]>(
        `with settled as (update ${name} set ${set} where office_id = $1 and is_active returning id) select id from settled`,
        [from, to ?? on],
      );
      settled.push(...rows.map(({ id }) => id));
    }
    const what = to === null ? 'left' : 'moved';
    return settled.map((subject) => {
      const fields = without.has(subject) ? ['office', 'account'] : ['office'];
      return { subject, what, detail: to === null ? { on, office: from } : { fields, from, to } };
    });
  });
}

/**
 * People who move without the account that was theirs: it signs in no more, or acts for neither office. One of the office that
 * ends goes with it later in the same load.
 */
async function unlinked(
  transaction: EntityManager,
  { from, to }: { readonly from: OfficeId; readonly to: OfficeId },
): Promise<readonly string[]> {
  const rows = await transaction.query<{ id: string }[]>(
    `with unlinked as (update registered_person p set account_id = null
        where p.office_id = $1 and p.is_active and p.account_id is not null and not exists (
          select from account_role r join account a on a.id = r.account_id and a.is_active
           where a.id = p.account_id and r.office_id in ($1, $2)) returning id)
     select id from unlinked`,
    [from, to],
  );
  return rows.map(({ id }) => id);
}
