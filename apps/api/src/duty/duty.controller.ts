import { dutyCount, dutyPage, dutyQuery } from '#libs/contracts';
import { reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { cursorFrom, dutyCursorId, pageAnswer } from '../http/page.js';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { doerOf, marksFor, withDoers } from './who-meets.js';

const reading = { permit: 'read.duties', scope: 'duties.read', query: dutyQuery } as const;
type AskedDuties = Asked<{ query: typeof dutyQuery }>;

/** The inbox of the acting office (待办): what it must do, and by when. */
@ApiTags('duties')
@Controller('duties')
export class DutyController {
  constructor(private readonly platform: Platform) {}

  @Get('', { ...reading, summary: { zh: '待办', en: 'Duties' }, answers: dutyPage })
  async list(asked: AskedDuties) {
    const { caller, query } = asked;
    const page = { after: cursorFrom(query.cursor, dutyCursorId), limit: query.limit };
    const { database } = this.platform;
    const { offices } = await this.platform.world();
    return pageAnswer(await reads.listDuties(database, caller.reader, filterOf(asked), page), withDoers(offices));
  }

  @Get('count', { ...reading, summary: { zh: '待办计数', en: 'Count of duties' }, answers: dutyCount })
  count(asked: AskedDuties) {
    const { reader, actor } = asked.caller;
    return reads.countDuties(this.platform.database, reader, { ...filterOf(asked), doer: doerOf(actor.capacity) });
  }
}

function filterOf({ caller, query }: AskedDuties): reads.DutyFilter {
  const { actor } = caller;
  return {
    state: query.state,
    kind: query.kind,
    marks: marksFor(caller),
    drill: query.drill === 'true',
    ...(query.mine === 'true' ? { mine: doerOf(actor.capacity) } : {}),
    ...(query.approvals === 'true' ? { approvedBy: actor.capacity } : {}),
  };
}
