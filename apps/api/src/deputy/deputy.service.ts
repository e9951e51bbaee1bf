import type { DeputyRequest } from '#libs/contracts';
import { derivedCaseId } from '#libs/docket';
import { as } from '#libs/kernel';
import { deputiesOf, deputyCandidates, endDeputy, giveDeputy, type Deputy } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

/** Deputies (代理) of whoever is signed in; always of the account, whichever role it acts in. */
@Injectable()
export class DeputyService {
  constructor(private readonly platform: Platform) {}

  async mine(caller: Caller) {
    const { given, held } = await deputiesOf(this.platform.database, caller.session.account);
    const named = await this.naming();
    return { given: given.map(named), held: held.map(named) };
  }

  async candidates(caller: Caller, office: string) {
    const { account } = caller.session;
    return { items: await deputyCandidates(this.platform.database, { account, office }) };
  }

  async give(caller: Caller, body: DeputyRequest, key: string) {
    const { account } = caller.session;
    const given = await giveDeputy(this.platform.database, {
      ...body,
      id: derivedCaseId('http', 'deputy', account, key),
      giver: account,
    });
    return (await this.naming())(given);
  }

  async end(caller: Caller, id: string) {
    const ended = await endDeputy(this.platform.database, id, caller.session.account);
    return (await this.naming())(ended);
  }

  private async naming() {
    const { offices } = await this.platform.world();
    return (one: Deputy) => ({ ...one, officeName: offices.get(as(one.office))?.name ?? null });
  }
}
