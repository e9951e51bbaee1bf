import type { MediationBoard } from '#contracts/mediation';
import { isGuide, OfficeType, type OfficeTree } from '#libs/office';
import type { OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

// One or two matters of a committee are known to the whole village.
const leastByDefault = 3;

type Numbers = Pick<MediationBoard['others'][number], 'open' | 'week' | 'overdue'>;
type Phase = MediationBoard['own'][number]['byPhase'][number]['phase'];

const nothingSettled = { unasked: 0, late: 0, broken: 0 } as const;

/**
 * What is before committees now: of those whose cases the acting office may see, and, of a centre (综治中心) and of whoever guides
 * mediation (人民调解法 5), of the committees of its level, which nobody leads and whose cases it does not see.
 *
 * @see docs/adr/0074
 */
export async function boardOf(platform: Platform, { reader }: Caller): Promise<MediationBoard> {
  const { database, settings } = platform;
  const { offices } = await platform.world();
  const [seen, holding] = await Promise.all([
    reads.loadOfSeen(database, reader),
    reads.holdingOfSeen(database, reader),
  ]);
  const own = [...new Set([...seen, ...holding].map(({ office }) => office))].map((office) => {
    const rows = seen.filter((one) => one.office === office);
    const byPhase = rows.map(({ phase, open }) => ({ phase: phase as Phase, count: open }));
    const { unasked, late, broken } = holding.find((one) => one.office === office) ?? nothingSettled;
    return { office, ...sumOf(rows), unasked, late, broken, byPhase };
  });
  const least = settings.leastGuided ?? leastByDefault;
  // A village stays among those with whom it is counted, whatever of it is seen.
  const committees = committeesFor(offices, reader.office).filter(
    (id) => villagesWith(offices, id) !== null || own.every(({ office }) => office !== id),
  );
  if (committees.length === 0) return { least, own, others: [], untold: 0 };
  const loads = await reads.loadOfCommittees(database, committees);
  const all = committees.map((office) => ({
    ...{ office, within: villagesWith(offices, office) },
    ...sumOf(loads.filter((one) => one.office === office)),
  }));
  return { least, own, ...toldOf(all, least) };
}

function villagesWith(offices: OfficeTree, committee: OfficeId): OfficeId | null {
  const above = offices.superiorOf(committee);
  return above?.type === OfficeType.village ? (offices.levelOf(above.id) ?? above).id : null;
}

/** The committees of the level of a centre, which every dispute of it is dispatched to, or of whoever guides them; of any other office none. */
function committeesFor(offices: OfficeTree, id: string): readonly OfficeId[] {
  const office = offices.all.find((one) => one.id === id);
  if (office?.isActive !== true || !(office.type === OfficeType.disputeCentre || isGuide(office))) return [];
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

/** What is before one committee of a level. */
export interface CommitteeLoad extends Numbers {
  readonly office: OfficeId;
  /** Of a village's committee: the office of the level with whose other villages it is counted; null: it is counted by itself. */
  readonly within: OfficeId | null;
}

/**
 * A committee is told of by itself, and those of villages together with the others of their level: who is counted with whom never
 * changes, so that no number of today and tomorrow gives that of a village by what was left out. Where there are too few nothing is told.
 */
export function toldOf(all: readonly CommitteeLoad[], least: number): Pick<MediationBoard, 'others' | 'untold'> {
  const levels = [...new Set(all.flatMap(({ within }) => within ?? []))];
  const groups = [
    ...all
      .filter(({ within }) => within === null)
      .map((one) => ({ office: one.office, villages: null, members: [one] })),
    ...levels.map((office) => {
      const members = all.filter(({ within }) => within === office);
      return { office, villages: members.length, members };
    }),
  ].map(({ members, ...one }) => ({ ...one, ...sumOf(members) }));
  const others = groups.filter(({ open }) => open >= least);
  const untold = groups.filter((one) => !others.includes(one)).reduce((sum, { villages }) => sum + (villages ?? 1), 0);
  return { others, untold };
}
