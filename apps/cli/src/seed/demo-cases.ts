import { addDays, instantAtHour } from '#libs/calendar';
import type { Keys } from '#libs/config';
import { kinds, openDocket } from '#libs/docket';
import type { LegalDate } from '#libs/kernel';
import type { Setting } from '#libs/made-up';
import type { Message } from '#libs/message-board';
import type { DataSource } from 'typeorm';
import { settingOf } from '../demo/county-setting.js';
import { recordCadences, recordFirstCases, recordMediations, recordTours } from '../demo/record-county.js';
import { theImport } from '../import/aim.js';
import { recordAll } from '../import/record.js';

// The seed of `maplebridge demo`, which goes on from here.
const seed = 'binchuan';

/**
 * What a new demonstration begins with: some sixty invented petitions in every stage, with their supervisions, mediations of every
 * source and end with what was said apart, the returns of last week and the tours of the quarter with one that was made, and two messages of a message board, through the door.
 *
 * @throws DomainError unavailable: what was recorded stays, a second run goes on
 */
export async function seedCases(source: DataSource, keys: Keys): Promise<void> {
  const installation = { source, files: null, ...openDocket(source, keys, kinds, { hasMadeUpPast: true }) };
  const setting = await settingOf(installation, seed);
  const { signal } = new AbortController();
  const { docket, vault } = installation;
  const shared = { docket, database: source, signal, onDone: () => undefined };
  await recordFirstCases({ ...shared, setting });
  await recordMediations({ ...shared, setting });
  await recordCadences({ ...shared, setting });
  await recordTours({ ...shared, setting });
  const aim = { format: 'message-board', office: setting.bureau, isTrial: true, isAnsweredClosed: false };
  const { law, recordedAt: now } = setting;
  const { jurisdiction } = setting;
  const imported = { jurisdiction, rules: law.rulesFor('petition'), calendar: law.calendar, offices: law.offices, now };
  const importing = {
    ...imported,
    actor: theImport(aim),
    office: aim.office,
    format: aim.format,
    isTrial: true,
    isAnsweredClosed: false,
  };
  await recordAll(messagesOf(setting), { ...shared, vault, setting: importing });
}

/** One that was answered on the board, and one that nobody has answered. */
function messagesOf({ asOf }: Setting): Message[] {
  const on = (daysAgo: number): LegalDate => addDays(asOf, -daysAgo);
  const message = (
    row: number,
    daysAgo: number,
    what: Pick<Message, 'subject' | 'detail' | 'reply' | 'isClosed'>,
  ): Message => ({
    row,
    number: `90000${String(row)}`,
    user: `A000${String(row)}`,
    receivedAt: instantAtHour(on(daysAgo), 9),
    receivedOn: on(daysAgo),
    isReceivedTimeKnown: true,
    votes: null,
    category: null,
    ...what,
  });
  const reply = (daysAgo: number, text: string): Message['reply'] => ({
    text,
    at: instantAtHour(on(daysAgo), 16),
    on: on(daysAgo),
    isTimeKnown: true,
  });
  return [
    message(2, 70, {
      subject: '小区门口路灯不亮（虚构）',
      detail: '小区门口的路灯已经坏了一个多月，晚上出门看不见路，请尽快修好。',
      isClosed: true,
      reply: reply(52, '您反映的路灯已由维护单位更换灯具，恢复照明。感谢您的关注。'),
    }),
    message(3, 6, {
      subject: '公交站台没有雨棚（虚构）',
      detail: '村口公交站台没有雨棚，老人等车没有地方躲雨，希望能修一个。',
      isClosed: false,
      reply: null,
    }),
  ];
}
