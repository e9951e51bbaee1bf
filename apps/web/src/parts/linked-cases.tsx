import { kindText } from '#libs/contracts';
import { useSettings } from '../base/settings.js';
import { CaseLink } from './case-link.js';

interface Linked {
  readonly kind: 'petition' | 'mediation';
  readonly number: string;
  readonly isSeen: boolean;
}

/** Other cases of the same matter by their numbers: those that one may read open, the others are how one asks after them. */
export function LinkedCases({ links, isDrill }: { readonly links: readonly Linked[]; readonly isDrill: boolean }) {
  const { language } = useSettings();
  return (
    <span className="stack-close">
      {links.map(({ kind, number, isSeen }) => (
        <span key={number}>
          <span className="quiet">{kindText(kind, language)}</span>{' '}
          {isSeen ? (
            <CaseLink kind={kind} number={number} isDrill={isDrill} />
          ) : (
            <span className="case-number">{number}</span>
          )}
        </span>
      ))}
    </span>
  );
}
