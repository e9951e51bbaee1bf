import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { Journal } from './journal.js';

const key = { caseId: as<CaseId>('0190aaaa-bbbb-4ccc-8ddd-eeeeeeeeee7f'), channel: 'sms', turn: 2 } as const;
let folder: string;
let journal: Journal;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maplebridge-journal-'));
  journal = new Journal(folder, () => new Date('2026-11-29T13:00:00Z'));
});
afterEach(() => rm(folder, { recursive: true }));

const begun = async () => {
  const found = await journal.begin(key);
  if (found === null) throw new Error('begun by another');
  return found;
};
const textOf = (path: string) => readFile(path, 'utf8');

describe('the journal of what was sent', () => {
  it('knows nothing of what was never begun', async () => {
    expect(await journal.last(key)).toBeNull();
  });

  it('tells a try that began and one that ended, to another process too', async () => {
    const attempt = await begun();
    expect(await new Journal(folder).last(key)).toMatchObject({
      what: 'intent',
      at: '2026-11-29T13:00:00.000Z',
    });
    await journal.end(attempt, { what: 'sent', isKnown: true, reference: 'g1' });
    expect(await new Journal(folder).last(key)).toMatchObject({ what: 'sent', isKnown: true, reference: 'g1' });
    expect(await new Journal(folder).last({ ...key, turn: 1 })).toBeNull();
  });

  it('lets one of many begin, and another only after it was not sent', async () => {
    const tries = await Promise.all(Array.from({ length: 20 }, () => new Journal(folder).begin(key)));
    const [winner, ...more] = tries.filter((one) => one !== null);
    expect(more).toEqual([]);
    if (winner === undefined) throw new Error('nobody began');
    await journal.end(winner, { what: 'not_sent', code: 'busy' });
    await journal.end(await begun(), { what: 'sent', isKnown: false, reference: null });
    expect(await journal.begin(key)).toBeNull();
  });

  it('takes a torn line for none, wherever it was torn', async () => {
    const { path } = await begun();
    const intent = await textOf(path);
    await journal.end({ path }, { what: 'sent', isKnown: true, reference: 'g1' });
    const whole = await textOf(path);
    for (let length = 0; length < whole.length; length += 1) {
      await writeFile(path, whole);
      await truncate(path, length);
      expect(await journal.last(key)).toMatchObject({ what: 'intent' });
      expect(await journal.begin(key)).toBeNull();
    }
    // What is written behind a torn line is a line of its own for who reads.
    await writeFile(path, `${intent}{"what":"se\n`);
    await appendFile(path, whole.slice(intent.length));
    expect(await journal.last(key)).toMatchObject({ what: 'sent' });
  });

  it('keeps what left by one channel apart from what another one is to carry, whichever leg that is', async () => {
    await journal.end(await begun(), { what: 'sent', isKnown: true, reference: 'g1' });
    const mail = { ...key, channel: 'email' } as const;
    expect(await journal.last(mail)).toBeNull();
    expect((await journal.begin(mail))?.path).toMatch(/-email-2\.1$/u);
    expect([await journal.begin(mail), await journal.begin(key)]).toEqual([null, null]);
    expect([(await journal.last(key))?.what, (await journal.last(mail))?.what]).toEqual(['sent', 'intent']);
  });

  it('holds ids, times and codes, and nothing else', async () => {
    const { path } = await begun();
    await journal.end({ path }, { what: 'not_sent', code: 'busy' });
    const lines = (await textOf(path)).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { what: 'intent', at: '2026-11-29T13:00:00.000Z' },
      { what: 'not_sent', code: 'busy', at: '2026-11-29T13:00:00.000Z' },
    ]);
    expect(await readdir(join(folder, '7f'))).toEqual([`${key.caseId}-sms-2.1`]);
  });

  it('lets nothing be sent where it cannot be written', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(new Journal(join(file, 'inside')).begin(key)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'channels.journal_closed',
    });
  });
});
