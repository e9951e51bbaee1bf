import type { JointProgress } from '#contracts/joint';
import type { Clock, Instant } from '#libs/kernel';
import { isRunning } from '#libs/rules';

export type Wait = JointProgress['waits'][number];
type WaitsFor = Wait['what'];

/** For what each clock of a joint mediation and of its shares waits. */
export const waitsForOf: Readonly<Record<string, WaitsFor>> = {
  'RM-LEAD': 'lead',
  'RM-LEADRULE': 'ruling',
  'RM-QUORUM': 'meeting',
  'RM-EXPERT': 'expert',
  'RM-LEADANSWER': 'answer',
  'RM-POSITION': 'position',
  'RM-TASK': 'task',
};

export const isLate = ({ legalDueAt }: Pick<Clock, 'legalDueAt'>, now: Instant): boolean =>
  legalDueAt !== null && legalDueAt <= now;

interface Offices {
  readonly committee: string;
  readonly centre: string;
  readonly lead: string | null;
  /** Who has to do something. */
  readonly office: string;
}

/** Who waits: never whoever has to do it. */
export function whoWaits(what: WaitsFor, { committee, centre, lead, office }: Offices): string {
  const led = ['ruling', 'answer', 'meeting'].includes(what) ? centre : (lead ?? centre);
  const first = what === 'lead' ? committee : led;
  return [first, centre, committee].find((one) => one !== office) ?? committee;
}

/** Who waits for whom, the longest first: whatever runs, by whoever owes it. */
export function waitsIn(clocks: readonly Clock[], now: Instant, of: Omit<Offices, 'office'>): readonly Wait[] {
  const waits = clocks.filter(isRunning).flatMap((clock): readonly Wait[] => {
    const what = waitsForOf[clock.rule];
    if (what === undefined) return [];
    const { owner: office, startOn: since, legalDueOn: dueOn } = clock;
    return [{ for: whoWaits(what, { ...of, office }), office, what, since, dueOn, isOverdue: isLate(clock, now) }];
  });
  return waits.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}
