import { randomUUID } from 'node:crypto';
import type { Scope } from '#libs/contracts';
import { as, DomainError, type Capacity, type OfficeId } from '#libs/kernel';
import { capacitiesOf } from '#libs/office';
import type { EntityManager } from 'typeorm';
import { accountLedger, changing, type ChangedBy } from '../accounts/change-record.js';
import { loadOfficeTree } from '../offices/office-store.js';
import type { Queryable, Tables } from '../queryable.js';
import { randomToken, tokenDigest } from './program-store.js';

// Recorded in `account_change`: add, never rename.
/** What an administrator does to a program. */
export type ProgramDeed =
  | { readonly what: 'scopesChanged'; readonly scopes: readonly Scope[] }
  | { readonly what: 'tokenIssued'; readonly label: string; readonly days: number }
  | { readonly what: 'tokenRevoked'; readonly token: string }
  | { readonly what: 'programStopped' | 'programResumed' };

/** A program that is to be made. */
export interface WantedProgram {
  readonly name: string;
  readonly displayName: string;
  readonly office: string;
  readonly scopes: readonly Scope[];
}

/**
 * The administration of programs (程序账户管理). Every change is a line of the record of accounts, in its own transaction
 * with who, what, when and why.
 */
export class ProgramAdministration {
  constructor(private readonly database: Tables) {}

  /**
   * Makes a program, without a token yet.
   *
   * @returns its id; that of the first time where the same key asked before
   * @throws DomainError conflict `account.name_taken`; invalid `office.unknown`, `program.office_unfit`
   */
  async create(wanted: WantedProgram, by: ChangedBy): Promise<string> {
    const asked = { ledger: accountLedger, by, subject: null, what: { what: 'programMade', ...wanted } };
    const made = await changing(this.database, asked, async (transaction, record) => {
      const { name, displayName, office, scopes } = wanted;
      const capacity = await capacityIn(transaction, as(office));
      const id = randomUUID();
      await insertProgram(transaction, { id, capacity, ...wanted });
      const detail = { displayName, office, capacity, scopes };
      await record({ subject: id, subjectName: name, what: 'programMade', detail });
      return id;
    });
    if (made !== null) return made;
    const [row] = await this.database.query<{ id: string }>('select id from program where name = $1', [wanted.name]);
    if (row === undefined) throw unknownProgram();
    return row.id;
  }

  /**
   * Does something to a program.
   *
   * @returns a token this once, where one was issued; null also for a repeat, because it is stored nowhere
   * @throws DomainError not_found `program.unknown`, `program.token_unknown`; conflict `account.changed_meanwhile`
   */
  async change(id: string, deed: ProgramDeed, by: ChangedBy): Promise<string | null> {
    const asked = { ledger: accountLedger, by, subject: id, what: deed };
    return await changing(this.database, asked, async (transaction, record) => {
      const [program] = await transaction.query<{ name: string; scopes: Scope[] }[]>(
        'select name, scopes from program where id = $1 for update',
        [id],
      );
      if (program === undefined) throw unknownProgram();
      const { token, detail } = await carryOut(transaction, { id, scopes: program.scopes }, deed);
      await record({ subject: id, subjectName: program.name, what: deed.what, detail });
      return token;
    });
  }
}

/** The least that the office has: a program decides nothing, and its scopes say what of that it may. */
async function capacityIn(transaction: EntityManager, id: OfficeId): Promise<Capacity> {
  const office = (await loadOfficeTree(transaction)).get(id);
  if (office === null) throw new DomainError('invalid', 'office.unknown', `no office ${id}`, { office: id });
  const [least] = office.isActive ? capacitiesOf(office) : [];
  if (least !== undefined) return least;
  throw new DomainError('invalid', 'program.office_unfit', 'nobody acts for that office here', { office: id });
}

async function insertProgram(
  transaction: Queryable,
  { id, name, displayName, office, capacity, scopes }: WantedProgram & { id: string; capacity: Capacity },
): Promise<void> {
  const rows = await transaction.query(
    `insert into program (id, name, display_name, office_id, capacity, scopes) values ($1, $2, $3, $4, $5, $6)
     on conflict on constraint program_name_uq do nothing returning id`,
    [id, name, displayName, office, capacity, [...scopes]],
  );
  if (rows.length === 0) throw new DomainError('conflict', 'account.name_taken', 'a program of this name is there');
}

type Done = { readonly token: string | null; readonly detail: Readonly<Record<string, unknown>> };

async function carryOut(
  transaction: EntityManager,
  { id, scopes }: { readonly id: string; readonly scopes: readonly Scope[] },
  deed: ProgramDeed,
): Promise<Done> {
  switch (deed.what) {
    case 'scopesChanged':
      await transaction.query('update program set scopes = $2 where id = $1', [id, [...deed.scopes]]);
      return { token: null, detail: { before: scopes, after: deed.scopes } };
    case 'tokenIssued':
      return await issueToken(transaction, id, deed);
    case 'tokenRevoked':
      return await revokeToken(transaction, id, deed.token);
    case 'programStopped':
    case 'programResumed':
      await transaction.query('update program set is_active = $2 where id = $1', [id, deed.what === 'programResumed']);
      return { token: null, detail: {} };
  }
}

async function issueToken(
  transaction: EntityManager,
  program: string,
  { label, days }: { readonly label: string; readonly days: number },
): Promise<Done> {
  const token = randomToken();
  const id = randomUUID();
  await transaction.query(
    `insert into program_token (id, program_id, label, token_hash, expires_at)
     values ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 day')`,
    [id, program, label, tokenDigest(token), days],
  );
  return { token, detail: { token: id, label, days } };
}

async function revokeToken(transaction: EntityManager, program: string, token: string): Promise<Done> {
  // One that was taken back before stays as it is: when it was is a fact of the record.
  const [row] = await transaction.query<{ label: string }[]>(
    'select label from program_token where id = $1 and program_id = $2',
    [token, program],
  );
  if (row === undefined) throw new DomainError('not_found', 'program.token_unknown', 'no such token');
  await transaction.query(
    'update program_token set revoked_at = coalesce(revoked_at, clock_timestamp()) where id = $1',
    [token],
  );
  return { token: null, detail: { token, label: row.label } };
}

function unknownProgram(): DomainError {
  return new DomainError('not_found', 'program.unknown', 'no such program');
}
