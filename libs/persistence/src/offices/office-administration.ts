import { DomainError, type OfficeId } from '#libs/kernel';
import { isShared, isOutside, type Office, type OfficeType } from '#libs/office';
import { changing, officeLedger, type ChangedBy } from '../accounts/change-record.js';
import type { Queryable, Tables } from '../queryable.js';
import { readOfficeHoldings } from '../reads/accounts.js';
import { settleRegister } from '../roster/office-ends.js';
import { changeable, isSame, managerOf, whatOf, type OfficeChange } from './office-record.js';
import { loadOffices, saveOffices } from './office-store.js';

/** An office that is to be added: one that works in the county, with no function of the procedure. */
export interface WantedOffice extends Omit<OfficeChange, 'isActive'> {
  readonly id: OfficeId;
  readonly type: OfficeType;
}

/** The administration of the organisation (机构管理): each change recorded, none that would leave a case without an office. */
export class OfficeAdministration {
  constructor(private readonly database: Tables) {}

  /**
   * Adds an office at the end of the list; an organ of another level is one too, and stands outside the tree.
   *
   * @throws DomainError invalid `office.superior_missing`, `office.reviewer_not_active`, `office.manager_unfit` and what
   *   `buildOfficeTree` refuses; conflict `office.duplicate` for an id that is there
   */
  async add(wanted: WantedOffice, by: ChangedBy): Promise<void> {
    const asked = { ledger: officeLedger, by, subject: null, what: { what: 'added', ...wanted } };
    await changing(this.database, asked, async (transaction, record) => {
      const offices = await loadOffices(transaction);
      if (offices.some(({ id }) => id === wanted.id)) {
        throw new DomainError('conflict', 'office.duplicate', 'an office of this id is there', { office: wanted.id });
      }
      if (wanted.superior === null && !isOutside(wanted)) {
        const details = { office: wanted.id, superior: '' };
        throw new DomainError('invalid', 'office.superior_missing', 'an office stands below another one', details);
      }
      requireActiveReviewers(wanted.reviewedBy, offices);
      requireManager(wanted, offices);
      await saveOffices(transaction, [...offices, { ...wanted, functions: [], isActive: true }]);
      await record({ subject: wanted.id, what: 'added', detail: { after: wanted } });
    });
  }

  /**
   * Changes an office: name, superior, place, telephone, who reviews and who manages it, whether its head approves opinions, and
   * whether it is addressed any more. What petitioners were told of its reviewers before stays as it was: their opinions carry it.
   *
   * @throws DomainError not_found `office.unknown`; conflict `office.changed_meanwhile`, `office.holds_cases`,
   *   `office.has_offices_below`, `office.holds_function`, `office.reviews_others`, `office.manages_others`; invalid
   *   `office.reviewer_not_active`, `office.manager_unfit` and what `buildOfficeTree` refuses
   */
  async change(id: OfficeId, change: OfficeChange, by: ChangedBy): Promise<void> {
    const asked = { ledger: officeLedger, by, subject: id, what: change };
    await changing(this.database, asked, async (transaction, record) => {
      const offices = await loadOffices(transaction);
      const office = offices.find((one) => one.id === id);
      if (office === undefined) throw new DomainError('not_found', 'office.unknown', `no office ${id}`, { office: id });
      const ends = office.isActive && !change.isActive;
      if (ends) await requireUnburdened(transaction, office, offices);
      if (!isSame(office.reviewedBy, change.reviewedBy)) requireActiveReviewers(change.reviewedBy, offices);
      if (managerOf(office) !== change.managedBy) requireManager({ id, ...change }, offices);
      const after = { ...office, ...change };
      await saveOffices(
        transaction,
        offices.map((one) => (one.id === id ? after : one)),
      );
      if (ends) await settleRegister(transaction, { from: id, to: null }, by);
      await record({
        subject: id,
        what: whatOf(office, change),
        detail: { before: changeable(office), after: change },
      });
    });
  }
}

/** Management is by another organ that is there: a step under art. 40(3) would else go to nobody. */
function requireManager({ id, managedBy }: Pick<WantedOffice, 'id' | 'managedBy'>, offices: readonly Office[]): void {
  if (managedBy === null || offices.some((one) => one.id === managedBy && one.isActive && one.id !== id)) return;
  throw new DomainError('invalid', 'office.manager_unfit', 'no other active office', { manager: managedBy });
}

function requireActiveReviewers(reviewedBy: Office['reviewedBy'], offices: readonly Office[]): void {
  const ended = reviewedBy?.find((id) => offices.some((one) => one.id === id && !one.isActive));
  if (ended === undefined) return;
  throw new DomainError('invalid', 'office.reviewer_not_active', 'that body is not active', { reviewer: ended });
}

/** An office that still has something to do is not taken away from under it. */
async function requireUnburdened(transaction: Queryable, office: Office, offices: readonly Office[]): Promise<void> {
  const needed = office.functions.find((each) => !isShared(each));
  if (needed !== undefined) {
    const details = { office: office.id, function: needed };
    throw new DomainError('conflict', 'office.holds_function', 'the procedure needs its function', details);
  }
  const below = offices.filter(({ superior, isActive }) => superior === office.id && isActive).length;
  if (below > 0) {
    const details = { office: office.id, count: below };
    throw new DomainError('conflict', 'office.has_offices_below', 'active offices stand below it', details);
  }
  const reviewed = offices.filter(({ reviewedBy, isActive }) => isActive && reviewedBy?.includes(office.id)).length;
  if (reviewed > 0) {
    const details = { office: office.id, count: reviewed };
    throw new DomainError('conflict', 'office.reviews_others', 'active offices are reviewed by it', details);
  }
  const managed = offices.filter((one) => one.isActive && managerOf(one) === office.id).length;
  if (managed > 0) {
    const details = { office: office.id, count: managed };
    throw new DomainError('conflict', 'office.manages_others', 'active offices are managed by it', details);
  }
  await requireNothingHeld(transaction, office.id);
}

/** Open cases and duties are passed on before their office ends, or nobody would have them. */
export async function requireNothingHeld(database: Queryable, office: OfficeId): Promise<void> {
  const { cases: ofKinds, duties } = await readOfficeHoldings(database, office);
  const cases = Object.values(ofKinds).reduce((sum, held) => sum + held, 0);
  if (cases + duties === 0) return;
  const details = { office, cases, duties };
  throw new DomainError('conflict', 'office.holds_cases', 'open cases are in its name', details);
}
