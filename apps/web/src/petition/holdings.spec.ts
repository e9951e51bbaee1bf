import type { HistoryLine } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { holdingsOf } from './holdings.js';

const line = (type: string, on: string, data: object): HistoryLine => ({
  source: 'ledger',
  at: `${on}T01:00:00.000Z`,
  recordedAt: null,
  dueAt: null,
  seq: 1,
  type,
  sentence: '',
  by: '',
  raw: { data },
  hash: null,
});

const story = [
  line('registered', '2026-09-22', { registrar: 'bureau', matter: { digest: 'd1', chars: 3 }, title: null }),
  line('referred', '2026-09-28', { to: 'dept-water' }),
  line('notified', '2026-09-30', { office: 'dept-water' }),
  line('objectionUpheld', '2026-10-09', { returnedTo: 'bureau' }),
  line('referred', '2026-10-09', { to: 'dept-transport' }),
];

describe('who held a petition how long', () => {
  it('shows every transfer, and no holding of an instant', () => {
    const holdings = holdingsOf(story, as<LegalDate>('2026-12-04'), true);
    expect(holdings.map(({ office, days, endedBy, isNow }) => [office, days, endedBy, isNow])).toEqual([
      ['bureau', 6, 'referred', false],
      ['dept-water', 11, 'objectionUpheld', false],
      ['dept-transport', 56, null, true],
    ]);
  });

  it('shows an office that had it twice once for each time, up to the day it ended', () => {
    const again = [
      ...story,
      line('objectionUpheld', '2026-10-20', { returnedTo: 'bureau' }),
      line('referred', '2026-10-22', { to: 'dept-water' }),
      line('accepted', '2026-10-23', { office: 'dept-water' }),
    ];
    const holdings = holdingsOf(again, as<LegalDate>('2026-11-02'), false);
    expect(holdings.map(({ office, days, endedBy, isNow }) => [office, days, endedBy, isNow])).toEqual([
      ['bureau', 6, 'referred', false],
      ['dept-water', 11, 'objectionUpheld', false],
      ['dept-transport', 11, 'objectionUpheld', false],
      ['bureau', 2, 'referred', false],
      ['dept-water', 11, null, false],
    ]);
  });

  it('skips a fact whose shape it does not know', () => {
    expect(holdingsOf([line('referred', '2026-09-28', { toward: 'x' })], as<LegalDate>('2026-12-04'), true)).toEqual(
      [],
    );
  });
});
