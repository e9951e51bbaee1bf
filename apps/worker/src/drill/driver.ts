import type { DataSource } from 'typeorm';

import { failpoint, type Log } from '#libs/observability';
import { isDomainError } from '#libs/kernel';
import { withLock } from '#libs/persistence';
import { DrillClock, type Temporal } from '#libs/temporal';
import { courseId } from '#workflows/course/course.messages.js';

import { messageOf, Nap, pause } from '../patience.js';
import { inParallel } from '../relay/relay.js';
import { Drills, type MovingDrill } from './drills.js';
import { QuietWatch } from './quiet.js';

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
  private readonly quiet: QuietWatch;
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly nap = new Nap();

  constructor(
    private readonly source: DataSource,
    temporal: Temporal,
    private readonly log: Log,
  ) {
    this.drills = new Drills(source);
    this.clock = new DrillClock(temporal);
    this.quiet = new QuietWatch(temporal, this.clock, this.drills);
  }

  /** A drill may have got a target. */
  wake(): void {
    this.nap.wake();
  }

  /** Drives whatever has a target, until it is stopped. */
  async run(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      this.nap.begin();
      try {
        for (const id of await this.drills.moving()) this.take(id, stop);
      } catch (error) {
        this.log.warn({ error: messageOf(error) }, 'the driver of drills waits: the database is away');
      }
      await this.nap.sleep(pollMs, stop);
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
    for (let drill = await this.drills.find(id); drill !== null && !stop.aborted; drill = await this.drills.find(id)) {
      const nextMs = await this.settle(drill, stop);
      if (nextMs === undefined) return;
      if (drill.offsetMs >= drill.targetOffsetMs) {
        await this.drills.arrive(id);
        continue;
      }
      await this.step(drill, nextMs);
    }
  }

  /** Waits until it is quiet. Answers when something wants to happen next; undefined when it did not come to rest. */
  private async settle(drill: MovingDrill, stop: AbortSignal): Promise<number | null | undefined> {
    const deadline = Date.now() + patienceMs;
    let why = '';
    while (!stop.aborted && Date.now() < deadline) {
      const now = await this.drills.find(drill.id);
      if (now === null) return undefined;
      const look = await this.quiet.look(now);
      if (look.isQuiet) return look.nextMs;
      why = look.why;
      await pause(lookMs, stop);
    }
    if (!stop.aborted) await this.drills.stop(drill.id, `not quiet: ${why}`);
    return undefined;
  }

  /** One step: the offset first, so that the door is never behind a course that has arrived. */
  private async step(drill: MovingDrill, nextMs: number | null): Promise<void> {
    // Measured anew: the wall's clock went on while the drill came to rest.
    const { wallMs } = (await this.drills.find(drill.id)) ?? drill;
    const toNext = nextMs === null ? Infinity : Math.max(nextMs - wallMs, drill.offsetMs + 1);
    const offsetMs = Math.min(toNext, drill.targetOffsetMs);
    await this.drills.setOffset(drill.id, offsetMs);
    failpoint('drill_after_offset_before_jump');
    const cases = await this.drills.openCases(drill.id);
    await inParallel(cases, jumpsAtOnce, async ({ kind, caseId }) => {
      await this.clock.jump(courseId(kind, caseId), wallMs + offsetMs);
    });
  }
}
