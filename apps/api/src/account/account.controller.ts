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
} from '#libs/contracts';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { AccountService } from './account.service.js';

const params = { id: z.uuid() };
const reading = { permit: 'administration.readAccounts' } as const;
/** What is done to one account. */
const changing = { permit: 'administration.changeAccounts', params, answers: accountAnswer } as const;
const plain = { ...changing, body: accountChange } as const;
type Plain = AskedChange<typeof params & { body: typeof accountChange }>;

const told = 'A password that is drawn is told once: a repeat of the request answers without it.';

/** Accounts (账号), for administrators: who may sign in, and as what. Every change is recorded and none is undone. */
@ApiTags('accounts')
@Controller('accounts')
export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  @Get('', { ...reading, summary: { zh: '账号', en: 'Accounts' }, query: accountQuery, answers: accountPage })
  list({ caller, query }: Asked<{ query: typeof accountQuery }>) {
    return this.accounts.list(caller, query);
  }

  @Get('counts', { ...reading, summary: { zh: '账号数', en: 'Number of accounts' }, answers: accountCounts })
  counts() {
    return this.accounts.counts();
  }

  @Get('changes', {
    ...reading,
    summary: { zh: '账号变更记录', en: 'Record of changes of accounts' },
    query: adminChangeQuery,
    answers: adminChanges,
  })
  changes({ query }: Asked<{ query: typeof adminChangeQuery }>) {
    return this.accounts.changes(query.before ?? null);
  }

  @Get(':id', {
    ...reading,
    summary: { zh: '一个账号及其变更', en: 'One account and its changes' },
    params,
    answers: accountDetail,
  })
  one({ caller, id }: Asked<typeof params>) {
    return this.accounts.one(caller, id);
  }

  @Change('', {
    permit: 'administration.changeAccounts',
    summary: { zh: '新建账号', en: 'Make an account' },
    description: told,
    body: accountCreate,
    answers: accountAnswer,
    status: 201,
  })
  create({ caller, body, key }: AskedChange<{ body: typeof accountCreate }>) {
    return this.accounts.create(caller, body, key);
  }

  @Change(':id/rename', {
    ...changing,
    summary: { zh: '改姓名', en: 'Change the name of the person' },
    body: accountRename,
  })
  rename(asked: AskedChange<typeof params & { body: typeof accountRename }>) {
    return this.accounts.change(asked, { what: 'renamed', displayName: asked.body.displayName });
  }

  @Change(':id/roles', {
    ...changing,
    summary: { zh: '改机构和身份', en: 'Change offices and capacities' },
    description: 'Not of an account of one’s own, and never so that nobody is left who may administer.',
    body: accountRoles,
  })
  roles(asked: AskedChange<typeof params & { body: typeof accountRoles }>) {
    return this.accounts.change(asked, { what: 'rolesChanged', roles: asked.body.roles });
  }

  @Change(':id/deactivate', {
    ...plain,
    summary: { zh: '停用', en: 'Deactivate' },
    description: 'Its sessions end at once. It is kept, because the ledger names it.',
  })
  deactivate(asked: Plain) {
    return this.accounts.change(asked, { what: 'deactivated' });
  }

  @Change(':id/reactivate', { ...plain, summary: { zh: '恢复', en: 'Reactivate' } })
  reactivate(asked: Plain) {
    return this.accounts.change(asked, { what: 'reactivated' });
  }

  @Change(':id/resetPassword', {
    ...plain,
    summary: { zh: '重设密码', en: 'Reset the password' },
    description: told,
  })
  resetPassword(asked: Plain) {
    return this.accounts.change(asked, { what: 'passwordReset' });
  }

  @Change(':id/unblock', {
    ...plain,
    summary: { zh: '解除等待', en: 'Unblock' },
    description: 'Forgets its failed sign-ins, so that its owner need not wait.',
  })
  unblock(asked: Plain) {
    return this.accounts.change(asked, { what: 'unblocked' });
  }

  @Change(':id/endSessions', { ...plain, summary: { zh: '强制下线', en: 'End its sessions' } })
  endSessions(asked: Plain) {
    return this.accounts.change(asked, { what: 'sessionsEnded' });
  }
}

@Module({ controllers: [AccountController], providers: [AccountService] })
export class AccountModule {}
