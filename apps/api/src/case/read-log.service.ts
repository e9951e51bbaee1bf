import { generalWord, type readLogQuery } from '#libs/contracts';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { visibleHead } from './visible-head.js';

/** Who looked at what of a case beyond the case itself, and why (查看记录): whoever may see the case sees that too. */
@Injectable()
export class ReadLogService {
  constructor(private readonly platform: Platform) {}

  /** @throws DomainError `docket.no_such_case` (not_found) */
  async of(caller: Caller, id: string, { cursor, limit }: z.output<typeof readLogQuery>) {
    const { database } = this.platform;
    const head = await visibleHead(this.platform, caller, id);
    const page = { after: cursorFrom(cursor), limit };
    const found = await reads.listReadsOfCase(database, caller.reader, head.id, page);
    return pageAnswer(found, ({ id: entry, at, displayName, office, capacity, what, purpose, words, detail }) => ({
      id: entry,
      at,
      by: displayName ?? generalWord('actor', 'person', caller.language),
      office,
      capacity,
      what,
      party: textOf(detail['party']),
      purpose,
      words,
    }));
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
