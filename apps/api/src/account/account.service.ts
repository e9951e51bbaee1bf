import type { accountCreate, accountQuery } from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { AccountAdministration, reads, type AccountDeed } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { changedBy, changeOf } from '../http/changed-by.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

/** A change of one account, as it was asked for. */
interface AskedAccountChange {
  readonly caller: Caller;
  readonly id: string;
  readonly body: { readonly seen: number; readonly reason: string };
  readonly key: string;
}

const recordPage = 50;
const loginName = /^[a-z0-9.-]{1,64}$/;

/** What an administrator sees of accounts, and does to them: the same code as the command line's. */
@Injectable()
export class AccountService {
  constructor(private readonly platform: Platform) {}

  async list(caller: Caller, query: z.output<typeof accountQuery>) {
    const { cursor, limit, ...filter } = query;
    const page = { after: cursorFrom(cursor, loginName), limit };
    return pageAnswer(await reads.listAccountRows(this.platform.database, filter, page), (row) =>
      accountOf(row, caller),
    );
  }

  counts() {
    return reads.countAccounts(this.platform.database);
  }

  async changes(before: number | null) {
    const rows = await reads.listAccountChanges(this.platform.database, null, { before, limit: recordPage + 1 });
    const items = rows.slice(0, recordPage);
    return { items: items.map(changeOf), next: rows.length > recordPage ? (items.at(-1)?.seq ?? null) : null };
  }

  async one(caller: Caller, id: string) {
    const account = await this.rowOf(caller, id);
    const changes = await reads.listAccountChanges(this.platform.database, id, { before: null, limit: recordPage });
    return { account, changes: changes.map(changeOf) };
  }

  async create(caller: Caller, body: z.output<typeof accountCreate>, key: string) {
    const { reason, ...wanted } = body;
    const made = await this.administration.create(wanted, changedBy(caller, { reason, key, seen: null }));
    return { account: await this.rowOf(caller, made.id), password: made.password };
  }

  async change({ caller, id, body, key }: AskedAccountChange, deed: AccountDeed) {
    const by = changedBy(caller, { reason: body.reason, key, seen: body.seen });
    const { password } = await this.administration.change(id, deed, by);
    return { account: await this.rowOf(caller, id), password };
  }

  private get administration(): AccountAdministration {
    return new AccountAdministration(this.platform.database, this.platform.parts.passwords);
  }

  private async rowOf(caller: Caller, id: string) {
    const row = await reads.readAccount(this.platform.database, id);
    if (row === null) throw new DomainError('not_found', 'account.unknown', 'no such account');
    return accountOf(row, caller);
  }
}

function accountOf(row: reads.AccountRow, caller: Caller) {
  return { ...row, isOwn: row.id === caller.session.account };
}
