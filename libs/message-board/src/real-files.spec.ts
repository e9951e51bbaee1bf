import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { as, type Instant } from '#libs/kernel';
import { shanghaiText } from '#libs/calendar';
import { type Message, readMessageBoard, sameTexts } from './index.js';

const folder = join(import.meta.dirname, '../../../../shared/data');
const isThere = existsSync(folder);
if (!isThere)
  process.stderr.write(
    'SKIPPED: the real message boards are not in ../shared/data: they are tested as soon as they are\n',
  );
const now = as<Instant>('2026-11-24T00:00:00.000Z');

async function read(name: string): Promise<Extract<Awaited<ReturnType<typeof readMessageBoard>>, { isRead: true }>> {
  const reading = await readMessageBoard(readFileSync(join(folder, name)), { now });
  if (!reading.isRead) throw new Error(`refused: ${reading.refusal.reason}`);
  return reading;
}

// oxlint-disable-next-line typescript/no-explicit-any -- the figures of another program, compared one by one
const expected = (name: string): any => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const daysOf = ({ receivedOn, reply }: Message) => (Date.parse(reply!.on) - Date.parse(receivedOn)) / 86_400_000;
const over = (days: readonly number[], limit: number) => days.filter((each) => each > limit).length;

(isThere ? describe : describe.skip)('the message board with replies', () => {
  it('gives every figure that an independent program found', async () => {
    const { messages, refusals } = await read('messages-with-replies.xlsx');
    const figures = expected('messages-with-replies.expected.json');
    const sorted = [...messages].sort((a, b) => Number(a.number) - Number(b.number));
    const days = sorted.map(daysOf);
    const lines = sorted.map((message, at) => {
      const times = `${shanghaiText(message.receivedAt)},${shanghaiText(message.reply!.at)}`;
      return `${message.number},${times},${days[at]}\n`;
    });
    expect(refusals).toEqual([]);
    expect(messages).toHaveLength(figures.rows);
    expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(figures.rowsSha256);
    expect([over(days, 15), over(days, 60), over(days, 90)]).toEqual([
      figures.over15.count,
      figures.over60.count,
      figures.over90.count,
    ]);
    expect(Math.max(...days)).toBe(figures.maxDays);
    expect(days.filter((each) => each === 0)).toHaveLength(figures.sameDay);
    const late = sorted.filter((_, at) => days[at]! > 60).map(({ number }) => Number(number));
    expect(late).toEqual(figures.over60Ids);
  });

  it('leaves no escaped carriage return in a text and keeps the rest as written', async () => {
    const { messages } = await read('messages-with-replies.xlsx');
    const texts = messages.flatMap(({ detail, reply }) => [detail, reply!.text]);
    expect(texts.filter((text) => /_x000D_|\r/iu.test(text))).toEqual([]);
    expect(messages.every(({ detail }) => detail !== detail.trim())).toBe(true);
    expect(messages.filter(({ reply }) => reply!.text.includes('已收悉'))).toHaveLength(614);
  });
});

(isThere ? describe : describe.skip)('the message board with votes', () => {
  it('gives every figure that an independent program found', async () => {
    const { messages, refusals } = await read('messages.xlsx');
    const figures = expected('messages.expected.json');
    const perUser = new Map<string, number>();
    for (const { user } of messages) perUser.set(user, (perUser.get(user) ?? 0) + 1);
    const times = messages.map(({ receivedAt }) => shanghaiText(receivedAt)).sort();
    expect(refusals).toEqual([]);
    expect(messages).toHaveLength(figures.rows);
    expect(perUser.size).toBe(figures.distinctUsers);
    expect([...perUser.values()].filter((count) => count > 1)).toHaveLength(figures.usersWithMoreThanOneMessage);
    expect(Math.max(...perUser.values())).toBe(figures.mostMessagesOfOneUser);
    expect([times[0], times.at(-1)]).toEqual([figures.receivedFrom, figures.receivedTo]);
    expect(messages.reduce((sum, { votes }) => sum + votes!.for, 0)).toBe(8813);
    expect(messages.reduce((sum, { votes }) => sum + votes!.against, 0)).toBe(258);
  });

  it('shows the same texts, of one user as a repeat and of several as perhaps a joint petition', async () => {
    const { messages } = await read('messages.xlsx');
    const figures = expected('messages.expected.json').duplicateTexts;
    const groups = sameTexts(messages);
    const ids = groups.map((group) => group.messages.map(({ number }) => Number(number)));
    expect(ids.sort((a, b) => a[0]! - b[0]!)).toEqual(figures.ids);
    expect(groups.filter(({ kind }) => kind === 'repeat')).toHaveLength(figures.groupsOfOneUser);
    expect(groups.filter(({ kind }) => kind === 'maybe-joint')).toHaveLength(figures.groupsOfSeveralUsers);
  });
});

(isThere ? describe : describe.skip)('the other real files', () => {
  it('reads 263 classified messages before 64,707 framed empty rows, one of them with a number used before', async () => {
    const { messages, refusals } = await read('classified-messages.xlsx');
    expect(messages).toHaveLength(262);
    expect(refusals).toMatchObject([{ column: '留言编号', value: '37042', reason: 'duplicate-id' }]);
    expect(messages.every(({ category }) => category?.length === 1)).toBe(true);
  });

  it('says of the category list which columns it lacks', async () => {
    const bytes = readFileSync(join(folder, 'category-taxonomy.xlsx'));
    const reading = await readMessageBoard(bytes, { now });
    expect(reading).toMatchObject({ isRead: false, refusal: { reason: 'missing-column', column: '留言编号' } });
  });
});
