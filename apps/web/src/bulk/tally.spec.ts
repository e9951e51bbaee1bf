import { describe, expect, it } from '@jest/globals';
import type { Preview } from '#libs/contracts';
import type { RowState } from './bulk-row.js';
import { countedOf, tallyOf } from './tally.js';

const foreseen: Preview = {
  ...{ state: 'foreseen', refusal: null, warnings: [], phase: null, clocks: [] },
  duties: { opened: [], closed: [] },
};
const seen = { is: { version: 3, refused: null, own: {} } };
const ready: RowState = { seen, preview: { is: foreseen }, result: undefined, isFilled: true };
const away: RowState = { ...ready, seen: { isAway: true }, preview: undefined };
const refused: RowState = { ...ready, seen: { is: { ...seen.is, refused: '已转送。' } } };
const changed = { stage: 'failed', why: '其间已有变化' } as const;

describe('how many of the cases can still be given the command', () => {
  it('counts one that others changed as it stands now: to be tried again, or not any more', () => {
    expect(countedOf({ ...ready, result: changed })).toBe('ready');
    expect(countedOf({ ...refused, result: changed })).toBe('cannot');
    expect(countedOf({ ...ready, seen: undefined, result: changed })).toBe('reading');
  });

  it('counts one whose answer never came as to be tried again, once the server is back', () => {
    expect(countedOf({ ...refused, result: { stage: 'unanswered' } })).toBe('ready');
    expect(countedOf({ ...away, result: { stage: 'unanswered' } })).toBe('unread');
  });

  it('counts each once', () => {
    const done: RowState = { ...ready, seen: undefined, result: { stage: 'done' } };
    expect(tallyOf([ready, { ...ready, result: changed }, away, refused, done])).toEqual({
      ...{ all: 5, done: 1, ready: 2, unread: 1, cannot: 1, reading: 0, open: 0 },
    });
  });
});
