import { dutyText, factWord, headOf, remindedFacts, type Language } from '#libs/contracts';
import { reminderCount, reminders, reminderSettings, remindersRead } from '#libs/contracts';
import { markRead, markReadUpTo, muteReminders, placeEvents, reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { doerOf } from '../duty/who-meets.js';
import type { Caller } from '../http/request-state.js';
import { Get, Post, Put, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { reminderHandle, reminderOf } from './reminder-handle.js';

/** What a date is of, or what a fact says: a name is that of a duty where its kind has such a one. */
const aboutText = (kind: string, about: string, language: Language): string =>
  Object.hasOwn(headOf(kind)?.duties ?? {}, about) ? dutyText(kind, about, language) : factWord(kind, about, language);

const reading = { permit: 'read.duties' } as const;

/**
 * What is new for whoever acts (工作提醒): of the acting office, as far as the acting capacity can do something about it. A
 * deputy who acts in somebody's place is reminded in that place, and each person has marks of their own.
 */
@ApiTags('duties')
@Controller('reminders')
export class ReminderController {
  constructor(private readonly platform: Platform) {}

  @Get('', {
    ...reading,
    summary: { zh: '工作提醒', en: 'Reminders' },
    description: 'New duties, warnings, dates that passed, what was given back or withdrawn. Not what one did oneself.',
    answers: reminders,
  })
  async list({ caller }: Asked) {
    const { database, vault } = this.platform;
    const reminded = await this.remindedOf(caller);
    const found = await reads.listReminders(database, reminded);
    const { language } = caller;
    const items = found.map((one) => ({
      ...one,
      id: reminderHandle(vault, one.id),
      about: one.about === null ? null : aboutText(one.kind, one.about, language),
    }));
    const last = found.length === 0 ? null : reminderHandle(vault, Math.max(...found.map(({ id }) => id)));
    return { items, last, unread: await reads.countReminders(database, reminded) };
  }

  @Get('count', { ...reading, summary: { zh: '未读提醒数', en: 'Count of unread reminders' }, answers: reminderCount })
  async count({ caller }: Asked) {
    return { unread: await reads.countReminders(this.platform.database, await this.remindedOf(caller)) };
  }

  @Post('read', {
    ...reading,
    summary: { zh: '标为已读', en: 'Mark as read' },
    body: remindersRead,
    answers: reminderCount,
  })
  async read({ caller, body: { ids, upTo } }: Asked<{ body: typeof remindersRead }>) {
    const { database, vault } = this.platform;
    const { account, office } = caller.session;
    const whose = { account, office, capacity: caller.actor.capacity };
    if (ids !== undefined)
      await markRead(
        database,
        whose,
        ids.map((id) => reminderOf(vault, id)),
      );
    if (upTo !== undefined) await markReadUpTo(database, whose, reminderOf(vault, upTo));
    return await this.count({ caller } as Asked);
  }

  @Get('settings', {
    permit: 'signed_in',
    summary: { zh: '提醒设置', en: 'Settings of reminders' },
    answers: reminderSettings,
  })
  async settings({ caller }: Asked) {
    return { muted: await reads.readMutedReminders(this.platform.database, caller.session.account) };
  }

  @Put('settings', {
    permit: 'signed_in',
    summary: { zh: '改提醒设置', en: 'Change the settings of reminders' },
    description: 'Of the person, in every role.',
    body: reminderSettings,
    answers: reminderSettings,
  })
  async mute({ caller, body: { muted } }: Asked<{ body: typeof reminderSettings }>) {
    await muteReminders(this.platform.database, caller.session.account, [...new Set(muted)]);
    return await this.settings({ caller } as Asked);
  }

  private async remindedOf({ reader, session, actor }: Caller): Promise<reads.Reminded> {
    await placeEvents(this.platform.database, remindedFacts());
    return { reader, account: session.account, doer: doerOf(actor.capacity) };
  }
}
