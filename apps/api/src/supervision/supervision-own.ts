import { as, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type { DetailAsked, GivenCommand, OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { SupervisionGrounds } from './supervision-grounds.js';

/** What a supervision has beside what every case has: its ladder, and grounds that are held against its petition. */
@Injectable()
export class SupervisionOwn implements OwnOfKind<'supervision'> {
  constructor(
    private readonly platform: Platform,
    private readonly grounds: SupervisionGrounds,
  ) {}

  /** The ladder of the rules that the case is pinned to. */
  async parts(_caller: Caller, { head: { rulePack } }: DetailAsked) {
    const world = await this.platform.world();
    const ladder = world.rules(rulePack).ladder.map(({ rung, name, article, afterWorkingDays, how, reply }) => ({
      ...{ rung, name: { ...name }, article, afterWorkingDays, how },
      needsReply: reply !== null,
    }));
    return { ladder };
  }

  /** A further ground is held against the petition as the first one is; other commands give none. */
  async check(caller: Caller, { command, caseId, body, key }: GivenCommand): Promise<void> {
    if (command !== 'addTrigger') return;
    const row = await reads.supervision.row(this.platform.database, caller.reader, caseId);
    if (row === null) return;
    const { petition, office } = row;
    const { trigger, dueOn } = body as { trigger: string; dueOn: string };
    await this.grounds.require(caller, { petition, supervision: as<CaseId>(caseId), office, trigger, dueOn, key });
  }
}
