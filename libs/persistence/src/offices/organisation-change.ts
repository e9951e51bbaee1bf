import type { OfficeId } from '#libs/kernel';
import type { Office } from '#libs/office';
import type { EntityManager } from 'typeorm';
import { officeLedger, recordChanges, type ChangedBy } from '../accounts/change-record.js';
import { requireNothingHeld } from './office-administration.js';
import { changeable, whatOf } from './office-record.js';
import { settleRegister } from '../roster/office-ends.js';
import { loadOffices, saveOffices } from './office-store.js';

/** What is wanted of the whole organisation at once. */
export interface OrganisationChange {
  /** Every office as it is to be, in order; one that is stored and not given stays as it is. */
  readonly offices: readonly Office[];
  /** To whom went what an office held that ends now; left out: nothing did. */
  readonly handedOver?: ReadonlyMap<OfficeId, OfficeId>;
}

/**
 * Changes many offices at once (机构变更), in the transaction of whoever asks: all or none, each with a line of its own in
 * the record, as if an administrator had changed one after the other. Nothing is written where nothing differs.
 *
 * @returns how many offices were added or changed
 * @throws DomainError what `buildOfficeTree` refuses of the outcome; conflict `office.holds_cases`: one that ends still has
 *   open cases or duties
 */
export async function changeOrganisation(
  transaction: EntityManager,
  { offices, handedOver = new Map() }: OrganisationChange,
  by: ChangedBy,
): Promise<number> {
  return await recordChanges(transaction, { ledger: officeLedger, by }, async () => {
    const stored = new Map((await loadOffices(transaction)).map((office) => [office.id, office]));
    const ending = offices.filter(({ id, isActive }) => stored.get(id)?.isActive === true && !isActive);
    for (const { id } of ending) await requireNothingHeld(transaction, id);
    await saveOffices(transaction, offices);
    for (const { id } of ending) await settleRegister(transaction, { from: id, to: handedOver.get(id) ?? null }, by);
    return offices.flatMap((after) => {
      const before = stored.get(after.id);
      if (before === undefined) return [{ subject: after.id, what: 'added', detail: { after: whole(after) } }];
      if (JSON.stringify(whole(before)) === JSON.stringify(whole(after))) return [];
      const to = handedOver.get(after.id);
      const detail = { before: whole(before), after: whole(after), ...(to !== undefined && { handedOverTo: to }) };
      return [{ subject: after.id, what: whatOf(before, { ...changeable(after), ...kindOf(after) }), detail }];
    });
  });
}

const kindOf = ({ type, functions }: Office) => ({ type, functions: [...new Set(functions)].sort() });
const whole = (office: Office) => ({ ...changeable(office), ...kindOf(office) });
