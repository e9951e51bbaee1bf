import { createHash } from 'node:crypto';
import { latestLegalDate } from '#libs/contracts';
import { legalDateOf } from '#libs/calendar';
import { as, DomainError, type CaseId, type Instant } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { CaseCommands } from '../case/case-commands.js';
import { HttpProblem } from '../http/problem.js';
import type { Knock } from '../http/request-state.js';
import { Platform } from '../platform.js';

const dayMs = 86_400_000;

/** Drills: opened, aimed, looked at. Their driver in the worker moves them. */
@Injectable()
export class DrillService {
  constructor(
    private readonly platform: Platform,
    private readonly commands: CaseCommands,
  ) {}

  async list() {
    return { items: (await reads.listDrills(this.platform.database)).map(drillOf) };
  }

  async one(id: string) {
    const row = await reads.readDrill(this.platform.database, id);
    if (row === null) throw new HttpProblem(404, 'http.no_such_drill');
    return drillOf(row);
  }

  async open(knock: Knock, name: string, key: string) {
    const createdBy = knock.actor.principal;
    const id = this.commands.newCaseId('drill', createdBy, key);
    await reads.openDrill(this.platform.database, { id, name, createdBy });
    const drill = await this.one(id);
    if (drill.name !== name) throw keyReused();
    return drill;
  }

  async advance(knock: Knock, asked: { id: string; days: number; key: string }) {
    const { id, days, key } = asked;
    const drill = await this.one(id);
    const principal = knock.actor.principal;
    // A repeat is answered as before, wherever the drill stands by now.
    const isRepeat = await reads.hasAsked(this.platform.database, { principal, key, caseId: as<CaseId>(id) });
    if (!isRepeat) requireWithinCalendar(drill, days);
    const hash = createHash('sha256')
      .update(`advance:${String(days)}`)
      .digest();
    const advance = { drill: id, principal, key, hash, wayMs: days * dayMs };
    if ((await reads.aimDrill(this.platform.database, advance)) === 'other') throw keyReused();
    return this.one(id);
  }
}

/** Beyond the last legal date nothing could be counted. @throws HttpProblem 422 `http.drill_beyond_calendar` */
function requireWithinCalendar(drill: { now: string; offsetMs: number; targetOffsetMs: number | null }, days: number) {
  const way = Math.max(0, (drill.targetOffsetMs ?? drill.offsetMs) - drill.offsetMs) + days * dayMs;
  const on = legalDateOf(as<Instant>(new Date(Date.parse(drill.now) + way).toISOString()));
  if (on <= latestLegalDate) return;
  throw new HttpProblem(422, 'http.drill_beyond_calendar', { latest: latestLegalDate, on });
}

function keyReused(): DomainError {
  return new DomainError('invalid', 'docket.key_reused', 'this key was used for another command');
}

function drillOf(row: reads.DrillRow) {
  const isMoving = row.targetOffsetMs !== null && row.targetOffsetMs > row.offsetMs;
  const state = row.problem !== null ? 'stuck' : isMoving ? 'moving' : 'resting';
  return { ...row, isDrill: true, state } as const;
}
