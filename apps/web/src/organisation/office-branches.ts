import type { Office } from '#libs/contracts';
import { nameRank } from '../parts/name-match.js';

/** A row of the tree as it is shown: its depth, and whether it has a branch that is open or closed. */
export interface TreeRow {
  readonly office: Office;
  /** 1 for the top. */
  readonly level: number;
  readonly children: number;
  readonly isOpen: boolean;
  /** Place among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
}

interface Wanted {
  /** Name, initials or id; what is above a match is shown with it. */
  readonly text: string;
  readonly withInactive: boolean;
  readonly open: ReadonlySet<string>;
}

/** The rows of the tree from the top, branches that are closed left out; while one searches every match is seen. */
export function rowsOf(offices: readonly Office[], { text, withInactive, open }: Wanted): TreeRow[] {
  const isShown = shownWith(offices, text, withInactive);
  const shown = offices.filter(({ id }) => isShown.has(id));
  const below = new Map<string | null, Office[]>();
  for (const office of shown) {
    const above = office.superior !== null && isShown.has(office.superior) ? office.superior : null;
    below.set(above, [...(below.get(above) ?? []), office]);
  }
  const walk = (above: string | null, level: number): TreeRow[] => {
    const siblings = below.get(above) ?? [];
    return siblings.flatMap((office, index) => {
      const children = below.get(office.id)?.length ?? 0;
      const isOpen = text.trim() !== '' || open.has(office.id);
      const row = { office, level, children, isOpen, position: index + 1, siblings: siblings.length };
      return isOpen ? [row, ...walk(office.id, level + 1)] : [row];
    });
  };
  return walk(null, 1);
}

/** The offices that are wanted, in a branch that is open or closed; those that are shown for what is below them are none. */
export const fitting = (
  offices: readonly Office[],
  { text, withInactive }: Pick<Wanted, 'text' | 'withInactive'>,
): readonly Office[] =>
  offices.filter((office) => (office.isActive || withInactive) && nameRank(text, office) !== null);

/** What fits, and everything above it. */
function shownWith(offices: readonly Office[], text: string, withInactive: boolean): ReadonlySet<string> {
  const byId = new Map(offices.map((office) => [office.id, office]));
  const shown = new Set<string>();
  for (const office of fitting(offices, { text, withInactive })) {
    for (let at: Office | undefined = office; at !== undefined && !shown.has(at.id); at = byId.get(at.superior ?? ''))
      shown.add(at.id);
  }
  return shown;
}

/** Which branches are open at first: the top and what stands right below it. */
export const firstOpen = (offices: readonly Office[]): ReadonlySet<string> =>
  new Set(offices.filter(({ superior }) => superior === null).map(({ id }) => id));
