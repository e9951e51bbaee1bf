import { guidedQuarter, kindNames, type GuidedQuarter, type KindName } from '#libs/contracts';
import type { LegalDate, OfficeId } from '#libs/kernel';
import { guidedIn, isGuide, lineOf, type OfficeTree } from '#libs/office';
import { keepTold, readTold, reads, type Queryable } from '#libs/persistence';
import { quartersOver, quartersToFreeze } from './office-quarters.js';
import { freezeQuarters, tellQuarters, type Freezing } from './tell-quarters.js';

/** Where quarters are kept, what they are told from, and the smallest number that is told of a single office. */
export interface GuidedFrom {
  readonly database: Queryable;
  readonly offices: OfficeTree;
  readonly least: number;
}

/** What a kind of case is told of: nothing of one that is counted for nobody. */
interface GuidedKind {
  readonly kind: KindName;
  readonly quarters: readonly GuidedQuarter[];
}

/**
 * What whoever guides a level is told of the quarters of a year.
 *
 * @param level the office whose level it is; null: of the county
 */
export async function toldOfLevel(
  from: GuidedFrom,
  level: OfficeId | null,
  { year, today }: { readonly year: string; readonly today: LegalDate },
): Promise<{ readonly guided: number; readonly kinds: GuidedKind[] }> {
  const offices = guidedIn(from.offices, level).map(({ id }) => id);
  const kinds: GuidedKind[] = [];
  for (const kind of guidedKinds()) {
    kinds.push({
      kind,
      quarters: await tellQuarters(quartersOver(year, today), telling(from, { kind, level, offices })),
    });
  }
  return { guided: offices.length, kinds };
}

/** Freezes what is over for whoever guides, of every level that has a guide: no answer to anybody writes anything. */
export async function freezeGuided(from: GuidedFrom, today: LegalDate): Promise<void> {
  const guides = from.offices.ofCounty.filter(isGuide);
  const levels = new Set(guides.map(({ id }) => from.offices.levelOf(id)?.id ?? null));
  for (const level of levels) {
    const offices = guidedIn(from.offices, level).map(({ id }) => id);
    for (const kind of guidedKinds()) {
      await freezeQuarters(quartersToFreeze(today), telling(from, { kind, level, offices }));
    }
  }
}

const guidedKinds = (): readonly KindName[] => kindNames.filter((kind) => reads.lists[kind].countGuided !== null);

interface Of {
  readonly kind: KindName;
  readonly level: OfficeId | null;
  readonly offices: readonly OfficeId[];
}

function telling({ database, least, offices: tree }: GuidedFrom, { kind, level, offices }: Of): Freezing {
  const of = { kind, level: level ?? '' };
  const wholes = wholesOf(tree, offices);
  return {
    ...{ offices, least },
    told: async (quarters) => {
      const rows = await readTold(database, of, quarters);
      return new Map(rows.map(({ quarter, body }) => [quarter, guidedQuarter.parse(body)]));
    },
    keep: (fresh) => keepTold(database, of, fresh),
    count: async () => {
      const counts = (await reads.lists[kind].countGuided?.(database, [...wholes.keys()])) ?? [];
      return counts.map((count) => ({ ...count, office: wholes.get(count.office) ?? count.office }));
    },
  };
}

/** Each office that is guided, and each that is a part of one: a studio is one mediator's name, and is counted with its committee. */
function wholesOf(offices: OfficeTree, guided: readonly OfficeId[]): ReadonlyMap<string, OfficeId> {
  const wholes = offices.ofCounty.flatMap(({ id }) => {
    const whole = lineOf(offices, id).at(-1)?.id;
    return whole !== undefined && guided.includes(whole) ? [[id, whole] as const] : [];
  });
  return new Map(wholes);
}
