import type { CourseActivities } from '#activities/course';
import {
  askToPass,
  fullStanding,
  isDomainError,
  momentCommand,
  momentStep,
  standingIn,
  type CaseRef,
  type Instant,
  type Moment,
  type Standing,
} from '#libs/kernel';
import type { Log } from '#libs/observability';

import { messageOf, pause } from '../pauses.js';
import { inParallel } from '../relay/relay.js';
import type { DueCase, LeftAlone } from './due-cases.js';
import { CasesLeft } from './left-alone.js';
import { Tellings, type Telling } from './tellings.js';

// The law works in days, and people look at a page for seconds.
const everyMs = 1_000;
// Each is a connection and a transaction: more of them take no more in an hour, and people stand beside them.
const atOnce = 4;
const pageCases = 100;
// Of one parent: a moment that comes due meanwhile waits for a fraction of a second, also where it has thousands of parts.
const toldAtOnce = 25;
// Until somebody acts on the case nothing about it changes; looked at again after this, for what changed elsewhere.
const refusedForMs = 600_000;
// The clocks of two servers differ by less; a row that somebody holds is free by then.
const soonMs = 5_000;

/** What the sweep needs of the world. */
export interface SweepParts {
  /** The most overdue cases of life, without those that are left alone. */
  readonly due: (limit: number, alone: LeftAlone) => Promise<readonly DueCase[]>;
  /** Runs it where no other process sweeps. */
  readonly alone: (work: () => Promise<void>) => Promise<unknown>;
  /** What courses do through a door which rings them of it: none of them waits for an answer here. */
  readonly courses: Pick<CourseActivities, 'act' | 'announce'>;
  readonly log: Log;
}

/**
 * Passes the moments of life that are due (到点处理), thousands in a minute where the engine would take an hour: each by the
 * command that its course would give, in its name and under its key, so that whichever of both comes second is answered as
 * the first was. What the door refuses, or what has failed before, is left to the course, which stands behind it with
 * patience, and records what fails. It does not need the engine.
 */
export class MomentSweep {
  private readonly left = new CasesLeft();

  constructor(private readonly parts: SweepParts) {}

  /** A look every second until it is stopped. */
  async run(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      try {
        await this.sweep(stop);
      } catch (error) {
        this.parts.log.warn({ error: whatOf(error) }, 'moments wait');
      }
      await pause(everyMs, stop);
    }
  }

  /** One look, and all that is due. */
  async sweep(stop: AbortSignal): Promise<void> {
    // By index, and without the lock: nearly always there is nothing.
    const [first] = await this.parts.due(1, this.left.now());
    if (first !== undefined) await this.parts.alone(() => this.passAll(stop));
  }

  /** First every moment that is due, then what parents are to hear of it; what came due meanwhile goes before. It ends where neither goes on. */
  private async passAll(stop: AbortSignal): Promise<void> {
    const tellings = new Tellings();
    while (!stop.aborted) {
      if (await this.passSome(tellings, stop)) continue;
      if (!(await this.tellSome(tellings, stop))) return;
    }
  }

  /** @returns false where none is due, or none of those that are goes through now */
  private async passSome(tellings: Tellings, stop: AbortSignal): Promise<boolean> {
    const page = await this.parts.due(pageCases, this.left.now());
    let away: unknown = null;
    let passed = 0;
    await inParallel(page, atOnce, async (due) => {
      if (stop.aborted) return;
      try {
        const standing = await this.passDue(due, stop);
        if (standing !== null) tellings.add(due.ref, standing);
        passed += 1;
      } catch (error) {
        if (isAway(error)) away = error;
        this.leave(due, error);
      }
    });
    // One row that is held is no reason to stop, and where nothing goes through, parents can be told all the same: if the database
    // is away, it says so itself when it is asked what is due.
    if (away === null || passed > 0) return page.length > 0;
    this.parts.log.warn(
      { error: whatOf(away), cases: page.length },
      'moments wait: none of those that are due goes through',
    );
    return false;
  }

  /** Every moment of a case that has come. @returns how it stands then; null: nothing was passed */
  private async passDue({ ref, standing: text, at }: DueCase, stop: AbortSignal): Promise<Standing | null> {
    const before = standingIn(text);
    let standing = before;
    do {
      const { next, version } = standing;
      const passed = next === null || hasFailed(next, standing) ? null : await this.pass(ref, next);
      if (passed === null) {
        this.left.add(ref.caseId, version, refusedForMs);
        return standing === before ? null : standing;
      }
      standing = passed;
    } while (isDue(standing, at) && !stop.aborted);
    return standing;
  }

  /** By the step of its course. @returns null: it waits although it was passed */
  private async pass(ref: CaseRef, moment: Moment): Promise<Standing | null> {
    const { step } = momentStep(moment);
    const asked = { by: ref, on: ref, step, commands: [momentCommand(moment)] };
    const standing = await askToPass(
      moment,
      async (instance) => (await this.parts.courses.act({ ...asked, instance })).standing,
    );
    return standing === null ? null : fullStanding(standing);
  }

  private leave({ ref, version }: DueCase, error: unknown): void {
    this.left.add(ref.caseId, version, isAway(error) || isTooEarly(error) ? soonMs : refusedForMs);
    if (isAway(error)) return;
    this.parts.log.warn({ caseId: ref.caseId, error: whatOf(error) }, 'a moment is left to its course');
  }

  /** A few parents at once, and of each one part after the other: they queue for its row. @returns false where none hears anything now */
  private async tellSome(tellings: Tellings, stop: AbortSignal): Promise<boolean> {
    const some = tellings.take(atOnce, toldAtOnce);
    let gone = 0;
    await inParallel(some, atOnce, async (ofParent) => {
      for (const telling of ofParent) {
        if (stop.aborted) return;
        if (await this.tell(telling)) continue;
        tellings.forget(telling.parent);
        gone += 1;
        return;
      }
    });
    return gone < some.length;
  }

  /** @returns false where the parent hears nothing now: the courses of its parts will tell it */
  private async tell({ part, parent, announcement }: Telling): Promise<boolean> {
    try {
      await this.parts.courses.announce({ part, parent, announcement });
      return true;
    } catch (error) {
      this.parts.log.warn({ caseId: part.caseId, error: whatOf(error) }, 'an announcement is left to its course');
      return !isAway(error);
    }
  }
}

/** Also one that is settled: what is to be done about it is its course's affair. */
function hasFailed(moment: Moment, { failed }: Standing): boolean {
  const { step, instance } = momentStep(moment);
  return failed.some((one) => one.step === step && one.instance === instance);
}

const isDue = ({ next }: Standing, at: Instant): boolean => next !== null && next.dueAt <= at;

/** For a log: of a refusal its code, of anything else what it says. */
const whatOf = (error: unknown): string => (isDomainError(error) && !isAway(error) ? error.code : messageOf(error));

const isAway = (error: unknown): boolean => isDomainError(error) && error.kind === 'unavailable';

const isTooEarly = (error: unknown): boolean => isDomainError(error) && error.details['notBefore'] !== undefined;
