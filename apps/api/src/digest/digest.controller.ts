import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { legalDateOf } from '#libs/calendar';
import {
  digestAddress,
  digestCode,
  digestSettings,
  digestWanted,
  reminderKinds,
  type DigestSettings,
} from '#libs/contracts';
import { mailPlace } from '#libs/docket';
import { as, DomainError, type Instant } from '#libs/kernel';
import {
  addStaffMessage,
  chooseDigest,
  confirmMail,
  lastStaffMessage,
  proposeMail,
  readAccountMail,
  removeMail,
  takeCodeTry,
  takeFromLimit,
} from '#libs/persistence';
import { parameterOf } from '#libs/rules';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Delete, Get, Post, Put, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';

const own = { permit: 'read.duties', answers: digestSettings } as const;
// Long enough for mail that is checked for spam on its way.
const codeMinutes = 30;
// A mailbox that is typed wrong is typed again; more would be mail to strangers.
const codesOfAccount = { what: 'code', limit: 5, windowSeconds: 3_600 };

/**
 * The daily digest of whoever asks (每日摘要): to a mailbox that is theirs, as a code shows that is sent to it by the worker.
 * Everything is of the person, in every role.
 */
@ApiTags('duties')
@Controller('digest')
export class DigestController {
  constructor(private readonly platform: Platform) {}

  @Get('', { ...own, summary: { zh: '每日摘要设置', en: 'Settings of the daily digest' } })
  async settings({ caller }: Asked): Promise<DigestSettings> {
    const { database } = this.platform;
    const { account } = caller.session;
    const [mail, code, last] = await Promise.all([
      readAccountMail(database, account),
      lastStaffMessage(database, 'code', { account }),
      lastStaffMessage(database, 'digest', { account }),
    ]);
    const { address = null, pending = null, wants = false, kinds = reminderKinds } = mail ?? {};
    return {
      email: this.opened(account, address),
      pending: this.typed(account, pending)?.email ?? null,
      ...{ wants, kinds: [...kinds], code, last, hour: await this.hour() },
    };
  }

  @Put('', {
    ...own,
    summary: { zh: '改每日摘要设置', en: 'Change the settings of the daily digest' },
    body: digestWanted,
  })
  async choose({ caller, body: { wants, kinds } }: Asked<{ body: typeof digestWanted }>) {
    await chooseDigest(this.platform.database, caller.session.account, { wants, kinds: [...new Set(kinds)] });
    return await this.settings({ caller } as Asked);
  }

  @Post('address', {
    ...own,
    summary: { zh: '填写邮箱，发送确认码', en: 'Name a mailbox, to which a code is sent' },
    description: 'The one that was confirmed goes on until the code of this one is given.',
    body: digestAddress,
  })
  async propose({ caller, body: { email } }: Asked<{ body: typeof digestAddress }>) {
    const { database, vault } = this.platform;
    const { account } = caller.session;
    await takeFromLimit(database, codesOfAccount, account);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const sealed = vault.sealSecret(mailPlace(account), JSON.stringify({ email, code } satisfies Typed));
    await proposeMail(database, account, { pending: sealed, codeMinutes, kinds: reminderKinds });
    const day = legalDateOf(as<Instant>(new Date().toISOString()));
    await addStaffMessage(database, { id: randomUUID(), what: 'code', account, office: null, day, content: sealed });
    return await this.settings({ caller } as Asked);
  }

  @Post('address/confirm', {
    ...own,
    summary: { zh: '用确认码确认邮箱', en: 'Confirm a mailbox by its code' },
    description: 'Half an hour, and five tries. The digest is on from then.',
    body: digestCode,
  })
  async confirm({ caller, body: { code } }: Asked<{ body: typeof digestCode }>) {
    const { database, vault } = this.platform;
    const { account } = caller.session;
    const pending = await takeCodeTry(database, account);
    const typed = this.typed(account, pending);
    if (pending === null || typed === null || !isSame(typed.code, code)) {
      throw new DomainError('invalid', 'digest.code_wrong', 'another code, or it counts no more');
    }
    const address = vault.sealSecret(mailPlace(account), typed.email);
    await confirmMail(database, account, { pending, address });
    return await this.settings({ caller } as Asked);
  }

  @Delete('address', { ...own, summary: { zh: '删除邮箱', en: 'Forget the mailbox' } })
  async forget({ caller }: Asked) {
    await removeMail(this.platform.database, caller.session.account);
    return await this.settings({ caller } as Asked);
  }

  private async hour(): Promise<number> {
    const world = await this.platform.world();
    return parameterOf({ rules: world.rulesFor('delivery', world.jurisdiction?.code ?? 'CN') }, 'digestHour');
  }

  private opened(account: string, sealed: Buffer | null): string | null {
    return sealed === null ? null : this.platform.vault.openSecret(mailPlace(account), sealed);
  }

  private typed(account: string, sealed: Buffer | null): Typed | null {
    const opened = this.opened(account, sealed);
    return opened === null ? null : (JSON.parse(opened) as Typed);
  }
}

/** An address with the code that was sent to it, as it is sealed. */
interface Typed {
  readonly email: string;
  readonly code: string;
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
