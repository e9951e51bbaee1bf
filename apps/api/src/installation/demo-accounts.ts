import type { Installation } from '#libs/contracts';
import type { reads } from '#libs/persistence';

type DemoAccount = Installation['doors'][number];
type Wanted = Pick<DemoAccount, 'persona' | 'capacity'> & { readonly officeType: string | null };

// The office's two stand beside each other: what one proposes the other signs.
const wanted: readonly Wanted[] = [
  { persona: 'clerk', capacity: 'petition-clerk', officeType: null },
  { persona: 'bureauHead', capacity: 'petition-head', officeType: null },
  { persona: 'officer', capacity: 'officer', officeType: 'department' },
  { persona: 'officeHead', capacity: 'head', officeType: 'department' },
  { persona: 'townOfficer', capacity: 'officer', officeType: 'township' },
  { persona: 'mediator', capacity: 'officer', officeType: 'mediation-committee' },
  { persona: 'committeeHead', capacity: 'head', officeType: 'mediation-committee' },
  { persona: 'centreOfficer', capacity: 'officer', officeType: 'dispute-centre' },
  { persona: 'supervisor', capacity: 'supervisor', officeType: null },
  { persona: 'administrator', capacity: 'administrator', officeType: null },
];

// In the county that ships with the platform, the offices of the examples in the documents.
const exemplary: ReadonlySet<string> = new Set(['dept-transport', 'mediation-jinniu', 'centre']);

/** One account per persona of the demonstration (演示的入口), as far as there is one. */
export function demoAccountsOf(accounts: readonly reads.DemoAccountRow[]): DemoAccount[] {
  return wanted.flatMap(({ persona, capacity, officeType }) => {
    const fitting = accounts.filter(
      (one) => one.capacity === capacity && (officeType === null || one.officeType === officeType),
    );
    const found = fitting.find(({ office }) => exemplary.has(office)) ?? fitting[0];
    if (found === undefined) return [];
    const { account, displayName, officeName } = found;
    return [{ persona, account, displayName, capacity, office: officeName }];
  });
}
