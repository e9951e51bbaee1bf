import type { DemoState, demoRemoval } from '#libs/contracts';
import { Capacity, DomainError } from '#libs/kernel';
import { binchuanCounty } from '#libs/office';
import { AccountAdministration, demoMark, listAccounts } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { changedBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

/** How much of the demonstration is left, and its end. */
@Injectable()
export class DemoService {
  constructor(private readonly platform: Platform) {}

  async state(): Promise<DemoState> {
    const { database } = this.platform;
    const [mark, accounts] = await Promise.all([demoMark(database), listAccounts(database)]);
    const others = accounts.filter(
      ({ isActive, isDemo, roles }) =>
        isActive && !isDemo && roles.some(({ capacity }) => capacity === Capacity.administrator),
    );
    return {
      mark,
      accounts: accounts.filter(({ isDemo }) => isDemo).length,
      county: { ...binchuanCounty().name },
      otherAdministrators: others.length,
    };
  }

  /** @throws DomainError `account.demo_confirmation` (invalid) where the county is not named; what `removeDemo` refuses */
  async remove(caller: Caller, body: z.output<typeof demoRemoval>, key: string): Promise<DemoState> {
    const { zh, en } = binchuanCounty().name;
    if (body.county !== zh && body.county.toLowerCase() !== en.toLowerCase()) {
      const county = caller.language === 'zh' ? zh : en;
      throw new DomainError('invalid', 'account.demo_confirmation', 'the name of the county differs', { county });
    }
    const administration = new AccountAdministration(this.platform.database, this.platform.parts.passwords);
    await administration.removeDemo(changedBy(caller, { reason: body.reason, key, seen: null }));
    return this.state();
  }
}
