import {
  programAnswer,
  programChange,
  programCreate,
  programDetail,
  programs,
  programScopes,
  tokenCreate,
  tokenRevoke,
} from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { ProgramAdministration, reads, type ProgramDeed } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { changedBy, changeOf } from '../http/changed-by.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';

const params = { id: z.uuid() };
const reading = { permit: 'administration.readAccounts' } as const;
const changing = { permit: 'administration.changeAccounts', params, answers: programAnswer } as const;
const plain = { ...changing, body: programChange } as const;
type Plain = AskedChange<typeof params & { body: typeof programChange }>;

const recordPage = 50;
const told = 'A token is told once: a repeat of the request answers without it.';

/**
 * Programs of other systems (程序账户), for administrators: for which office they act, what their tokens open, and since
 * when they were not used. Changes are lines of the record of accounts.
 */
@ApiTags('programs')
@Controller('programs')
export class ProgramController {
  constructor(private readonly platform: Platform) {}

  @Get('', { ...reading, summary: { zh: '程序账户', en: 'Programs' }, answers: programs })
  async list() {
    return { items: await reads.listPrograms(this.platform.database) };
  }

  @Get(':id', {
    ...reading,
    summary: { zh: '一个程序账户及其变更', en: 'One program and its changes' },
    params,
    answers: programDetail,
  })
  async one({ id }: Asked<typeof params>) {
    const program = await this.programOf(id);
    const changes = await reads.listAccountChanges(this.platform.database, id, { before: null, limit: recordPage });
    return { program, changes: changes.map(changeOf) };
  }

  @Change('', {
    permit: 'administration.changeAccounts',
    summary: { zh: '新建程序账户', en: 'Make a program' },
    description: 'It has no token yet.',
    body: programCreate,
    answers: programAnswer,
    status: 201,
  })
  async create({ caller, body: { reason, ...wanted }, key }: AskedChange<{ body: typeof programCreate }>) {
    const id = await this.administration.create(wanted, changedBy(caller, { reason, key, seen: null }));
    return { program: await this.programOf(id), token: null };
  }

  @Change(':id/scopes', {
    ...changing,
    summary: { zh: '改权限范围', en: 'Change its scopes' },
    description: 'Of all its tokens, from the next request on.',
    body: programScopes,
  })
  scopes(asked: AskedChange<typeof params & { body: typeof programScopes }>) {
    return this.change(asked, { what: 'scopesChanged', scopes: asked.body.scopes });
  }

  @Change(':id/issueToken', {
    ...changing,
    summary: { zh: '发放令牌', en: 'Issue a token' },
    description: told,
    body: tokenCreate,
  })
  issueToken(asked: AskedChange<typeof params & { body: typeof tokenCreate }>) {
    const { label, days } = asked.body;
    return this.change(asked, { what: 'tokenIssued', label, days });
  }

  @Change(':id/revokeToken', {
    ...changing,
    summary: { zh: '收回令牌', en: 'Take a token back' },
    description: 'It opens nothing from the next request on.',
    body: tokenRevoke,
  })
  revokeToken(asked: AskedChange<typeof params & { body: typeof tokenRevoke }>) {
    return this.change(asked, { what: 'tokenRevoked', token: asked.body.token });
  }

  @Change(':id/deactivate', { ...plain, summary: { zh: '停用', en: 'Stop it' } })
  deactivate(asked: Plain) {
    return this.change(asked, { what: 'programStopped' });
  }

  @Change(':id/reactivate', { ...plain, summary: { zh: '恢复', en: 'Let it go on' } })
  reactivate(asked: Plain) {
    return this.change(asked, { what: 'programResumed' });
  }

  private async change({ caller, id, body, key }: Plain, deed: ProgramDeed) {
    const by = changedBy(caller, { reason: body.reason, key, seen: body.seen });
    const token = await this.administration.change(id, deed, by);
    return { program: await this.programOf(id), token };
  }

  private get administration(): ProgramAdministration {
    return new ProgramAdministration(this.platform.database);
  }

  private async programOf(id: string) {
    const program = await reads.readProgram(this.platform.database, id);
    if (program === null) throw new DomainError('not_found', 'program.unknown', 'no such program');
    return program;
  }
}
