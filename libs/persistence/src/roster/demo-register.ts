import { legalDateOf } from '#libs/calendar';
import { as, type Instant } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { recordChanges, rosterLedger, type ChangedBy } from '../accounts/change-record.js';
import { eraseRows } from './roster-erasure.js';

/**
 * Ends the made-up register with the demonstration (演示): invented people have left and nothing is kept of them, invented places
 * are closed. Their rows stay, because facts of trials may name them; who was added beside them stays as they are.
 */
export async function endDemoRegister(transaction: EntityManager, by: ChangedBy): Promise<void> {
  const on = legalDateOf(as<Instant>(new Date().toISOString()));
  const ended = async (table: 'registered_person' | 'venue'): Promise<string[]> => {
    const rows = await transaction.query<{ id: string }[]>(
      `with ended as (update ${table} set is_active = false, left_on = coalesce(left_on, $1::date)
          where is_demo and ${table === 'venue' ? 'is_active' : 'erased_on is null'} returning id) select id from ended`,
      [on],
    );
    return rows.map(({ id }) => id);
  };
  await recordChanges(transaction, { ledger: rosterLedger, by }, async () => {
    const [people, venues] = [await ended('registered_person'), await ended('venue')];
    await eraseRows(transaction, people, on);
    return [
      ...people.map((subject) => ({ subject, what: 'erased', detail: {} })),
      ...venues.map((subject) => ({ subject, what: 'left', detail: { on } })),
    ];
  });
}
