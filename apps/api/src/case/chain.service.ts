import { sectionTypes, type chainQuery } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { engineHistoryOf } from './engine-lines.js';
import { visibleHead } from './visible-head.js';

/** What stands beside the told history: its counts, the facts as they were hashed, and what the engine says. */
@Injectable()
export class ChainService {
  constructor(private readonly platform: Platform) {}

  async summary(caller: Caller, id: string) {
    const head = await visibleHead(this.platform, caller, id);
    const summary = await reads.readHistorySummary(
      this.platform.database,
      caller.reader,
      head.id,
      sectionTypes(head.kind),
    );
    if (summary === null) throw noSuchCase();
    const { id: caseId, kind, number, isOpen, isDrill, caseNow } = head;
    return { case: caseId, kind, number, isOpen, isDrill, now: caseNow, ...summary };
  }

  async links(caller: Caller, id: string, query: z.output<typeof chainQuery>) {
    const head = await visibleHead(this.platform, caller, id);
    const from = { afterSeq: query.after, limit: query.limit + 1 };
    const rows = await reads.readFacts(this.platform.database, caller.reader, head.id, from);
    const shown = rows.slice(0, query.limit);
    return {
      case: head.id,
      links: shown.map(({ seq, body, hash }) => ({ seq, body, hash })),
      nextAfter: rows.length > query.limit ? (shown.at(-1)?.seq ?? null) : null,
    };
  }

  async engine(caller: Caller, id: string) {
    const head = await visibleHead(this.platform, caller, id);
    return engineHistoryOf(this.platform.engine, head, caller.language);
  }
}
