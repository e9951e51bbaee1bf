import type { dutyQuery } from '#libs/contracts';
import { reads } from '#libs/persistence';
import { officeRights } from '#libs/rules';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { cursorFrom, dutyCursorId, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

/** Duties (待办) of the acting office. */
@Injectable()
export class DutyService {
  constructor(private readonly platform: Platform) {}

  async list(caller: Caller, query: z.output<typeof dutyQuery>) {
    const { settings } = this.platform;
    const rightRules = (await this.platform.world()).rulesInForce(settings.jurisdiction).flatMap(officeRights);
    const page = { after: cursorFrom(query.cursor, dutyCursorId), limit: query.limit, rightRules };
    const found = await reads.listDuties(this.platform.database, caller.reader, filterOf(caller, query), page);
    return pageAnswer(found, (row) => row);
  }

  async count(caller: Caller, query: z.output<typeof dutyQuery>) {
    const filter = { ...filterOf(caller, query), acting: caller.actor.capacity };
    return reads.countDuties(this.platform.database, caller.reader, filter);
  }
}

function filterOf(caller: Caller, query: z.output<typeof dutyQuery>): reads.DutyFilter {
  return {
    state: query.state,
    kind: query.kind,
    drill: query.drill === 'true',
    ...(query.mine === 'true' ? { capacity: caller.actor.capacity } : {}),
    ...(query.approvals === 'true' ? { approvedBy: caller.actor.capacity } : {}),
  };
}
