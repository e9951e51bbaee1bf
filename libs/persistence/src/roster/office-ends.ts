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
    const detail = to === null ? { on, office: from } : { fields: ['office'], from, to };
    return settled.map((subject) => ({ subject, what, detail }));
  });
}
