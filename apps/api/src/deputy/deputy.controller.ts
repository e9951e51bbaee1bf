import {
  candidateQuery,
  deputies,
  deputy,
  deputyCandidates,
  deputyId,
  deputyRequest,
  type DeputyRequest,
} from '#libs/contracts';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../http/request-state.js';
import { IdempotencyKey, CurrentCaller, Route } from '../http/route.js';
import { DeputyService } from './deputy.service.js';

/** Who acts for whom while somebody is away. */
@ApiTags('session')
@Controller('deputies')
export class DeputyController {
  constructor(private readonly service: DeputyService) {}

  @Get()
  @Route({ permit: 'signed_in', summary: { zh: '我的代理', en: 'My deputies' }, answers: deputies })
  mine(@CurrentCaller() caller: Caller) {
    return this.service.mine(caller);
  }

  @Get('candidates')
  @Route({
    permit: 'signed_in',
    summary: { zh: '可以代理的人', en: 'Who could be a deputy' },
    description: 'The active accounts of an office of one’s own.',
    answers: deputyCandidates,
  })
  candidates(@CurrentCaller() caller: Caller, @Query({ schema: candidateQuery }) { office }: { office: string }) {
    return this.service.candidates(caller, office);
  }

  @Post()
  @Route({
    permit: 'signed_in',
    summary: { zh: '请人代理', en: 'Give a role to a deputy' },
    description: 'A role of one’s own alone; what one holds as a deputy cannot be given on.',
    answers: deputy,
    status: 201,
    isMutating: true,
  })
  give(
    @CurrentCaller() caller: Caller,
    @Body({ schema: deputyRequest }) body: DeputyRequest,
    @IdempotencyKey() key: string,
  ) {
    return this.service.give(caller, body, key);
  }

  @Post(':id/end')
  @Route({
    permit: 'signed_in',
    summary: { zh: '结束代理', en: 'End a deputy' },
    description: 'By whoever gave it or holds it.',
    answers: deputy,
    isMutating: true,
  })
  end(@CurrentCaller() caller: Caller, @Param('id', { schema: deputyId }) id: string, @IdempotencyKey() _key: string) {
    return this.service.end(caller, id);
  }
}
