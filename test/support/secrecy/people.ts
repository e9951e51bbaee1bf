import { as, type Capacity, type OfficeId } from '#libs/kernel';
import { openSession } from '#libs/persistence';
import { staff, type StaffName, type TestApi } from '../api.js';

/** The office of which it is asked what it can find out. */
export const inspected = 'dept-housing';

interface Person {
  readonly office: string;
  readonly capacity: Capacity;
  /** In whose place they act. */
  readonly insteadOf?: ReaderName | StaffName;
  /** Posts beside the one they act in. */
  readonly also?: readonly (readonly [office: string, capacity: Capacity])[];
}

/** Who has an account in the inspected office besides its head and its officer of the staff. */
const people = {
  both: { office: inspected, capacity: 'head', also: [[inspected, 'officer']] },
  twoPosts: { office: inspected, capacity: 'officer', also: [['dept-health', 'officer']] },
  deputy: { office: inspected, capacity: 'head', insteadOf: 'housingHead' },
  lent: { office: inspected, capacity: 'officer' },
  lentDeputy: { office: inspected, capacity: 'officer', insteadOf: 'lent' },
  ofBoth: { office: 'bureau', capacity: 'petition-clerk', also: [[inspected, 'officer']] },
  ofBothDeputy: { office: 'bureau', capacity: 'supervisor', insteadOf: 'supervisor', also: [[inspected, 'officer']] },
} as const satisfies Record<string, Person>;

/** Everybody who is asked: with an account in the inspected office, a program of it, who has a case there, and nobody. */
export const readers = [
  ...(['housingHead', 'housingOfficer', 'both', 'twoPosts', 'otherPost', 'deputy', 'lent', 'lentDeputy'] as const),
  ...(['program', 'nobody'] as const),
];
/** Who goes with a later tour, and sees by its number that one was planned before. */
export const ofLaterTours: ReadonlySet<ReaderName> = new Set(['lent', 'lentDeputy']);
/**
 * Of whoever commissioned the tour, with a post in the inspected office: they see it in the county in which it goes elsewhere. A program
 * is read by anybody of its office, so by these too.
 */
export const withAPostThere = ['ofBoth', 'ofBothDeputy', 'bureauProgram'] as const;
export type ReaderName = (typeof readers)[number] | (typeof withAPostThere)[number];

type Named = keyof typeof people | StaffName;

// The staff has accounts here that are the same in every county: from them follow the ids of what they open, and so its order in lists.
const all: Readonly<Partial<Record<Named, Person>>> = {
  ...Object.fromEntries(Object.entries(staff).map(([name, [office, capacity]]) => [name, { office, capacity }])),
  ...people,
};
const names = Object.keys(all) as Named[];
const accountOf = (name: Named): string =>
  `00000000-0000-4000-8000-0000000002${String(names.indexOf(name)).padStart(2, '0')}`;

/** Everybody by account, and by the token of a session. */
interface SignedIn {
  readonly accounts: ReadonlyMap<Named, string>;
  readonly tokens: ReadonlyMap<ReaderName | StaffName, string>;
}

/** Makes the accounts that are the same in every county, with who stands in for whom, and signs them in. */
export async function signIn({ database: { source } }: TestApi): Promise<SignedIn> {
  for (const [name, person] of Object.entries(all) as [Named, Person][]) {
    const whole = [accountOf(name), `s-${name.toLowerCase()}`, `姓名-${name}`];
    await source.query(`insert into account (id, name, display_name, password_hash) values ($1, $2, $3, '')`, whole);
    for (const role of [[person.office, person.capacity], ...(person.also ?? [])]) {
      await source.query('insert into account_role values ($1, $2, $3)', [accountOf(name), ...role]);
    }
    if (person.insteadOf === undefined) continue;
    await source.query(
      `insert into deputy (id, account_id, deputy_id, office_id, capacity, from_on, to_on, created_by)
       values ($2, $1, $2, $3, $4, current_date - 2, current_date + 30, $1)`,
      [accountOf(person.insteadOf as Named), accountOf(name), person.office, person.capacity],
    );
  }
  const tokens = new Map<ReaderName | StaffName, string>();
  const open = async (name: ReaderName | StaffName, account: string, role: Person): Promise<void> => {
    const { office, capacity, insteadOf } = role;
    const deputyFor = insteadOf === undefined ? {} : { deputyFor: accountOf(insteadOf as Named) };
    const acting = { office: as<OfficeId>(office), capacity, carrier: 'bearer' as const, ...deputyFor };
    tokens.set(name, await openSession(source, { ...acting, account }));
  };
  for (const [name, person] of Object.entries(all) as [Named, Person][]) await open(name, accountOf(name), person);
  await open('otherPost', accountOf('twoPosts'), { office: 'dept-health', capacity: 'officer' });
  return { accounts: new Map(names.map((name) => [name, accountOf(name)])), tokens };
}
