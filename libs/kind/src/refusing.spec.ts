import { describe, expect, it } from '@jest/globals';
import { as, type Instant } from '#libs/kernel';
import { refusing, standsOf } from './index.js';

interface Stood {
  readonly openedAt: Instant | null;
  readonly end: { readonly as: string } | null;
}
type Opened = Stood & { readonly openedAt: Instant };

const { openedOf, requireGoing } = standsOf<Opened, 'thing'>('thing', refusing<`thing.${string}`>());
const openedAt = as<Instant>('2026-08-03T01:00:00.000Z');
const of = (openedNow: Instant | null, end: Stood['end'] = null) => ({ state: { openedAt: openedNow, end } });
const refused = (code: string, details: object = {}) => expect.objectContaining({ kind: 'conflict', code, details });

describe('how a case stands', () => {
  it('refuses what was not opened, whatever is asked', () => {
    for (const ask of [openedOf, requireGoing]) expect(() => ask(of(null))).toThrow(refused('thing.not_opened'));
  });

  it('refuses what has ended, and says how; what is asked of the past is answered', () => {
    const ended = of(openedAt, { as: 'kept' });
    expect(() => requireGoing(ended)).toThrow(refused('thing.ended', { as: 'kept' }));
    expect(openedOf(ended)).toBe(ended.state);
    expect(requireGoing(of(openedAt))).toMatchObject({ openedAt });
  });
});
