import { describe, expect, it } from '@jest/globals';
import type { Preview } from '#libs/contracts';
import { stageOf, type RowState } from './bulk-row.js';

const seen = { is: { version: 3, refused: null, own: {} } };
const foreseen: Preview = {
  ...{ state: 'foreseen', refusal: null, warnings: [], phase: null, clocks: [] },
  duties: { opened: [], closed: [] },
};
const refused: Preview = {
  ...foreseen,
  state: 'refused',
  refusal: { kind: 'conflict', code: 'petition.already_referred', sentence: '已转送。', details: {} },
};
const stage = (state: Partial<RowState>) =>
  stageOf({ seen, preview: { is: foreseen }, result: undefined, isFilled: true, ...state });

describe('one case of many', () => {
  it('is ready when the door foresees it, and not before', () => {
    expect(stage({})).toEqual({ stage: 'ready', why: null });
    expect(stage({ seen: undefined }).stage).toBe('reading');
    expect(stage({ preview: undefined }).stage).toBe('reading');
    expect(stage({ isFilled: false }).stage).toBe('open');
    expect(stage({ preview: { is: { ...foreseen, state: 'incomplete' } } }).stage).toBe('open');
  });

  it('is left out with the sentence of the door, whatever is filled in or as it is filled in', () => {
    const why = '已转送。';
    expect(stage({ seen: { is: { ...seen.is, refused: why } }, isFilled: false })).toEqual({ stage: 'refused', why });
    expect(stage({ preview: { is: refused } })).toEqual({ stage: 'refused', why });
  });

  it('tells what could not be read, and what became of it', () => {
    expect(stage({ seen: { failed: '连不上' } })).toEqual({ stage: 'failed', why: '连不上' });
    expect(stage({ seen: { isAway: true } })).toEqual({ stage: 'unread', why: null });
    expect(stage({ preview: { isAway: true } }).stage).toBe('unread');
    expect(stage({ result: { stage: 'done' } })).toEqual({ stage: 'done', why: null });
    expect(stage({ result: { stage: 'failed', why: '其间已有变化' } })).toEqual({
      stage: 'failed',
      why: '其间已有变化',
    });
  });

  it('says of one that others changed meanwhile that it cannot be done any more', () => {
    const result = { stage: 'failed', why: '其间已有变化' } as const;
    expect(stage({ preview: { is: refused }, result })).toEqual({ stage: 'refused', why: '已转送。' });
  });
});
