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
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { IdempotencyKey, CurrentCaller, Route } from '../http/route.js';
import { AccountService } from './account.service.js';

type Plain = z.output<typeof accountChange>;
const id = z.uuid();

const told = 'A password that is drawn is told once: a repeat of the request answers without it.';

/** Accounts (账号), for administrators: who may sign in, and as what. Every change is recorded and none is undone. */
@ApiTags('accounts')
@Controller('accounts')
export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  @Get()
  @Route({ permit: 'administration.readAccounts', summary: { zh: '账号', en: 'Accounts' }, answers: accountPage })
  list(@CurrentCaller() caller: Caller, @Query({ schema: accountQuery }) query: z.output<typeof accountQuery>) {
    return this.accounts.list(caller, query);
  }

  @Get('counts')
  @Route({
    permit: 'administration.readAccounts',
    summary: { zh: '账号数', en: 'Number of accounts' },
    answers: accountCounts,
  })
  counts() {
    return this.accounts.counts();
  }

  @Get('changes')
  @Route({
    permit: 'administration.readAccounts',
    summary: { zh: '账号变更记录', en: 'Record of changes of accounts' },
    answers: adminChanges,
  })
  changes(@Query({ schema: adminChangeQuery }) query: z.output<typeof adminChangeQuery>) {
    return this.accounts.changes(query.before ?? null);
  }

  @Get(':id')
  @Route({
    permit: 'administration.readAccounts',
    summary: { zh: '一个账号及其变更', en: 'One account and its changes' },
    answers: accountDetail,
  })
  one(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) account: string) {
    return this.accounts.one(caller, account);
  }

  @Post()
  @Route({
    permit: 'administration.changeAccounts',
    summary: { zh: '新建账号', en: 'Make an account' },
    description: told,
    answers: accountAnswer,
    status: 201,
    isMutating: true,
  })
  create(
    @CurrentCaller() caller: Caller,
    @Body({ schema: accountCreate }) body: z.output<typeof accountCreate>,
    @IdempotencyKey() key: string,
  ) {
    return this.accounts.create(caller, body, key);
  }

  @Post(':id/rename')
  @Route({
    permit: 'administration.changeAccounts',
    summary: { zh: '改姓名', en: 'Change the name of the person' },
    answers: accountAnswer,
    isMutating: true,
  })
  rename(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) account: string,
    @Body({ schema: accountRename }) body: z.output<typeof accountRename>,
    @IdempotencyKey() key: string,
  ) {
    const deed = { what: 'renamed', displayName: body.displayName } as const;
    return this.accounts.change(caller, { account, deed, body, key });
  }

  @Post(':id/roles')
  @Route({
    permit: 'administration.changeAccounts',
    summary: { zh: '改机构和身份', en: 'Change offices and capacities' },
    description: 'Not of an account of one’s own, and never so that nobody is left who may administer.',
    answers: accountAnswer,
    isMutating: true,
  })
  roles(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) account: string,
    @Body({ schema: accountRoles }) body: z.output<typeof accountRoles>,
    @IdempotencyKey() key: string,
  ) {
    return this.accounts.changeRoles(caller, { account, body, key });
  }

  @Post(':id/deactivate')
  @Route({
    permit: 'administration.changeAccounts',
    summary: { zh: '停用', en: 'Deactivate' },
    description: 'Its sessions end at once. It is kept, because the ledger names it.',
    answers: accountAnswer,
    isMutating: true,
  })
  deactivate(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) account: string,
    @Body({ schema: accountChange }) body: Plain,
    @IdempotencyKey() key: string,
  ) {
    return this.accounts.change(caller, { account, deed: { what: 'deactivated' }, body, key });
  }

  @Post(':id/reactivate')
  @Route({
    permit: 'administration.changeAccounts',
    summary: { zh: '恢复', en: 'Reactivate' },
    answers: accountAnswer,
    isMutating: true,
  })
  reactivate(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) account: string,
    @Body({ schema: accountChange }) body: Plain,
    @IdempotencyKey() key: string,
  ) {
    return this.accounts.change(caller, { account, deed: { what: 'reactivated' }, body, key });
  }

  @Post(':id/resetPassword')
  @Route({
    permit: 'administration.changeAccounts',
    summary: { zh: '重设密码', en: 'Reset the password' },
    description: told,
    answers: accountAnswer,
    isMutating: true,
  })
  resetPassword(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) account: string,
    @Body({ schema: accountChange }) body: Plain,
    @IdempotencyKey() key: string,
  ) {
    return this.accounts.change(caller, { account, deed: { what: 'passwordReset' }, body, key });
  }

  @Post(':id/unblock')
  @Route({
    permit: 'administration.changeAccounts',
    summary: { zh: '解除等待', en: 'Unblock' },
    description: 'Forgets its failed sign-ins, so that its owner need not wait.',
    answers: accountAnswer,
    isMutating: true,
  })
  unblock(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) account: string,
    @Body({ schema: accountChange }) body: Plain,
    @IdempotencyKey() key: string,
  ) {
    return this.accounts.change(caller, { account, deed: { what: 'unblocked' }, body, key });
  }

  @Post(':id/endSessions')
  @Route({
    permit: 'administration.changeAccounts',
    summary: { zh: '强制下线', en: 'End its sessions' },
    answers: accountAnswer,
    isMutating: true,
  })
  endSessions(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) account: string,
    @Body({ schema: accountChange }) body: Plain,
    @IdempotencyKey() key: string,
  ) {
    return this.accounts.change(caller, { account, deed: { what: 'sessionsEnded' }, body, key });
  }
}
