import { candidateQuery, deputies, deputy, deputyCandidates, deputyId, deputyRequest } from '#libs/contracts';
import { derivedCaseId } from '#libs/docket';
import { as } from '#libs/kernel';
import { deputiesOf, deputyCandidates as candidatesOf, endDeputy, giveDeputy, type Deputy } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';

/** Who acts for whom while somebody is away (代理); always of the account, whichever role it acts in. */
@ApiTags('session')
@Controller('deputies')
export class DeputyController {
  constructor(private readonly platform: Platform) {}

  @Get('', { permit: 'signed_in', summary: { zh: '我的代理', en: 'My deputies' }, answers: deputies })
  async mine({ caller }: Asked) {
    const { given, held } = await deputiesOf(this.platform.database, caller.session.account);
    const named = await this.naming();
    return { given: given.map(named), held: held.map(named) };
  }

  @Get('candidates', {
    permit: 'signed_in',
    summary: { zh: '可以代理的人', en: 'Who could be a deputy' },
    description: 'The active accounts of an office of one’s own.',
    query: candidateQuery,
    answers: deputyCandidates,
  })
  async candidates({ caller, query: { office } }: Asked<{ query: typeof candidateQuery }>) {
    const { account } = caller.session;
    return { items: await candidatesOf(this.platform.database, { account, office }) };
  }

  @Change('', {
    permit: 'signed_in',
    summary: { zh: '请人代理', en: 'Give a role to a deputy' },
    description: 'A role of one’s own alone; what one holds as a deputy cannot be given on.',
    body: deputyRequest,
    answers: deputy,
    status: 201,
  })
  async give({ caller, body, key }: AskedChange<{ body: typeof deputyRequest }>) {
    const giver = caller.session.account;
    const id = derivedCaseId('http', 'deputy', giver, key);
    const given = await giveDeputy(this.platform.database, { ...body, id, giver });
    return (await this.naming())(given);
  }

  @Change(':id/end', {
    permit: 'signed_in',
    summary: { zh: '结束代理', en: 'End a deputy' },
    description: 'By whoever gave it or holds it.',
    params: { id: deputyId },
    answers: deputy,
  })
  async end({ caller, id }: Asked<{ id: typeof deputyId }>) {
    const ended = await endDeputy(this.platform.database, id, caller.session.account);
    return (await this.naming())(ended);
  }

  private async naming() {
    const { offices } = await this.platform.world();
    return (one: Deputy) => ({ ...one, officeName: offices.get(as(one.office))?.name ?? null });
  }
}
