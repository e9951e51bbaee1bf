import { drill, drillAdvance, drillId, drillProcedures, drillRequest, drills, drillScene } from '#libs/contracts';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { DrillService } from './drill.service.js';
import { procedures } from './procedures.js';
import { CaseModule } from '../case/case.module.js';
import { DrillOpener } from './drill-opener.js';
import { DrillScene } from './drill-scene.js';

const params = { id: drillId };
const opening = { permit: 'administration.openDrill' } as const;

/** Drills (演练): cases in accelerated time on the real engine, marked in every answer. */
@ApiTags('drills')
@Controller('drills')
export class DrillController {
  constructor(private readonly drills: DrillService) {}

  @Get('', { ...opening, summary: { zh: '演练', en: 'Drills' }, answers: drills })
  list() {
    return this.drills.list();
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
  open({ caller, body, key }: AskedChange<{ body: typeof drillRequest }>) {
    return this.drills.open(caller, body, key);
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
  scene({ caller, id }: Asked<typeof params>) {
    return this.drills.scene(id, caller.language);
  }

  @Get(':id', { ...opening, summary: { zh: '一次演练', en: 'One drill' }, params, answers: drill })
  one({ id }: Asked<typeof params>) {
    return this.drills.one(id);
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
  advance({ caller, id, body: way, key }: AskedChange<typeof params & { body: typeof drillAdvance }>) {
    return this.drills.advance(caller, { id, way, key });
  }
}

@Module({ imports: [CaseModule], controllers: [DrillController], providers: [DrillService, DrillOpener, DrillScene] })
export class DrillModule {}
