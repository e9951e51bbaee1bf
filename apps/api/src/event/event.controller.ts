import { setTimeout as sleep } from 'node:timers/promises';
import { eventPage, eventQuery, kindNames, remindedFacts } from '#libs/contracts';
import { permissions } from '#libs/docket';
import { permissionsOf } from '#libs/office';
import { placeEvents, reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../http/request-state.js';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';

// Who waits is told within this time; a look at which nothing is new asks two indexes for their ends.
const lookEveryMs = 500;

/** What happened, for other systems (事件流). */
@ApiTags('events')
@Controller('events')
export class EventController {
  constructor(private readonly platform: Platform) {}

  @Get('', {
    permit: 'read.events',
    scope: 'events.read',
    summary: { zh: '事件流', en: 'Stream of events' },
    description:
      'Facts of the cases that the office may see now, in the order in which they were committed: ids and states, no text and nothing personal. A place is given once and nothing comes before it later, so a reader goes on from `next` and misses nothing; any place may be read again. Drills are left out.',
    query: eventQuery,
    answers: eventPage,
  })
  async read({ caller, query, request }: Asked<{ query: typeof eventQuery }>) {
    const { after, limit, wait } = query;
    const filter = filterOf(caller, query);
    const until = Date.now() + wait * 1_000;
    const isOver = (): boolean => Date.now() >= until || this.platform.ending.hasBegun || request.socket.destroyed;
    for (;;) {
      const page = await this.pageOf(caller, filter, { after, limit });
      if (page.next > after || isOver()) return page;
      await sleep(Math.min(lookEveryMs, Math.max(0, until - Date.now())));
    }
  }

  private async pageOf(caller: Caller, filter: reads.EventFilter, page: { after: number; limit: number }) {
    const { database } = this.platform;
    await placeEvents(database, remindedFacts());
    return await reads.readEvents(database, caller.reader, filter, page);
  }
}

/** Of the kinds that are asked for, those that this capacity may read. */
function filterOf(
  { actor }: Caller,
  { kinds, facts }: Pick<Asked<{ query: typeof eventQuery }>['query'], 'kinds' | 'facts'>,
): reads.EventFilter {
  const permits = new Set(permissionsOf(permissions, actor.capacity));
  const readable = kindNames.filter((kind) => permits.has(`read.${kind}`));
  return { kinds: readable.filter((kind) => kinds?.includes(kind) ?? true), facts: facts ?? null };
}
