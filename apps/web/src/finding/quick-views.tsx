import { phaseText } from '#libs/contracts';
import { Link } from 'react-router';
import { listAddress } from '../parts/case-address.js';
import '../case/case.messages.js';
import { useSay } from './finding.messages.js';

type Narrowed = Readonly<Record<string, string | undefined>>;

// What each of those who open the list comes for: the inspected office, whoever rules, whoever verifies, and whoever commissioned it.
const phases = ['served', 'mending', 'disputed', 'verifying', 'revisiting'] as const;

/** The list by what is to be done next: one press each. */
export function QuickViews({ filters }: { readonly filters: Narrowed }) {
  const say = useSay();
  const views: readonly { readonly of: Readonly<Record<string, string>>; readonly text: string }[] = [
    ...phases.map((phase) => ({ of: { phase }, text: phaseText('finding', phase, say.language) })),
    { of: { state: 'overdue' }, text: say('case.filter.state.overdue') },
    { of: { carried: '1', state: 'open' }, text: say('finding.quick.carried') },
  ];
  return (
    <nav className="no-print" aria-label={say('finding.quick')}>
      <ul className="row">
        {views.map(({ of, text }) => (
          <li key={text}>
            <Link to={listAddress('finding', of)} aria-current={isShown(filters, of) ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whether the list is narrowed to that and to nothing else. */
const isShown = (filters: Narrowed, of: Narrowed): boolean =>
  Object.entries(filters).filter(([, value]) => value !== undefined).length === Object.keys(of).length &&
  Object.entries(of).every(([name, value]) => filters[name] === value);
