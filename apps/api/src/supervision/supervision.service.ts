import { supervisionCommands, type supervisionList } from '#contracts/supervision';
import { noSuchCase } from '#libs/docket';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { CaseParts } from '../case/case-parts.js';
import { visibleHead } from '../case/visible-head.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

const commandNames = Object.keys(supervisionCommands);

/** Supervision cases as people see them. */
@Injectable()
export class SupervisionService {
  constructor(
    private readonly platform: Platform,
    private readonly parts: CaseParts,
  ) {}

  async list(caller: Caller, query: z.output<typeof supervisionList.query>) {
    const { cursor, limit, drill, ...filter } = query;
    const page = { after: cursorFrom(cursor), limit };
    const wanted = { ...filter, drill: drill === 'true' };
    const found = await reads.listSupervisions(this.platform.database, caller.reader, wanted, page);
    return pageAnswer(found, (row) => row);
  }

  /** The ladder of the rules that the case is pinned to. */
  private async ladderOf({ rulePack }: reads.CaseHead) {
    const world = await this.platform.world();
    return world.rules(rulePack).ladder.map(({ rung, name, article, afterWorkingDays, how, reply }) => ({
      ...{ rung, name: { ...name }, article, afterWorkingDays, how },
      needsReply: reply !== null,
    }));
  }

  async detail(caller: Caller, id: string) {
    const { database } = this.platform;
    const head = await visibleHead(this.platform, caller, id, 'supervision');
    const supervision = await reads.readSupervision(database, caller.reader, head.id);
    if (supervision === null) throw noSuchCase();
    return {
      item: supervision,
      ladder: await this.ladderOf(head),
      ...(await this.parts.of(caller, head, commandNames)),
    };
  }
}
