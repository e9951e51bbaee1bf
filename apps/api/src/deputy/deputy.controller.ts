import { candidateQuery, deputies, deputy, deputyCandidates, deputyId, deputyRequest } from '#libs/contracts';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { DeputyService } from './deputy.service.js';

/** Who acts for whom while somebody is away. */
@ApiTags('session')
@Controller('deputies')
export class DeputyController {
  constructor(private readonly service: DeputyService) {}

  @Get('', { permit: 'signed_in', summary: { zh: '我的代理', en: 'My deputies' }, answers: deputies })
  mine({ caller }: Asked) {
    return this.service.mine(caller);
  }

  @Get('candidates', {
    permit: 'signed_in',
    summary: { zh: '可以代理的人', en: 'Who could be a deputy' },
    description: 'The active accounts of an office of one’s own.',
    query: candidateQuery,
    answers: deputyCandidates,
  })
  candidates({ caller, query }: Asked<{ query: typeof candidateQuery }>) {
    return this.service.candidates(caller, query.office);
  }

  @Change('', {
    permit: 'signed_in',
    summary: { zh: '请人代理', en: 'Give a role to a deputy' },
    description: 'A role of one’s own alone; what one holds as a deputy cannot be given on.',
    body: deputyRequest,
    answers: deputy,
    status: 201,
  })
  give({ caller, body, key }: AskedChange<{ body: typeof deputyRequest }>) {
    return this.service.give(caller, body, key);
  }

  @Change(':id/end', {
    permit: 'signed_in',
    summary: { zh: '结束代理', en: 'End a deputy' },
    description: 'By whoever gave it or holds it.',
    params: { id: deputyId },
    answers: deputy,
  })
  end({ caller, id }: Asked<{ id: typeof deputyId }>) {
    return this.service.end(caller, id);
  }
}

@Module({ controllers: [DeputyController], providers: [DeputyService] })
export class DeputyModule {}
