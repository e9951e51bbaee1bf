import {
  accountAnswer,
  accountChange,
  accountCounts,
  accountCreate,
  accountDetail,
  accountPage,
  accountQuery,
  accountRename,
  accountRoles,
  adminChangeQuery,
  adminChanges,
  signInKinds,
  signInPage,
  signInQuery,
} from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { AccountAdministration, reads, type AccountDeed } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { changedBy, changeOf } from '../http/changed-by.js';
import { cursorFrom, lineNumber, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';

const params = { id: z.uuid() };
const reading = { permit: 'administration.readAccounts' } as const;
/** What is done to one account. */
const changing = { permit: 'administration.changeAccounts', params, answers: accountAnswer } as const;
const plain = { ...changing, body: accountChange } as const;
type Plain = AskedChange<typeof params & { body: typeof accountChange }>;

const recordPage = 50;
const loginName = /^[a-z0-9.-]{1,64}$/;

const told = 'A password that is drawn is told once: a repeat of the request answers without it.';

/**
 * Accounts (账号), for administrators: who may sign in, and as what. Every change is recorded and none is undone; the
 * command line makes them by the same code.
 */
@ApiTags('accounts')
@Controller('accounts')
export class AccountController {
  constructor(private readonly platform: Platform) {}

  @Get('', { ...reading, summary: { zh: '账号', en: 'Accounts' }, query: accountQuery, answers: accountPage })
  async list({ caller, query }: Asked<{ query: typeof accountQuery }>) {
    const { cursor, limit, ...filter } = query;
    const page = { after: cursorFrom(cursor, loginName), limit };
    const found = await reads.listAccountRows(this.platform.database, filter, page);
    return pageAnswer(found, (row) => accountOf(row, caller));
  }

  @Get('counts', { ...reading, summary: { zh: '账号数', en: 'Number of accounts' }, answers: accountCounts })
  counts() {
    return reads.countAccounts(this.platform.database);
  }

  @Get('changes', {
    ...reading,
    summary: { zh: '账号变更记录', en: 'Record of changes of accounts' },
    query: adminChangeQuery,
    answers: adminChanges,
  })
  async changes({ query }: Asked<{ query: typeof adminChangeQuery }>) {
    const wanted = { before: query.before ?? null, limit: recordPage + 1 };
    const rows = await reads.listAccountChanges(this.platform.database, null, wanted);
    const items = rows.slice(0, recordPage);
    return { items: items.map(changeOf), next: rows.length > recordPage ? (items.at(-1)?.seq ?? null) : null };
  }

  @Get('signIns', {
    ...reading,
    summary: { zh: '登录记录', en: 'Log of sign-ins' },
    description: 'Sign-ins, failures and ends of sessions of all accounts or of one, the newest first.',
    query: signInQuery,
    answers: signInPage,
  })
  async signIns({ query: { cursor, limit, account, kind } }: Asked<{ query: typeof signInQuery }>) {
    const page = { after: cursorFrom(cursor, lineNumber), limit };
    const filter = { account, whats: kind && signInKinds[kind] };
    return pageAnswer(await reads.listSignIns(this.platform.database, filter, page), (line) => line);
  }

  @Get(':id', {
    ...reading,
    summary: { zh: '一个账号及其变更', en: 'One account and its changes' },
    params,
    answers: accountDetail,
  })
  async one({ caller, id }: Asked<typeof params>) {
    const account = await this.accountOf(caller, id);
    const changes = await reads.listAccountChanges(this.platform.database, id, { before: null, limit: recordPage });
    return { account, changes: changes.map(changeOf) };
  }

  @Change('', {
    permit: 'administration.changeAccounts',
    summary: { zh: '新建账号', en: 'Make an account' },
    description: told,
    body: accountCreate,
    answers: accountAnswer,
    status: 201,
  })
  async create({ caller, body: { reason, ...wanted }, key }: AskedChange<{ body: typeof accountCreate }>) {
    const made = await this.administration.create(wanted, changedBy(caller, { reason, key, seen: null }));
    return { account: await this.accountOf(caller, made.id), password: made.password };
  }

  @Change(':id/rename', {
    ...changing,
    summary: { zh: '改姓名', en: 'Change the name of the person' },
    body: accountRename,
  })
  rename(asked: AskedChange<typeof params & { body: typeof accountRename }>) {
    return this.change(asked, { what: 'renamed', displayName: asked.body.displayName });
  }

  @Change(':id/roles', {
    ...changing,
    summary: { zh: '改机构和身份', en: 'Change offices and capacities' },
    description: 'Not of an account of one’s own, and never so that nobody is left who may administer.',
    body: accountRoles,
  })
  roles(asked: AskedChange<typeof params & { body: typeof accountRoles }>) {
    return this.change(asked, { what: 'rolesChanged', roles: asked.body.roles });
  }

  @Change(':id/deactivate', {
    ...plain,
    summary: { zh: '停用', en: 'Deactivate' },
    description: 'Its sessions end at once. It is kept, because the ledger names it.',
  })
  deactivate(asked: Plain) {
    return this.change(asked, { what: 'deactivated' });
  }

  @Change(':id/reactivate', { ...plain, summary: { zh: '恢复', en: 'Reactivate' } })
  reactivate(asked: Plain) {
    return this.change(asked, { what: 'reactivated' });
  }

  @Change(':id/resetPassword', {
    ...plain,
    summary: { zh: '重设密码', en: 'Reset the password' },
    description: told,
  })
  resetPassword(asked: Plain) {
    return this.change(asked, { what: 'passwordReset' });
  }

  @Change(':id/unblock', {
    ...plain,
    summary: { zh: '解除等待', en: 'Unblock' },
    description: 'Forgets its failed sign-ins, so that its owner need not wait.',
  })
  unblock(asked: Plain) {
    return this.change(asked, { what: 'unblocked' });
  }

  @Change(':id/endSessions', { ...plain, summary: { zh: '强制下线', en: 'End its sessions' } })
  endSessions(asked: Plain) {
    return this.change(asked, { what: 'sessionsEnded' });
  }

  private async change({ caller, id, body, key }: Plain, deed: AccountDeed) {
    const by = changedBy(caller, { reason: body.reason, key, seen: body.seen });
    const { password } = await this.administration.change(id, deed, by);
    return { account: await this.accountOf(caller, id), password };
  }

  private get administration(): AccountAdministration {
    return new AccountAdministration(this.platform.database, this.platform.passwords);
  }

  private async accountOf(caller: Caller, id: string) {
    const row = await reads.readAccount(this.platform.database, id);
    if (row === null) throw new DomainError('not_found', 'account.unknown', 'no such account');
    return accountOf(row, caller);
  }
}

function accountOf(row: reads.AccountRow, caller: Caller) {
  return { ...row, isOwn: row.id === caller.session.account };
}
