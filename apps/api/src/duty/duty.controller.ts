import { dutyCount, dutyPage, dutyQuery } from '#libs/contracts';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { DutyService } from './duty.service.js';

const reading = { permit: 'read.duties', query: dutyQuery } as const;

/** The inbox of the acting office: what it must do, and by when. */
@ApiTags('duties')
@Controller('duties')
export class DutyController {
  constructor(private readonly duties: DutyService) {}

  @Get('', { ...reading, summary: { zh: '待办', en: 'Duties' }, answers: dutyPage })
  list({ caller, query }: Asked<{ query: typeof dutyQuery }>) {
    return this.duties.list(caller, query);
  }

  @Get('count', { ...reading, summary: { zh: '待办计数', en: 'Count of duties' }, answers: dutyCount })
  count({ caller, query }: Asked<{ query: typeof dutyQuery }>) {
    return this.duties.count(caller, query);
  }
}

@Module({ controllers: [DutyController], providers: [DutyService] })
export class DutyModule {}
