import { createHash } from 'node:crypto';
import { legalDateOf, startOfDay } from '#libs/calendar';
import {
  drill,
  drillAdvance,
  drillId,
  drillProcedures,
  drillRequest,
  drills,
  drillScene,
  latestLegalDate,
  type DrillAdvanceBody,
} from '#libs/contracts';
import { as, DomainError, type CaseId, type Instant, type LegalDate } from '#libs/kernel';
import { aimDrill, reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { newCaseId } from '../case/case-commands.js';
import { HttpProblem } from '../http/problem.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { openDrillWith, wasAskedOtherwise } from './drill-opener.js';
import { nextEventAt, sceneOf } from './drill-scene.js';
import { procedures } from './procedures.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

type Drill = ReturnType<typeof drillOf>;

const params = { id: drillId };
const opening = { permit: 'administration.openDrill' } as const;

/** Drills (演练): cases in accelerated time on the real engine, marked in every answer. Their driver in the worker moves them. */
@ApiTags('drills')
@Controller('drills')
export class DrillController {
  constructor(private readonly platform: Platform) {}

  @Get('', { ...opening, summary: { zh: '演练', en: 'Drills' }, answers: drills })
  async list() {
    return { items: (await reads.listDrills(this.platform.database)).map(drillOf) };
  }

  @Change('', {
    ...opening,
    summary: { zh: '开始演练', en: 'Open a drill' },
    description:
      'With the petition of a procedure, or empty; more cases are registered with the drill named. A real case can never join one.',
    body: drillRequest,
    answers: drill,
    status: 201,
  })
  async open({ caller, body: { name, procedure }, key }: AskedChange<{ body: typeof drillRequest }>): Promise<Drill> {
    const createdBy = caller.actor.principal;
    const id = newCaseId('drill', createdBy, key);
    const before = await reads.readDrill(this.platform.database, id);
    if (before !== null && (before.name !== name || (await wasAskedOtherwise(this.platform, id, procedure)))) {
      throw keyReused();
    }
    await openDrillWith(this.platform, { id, name, createdBy }, procedure);
    return this.find(id);
  }

  @Get('procedures', {
    ...opening,
    summary: { zh: '演练可选的程序', en: 'Procedures to begin with' },
    answers: drillProcedures,
  })
  procedures() {
    return { items: procedures.map(({ id, name, shows }) => ({ id, name, shows })) };
  }

  @Get(':id/scene', {
    ...opening,
    summary: { zh: '演练中发生的事', en: 'What happened in a drill' },
    description: 'Its cases, what they wait for, and what happened; all of it is made up.',
    params,
    answers: drillScene,
  })
  async scene({ caller, id }: Asked<typeof params>) {
    const drill = await this.find(id);
    return { drill, ...(await sceneOf(this.platform, drill, caller.language)) };
  }

  @Get(':id', { ...opening, summary: { zh: '一次演练', en: 'One drill' }, params, answers: drill })
  one({ id }: Asked<typeof params>) {
    return this.find(id);
  }

  @Change(':id/advance', {
    permit: 'administration.advanceDrill',
    summary: { zh: '推进演练时间', en: 'Advance a drill' },
    description:
      'Sets where it is to go, by exactly one of its fields; the driver goes there moment by moment. Read the drill until it rests.',
    params,
    body: drillAdvance,
    answers: drill,
  })
  async advance({ caller, id, body: way, key }: AskedChange<typeof params & { body: typeof drillAdvance }>) {
    const drill = await this.find(id);
    const principal = caller.actor.principal;
    // A repeat is answered as before, wherever the drill stands by now.
    const isRepeat = await reads.hasAsked(this.platform.database, { principal, key, caseId: as<CaseId>(id) });
    const wayMs = isRepeat ? 0 : await this.wayOf(drill, way);
    const hash = createHash('sha256')
      .update(`advance:${JSON.stringify(way)}`)
      .digest();
    const asked = await aimDrill(this.platform.database, { drill: id, principal, key, hash, wayMs });
    if (asked === 'other') throw keyReused();
    return this.find(id);
  }

  private async find(id: string): Promise<Drill> {
    const row = await reads.readDrill(this.platform.database, id);
    if (row === null) throw new HttpProblem(404, 'http.no_such_drill');
    return drillOf(row);
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
    const nextAt = await nextEventAt(this.platform, drill);
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

/** It moves until its driver has seen all of it come to rest, which is after its clock is there. */
function drillOf(row: reads.DrillRow) {
  const state = row.problem !== null ? 'stuck' : row.targetOffsetMs !== null ? 'moving' : 'resting';
  return { ...row, isDrill: true, state } as const;
}
