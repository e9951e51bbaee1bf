import type { Clock, Duty, Instant } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import { refused } from './case.js';
import type { DespiteUndone, Undone } from './commands.js';
import type { SupervisionState } from './state.js';

/** What of the parent is looked at: its open duties and its clocks, as it stands at an instant. */
export interface Looked {
  readonly clocks: readonly Clock[];
  readonly duties: readonly Duty[];
  readonly at: Instant;
}

/**
 * What the supervised office still owes in the parent of what it is supervised for (未办): an open duty whose clock is one
 * of the causes and is overdue. A decision sees its own case only, so whoever brings a command to the door reads the
 * parent with this.
 */
export function undoneOf({ office, triggers }: SupervisionState, { clocks, duties, at }: Looked): readonly Undone[] {
  const causes = new Set(triggers.map(({ clock }) => clock));
  return clocks.flatMap((clock) => {
    const { id, rule, legalDueOn, legalDueAt } = clock;
    const duty = duties.find((each) => each.clock === id && each.office === office);
    if (duty === undefined || legalDueOn === null || legalDueAt === null || !causes.has(id)) return [];
    const isOverdue = isRunning(clock) && legalDueAt <= at;
    return isOverdue ? [{ clock: id, rule, duty: duty.what, dueOn: legalDueOn }] : [];
  });
}

/**
 * Refuses what is said to be put right while what was late is not done: a correction that was not made is none. What can no
 * longer be done, or was made up for otherwise, is said with the reason, which is recorded beside what is not done.
 *
 * @throws DomainError `supervision.duty_undone` (conflict), details `kind`, `duties`, `rules`, `dueOn` (the earliest)
 * @see 信访工作条例 art. 40(1)
 */
export function requireDone({ undone = [], whyUndone = null }: DespiteUndone, kind: string): void {
  if (undone.length === 0 || whyUndone !== null) return;
  throw refused('conflict', 'supervision.duty_undone', 'what was late is not done', undoneDetails(undone, kind));
}

/** How it is told what is not done. @param kind of the parent, whose duties they are */
export function undoneDetails(undone: readonly Undone[], kind: string) {
  const [dueOn = null] = undone.map((each) => each.dueOn).sort();
  const each = (name: 'duty' | 'rule'): string => [...new Set(undone.map((one) => one[name]))].join(',');
  return { kind, duties: each('duty'), rules: each('rule'), dueOn };
}

/** The two fields as they are recorded. */
export const recordedUndone = ({ undone = [], whyUndone = null }: DespiteUndone): Required<DespiteUndone> => ({
  undone,
  whyUndone: undone.length === 0 ? null : whyUndone,
});
