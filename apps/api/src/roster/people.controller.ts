import {
  rosterCount,
  rosterErase,
  rosterPersonCountQuery,
  rosterPersonAdd,
  rosterPersonChange,
  rosterPersonDetail,
  rosterPersonPage,
  rosterPersonQuery,
  type RosterContact,
} from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { erasableFrom, eraseRegistered, reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changedBy } from '../http/changed-by.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { byInitials } from './by-initials.js';
import { entryRoutes } from './entry-routes.js';
import { entryParams, expertsToldOf, keepsOf, mayChange, mayReach } from './keeping.js';
import { namedRow } from './named-row.js';
import { officesWithin } from './offices-within.js';

const changing = { permit: 'administration.changeRoster', params: entryParams, answers: rosterPersonDetail } as const;
const theirs =
  'Experts of other offices are told to dispute centres, which draw them, and to administrators; anybody else is told how many there are.';
const whose = 'A head keeps the register of the own office alone, an administrator that of every office.';

const routes = entryRoutes({
  answers: rosterPersonDetail,
  leave: { zh: '离任', en: 'Somebody leaves' },
  return: { zh: '恢复', en: 'Somebody comes back' },
});

/** People who need no account (人员名册): mediators, experts, grid members. Nothing of them is counted or graded. */
@ApiTags('roster')
@Controller('roster/people')
export class RosterPeopleController extends routes {
  constructor(protected readonly platform: Platform) {
    super();
  }

  protected get entries() {
    return this.administration.people;
  }

  @Get('', {
    permit: 'read.roster',
    summary: { zh: '调解员、专家、网格员', en: 'Mediators, experts and grid members' },
    description: theirs,
    query: rosterPersonQuery,
    answers: rosterPersonPage,
  })
  async list({ caller, query }: Asked<{ query: typeof rosterPersonQuery }>) {
    const { cursor, limit, within, ...given } = query;
    const expertsOf = await expertsToldOf(this.platform, caller);
    const filter = { ...(await this.filterOf(given, within)), expertsOf };
    const page = { after: cursorFrom(cursor, namedRow), limit };
    return pageAnswer(await reads.listRosterPeople(this.platform.database, filter, page), (row) => row);
  }

  @Get('count', {
    permit: 'read.roster',
    summary: { zh: '名册人数', en: 'How many people of the register fit' },
    query: rosterPersonCountQuery,
    answers: rosterCount,
  })
  async count({ caller, query: { within, ...given } }: Asked<{ query: typeof rosterPersonCountQuery }>) {
    // How many there are is no secret; whether one of a name is among them is.
    const expertsOf = given.text === undefined ? undefined : await expertsToldOf(this.platform, caller);
    const filter = { ...(await this.filterOf(given, within)), expertsOf };
    return { count: await reads.countRosterPeople(this.platform.database, filter) };
  }

  @Get(':id', {
    permit: 'read.roster',
    summary: { zh: '名册中的一人', en: 'One of the people of the register' },
    description: 'How to reach somebody is told to whoever acts for the office, and to administrators.',
    params: entryParams,
    answers: rosterPersonDetail,
  })
  one({ caller, id }: Asked<typeof entryParams>) {
    return this.detail(caller, id);
  }

  @Change('', {
    permit: 'administration.changeRoster',
    summary: { zh: '名册增加一人', en: 'Add somebody to the register' },
    description: whose,
    body: rosterPersonAdd,
    answers: rosterPersonDetail,
    status: 201,
  })
  async add({ caller, body, key }: AskedChange<{ body: typeof rosterPersonAdd }>) {
    const { code = null, contact = null, reason, ...given } = body;
    const asked = { given, code, contact: this.seals.contact(contact ?? {}) };
    const id = await this.entries.add(asked, keepsOf(caller), changedBy(caller, { reason, key, seen: null }));
    return this.detail(caller, id);
  }

  @Change(':id/change', {
    ...changing,
    summary: { zh: '修改名册中的一人', en: 'Change somebody of the register' },
    description: whose,
    body: rosterPersonChange,
  })
  async change({ caller, id, body, key }: AskedChange<typeof entryParams & { body: typeof rosterPersonChange }>) {
    const { seen, contact, reason, ...given } = body;
    const asked = { given, contact: contact === undefined ? undefined : this.seals.contact(contact ?? {}) };
    await this.entries.change(id, asked, keepsOf(caller), changedBy(caller, { reason, key, seen }));
    return this.detail(caller, id);
  }

  @Change(':id/erase', {
    ...changing,
    permit: 'administration.eraseRegistered',
    summary: { zh: '删除离任者的个人信息', en: 'Erase what is personal of somebody who left' },
    description: 'For good. Their id, office and kind stay, because facts name them.',
    body: rosterErase,
  })
  async erase({ caller, id, body, key }: AskedChange<typeof entryParams & { body: typeof rosterErase }>) {
    const { database, settings } = this.platform;
    const { seen, reason } = body;
    const asked = { id, keptYears: settings.rosterKeptYears };
    await eraseRegistered(database, asked, changedBy(caller, { reason, key, seen }));
    return this.detail(caller, id);
  }

  private async filterOf<F extends { readonly text?: string | undefined }>(given: F, within: string | undefined) {
    const [offices, named] = await Promise.all([
      officesWithin(this.platform, within),
      byInitials(this.platform, 'registered_person', given.text),
    ]);
    return { ...given, offices, named };
  }

  /** @throws DomainError `roster.unknown` (not_found): there is none, or an expert whom whoever asks is not told of */
  private async visible(caller: Caller, id: string) {
    const row = await reads.readRosterPerson(this.platform.database, id);
    const told = row?.kind === 'expert' ? await expertsToldOf(this.platform, caller) : undefined;
    if (row !== null && (told === undefined || told === row.office)) return row;
    throw new DomainError('not_found', 'roster.unknown', 'no such entry');
  }

  protected async detail(caller: Caller, id: string) {
    const { contact: sealed, account, ...person } = await this.visible(caller, id);
    const may = mayChange(caller, person.office);
    const changes = may ? await this.changesOf(id) : [];
    const isTold = sealed !== null && mayReach(caller, person.office);
    const contact = isTold ? (this.seals.openContact(id, sealed) as RosterContact) : null;
    const { leftOn, erasedOn } = person;
    const isKept = leftOn !== null && erasedOn === null;
    const erasable = isKept ? erasableFrom(leftOn, this.platform.settings.rosterKeptYears) : null;
    return { person, account: may ? account : null, contact, mayChange: may, erasableFrom: erasable, changes };
  }
}
