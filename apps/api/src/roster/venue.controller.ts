import {
  rosterCount,
  venueAdd,
  venueChange,
  venueCountQuery,
  venueDetail,
  venuePage,
  venueQuery,
} from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changedBy } from '../http/changed-by.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { byInitials } from './by-initials.js';
import { entryRoutes } from './entry-routes.js';
import { entryParams, keepsOf, mayChange } from './keeping.js';
import { namedRow } from './named-row.js';
import { officesWithin } from './offices-within.js';

const changing = { permit: 'administration.changeRoster', params: entryParams, answers: venueDetail } as const;

const routes = entryRoutes({
  answers: venueDetail,
  leave: { zh: '停用场所', en: 'Close a venue' },
  return: { zh: '恢复场所', en: 'Open a venue again' },
});

/** Where people meet to mediate (场所). */
@ApiTags('roster')
@Controller('roster/venues')
export class VenueController extends routes {
  constructor(protected readonly platform: Platform) {
    super();
  }

  protected get entries() {
    return this.administration.venues;
  }

  @Get('', {
    permit: 'read.roster',
    summary: { zh: '场所', en: 'Venues' },
    query: venueQuery,
    answers: venuePage,
  })
  async list({ query }: Asked<{ query: typeof venueQuery }>) {
    const { cursor, limit, within, ...given } = query;
    const filter = await this.filterOf(given, within);
    const page = { after: cursorFrom(cursor, namedRow), limit };
    return pageAnswer(await reads.listVenues(this.platform.database, filter, page), (row) => row);
  }

  @Get('count', {
    permit: 'read.roster',
    summary: { zh: '场所数', en: 'How many venues fit' },
    query: venueCountQuery,
    answers: rosterCount,
  })
  async count({ query: { within, ...given } }: Asked<{ query: typeof venueCountQuery }>) {
    const filter = await this.filterOf(given, within);
    return { count: await reads.countVenues(this.platform.database, filter) };
  }

  @Get(':id', {
    permit: 'read.roster',
    summary: { zh: '一处场所', en: 'One venue' },
    params: entryParams,
    answers: venueDetail,
  })
  one({ caller, id }: Asked<typeof entryParams>) {
    return this.detail(caller, id);
  }

  @Change('', {
    permit: 'administration.changeRoster',
    summary: { zh: '增加场所', en: 'Add a venue' },
    body: venueAdd,
    answers: venueDetail,
    status: 201,
  })
  async add({ caller, body, key }: AskedChange<{ body: typeof venueAdd }>) {
    const { code = null, reason, ...given } = body;
    const by = changedBy(caller, { reason, key, seen: null });
    const id = await this.entries.add({ given, code }, keepsOf(caller), by);
    return this.detail(caller, id);
  }

  @Change(':id/change', { ...changing, summary: { zh: '修改场所', en: 'Change a venue' }, body: venueChange })
  async change({ caller, id, body, key }: AskedChange<typeof entryParams & { body: typeof venueChange }>) {
    const { seen, reason, ...given } = body;
    await this.entries.change(id, { given }, keepsOf(caller), changedBy(caller, { reason, key, seen }));
    return this.detail(caller, id);
  }

  private async filterOf<F extends { readonly text?: string | undefined }>(given: F, within: string | undefined) {
    const [offices, named] = await Promise.all([
      officesWithin(this.platform, within),
      byInitials(this.platform, 'venue', given.text),
    ]);
    return { ...given, offices, named };
  }

  protected async detail(caller: Caller, id: string) {
    const venue = await reads.readVenue(this.platform.database, id);
    if (venue === null) throw new DomainError('not_found', 'roster.unknown', 'no such entry');
    const may = mayChange(caller, venue.office);
    const changes = may ? await this.changesOf(id) : [];
    return { venue, mayChange: may, changes };
  }
}
