import { momentStep, partStep, type FailedStep, type Moment, type OwedPart, type Standing } from '#libs/kernel';

import type { StepKey } from './course.ports.js';

// A conflict usually ends with the next ring; the look again is for the ring that the law did not owe. It begins at
// a minute, because the reconciler looks every minute too, and ends at an hour, so that a stuck case costs little.
const lookAgainMinMs = 60_000;
const lookAgainMaxMs = 3_600_000;
// The door's clock and the engine's may differ by milliseconds: a moment that came too early is tried again soon.
const tooEarlyMinMs = 100;

/** One initiative of a course. */
export interface Step extends StepKey {
  /** Code of the legal consequence while it is not done; screens translate it. */
  readonly consequence: string;
}

interface Hold {
  readonly version: number;
  readonly untilMs: number;
}

/**
 * What this run of a course knows about its steps beyond the standing: which it took, which it holds back, and which
 * retries it has seen. All of it may be lost with the run: the door answers a repeated step as before.
 */
export class Steps {
  private readonly taken = new Set<string>();
  private readonly holds = new Map<string, Hold>();
  private readonly refusals = new Map<string, number>();
  private readonly seenRetries = new Map<string, number>();

  /** A course that begins at a standing where a retry was asked for does not know whether it was tried: it tries. */
  constructor(
    standing: Standing,
    private readonly nowMs: () => number,
  ) {
    for (const failed of standing.failed) this.seenRetries.set(keyOf(failed), Math.max(0, failed.retries - 1));
  }

  /** True when the step was not taken, is not held back, and did not fail for good. */
  isReady(step: StepKey, standing: Standing): boolean {
    return !this.taken.has(keyOf(step)) && !this.isStuck(step, standing) && this.heldUntil(step, standing) === null;
  }

  /** True when it failed for good: nothing but a retry or a settlement by somebody with the right moves it. */
  isStuck(step: StepKey, standing: Standing): boolean {
    const failed = failedOf(step, standing);
    if (failed === undefined) return false;
    return failed.settled || failed.retries <= (this.seenRetries.get(keyOf(step)) ?? -1);
  }

  /** Until when it is held back, in milliseconds; a newer standing ends a hold. */
  heldUntil(step: StepKey, standing: Standing): number | null {
    const hold = this.holds.get(keyOf(step));
    if (hold === undefined || hold.version < standing.version || hold.untilMs <= this.nowMs()) return null;
    return hold.untilMs;
  }

  /** The earliest end of a hold; null when nothing is held back. */
  nextHoldEnd(standing: Standing): number | null {
    const ends = [...this.holds.values()].filter(
      (hold) => hold.version >= standing.version && hold.untilMs > this.nowMs(),
    );
    return ends.length === 0 ? null : Math.min(...ends.map((hold) => hold.untilMs));
  }

  take(step: StepKey): void {
    this.taken.add(keyOf(step));
    this.holds.delete(keyOf(step));
    this.refusals.delete(keyOf(step));
  }

  /** It may be owed again: whether it is, the standing says. */
  release(step: StepKey): void {
    this.taken.delete(keyOf(step));
  }

  /** Marks it as tried in vain for so many retries: one more moves it again. */
  park(step: StepKey, retries: number): void {
    this.seenRetries.set(keyOf(step), retries);
  }

  /** Holds it back until a newer standing comes, or `notBeforeMs`, or the time to look again. */
  hold(step: StepKey, standing: Standing, notBeforeMs: number | null): void {
    const key = keyOf(step);
    const refusals = this.refusals.get(key) ?? 0;
    this.refusals.set(key, refusals + 1);
    const waitMs =
      notBeforeMs === null
        ? Math.min(lookAgainMinMs * 2 ** refusals, lookAgainMaxMs)
        : Math.max(notBeforeMs - this.nowMs(), Math.min(tooEarlyMinMs * 2 ** refusals, lookAgainMinMs));
    this.holds.set(key, { version: standing.version, untilMs: this.nowMs() + waitMs });
  }
}

/** Passing a moment, as a step of a course. */
export function stepOfMoment(moment: Moment): Step {
  return { ...momentStep(moment), consequence: 'course.moment_not_passed' };
}

/** Opening a part, as a step of a course. */
export function stepOfPart(part: OwedPart): Step {
  return { ...partStep(part), consequence: part.consequence };
}

/** The record of a step that failed for good. */
export function failedOf(step: StepKey, standing: Pick<Standing, 'failed'>): FailedStep | undefined {
  return standing.failed.find((failed) => failed.step === step.step && failed.instance === step.instance);
}

function keyOf(step: StepKey): string {
  return `${step.step}:${step.instance}`;
}
