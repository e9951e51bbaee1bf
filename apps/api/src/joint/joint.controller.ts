import { drawRecordAnswer, expertPool, expertPoolQuery, jointBoard, jointTemplates, openJoint } from '#contracts/joint';
import { caseId, outcome } from '#libs/contracts';
import { jointWords, teamOf, type JointState } from '#libs/joint';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { jointBoardOf, leastOf } from './board.js';
import { drawRecordOf } from './draw-record.js';
import { openJointOf } from './opening.js';
import { poolOf } from './pool.js';

const unnamed = (expert: string) => ({ expert, name: null, office: null, because: null, isFixed: false });

const drawNumber = z.coerce.number().int().min(1).max(999);

/** What joint mediations (联合调解) have of routes beside those of every kind. */
@ApiTags('joints')
@Controller('joints')
export class JointController {
  constructor(private readonly platform: Platform) {}

  @Get('board', {
    permit: 'read.joints',
    summary: { zh: '联合调解看板', en: 'Board of joint mediations' },
    description:
      'Of those that the acting office may see: no lead, a position that is missing, a quorum that failed, and who waits for whom since when. Each number is that of its list. Pools of experts that are too small are told with it.',
    answers: jointBoard,
  })
  board({ caller }: Asked) {
    return jointBoardOf(this.platform, caller);
  }

  @Get('templates', {
    permit: 'read.joints',
    summary: { zh: '联调模式', en: 'Templates of joint mediations' },
    description: 'How many of each role a template asks for, and whether so many offices of such a type are there.',
    answers: jointTemplates,
  })
  async templates() {
    const world = await this.platform.world();
    const items = jointWords.template.map((template) => ({
      ...{ template, team: [...teamOf(template, { barred: [] }, world)] },
    }));
    return { items };
  }

  @Get(':id/pool', {
    permit: 'read.joint',
    summary: { zh: '专家库', en: 'The pool for a draw' },
    description:
      'All experts of the register for one speciality whose term runs today, by their ids; for the centre with name, office, and why one can be no candidate, or should be none. A draw lists them all.',
    params: { id: caseId },
    query: expertPoolQuery,
    answers: expertPool,
  })
  async pool({ caller, id, query: { speciality } }: Asked<{ id: typeof caseId; query: typeof expertPoolQuery }>) {
    const head = await visibleHead(this.platform, caller, id, 'joint');
    const { docket, database } = this.platform;
    const { dossier, context } = await docket.now(head.id, caller.actor, database);
    const joint = dossier.state as JointState;
    const pool = await poolOf(database, { joint, speciality, on: context.today });
    // Who was not drawn is an id to everybody but whoever draws.
    const items = caller.actor.office === joint.centre ? [...pool] : pool.map(({ expert }) => unnamed(expert));
    return { speciality, least: await leastOf(this.platform), items };
  }

  @Get(':id/draws/:draw', {
    permit: 'read.joint',
    summary: { zh: '抽取记录', en: 'Record of a draw' },
    description:
      'Ids of the register, no names. With the facts of the case (`GET /api/cases/:id/facts`) anybody draws again: `maplebridge draw verify`.',
    params: { id: caseId, draw: drawNumber },
    answers: drawRecordAnswer,
  })
  record({ caller, id, draw }: Asked<{ id: typeof caseId; draw: typeof drawNumber }>) {
    return drawRecordOf(this.platform, caller, { id, draw });
  }
}

/** How a committee asks for a joint mediation. */
@ApiTags('mediations')
@Controller('mediations')
export class MediationJointController {
  constructor(private readonly platform: Platform) {}

  @Change(':id/joint', {
    permit: 'joint.open',
    summary: { zh: '请求联合调解', en: 'Ask for a joint mediation' },
    description:
      'A centre brings offices together that mediate with the committee: a room of theirs, in which nothing of the mediation is read but what is written here. Asked again while one goes on it is the same.',
    params: { id: caseId },
    body: openJoint,
    answers: outcome,
    status: 201,
  })
  open({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof openJoint }>) {
    return openJointOf(this.platform, caller, { id, body, key });
  }
}
