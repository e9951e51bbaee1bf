import type { Office } from '#libs/contracts';

/** Villages that are added to a plan at once; `of`: the township that leads them, null: the whole county. */
export interface Villages {
  readonly of: string | null;
  readonly villages: readonly string[];
}

type Known = Pick<Office, 'id' | 'type' | 'superior' | 'isActive'>;

/** All villages of the county, and those of each township, in the order of the offices. */
export function villagesIn(offices: readonly Known[]): readonly Villages[] {
  const villages = offices.filter(({ type, isActive }) => type === 'village' && isActive);
  const townships = [...new Set(villages.flatMap(({ superior }) => superior ?? []))];
  const ids = (all: readonly Known[]): readonly string[] => all.map(({ id }) => id);
  if (villages.length === 0) return [];
  return [
    { of: null, villages: ids(villages) },
    ...townships.map((of) => ({ of, villages: ids(villages.filter(({ superior }) => superior === of)) })),
  ];
}
