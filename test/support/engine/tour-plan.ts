import { madeUpCounty } from '#libs/county';

/**
 * What happens to a finding, on the day on which it is put to its office and on every acting day after it. Empty: nothing, so that a
 * deadline may pass.
 */
export const fates = {
  quick: ['receive', 'report', 'verify'],
  accepted: ['receive', 'accept', 'report', 'verify'],
  late: ['receive', '', '', '', 'report', 'verify'],
  unreceived: ['', 'receive', '', 'report', 'verify'],
  upheld: ['receive', 'dispute', 'uphold', 'report', 'verify'],
  dropped: ['receive', 'dispute', 'drop'],
  changed: ['receive', 'dispute', 'change', '', 'report', 'verify'],
  slowRuling: ['receive', 'dispute', '', '', 'uphold', 'report', 'verify'],
  extended: ['receive', '', 'extend', '', '', 'report', 'verify'],
  rolled: ['receive', '', '', '', '', '', '', '', '', '', '', '', '', 'report', 'verify'],
  returned: ['receive', 'report', 'return', 'report', 'verify'],
  grave: ['receive', 'report', 'verify', 'again'],
  graveTwice: ['receive', 'report', 'verify', 'notYet', 'report', 'verify', 'again'],
  letter: ['noteServed', 'noteReported', 'verify'],
  takenBack: ['receive', 'withdraw'],
} as const;

export type Fate = keyof typeof fates;
export type Step = (typeof fates)[Fate][number];

// Most are mended without a word, as in life; every other way comes round.
const turns: readonly Fate[] = [
  ...(['quick', 'late', 'accepted', 'upheld', 'quick', 'unreceived', 'dropped', 'quick', 'changed'] as const),
  ...(['accepted', 'rolled', 'extended', 'quick', 'returned', 'accepted', 'grave', 'letter', 'quick'] as const),
  ...(['slowRuling', 'accepted', 'graveTwice', 'takenBack', 'quick', 'rolled'] as const),
];

/** Somebody of a group. */
export interface PlannedInspector {
  readonly account: string;
  readonly office: string;
}

export interface PlannedFinding {
  readonly item: string | null;
  readonly fate: Fate;
}

export interface PlannedVisit {
  readonly office: string;
  /** On which of the visiting days of the quarter. */
  readonly turn: number;
  readonly isAnnounced: boolean;
  readonly signs: 'at once' | 'late' | 'never';
  readonly findings: readonly PlannedFinding[];
}

export interface Group {
  readonly debtor: string;
  readonly office: string;
  readonly inspectors: readonly [leads: PlannedInspector, goes: PlannedInspector];
}

const inspector = (office: string): PlannedInspector => ({ account: `${office}/officer`, office });
const aGroup = (debtor: string, office: string, [leads, goes]: readonly [string, string]): Group => ({
  ...{ debtor, office },
  inspectors: [inspector(leads), inspector(goes)],
});

/** Four groups, and one that comes in the place of the last; whoever is lent to one belongs to no office that it visits. */
export const groups = [
  aGroup('g1', 'group-1', ['dept-health', 'dept-water']),
  aGroup('g2', 'group-2', ['dept-housing', 'dept-transport']),
  aGroup('g3', 'group-3', ['dept-finance', 'dept-market']),
  aGroup('g4', 'group-4', ['dept-justice', 'dept-civil-affairs']),
] as const;
export const newGroup = aGroup('g5', 'group-4', ['dept-forestry', 'dept-agriculture']);
/** Who comes in the place of others. */
export const substitutes = [inspector('dept-ecology'), inspector('dept-human-resources')] as const;

const visited = madeUpCounty()
  .offices.filter(({ type }) => ['township', 'dispute-centre', 'dispatched-office', 'village'].includes(type))
  .map(({ id }) => id);
const items = [
  ...['register', 'notice', 'decision', 'execution', 'carried-out', 'reception', 'secrecy', 'premises', 'same-day'],
];

/** Visits of one tour, each day so many. */
export type PerDay = readonly number[];

/** The whole plan of a year: who is visited by whom, and what comes of what is found there. */
export class TourPlan {
  private found = 0;

  /** @param perDay visits of a tour on each of its visiting days */
  constructor(readonly perDay: PerDay) {}

  /** The visits of one tour; `seat`: its place among those of its quarter. */
  visitsOf(quarter: number, seat: number, perDay: PerDay = this.perDay): readonly PlannedVisit[] {
    const most = Math.max(...this.perDay);
    return perDay.flatMap((many, turn) =>
      Array.from({ length: many }, (_one, at) => this.visit({ quarter, turn, place: seat * most + at, most })),
    );
  }

  private visit({ quarter, turn, place, most }: Record<'quarter' | 'turn' | 'place' | 'most', number>): PlannedVisit {
    // The same offices in the first and in the third quarter, others in the second and the last.
    const half = Math.floor(visited.length / 2);
    const at = (quarter % 2) * half + ((turn * most * (groups.length + 1) + place) % half);
    // No item twice on a day, and the same one whenever that office is visited.
    const findings = [items[place] ?? null, null].map((one): PlannedFinding => ({ item: one, fate: this.next() }));
    return {
      ...{ office: visited[at] ?? '', turn, isAnnounced: place % 3 === 0 },
      ...{ signs: (['at once', 'never', 'late'] as const)[place % 3] ?? 'at once', findings },
    };
  }

  private next(): Fate {
    this.found += 1;
    return turns[(this.found - 1) % turns.length] ?? 'quick';
  }
}
