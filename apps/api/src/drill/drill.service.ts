import { createHash } from 'node:crypto';
import { latestLegalDate, type drillRequest, type DrillAdvanceBody, type Language } from '#libs/contracts';
import { legalDateOf, startOfDay } from '#libs/calendar';
import { as, DomainError, type CaseId, type Instant, type LegalDate } from '#libs/kernel';
import { reads, aimDrill } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { CaseCommands } from '../case/case-commands.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { DrillOpener } from './drill-opener.js';
import { DrillScene } from './drill-scene.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

type Drill = ReturnType<typeof drillOf>;

/** Drills: opened, aimed, looked at. Their driver in the worker moves them. */
@Injectable()
export class DrillService {
  constructor(
    private readonly platform: Platform,
    private readonly commands: CaseCommands,
    private readonly opener: DrillOpener,
    private readonly scenes: DrillScene,
  ) {}

  async list() {
    return { items: (await reads.listDrills(this.platform.database)).map(drillOf) };
  }

  async one(id: string): Promise<Drill> {
    const row = await reads.readDrill(this.platform.database, id);
    if (row === null) throw new HttpProblem(404, 'http.no_such_drill');
    return drillOf(row);
  }

  async scene(id: string, language: Language) {
    return { drill: await this.one(id), ...(await this.scenes.of(id, language)) };
  }

  async open(caller: Caller, { name, procedure }: z.output<typeof drillRequest>, key: string): Promise<Drill> {
    const createdBy = caller.actor.principal;
    const id = this.commands.newCaseId('drill', createdBy, key);
    const before = await reads.readDrill(this.platform.database, id);
    if (before !== null && (before.name !== name || (await this.opener.wasAskedOtherwise(id, procedure)))) {
      throw keyReused();
    }
    await this.opener.open({ id, name, createdBy }, procedure);
    return this.one(id);
  }

  async advance(caller: Caller, { id, way, key }: { id: string; way: DrillAdvanceBody; key: string }): Promise<Drill> {
    const drill = await this.one(id);
    const principal = caller.actor.principal;
    // A repeat is answered as before, wherever the drill stands by now.
    const isRepeat = await reads.hasAsked(this.platform.database, { principal, key, caseId: as<CaseId>(id) });
    const wayMs = isRepeat ? 0 : await this.wayOf(drill, way);
    const hash = createHash('sha256')
      .update(`advance:${JSON.stringify(way)}`)
      .digest();
    const asked = await aimDrill(this.platform.database, { drill: id, principal, key, hash, wayMs });
    if (asked === 'other') throw keyReused();
    return this.one(id);
  }

  /** Milliseconds further than the drill is aimed at. @throws HttpProblem 422, 409 */
  private async wayOf(drill: Drill, way: DrillAdvanceBody): Promise<number> {
    const aimMs = Date.parse(drill.now) + Math.max(0, (drill.targetOffsetMs ?? drill.offsetMs) - drill.offsetMs);
    const wayMs = await this.lengthOf(drill, aimMs, way);
    requireWithinCalendar(aimMs + wayMs);
    return wayMs;
  }

  private async lengthOf(drill: Drill, aimMs: number, way: DrillAdvanceBody): Promise<number> {
    if (way.days !== undefined) return way.days * dayMs;
    if (way.hours !== undefined) return way.hours * hourMs;
    if (way.until !== undefined) return lengthUntil(way.until, aimMs);
    if (drill.state === 'moving') throw new HttpProblem(409, 'http.drill_moving');
    const nextAt = await this.scenes.nextEventAt(drill.id);
    if (nextAt === null) throw new HttpProblem(422, 'http.drill_nothing_next');
    // What is due already needs no more than a look.
    return Math.max(1, Date.parse(nextAt) - aimMs);
  }
}

function lengthUntil(until: string, aimMs: number): number {
  const lengthMs = Date.parse(startOfDay(as<LegalDate>(until))) - aimMs;
  if (lengthMs <= 0) throw new HttpProblem(422, 'http.drill_not_back', { now: dateOf(aimMs), on: until });
  return lengthMs;
}

/** Beyond the last legal date nothing could be counted. @throws HttpProblem 422 `http.drill_beyond_calendar` */
function requireWithinCalendar(atMs: number): void {
  const on = dateOf(atMs);
  if (on > latestLegalDate) throw new HttpProblem(422, 'http.drill_beyond_calendar', { latest: latestLegalDate, on });
}

const dateOf = (atMs: number): LegalDate => legalDateOf(as<Instant>(new Date(atMs).toISOString()));

function keyReused(): DomainError {
  return new DomainError('invalid', 'docket.key_reused', 'this key was used for another command');
}

function drillOf(row: reads.DrillRow) {
  const isMoving = row.targetOffsetMs !== null && row.targetOffsetMs > row.offsetMs;
  const state = row.problem !== null ? 'stuck' : isMoving ? 'moving' : 'resting';
  return { ...row, isDrill: true, state } as const;
}
