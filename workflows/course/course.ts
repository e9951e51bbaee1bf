import {
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  log,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';

import {
  announceStep,
  askToPass,
  briefStanding,
  fullStanding,
  momentCommand,
  type BriefStanding,
  type CaseRef,
  type Moment,
  type OwedPart,
  type Standing,
} from '#libs/kernel';

import { Alarm } from './alarm.js';
import { currentBuild, newerOf } from './build.js';
import { doorbell, waiting, type CourseInput, type Waiting } from './course.messages.js';
import type { ActResult, CourseCommand, StepKey } from './course.ports.js';
import { failureOf, NoProgress, notBeforeOf, type StepFailure } from './failure.js';
import { act, actInTime, announce, openPart } from './ports.js';
import { Progress } from './progress.js';
import { failedOf, stepOfMoment, stepOfPart, Steps, type Step } from './steps.js';

// Recording that a step failed must not fail for good: this is how long the course waits before it says so again.
const sayAgainMinMs = 60_000;
// A hundred tries are four days and a thousandth of what a history holds: long enough for somebody to look at the log.
const sayAgainMaxMs = 3_600_000;

/**
 * What all procedures share: the standing and its doorbell, waiting with one timer, and steps through the door.
 * Made before the first await of a course, so that no ring is lost.
 */
export class Course<D> {
  private current: Standing<D>;
  readonly steps: Steps;
  readonly alarm = new Alarm();
  /** The newest build that this course has begun a run for. */
  private readonly build: string | null;
  /** How long after its due instant it leaves a moment to the sweep, in milliseconds. */
  private readonly patienceMs: number;
  private rings = 0;
  private readonly progress = new Progress();

  constructor(input: CourseInput<D>) {
    this.current = fullStanding(input.standing);
    this.build = newerOf(input.build ?? null, currentBuild());
    this.patienceMs = input.patienceMs ?? 0;
    this.steps = new Steps(this.current, () => this.alarm.nowMs);
    setHandler(defineSignal<[BriefStanding<D>]>(doorbell), (standing) => {
      this.take(standing);
      // Also one that brings nothing new: the reconciler rings where time has passed and nothing happened.
      this.rings += 1;
    });
    setHandler(defineQuery<Waiting>(waiting), () => this.progress.answer(this.current, this));
  }

  /** The newest standing that this course has seen, without what nobody rings it for (ADR-0086). */
  get standing(): Omit<Standing<D>, 'phase' | 'version'> {
    return this.current;
  }

  /** Now, in milliseconds of the engine's time. */
  get nowMs(): number {
    return this.alarm.nowMs;
  }

  /** The case, as a request names it. */
  get ref(): CaseRef {
    return { kind: this.current.kind, caseId: this.current.caseId };
  }

  /**
   * True when a step is to be taken now: it was not taken by this run, is not held back after a conflict, and did
   * not fail for good without anybody having asked for a retry since.
   */
  isReady(step: StepKey): boolean {
    return this.steps.isReady(step, this.current);
  }

  /**
   * Waits until the condition holds over the standing. Moments that come due meanwhile are passed through the door, and
   * what the parent does not know yet is told to it. Continues as new here when it has to, because here nothing is half done.
   *
   * @param what what it waits for, in a few words: the query answers with it
   * @param wakeMs when the condition holds by time alone, in milliseconds; null: never
   */
  async until(what: string, holds: () => boolean, wakeMs: () => number | null = never): Promise<void> {
    this.progress.rest(what);
    while (!holds()) {
      if (await this.announceItself()) {
        this.progress.rest(what);
        continue;
      }
      const moment = this.current.next;
      if (moment !== null && this.isDue(moment)) {
        await this.passMoment(moment);
        this.progress.rest(what);
        continue;
      }
      if (this.mustRenew()) await this.renew();
      this.setAlarm(wakeMs());
      const { rings } = this;
      const { version } = this.current;
      await condition(() => this.alarm.isRinging || this.rings > rings || this.current.version > version);
      if (this.alarm.isRinging) this.alarm.reset();
    }
  }

  /** A command on the course's own case. The answer's standing is taken as if it had been rung. */
  async act(step: Step, command: CourseCommand): Promise<boolean> {
    const { step: name, instance } = step;
    const request = { by: this.ref, on: this.ref, step: name, instance, commands: [command] };
    return await this.do(step, () => act(request));
  }

  /** Something else that is done and recorded on the course's own case. The same of the standing. */
  async do(step: Step, run: () => Promise<ActResult>): Promise<boolean> {
    const result = await this.step(step, run);
    if (result !== null) this.take(result.standing as BriefStanding<D>);
    return result !== null;
  }

  /** The parts (分件) that the case owes and that can be opened now. */
  get owedParts(): readonly OwedPart[] {
    return this.current.parts.owed.filter((part) => this.isReady(stepOfPart(part)));
  }

  /** Opens what the case owes, all at once; to a part that is there already the same command adds the cause. */
  async openParts(): Promise<void> {
    await Promise.all(this.owedParts.map((part) => this.openOne(part)));
  }

  private async openOne(part: OwedPart): Promise<void> {
    const { kind, name, open } = part;
    const step = stepOfPart(part);
    const { step: what, instance } = step;
    await this.step(step, () => openPart({ by: this.ref, step: what, instance, kind, name, open }));
  }

  /** Tells the parent what it does not know of this part. @returns false where there is nothing to tell now */
  private async announceItself(): Promise<boolean> {
    const { announcement, parent } = this.current;
    if (announcement === null || parent === null) return false;
    const step: Step = { ...announceStep(announcement), consequence: `${this.current.kind}.parent_not_told` };
    if (!this.isReady(step)) return false;
    const result = await this.step(step, () => announce({ part: this.ref, parent, announcement }));
    if (result !== null) this.take(result.standing as BriefStanding<D>);
    return true;
  }

  /**
   * Takes one step. Only here are failures looked at: a conflict waits for the newer standing, too early is slept
   * out, whatever else is final is recorded as a fact and waits for a retry or a settlement. It never throws what a
   * step failed with.
   *
   * @returns null when the step was not taken
   */
  async step<T>(step: Step, run: () => Promise<T>): Promise<T | null> {
    if (!this.isReady(step)) return null;
    // A retry that is asked for while this attempt is under way asks for another one.
    const retries = failedOf(step, this.current)?.retries ?? 0;
    const key = this.progress.begin(step);
    try {
      const result = await run();
      this.steps.take(step);
      this.progress.tell(step, 'done', null);
      await this.reportRepaired(step);
      return result;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      await this.answerFailure(step, failure, retries);
      return null;
    } finally {
      this.progress.end(key);
    }
  }

  /** Only newer standings count: a ring that was lost, doubled or late changes nothing. */
  private take(standing: BriefStanding<D>): void {
    if (standing.version > this.current.version) this.current = fullStanding(standing);
  }

  private async passMoment(moment: Moment): Promise<void> {
    const step = stepOfMoment(moment);
    const { ref } = this;
    const asked = { by: ref, on: ref, step: step.step, commands: [momentCommand(moment)] };
    const standing = await this.step(step, async () => {
      const now = await askToPass(moment, async (instance) => (await actInTime({ ...asked, instance })).standing);
      if (now === null) throw new NoProgress(step.instance);
      return now;
    });
    if (standing === null) return;
    // Only the standing says that a moment is over: it may be owed again.
    this.steps.release(step);
    this.take(standing as BriefStanding<D>);
  }

  /** When it passes a moment by itself, in milliseconds: what is due is passed by the sweep, and the course stands behind it. */
  private timeOf(moment: Moment): number {
    return Date.parse(moment.dueAt) + this.patienceMs;
  }

  private isDue(moment: Moment): boolean {
    return this.timeOf(moment) <= this.alarm.nowMs && !this.isMomentAside(moment);
  }

  private setAlarm(wakeMs: number | null): void {
    const { next } = this.current;
    const holdEnd = earlierOf(this.steps.nextHoldEnd(this.current), wakeMs);
    const momentAt = next === null || this.isMomentAside(next) ? null : this.timeOf(next);
    if (momentAt !== null && (holdEnd === null || momentAt <= holdEnd)) {
      this.alarm.set(momentAt, `moment ${next?.clock ?? ''} ${next?.name ?? ''}`);
    } else {
      this.alarm.set(holdEnd, 'look again');
    }
  }

  private isMomentAside(moment: Moment): boolean {
    const step = stepOfMoment(moment);
    return this.steps.isStuck(step, this.current) || this.steps.heldUntil(step, this.current) !== null;
  }

  private async answerFailure(step: Step, failure: StepFailure, retries: number): Promise<void> {
    const notBeforeMs = notBeforeOf(failure);
    if (failure.kind === 'conflict') {
      this.steps.hold(step, this.current, notBeforeMs);
      this.progress.tell(step, notBeforeMs === null ? 'conflict' : 'too_early', failure.code);
      return;
    }
    this.progress.tell(step, 'failed', failure.code);
    await this.recordFailure(step, failure, retries);
  }

  /** The failure becomes a fact, so that every screen can show it, whether or not the engine can be reached. */
  private async recordFailure(step: Step, failure: StepFailure, retries: number): Promise<void> {
    const { step: name, instance, consequence } = step;
    const key = { step: 'stepFailed', instance: `${name}:${instance}:${String(retries)}` };
    await this.say(key, { type: 'stepFailed', payload: { step: name, instance, code: failure.code, consequence } });
    this.steps.park(step, retries);
  }

  /** A step that had failed for good and was now taken is no longer owed: that is a fact too. */
  private async reportRepaired(step: Step): Promise<void> {
    const failed = failedOf(step, this.current);
    if (failed === undefined || failed.settled) return;
    const { step: name, instance } = step;
    const key = { step: 'stepDone', instance: `${name}:${instance}:${String(failed.retries)}` };
    await this.say(key, { type: 'stepDone', payload: { step: name, instance } });
  }

  private async say(key: StepKey, command: CourseCommand): Promise<void> {
    for (let pauseMs = sayAgainMinMs; ; pauseMs = Math.min(pauseMs * 2, sayAgainMaxMs)) {
      try {
        const { standing } = await act({ by: this.ref, on: this.ref, ...key, commands: [command] });
        this.take(standing as BriefStanding<D>);
        return;
      } catch (error) {
        const failure = failureOf(error);
        if (failure === null) throw error;
        log.error('a mechanism command was refused', { command: command.type, code: failure.code });
        await sleep(pauseMs, { summary: `say again ${command.type}` });
      }
    }
  }

  /**
   * When its history has grown long, or when a newer build takes its tasks, so that the code of a release is not kept
   * for as long as a case may last. Where two builds take turns it goes to the newer one once, and never back.
   */
  private mustRenew(): boolean {
    return workflowInfo().continueAsNewSuggested || newerOf(this.build, currentBuild()) !== this.build;
  }

  private async renew(): Promise<never> {
    const input: CourseInput<D> = {
      standing: briefStanding(this.current),
      build: newerOf(this.build, currentBuild()),
      ...(this.patienceMs > 0 && { patienceMs: this.patienceMs }),
    };
    return await continueAsNew<(input: CourseInput<D>) => Promise<void>>(input);
  }
}

const never = (): null => null;

function earlierOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
