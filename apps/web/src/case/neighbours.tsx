import { Link, useNavigate } from 'react-router';
import { useShortcuts } from '../base/keys.js';
import { useSay } from './case.messages.js';
import { caseAddress } from '../parts/case-address.js';
import { useNeighbours } from './use-neighbours.js';

/** The cases before and after this one in the list that one came from; `[` and `]` go there. */
export function Neighbours({ kind, number }: { readonly kind: string; readonly number: string }) {
  const say = useSay();
  const navigate = useNavigate();
  const { before, after } = useNeighbours(kind, number);
  const go = (to: string | null): void => {
    if (to !== null) void navigate(caseAddress(kind, to));
  };
  useShortcuts([
    { keys: '[', does: say('case.keys.before'), run: () => go(before) },
    { keys: ']', does: say('case.keys.after'), run: () => go(after) },
  ]);
  if (before === null && after === null) return null;
  return (
    <nav className="words" aria-label={say('case.neighbours')}>
      {before === null ? null : (
        <Link to={caseAddress(kind, before)}>
          <span aria-hidden="true">‹ {before}</span>
          <span className="sr-only">{say('case.before', { number: before })}</span>
        </Link>
      )}
      {after === null ? null : (
        <Link to={caseAddress(kind, after)}>
          <span aria-hidden="true">{after} ›</span>
          <span className="sr-only">{say('case.after', { number: after })}</span>
        </Link>
      )}
    </nav>
  );
}
