import type { Capacity, OfficeId } from '#libs/kernel';
import { as } from '#libs/kernel';
import { openSession } from '#libs/persistence';
import type { DataSource } from 'typeorm';

/** Somebody of a county in which a dispute is mediated. */
interface Person {
  readonly office: string;
  readonly capacity: Capacity;
  /** In whose place they act. */
  readonly insteadOf?: string;
}

/**
 * Everybody who reads, by what they are to the dispute. `dept-housing` holds it; in its rooms sit `mediator` and, in some of
 * them, `partner` and `listener`, each alone of their office.
 */
export const people = {
  mediator: { office: 'dept-housing', capacity: 'officer' },
  deputy: { office: 'dept-housing', capacity: 'officer', insteadOf: 'mediator' },
  partner: { office: 'dept-water', capacity: 'officer' },
  listener: { office: 'dept-transport', capacity: 'officer' },
  colleague: { office: 'dept-housing', capacity: 'officer' },
  chief: { office: 'dept-housing', capacity: 'head' },
  member: { office: 'dept-transport', capacity: 'officer' },
  above: { office: 'county-government', capacity: 'head' },
  clerk: { office: 'bureau', capacity: 'petition-clerk' },
  head: { office: 'bureau', capacity: 'petition-head' },
  supervisor: { office: 'bureau', capacity: 'supervisor' },
  administrator: { office: 'bureau', capacity: 'administrator' },
  stranger: { office: 'dept-health', capacity: 'officer' },
  guide: { office: 'dept-justice', capacity: 'officer' },
} as const satisfies Record<string, Person>;
export type PersonName = keyof typeof people;

const names = Object.keys(people) as PersonName[];

/** The account of somebody: the same in every database, so that two of them can be held against each other. */
export const accountOf = (name: PersonName): string =>
  `00000000-0000-4000-8000-0000000001${String(names.indexOf(name)).padStart(2, '0')}`;

/** Makes their accounts, which have no password, and signs them in. @returns their tokens */
export async function signIn(database: DataSource): Promise<ReadonlyMap<PersonName, string>> {
  for (const [name, { office, capacity }] of Object.entries(people) as [PersonName, Person][]) {
    const id = accountOf(name);
    const account = [id, `d-${name}`, `姓名-${name}`];
    await database.query(
      `insert into account (id, name, display_name, password_hash) values ($1, $2, $3, '')`,
      account,
    );
    await database.query('insert into account_role values ($1, $2, $3)', [id, office, capacity]);
  }
  await database.query(
    `insert into deputy (id, account_id, deputy_id, office_id, capacity, from_on, to_on, created_by)
     values (gen_random_uuid(), $1, $2, 'dept-housing', 'officer', current_date - 2, current_date + 30, $1)`,
    [accountOf('mediator'), accountOf('deputy')],
  );
  const tokens = new Map<PersonName, string>();
  for (const [name, person] of Object.entries(people) as [PersonName, Person][]) {
    const role = { office: as<OfficeId>(person.office), capacity: person.capacity };
    const deputyFor = person.insteadOf === undefined ? {} : { deputyFor: accountOf(person.insteadOf as PersonName) };
    const asked = { ...role, ...deputyFor, account: accountOf(name), carrier: 'bearer' as const };
    tokens.set(name, await openSession(database, asked));
  }
  return tokens;
}
