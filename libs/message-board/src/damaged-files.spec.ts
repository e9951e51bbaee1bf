import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { as, type Instant } from '#libs/kernel';
import { shanghaiText } from '#libs/calendar';
import { readMessageBoard, type Reading, sayFile, sayRow } from './index.js';

const folder = join(import.meta.dirname, '../../../../shared/data/damaged');
const isThere = existsSync(folder);
if (!isThere)
  process.stderr.write(
    'SKIPPED: the damaged files are not in ../shared/data/damaged: they are tested as soon as they are\n',
  );
const now = as<Instant>('2026-11-24T00:00:00.000Z');

interface Expected {
  readonly result: string;
  readonly imported?: number;
  readonly refused?: readonly object[];
  readonly fileReason?: string;
  readonly column?: string;
  readonly importedRows?: Record<string, string>;
  readonly textLengths?: Record<string, number>;
  readonly delayDays?: number;
}

const answers: Record<string, Expected> = isThere
  ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  : { 'no file': { result: 'refused' } };

function messagesOf(reading: Reading) {
  return reading.isRead ? reading.messages : [];
}

(isThere ? describe : describe.skip)('damaged files', () => {
  it.each(Object.entries(answers))('answers %s as its description says', async (name, expected) => {
    const reading = await readMessageBoard(readFileSync(join(folder, name)), { now });
    if (!reading.isRead) {
      expect({ result: 'refused', ...reading.refusal }).toMatchObject({ result: expected.result });
      expect(reading.refusal.reason).toBe(expected.fileReason);
      expect(reading.refusal.column).toBe(expected.column);
      return;
    }
    const { messages, refusals } = reading;
    expect(messages).toHaveLength(expected.imported ?? -1);
    expect(refusals).toHaveLength(expected.refused?.length ?? -1);
    expect(refusals).toMatchObject(expected.refused ?? []);
    const times = Object.fromEntries(messages.map(({ row, receivedAt }) => [row, shanghaiText(receivedAt)]));
    expect(times).toMatchObject(expected.importedRows ?? {});
    const lengths = Object.fromEntries(messages.map(({ row, detail }) => [row, detail.length]));
    expect(lengths).toMatchObject(expected.textLengths ?? {});
    if (expected.delayDays === undefined) return;
    const delays = messages.map(({ receivedOn, reply }) => (Date.parse(reply!.on) - Date.parse(receivedOn)) / 864e5);
    expect(new Set(delays)).toEqual(new Set([expected.delayDays]));
  });

  it('keeps line ends, quotes and signs of a formula letter for letter where they are text', async () => {
    const csv = await readMessageBoard(readFileSync(join(folder, 'csv-utf8-bom.csv')), { now });
    const second = messagesOf(csv).find(({ row }) => row === 3);
    expect(second?.detail.split('\n')).toHaveLength(3);
    expect(second?.detail).toContain('"');
    const formulas = await readMessageBoard(readFileSync(join(folder, 'formula-cells.xlsx')), { now });
    const starts = messagesOf(formulas).map(({ subject }) => subject[0]);
    expect(starts).toEqual(expect.arrayContaining(['=', '+', '-', '@']));
  });

  it('says of each refusal, in both languages, what a clerk can do', async () => {
    for (const name of Object.keys(answers)) {
      const reading = await readMessageBoard(readFileSync(join(folder, name)), { now });
      const said = reading.isRead ? reading.refusals.map(sayRow) : [sayFile(reading.refusal)];
      for (const { zh, en } of said) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/[a-z]{3}/u);
        expect(zh + en).not.toMatch(/undefined|null|NaN|\bError:/u);
      }
    }
  });
});
