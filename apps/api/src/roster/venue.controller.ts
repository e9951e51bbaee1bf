import { rosterLeave, rosterReturn, venueAdd, venueChange, venueDetail, venuePage, venueQuery } from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { reads, RosterAdministration } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { changedBy, changeOf } from '../http/changed-by.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { keepsOf, mayChange } from './keeping.js';
import { namedRow } from './named-row.js';

const params = { id: z.uuid() };
const changing = { permit: 'administration.changeRoster', params, answers: venueDetail } as const;

/** Where people meet to mediate (场所). */
@ApiTags('roster')
@Controller('roster/venues')
export class VenueController {
  constructor(private readonly platform: Platform) {}

  @Get('', {
    permit: 'read.roster',
    summary: { zh: '场所', en: 'Venues' },
    query: venueQuery,
    answers: venuePage,
  })
  async list({ query }: Asked<{ query: typeof venueQuery }>) {
    const { cursor, limit, ...filter } = query;
    const page = { after: cursorFrom(cursor, namedRow), limit };
    return pageAnswer(await reads.listVenues(this.platform.database, filter, page), (row) => row);
  }

  @Get(':id', { permit: 'read.roster', summary: { zh: '一处场所', en: 'One venue' }, params, answers: venueDetail })
  one({ caller, id }: Asked<typeof params>) {
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
    const id = await this.administration.add({ given, code }, keepsOf(caller), by);
    return this.detail(caller, id);
  }

  @Change(':id/change', { ...changing, summary: { zh: '修改场所', en: 'Change a venue' }, body: venueChange })
  async change({ caller, id, body, key }: AskedChange<typeof params & { body: typeof venueChange }>) {
    const { seen, reason, ...given } = body;
    await this.administration.change(id, { given }, keepsOf(caller), changedBy(caller, { reason, key, seen }));
    return this.detail(caller, id);
  }

  @Change(':id/leave', { ...changing, summary: { zh: '停用场所', en: 'Close a venue' }, body: rosterLeave })
  async leave({ caller, id, body, key }: AskedChange<typeof params & { body: typeof rosterLeave }>) {
    const { seen, on, reason } = body;
    await this.administration.setActive(id, on, keepsOf(caller), changedBy(caller, { reason, key, seen }));
    return this.detail(caller, id);
  }

  @Change(':id/return', { ...changing, summary: { zh: '恢复场所', en: 'Open a venue again' }, body: rosterReturn })
  async return({ caller, id, body, key }: AskedChange<typeof params & { body: typeof rosterReturn }>) {
    const { seen, reason } = body;
    await this.administration.setActive(id, null, keepsOf(caller), changedBy(caller, { reason, key, seen }));
    return this.detail(caller, id);
  }

  private async detail(caller: Caller, id: string) {
    const venue = await reads.readVenue(this.platform.database, id);
    if (venue === null) throw new DomainError('not_found', 'roster.unknown', 'no such entry');
    const may = mayChange(caller, venue.office);
    const changes = may ? await reads.listRosterChanges(this.platform.database, id) : [];
    return { venue, mayChange: may, changes: changes.map(changeOf) };
  }

  private get administration() {
    return new RosterAdministration(this.platform.database).venues;
  }
}
