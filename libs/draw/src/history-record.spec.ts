import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  historyFindings,
  historyForm,
  isHistoryRecord,
  readHistoryRecord,
  type DrawLink,
  type HistoryRecord,
} from './index.js';

/** Facts one after the other, each with the hash of all until then. */
function chained(words: readonly string[]): DrawLink[] {
  let last: Buffer = Buffer.alloc(32);
  return words.map((word, at) => {
    const body = JSON.stringify({ seq: at + 1, type: word, data: {} });
    last = createHash('sha256').update(last).update(body, 'utf8').digest();
    return { seq: at + 1, body, hash: last.toString('hex') };
  });
}

const links = chained(['registered', 'referred', 'accepted', 'decided']);
const record: HistoryRecord = {
  form: historyForm,
  ...{ case: '巡2026-000001', fact: 9, of: 'a-case', upTo: 3, hash: links[2]?.hash ?? '' },
};

describe('the record of a taken history', () => {
  it('agrees with the facts of its case, whatever has happened since', () => {
    expect(historyFindings(record, links)).toEqual([]);
    expect(historyFindings(record, links.slice(0, 3))).toEqual([]);
    expect(isHistoryRecord(record) && readHistoryRecord(record)).toEqual(record);
  });

  it.each([
    ['chain', links.slice(0, 2)],
    ['chain', links.map((one, at) => (at === 1 ? { ...one, body: '{}' } : one))],
    // Written anew from the second fact on: each link fits the one before it.
    ['hash', chained(['registered', 'returned', 'accepted', 'decided'])],
  ] as const)('differs where one of them was changed: %s', (found, other) => {
    expect(historyFindings(record, other)).toEqual([found]);
  });

  it.each([
    ['fact', 0],
    ['upTo', 0],
    ['upTo', 1.5],
    ['hash', `0${record.hash}`],
    ['hash', `${record.hash}0`],
  ])('is none with a %s of %s', (field, value) => {
    expect(() => readHistoryRecord({ ...record, [field]: value })).toThrow(
      expect.objectContaining({ code: 'draw.bad_record', details: { field } }),
    );
  });

  it.each(['case', 'fact', 'of', 'upTo', 'hash'])('is none without %s', (field) => {
    expect(() => readHistoryRecord({ ...record, [field]: null })).toThrow(
      expect.objectContaining({ code: 'draw.bad_record', details: { field } }),
    );
  });
});
