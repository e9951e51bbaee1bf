import type { MediationBoard } from '#contracts/mediation';
import { OfficeType, type OfficeTree } from '#libs/office';
import type { OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

// One or two matters of a committee are known to the whole village.
const leastByDefault = 3;

type Numbers = Pick<MediationBoard['others'][number], 'open' | 'week' | 'overdue'>;
type Phase = MediationBoard['own'][number]['byPhase'][number]['phase'];

/**
 * What is before committees now: of those whose cases the acting office may see, and, of a centre (综治中心), of the committees of its
 * level, which nobody leads and whose cases it does not see.
 *
 * @see docs/adr/0074
 */
export async function boardOf(platform: Platform, { reader }: Caller): Promise<MediationBoard> {
  const { database, settings } = platform;
  const { offices } = await platform.world();
  const seen = await reads.loadOfSeen(database, reader);
  const own = [...new Set(seen.map(({ office }) => office))].map((office) => {
    const rows = seen.filter((one) => one.office === office);
    const byPhase = rows.map(({ phase, open }) => ({ phase: phase as Phase, count: open }));
    return { office, ...sumOf(rows), byPhase };
  });
  const least = settings.leastGuided ?? leastByDefault;
  const committees = committeesFor(offices, reader.office).filter((id) => own.every(({ office }) => office !== id));
  if (committees.length === 0) return { least, own, others: [], rest: null };
  const loads = await reads.loadOfCommittees(database, committees);
  const all = committees.map((office) => ({ office, ...sumOf(loads.filter((one) => one.office === office)) }));
  return { least, own, ...toldOf(all, least) };
}

/** The committees of the level of a centre, which every dispute of it is dispatched to; of any other office none. */
function committeesFor(offices: OfficeTree, id: string): readonly OfficeId[] {
  const office = offices.all.find((one) => one.id === id);
  if (office?.isActive !== true || office.type !== OfficeType.disputeCentre) return [];
  const level = offices.levelOf(office.id)?.id ?? null;
  return offices.ofCounty
    .filter(
      ({ type, id: one }) => type === OfficeType.mediationCommittee && (level === null || offices.isWithin(one, level)),
    )
    .map((one) => one.id);
}

const sumOf = (rows: readonly Numbers[]): Numbers => ({
  open: rows.reduce((sum, { open }) => sum + open, 0),
  week: rows.reduce((sum, { week }) => sum + week, 0),
  overdue: rows.reduce((sum, { overdue }) => sum + overdue, 0),
});

/**
 * A committee is told of by itself where it has so many; the others together, and with the smallest of those where they would have too
 * few. Where all of them have, nothing is told.
 */
export function toldOf(all: MediationBoard['others'], least: number): Pick<MediationBoard, 'others' | 'rest'> {
  const large = all.filter(({ open }) => open >= least);
  const small = all.filter(({ open }) => open < least);
  const { open } = sumOf(small);
  const isFew = open > 0 && open < least;
  const fewest = Math.min(...large.map((one) => one.open));
  const hidden = isFew ? [...small, ...large.filter((one) => one.open === fewest)] : small;
  const others = large.filter((one) => !hidden.includes(one));
  const rest = sumOf(hidden);
  if (hidden.length === 0 || (rest.open > 0 && rest.open < least)) return { others, rest: null };
  return { others, rest: { offices: hidden.length, ...rest } };
}
