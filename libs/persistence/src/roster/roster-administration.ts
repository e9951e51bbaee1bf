import { randomUUID } from 'node:crypto';
import { as, DomainError, type OfficeId } from '#libs/kernel';
import { isOutside } from '#libs/office';
import { changing, rosterLedger, type ChangedBy } from '../accounts/change-record.js';
import { loadOfficeTree } from '../offices/office-store.js';
import type { Queryable, Tables } from '../queryable.js';
import { holdsIn, nameOfHolder, requireEntryFree, requireLastDay, requireTerm, type Entry } from './roster-fit.js';
import {
  people,
  venues,
  type PersonGiven,
  type RosterTable,
  type SealedContact,
  type VenueGiven,
} from './roster-record.js';
import { changedFields, keepWords, type RosterSeals } from './roster-words.js';

/** Refuses an office whose register is not for whoever asks. */
export type Keeps = (office: OfficeId) => void;

/** Seals how to reach somebody for the entry of an id; null: it is not told anew. */
export type ContactFor = (id: string) => SealedContact;

interface Asked<G> {
  readonly given: G;
  /** Left out: as it is. */
  readonly contact?: ContactFor | undefined;
}

interface Stored<G> {
  readonly isActive: boolean;
  readonly isErased: boolean;
  readonly given: G;
}

/** How an entry goes out of use, or comes back into it. */
export type ActiveChange =
  | { readonly what: 'left'; readonly on: string }
  /** Into another office where its own has ended; null: into its own. */
  | { readonly what: 'returned'; readonly office: string | null };

/**
 * One list of the register (名册): plain administration, with every change written down as those of offices and accounts are.
 * The record holds ids and names of fields; what was changed to what is sealed beside it, and how to reach somebody is nowhere.
 */
export class RosterList<G extends Entry> {
  constructor(
    private readonly database: Tables,
    private readonly table: RosterTable<G>,
    private readonly seals: RosterSeals,
  ) {}

  /**
   * @param code null: one is drawn
   * @returns its id, also for a repeat
   * @throws DomainError conflict `roster.code_taken`, `roster.account_taken`, `roster.venue_taken`; invalid
   *   `roster.office_unfit`, `roster.term_reversed`, `roster.account_unfit`; what `keeps` refuses
   */
  async add(asked: Asked<G> & { readonly code: string | null }, keeps: Keeps, by: ChangedBy): Promise<string> {
    const { given, code, contact } = asked;
    const id = randomUUID();
    const sealed = contact?.(id);
    // By digests: what is sealed is other bytes each time, and what is asked stays known for good.
    const asWas = { given: this.digestOf(given), contact: contact?.('').digest ?? null };
    const what = { what: 'added', list: this.table.name, code, ...asWas };
    const of = { ledger: rosterLedger, by, subject: null, what };
    await changing(this.database, of, async (transaction, record) => {
      await this.requireFit(transaction, { id, given }, keeps);
      const entry = code ?? id.slice(0, 8);
      // As people say it, a code has no small and large letters.
      const same = `select from ${this.table.name} where lower(code) = lower($1)`;
      const taken = await transaction.query<unknown[]>(same, [entry]);
      if (taken.length > 0) throw new DomainError('conflict', 'roster.code_taken', 'a code is taken', { entry });
      const row = {
        id,
        code: entry,
        is_active: true,
        is_demo: false,
        ...this.table.columns(given),
        ...contactColumn(sealed),
      };
      await transaction.query(
        `insert into ${this.table.name} select * from json_populate_record(null::${this.table.name}, $1)`,
        [JSON.stringify(row)],
      );
      const seq = await record({ subject: id, what: 'added', detail: {} });
      await keepWords(transaction, { seq, entry: id, words: { after: { code: entry, ...given } } }, this.seals);
    });
    return await this.idOf(by);
  }

  /**
   * @throws DomainError not_found `roster.unknown`; conflict `roster.changed_meanwhile`, `roster.out_of_use`,
   *   `roster.nothing_changed`; else as `add`
   */
  async change(id: string, { given, contact }: Asked<G>, keeps: Keeps, by: ChangedBy): Promise<void> {
    const sealed = contact?.(id);
    const asked = {
      ledger: rosterLedger,
      by,
      subject: id,
      what: { what: 'changed', given: this.digestOf(given), contact: sealed?.digest ?? null },
    };
    await changing(this.database, asked, async (transaction, record) => {
      const { given: before, isActive } = await this.stored(transaction, id, keeps);
      // What was forgotten of whoever left does not come back by a change.
      if (!isActive) throw new DomainError('conflict', 'roster.out_of_use', 'an entry is out of use');
      await this.requireFit(transaction, { id, given }, keeps);
      const fields = [...changedFields(before, given), ...(sealed === undefined ? [] : ['contact'])];
      if (fields.length === 0) throw new DomainError('conflict', 'roster.nothing_changed', 'it is known so');
      await this.update(transaction, id, { ...this.table.columns(given), ...contactColumn(sealed) });
      const detail = { fields, ...(before.office !== given.office && { from: before.office, to: given.office }) };
      const seq = await record({ subject: id, what: before.office === given.office ? 'changed' : 'moved', detail });
      await keepWords(transaction, { seq, entry: id, words: { before, after: given } }, this.seals);
    });
  }

