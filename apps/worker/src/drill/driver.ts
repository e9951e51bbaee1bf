import type { DataSource } from 'typeorm';

import { failpoint, type Log } from '#libs/observability';
import { isDomainError } from '#libs/kernel';
import { withLock } from '#libs/persistence';
import { DrillClock, type Temporal } from '#libs/temporal';
import { courseId } from '#workflows/course/course.messages.js';

import { messageOf, WakeableSleep, pause } from '../pauses.js';
import { inParallel } from '../relay/relay.js';
import { Drills, type MovingDrill } from './drills.js';
import { QuietWatch, type Resting } from './quiet.js';

// A target is set by hand: a second to notice it is nothing, and costs one query by an idle worker.
const pollMs = 1_000;
// Between two looks at a drill that is not quiet: a step of a course takes some ten milliseconds.
const lookMs = 25;
// A failing step is tried again within a minute; what is not quiet after three waits for a person.
const patienceMs = 180_000;
const jumpsAtOnce = 8;
// Each holds a connection and asks courses many times a second.
const drillsAtOnce = 2;

/**
 * Drives drills (演练): one clock for all cases of a drill, moved from moment to moment, each step only when the last
 * one has come to rest. What it needs to know stands in the table `drill`, so any process can go on where one died.
 */
export class DrillDriver {
  private readonly drills: Drills;
  private readonly clock: DrillClock;
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly pauseBetween = new WakeableSleep();

  constructor(
    private readonly source: DataSource,
    private readonly temporal: Temporal,
    private readonly log: Log,
  ) {
    this.drills = new Drills(source);
    this.clock = new DrillClock(temporal);
  }

  /** A drill may have got a target. */
  wake(): void {
    this.pauseBetween.wake();
  }

  /** Drives whatever has a target, until it is stopped. */
  async run(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      this.pauseBetween.begin();
      try {
        for (const id of await this.drills.moving()) this.take(id, stop);
      } catch (error) {
        this.log.warn({ error: messageOf(error) }, 'the driver of drills waits: the database is away');
      }
      await this.pauseBetween.sleep(pollMs, stop);
    }
    await Promise.allSettled(this.underWay.values());
  }

  private take(id: string, stop: AbortSignal): void {
    if (this.underWay.has(id) || this.underWay.size >= drillsAtOnce) return;
    const drive = withLock(this.source, `drill:${id}`, () => this.drive(id, stop))
      .then(() => undefined)
      .catch(async (error: unknown) => {
        this.log.warn({ drill: id, error: messageOf(error) }, 'a drill was interrupted');
        const isPassing = isDomainError(error) && error.code !== 'temporal.drill_time_unavailable';
        if (!isPassing) await this.drills.stop(id, messageOf(error)).catch(() => undefined);
      })
      .finally(() => {
        this.underWay.delete(id);
      });
    this.underWay.set(id, drive);
  }

  private async drive(id: string, stop: AbortSignal): Promise<void> {
    const watch = new QuietWatch(this.temporal, this.clock, this.drills);
    for (let drill = await this.drills.find(id); drill !== null && !stop.aborted; drill = await this.drills.find(id)) {
      const courses = await this.settle(drill, watch, stop);
      if (courses === null) return;
      if (drill.offsetMs >= drill.targetOffsetMs) {
        await this.drills.arrive(id);
        continue;
      }
      await this.step(drill, courses, watch);
    }
  }

  /** Waits until it is quiet. Answers its courses at rest; null when it did not come to rest. */
  private async settle(drill: MovingDrill, watch: QuietWatch, stop: AbortSignal): Promise<readonly Resting[] | null> {
    const deadline = Date.now() + patienceMs;
    let why = '';
    while (!stop.aborted && Date.now() < deadline) {
      const now = await this.drills.find(drill.id);
      if (now === null) return null;
      const look = await watch.look(now);
      if (look.isQuiet) return look.courses;
      if (look.why !== why) this.log.debug({ drill: drill.id, why: look.why }, 'not quiet yet');
      why = look.why;
      await pause(lookMs, stop);
    }
    if (!stop.aborted) await this.drills.stop(drill.id, `not quiet: ${why}`);
    return null;
  }

  /**
   * One step: to the earliest moment of the drill, or to its target. The offset first, so that the door is never behind
   * a course that has arrived. On the way only those courses are moved that have something to do there; at the target
   * all of them.
   */
  private async step(drill: MovingDrill, courses: readonly Resting[], watch: QuietWatch): Promise<void> {
    // Measured anew: the wall's clock went on while the drill came to rest.
    const { wallMs, targetOffsetMs } = (await this.drills.find(drill.id)) ?? drill;
    const wishes = courses.flatMap(({ wishMs }) =>
      wishMs === null ? [] : [Math.max(wishMs - wallMs, drill.offsetMs + 1)],
    );
    const offsetMs = Math.min(targetOffsetMs, ...wishes);
    await this.drills.setOffset(drill.id, offsetMs);
    failpoint('drill_after_offset_before_jump');
    const toMs = wallMs + offsetMs;
    const moved = courses
      .filter(({ wishMs }) => offsetMs === targetOffsetMs || (wishMs !== null && wishMs <= toMs))
      .map(({ one }) => one);
    watch.forget(moved);
    await inParallel(moved, jumpsAtOnce, async ({ kind, caseId }) => {
      await this.clock.jump(courseId(kind, caseId), toMs);
    });
  }
}
