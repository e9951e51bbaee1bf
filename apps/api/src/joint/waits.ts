import type { JointProgress } from '#contracts/joint';
import type { Clock, Instant } from '#libs/kernel';
import { isRunning } from '#libs/rules';

export type Wait = JointProgress['waits'][number];
export type WaitsFor = Wait['what'];

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

/** Who waits for whom, the longest first: whatever runs, by whoever owes it. */
export function waitsIn(clocks: readonly Clock[], now: Instant): readonly Wait[] {
  const waits = clocks.filter(isRunning).flatMap((clock): readonly Wait[] => {
    const what = waitsForOf[clock.rule];
    if (what === undefined) return [];
    const { owner, startOn: since, legalDueOn: dueOn } = clock;
    return [{ office: owner, what, since, dueOn, isOverdue: isLate(clock, now) }];
  });
  return waits.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}