  /**
   * Takes an entry out of use, or back into it: it is kept, because cases name it, and how to reach somebody who left is not.
   * Whoever comes back does so without the account that was theirs, where that one is fit no more or of somebody else; the record
   * says so.
   *
   * @throws DomainError not_found `roster.unknown`; conflict `roster.changed_meanwhile`, `roster.out_of_use`, `roster.in_use`,
   *   `roster.erased`; invalid `roster.last_day_unfit`; of one that comes back as `add`
   */
  async setActive(id: string, change: ActiveChange, keeps: Keeps, by: ChangedBy): Promise<void> {
    const asked = { ledger: rosterLedger, by, subject: id, what: change };
    await changing(this.database, asked, async (transaction, record) => {
      const { given, isActive, isErased } = await this.stored(transaction, id, keeps);
      if (isErased) throw new DomainError('conflict', 'roster.erased', 'nothing personal is left');
      if (isActive === (change.what === 'returned')) {
        const code = isActive ? 'roster.in_use' : 'roster.out_of_use';
        throw new DomainError('conflict', code, 'an entry is so already');
      }
      if (change.what === 'left') {
        await this.leave(transaction, { id, given, on: change.on });
        await record({ subject: id, what: 'left', detail: { on: change.on } });
        return;
      }
      const { office } = change;
      const isWithout = await this.takeBack(transaction, { id, given, office: office ?? given.office }, keeps);
      await record({ subject: id, what: 'returned', detail: { office, ...(isWithout && { fields: ['account'] }) } });
    });
  }

  private async leave(transaction: Queryable, of: { id: string; given: G; on: string }): Promise<void> {
    requireLastDay(of.given, of.on);
    const forgotten = this.table.forgotten.map((column): [string, null] => [column, null]);
    await this.update(transaction, of.id, { is_active: false, left_on: of.on, ...Object.fromEntries(forgotten) });
  }

  /** @returns whether its account is linked no more */
  private async takeBack(
    transaction: Queryable,
    { id, given, office }: { id: string; given: G; office: string },
    keeps: Keeps,
  ): Promise<boolean> {
    const { account = null } = given;
    const isWithout = account !== null && !(await isStillTheirs(transaction, { id, account, office }));
    const back = { ...given, office, ...(isWithout && { account: null }) };
    await this.requireFit(transaction, { id, given: back }, keeps);
    const row = { is_active: true, left_on: null, office_id: office, ...(isWithout && { account_id: null }) };
    await this.update(transaction, id, row);
    return isWithout;
  }

  private digestOf(given: G): string {
    return this.seals.digest(JSON.stringify(given));
  }

  private async stored(transaction: Queryable, id: string, keeps: Keeps): Promise<Stored<G>> {
    const [row] = await transaction.query<G & Omit<Stored<G>, 'given'>>(
      `select ${this.table.given}, e.is_active as "isActive", ${this.table.isErased} as "isErased"
         from ${this.table.name} e where e.id = $1`,
      [id],
    );
    if (row === undefined) throw new DomainError('not_found', 'roster.unknown', 'no such entry');
    const { isActive, isErased, ...given } = row;
    keeps(as<OfficeId>(row.office));
    return { isActive, isErased, given: given as unknown as G };
  }

  private async update(transaction: Queryable, id: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    const columns = Object.keys(row).join(', ');
    await transaction.query(
      `update ${this.table.name} set (${columns}) =
         (select ${columns} from json_populate_record(null::${this.table.name}, $2)) where id = $1`,
      [id, JSON.stringify(row)],
    );
  }

  private async requireFit(transaction: Queryable, of: { id: string; given: Entry }, keeps: Keeps): Promise<void> {
    const { given } = of;
    const { office, account = null } = given;
    keeps(as<OfficeId>(office));
    const found = (await loadOfficeTree(transaction)).get(as<OfficeId>(office));
    if (found?.isActive !== true || isOutside(found)) {
      throw new DomainError('invalid', 'roster.office_unfit', 'no office that keeps a register', { office });
    }
    requireTerm(given);
    if (account !== null && !(await holdsIn(transaction, account, office))) {
      throw new DomainError('invalid', 'roster.account_unfit', 'no active account of that office');
    }
    await requireEntryFree(transaction, this.table.name, of);
  }

  /** Which entry a key made; the same for a repeat of it. */
  private async idOf({ account, key }: ChangedBy): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `select entry_id as id from roster_change where principal = $1 and key = $2`,
      [account, key],
    );
    if (row === undefined) throw new Error('an entry was added without a line in its record');
    return row.id;
  }
}

/** Whether an account acts for an office, and nobody else of the register was given it meanwhile. */
const isStillTheirs = async (
  transaction: Queryable,
  { id, account, office }: { readonly id: string; readonly account: string; readonly office: string },
): Promise<boolean> =>
  (await holdsIn(transaction, account, office)) && (await nameOfHolder(transaction, account, id)) === null;

const contactColumn = (contact: SealedContact | undefined): Readonly<Record<string, unknown>> =>
  contact === undefined ? {} : { contact: contact.sealed === null ? null : `\\x${contact.sealed.toString('hex')}` };

/** The register of an installation: its people who need no account, and its places. */
export class RosterAdministration {
  readonly people: RosterList<PersonGiven>;
  readonly venues: RosterList<VenueGiven>;

  constructor(database: Tables, seals: RosterSeals) {
    this.people = new RosterList(database, people, seals);
    this.venues = new RosterList(database, venues, seals);
  }
}
