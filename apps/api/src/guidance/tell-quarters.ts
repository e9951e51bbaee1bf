import type { GuidedQuarter } from '#libs/contracts';
import type { OfficeId } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import { isBusy, officeQuarters } from './office-quarters.js';
import { singledOut } from './singled-out.js';

/** What quarters of one kind of case, of one level of the county, are told from. */
export interface Telling {
  /** The offices that are guided, in their order. */
  readonly offices: readonly OfficeId[];
  /** Smallest number that is told of a single one. */
  readonly least: number;
  /** What was told of these quarters before, by whomever of that level. */
  told(quarters: readonly string[]): Promise<ReadonlyMap<string, GuidedQuarter>>;
  /** Keeps what is told for the first time. @returns what is told: another one was there first, perhaps */
  keep(quarter: GuidedQuarter): Promise<GuidedQuarter>;
  count(): Promise<readonly reads.GuidedCount[]>;
}

/**
 * Tells of quarters what was told of them the first time, whatever is corrected, reopened, brought in or reorganised since: two
 * answers say no more than the later one. A quarter in which nothing was recorded is kept for nobody; an earlier system's may
 * still be brought in.
 */
export async function tellQuarters(quarters: readonly string[], telling: Telling): Promise<GuidedQuarter[]> {
  const told = await telling.told(quarters);
  const isNew = quarters.some((quarter) => !told.has(quarter));
  const counts = isNew ? await telling.count() : [];
  const all: GuidedQuarter[] = [];
  for (const quarter of quarters) {
    const known = told.get(quarter);
    const offices = officeQuarters(counts, telling.offices, quarter);
    const fresh = singledOut(quarter, offices, telling.least);
    all.push(known ?? (offices.some(isBusy) ? await telling.keep(fresh) : fresh));
  }
  return all;
}
