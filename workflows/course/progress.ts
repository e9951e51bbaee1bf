import type { Instant, Standing } from '#libs/kernel';

import type { Alarm } from './alarm.js';
import type { TriedStep, Waiting } from './course.messages.js';
import type { StepKey } from './course.ports.js';
import { stepOfMoment, type Steps } from './steps.js';

/** What a course is about right now, for its one query: what it waits for, which steps are under way, what it tried last. */
export class Progress {
  private readonly busy: StepKey[] = [];
  private what = 'begin';
  private since = Date.now();
  private tried: TriedStep | null = null;

  /** It waits. @param what what for, in a few words */
  rest(what: string): void {
    this.what = what;
    this.since = Date.now();
  }

  /** A step is under way, until `end` is given the same key. */
  begin({ step, instance }: StepKey): StepKey {
    const key = { step, instance };
    this.busy.push(key);
    this.since = Date.now();
    this.tried = { ...key, at: instantOf(this.since), outcome: 'running', code: null };
    return key;
  }

  /** What became of a step. Steps run side by side: of any but the one that began last it is not kept. */
  tell({ step, instance }: StepKey, outcome: TriedStep['outcome'], code: string | null): void {
    const { tried } = this;
    if (tried?.step === step && tried.instance === instance) this.tried = { ...tried, outcome, code };
  }

  end(key: StepKey): void {
    this.busy.splice(this.busy.indexOf(key), 1);
  }

  answer(standing: Standing, { alarm, steps }: { readonly alarm: Alarm; readonly steps: Steps }): Waiting {
    const { caseId, version, phase, isOpen, next } = standing;
    const [busy] = this.busy;
    return {
      caseId,
      version,
      phase,
      isOpen,
      what: busy === undefined ? this.what : `${busy.step} ${busy.instance}`,
      isBusy: busy !== undefined,
      since: instantOf(this.since),
      until: alarm.dueMs === null ? null : instantOf(alarm.dueMs),
      next: next?.dueAt ?? null,
      isStuck: next !== null && steps.isStuck(stepOfMoment(next), standing),
      tried: this.tried,
    };
  }
}

function instantOf(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}
