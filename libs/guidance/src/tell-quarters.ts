import type { GuidedQuarter } from '#libs/contracts';
import type { OfficeId } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import { isBusy, officeQuarters, type OfficeQuarter } from './office-quarters.js';
import { singledOut } from './singled-out.js';

/** What quarters of one kind of case, of one level of the county, are told from. */
export interface Telling {
  /** The offices that are guided, in their order. */
  readonly offices: readonly OfficeId[];
  /** What was frozen of these quarters. */
  told(quarters: readonly string[]): Promise<ReadonlyMap<string, GuidedQuarter>>;
  count(): Promise<readonly reads.GuidedCount[]>;
}

/** How a quarter is frozen that was not yet. */
export interface Freezing extends Telling {
  /** Smallest number that is told of a single office. */
  readonly least: number;
  /** Keeps it for good; what was frozen before stays. */
  keep(quarter: GuidedQuarter): Promise<void>;
}

/**
 * Tells of quarters what was frozen of them, whatever is corrected, reopened, brought in or reorganised since: two answers say no
 * more than the later one. One in which nothing was recorded is told as that, and one that is not frozen yet is left out: who
 * asks, and how often, changes nothing.
 *
 * @param least smallest number that is told of a single one
 */
export async function tellQuarters(
  quarters: readonly string[],
  telling: Telling & Pick<Freezing, 'least'>,
): Promise<GuidedQuarter[]> {
  const { told, left } = await leftOf(quarters, telling);
  const idle = left.filter(({ offices }) => !offices.some(isBusy));
  const empty = new Map(idle.map(({ quarter, offices }) => [quarter, singledOut(quarter, offices, telling.least)]));
  return quarters.flatMap((quarter) => told.get(quarter) ?? empty.get(quarter) ?? []);
}

/**
 * Freezes the quarters that are not yet, as they stand. One in which nothing was recorded is not: what an earlier system has of it
 * may still be brought in.
 */
export async function freezeQuarters(quarters: readonly string[], freezing: Freezing): Promise<void> {
  const { left } = await leftOf(quarters, freezing);
  for (const { quarter, offices } of left) {
    if (offices.some(isBusy)) await freezing.keep(singledOut(quarter, offices, freezing.least));
  }
}

/** What was frozen, and what each office did in the quarters that were not. */
async function leftOf(quarters: readonly string[], { offices, ...telling }: Telling) {
  const told = await telling.told(quarters);
  const names = quarters.filter((quarter) => !told.has(quarter));
  const counts = names.length === 0 ? [] : await telling.count();
  const left = names.map((quarter): Left => ({ quarter, offices: officeQuarters(counts, offices, quarter) }));
  return { told, left };
}

interface Left {
  readonly quarter: string;
  readonly offices: readonly OfficeQuarter[];
}
