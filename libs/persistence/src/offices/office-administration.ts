import { DomainError, type OfficeId } from '#libs/kernel';
import type { Office, OfficeType } from '#libs/office';
import { changing, officeLedger, type ChangedBy } from '../accounts/change-record.js';
import type { Queryable, Tables } from '../queryable.js';
import { readOfficeHoldings } from '../reads/accounts.js';
import { loadOffices, saveOffices } from './office-store.js';

/** What of an office may be changed over its life; its id stays for ever, because facts name it. */
export interface OfficeChange {
  readonly name: { readonly zh: string; readonly en: string };
  readonly superior: OfficeId | null;
  readonly place: string | null;
  readonly isActive: boolean;
}

/** An office that is to be added: one that works in the county, with no function of the procedure. */
export interface WantedOffice extends Omit<OfficeChange, 'isActive'> {
  readonly id: OfficeId;
  readonly type: OfficeType;
}

/** The administration of the organisation (机构管理): each change recorded, none that would leave a case without an office. */
export class OfficeAdministration {
  constructor(private readonly database: Tables) {}

  /**
   * Adds an office at the end of the list.
   *
   * @throws DomainError invalid, what `buildOfficeTree` refuses; conflict `persistence.taken` for an id that is there
   */
  async add(wanted: WantedOffice, by: ChangedBy): Promise<void> {
    const asked = { ledger: officeLedger, by, subject: null, what: { what: 'added', ...wanted } };
    await changing(this.database, asked, async (transaction, record) => {
      const offices = await loadOffices(transaction);
      if (offices.some(({ id }) => id === wanted.id)) {
        throw new DomainError('conflict', 'office.duplicate', 'an office of this id is there', { office: wanted.id });
      }
      await saveOffices(transaction, [...offices, { ...wanted, functions: [], isActive: true }]);
      await record({ subject: wanted.id, what: 'added', detail: { after: wanted } });
    });
  }

  /**
   * Changes an office: name, superior, place, and whether it is addressed any more.
   *
   * @throws DomainError not_found `office.unknown`; conflict `office.changed_meanwhile`, `office.holds_cases`,
   *   `office.has_offices_below`, `office.holds_function`; invalid, what `buildOfficeTree` refuses
   */
  async change(id: OfficeId, change: OfficeChange, by: ChangedBy): Promise<void> {
    const asked = { ledger: officeLedger, by, subject: id, what: change };
    await changing(this.database, asked, async (transaction, record) => {
      const offices = await loadOffices(transaction);
      const office = offices.find((one) => one.id === id);
      if (office === undefined) throw new DomainError('not_found', 'office.unknown', `no office ${id}`, { office: id });
      if (office.isActive && !change.isActive) await requireUnburdened(transaction, office, offices);
      const after = { ...office, ...change };
      await saveOffices(
        transaction,
        offices.map((one) => (one.id === id ? after : one)),
      );
      await record({
        subject: id,
        what: whatOf(office, change),
        detail: { before: changeable(office), after: change },
      });
    });
  }
}

// Recorded in `office_change`: add, never rename.
function whatOf(office: Office, change: OfficeChange): string {
  if (office.isActive !== change.isActive) return change.isActive ? 'reactivated' : 'deactivated';
  if (office.superior !== change.superior) return 'moved';
  return office.name.zh === change.name.zh && office.name.en === change.name.en ? 'corrected' : 'renamed';
}

const changeable = ({ name, superior, place, isActive }: Office): OfficeChange => ({ name, superior, place, isActive });

/** An office that still has something to do is not taken away from under it. */
async function requireUnburdened(transaction: Queryable, office: Office, offices: readonly Office[]): Promise<void> {
  const [needed] = office.functions;
  if (needed !== undefined) {
    const details = { office: office.id, function: needed };
    throw new DomainError('conflict', 'office.holds_function', 'the procedure needs its function', details);
  }
  const below = offices.filter(({ superior, isActive }) => superior === office.id && isActive).length;
  if (below > 0) {
    const details = { office: office.id, count: below };
    throw new DomainError('conflict', 'office.has_offices_below', 'active offices stand below it', details);
  }
  const { cases: ofKinds, duties } = await readOfficeHoldings(transaction, office.id);
  const cases = Object.values(ofKinds).reduce((sum, held) => sum + held, 0);
  if (cases + duties === 0) return;
  const details = { office: office.id, cases, duties };
  throw new DomainError('conflict', 'office.holds_cases', 'open cases are in its name', details);
}
