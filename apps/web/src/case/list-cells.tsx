import { type KindName, wordOf } from '#libs/contracts';
import { useSettings } from '../base/settings.js';
import { CaseLink } from '../parts/case-link.js';
import { StateTag } from '../parts/state-tag.js';

interface AboveCellProps {
  readonly kind: KindName;
  /** Null: whoever reads may not see it. */
  readonly number: string | null;
  readonly title: string | null;
  readonly isDrill?: boolean;
}

/** The case above one in a list: its number, and what it is called. */
export function AboveCell({ kind, number, title, isDrill = false }: AboveCellProps) {
  if (number === null) return null;
  return (
    <span className="stack-close">
      <CaseLink kind={kind} number={number} isDrill={isDrill} />
      {title === null ? null : <span className="quiet">{title}</span>}
    </span>
  );
}

interface EndedCellProps {
  readonly kind: KindName;
  /** `endedAs`: left out by a kind that ends in one way alone. */
  readonly row: { readonly phase: string; readonly endedAt: string | null; readonly endedAs?: string | null };
}

/** Where a case stands in a list, and how it has ended. */
export function EndedCell({ kind, row }: EndedCellProps) {
  const { language } = useSettings();
  const { phase, endedAt, endedAs = null } = row;
  return (
    <span className="stack-close">
      <StateTag kind={kind} phase={phase} endedAt={endedAt} />
      {endedAs === null ? null : <span className="quiet">{wordOf(kind, 'endedAs', endedAs, language)}</span>}
    </span>
  );
}
