import { Link, useNavigate, useSearchParams } from 'react-router';
import { useShortcuts } from '../base/keys.js';
import { useSay } from './case.messages.js';
import { caseAddress } from '../parts/case-address.js';
import './case-page.css';

/** The tabs of a case (概况 · 文书 · 历史 · 分件), as far as its kind has them; the history is a page of its own. */
export type TabName = 'overview' | 'documents' | 'history' | 'parts';

/** The tab that the address names, or the first. */
export function useTab(names: readonly TabName[]): TabName {
  const [search] = useSearchParams();
  return names.find((name) => name !== 'history' && name === search.get('tab')) ?? 'overview';
}

interface TabsProps {
  readonly kind: string;
  readonly number: string;
  readonly names: readonly TabName[];
  readonly tab: TabName;
}

/** Links, since each tab has an address. `1 2 3 4` open them. */
export function CaseTabs({ kind, number, names, tab }: TabsProps) {
  const say = useSay();
  const navigate = useNavigate();
  const address = caseAddress(kind, number);
  const placeOf: Readonly<Record<TabName, string>> = {
    overview: address,
    documents: `${address}?tab=documents`,
    history: `${address}/history`,
    parts: `${address}?tab=parts`,
  };
  useShortcuts(
    names.map((name, index) => ({
      keys: String(index + 1),
      does: say(`case.tab.${name}`),
      run: () => void navigate(placeOf[name], { preventScrollReset: true }),
    })),
  );
  return (
    <nav className="case-tabs no-print" aria-label={say('case.tabs')}>
      <ul className="row">
        {names.map((name) => (
          <li key={name}>
            <Link to={placeOf[name]} preventScrollReset aria-current={name === tab ? 'page' : undefined}>
              {say(`case.tab.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
