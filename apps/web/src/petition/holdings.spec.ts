import type { HistoryLine } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { heldSince, holdingsOf } from './holdings.js';

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
  line('registered', '2026-09-22', {
    registrar: 'bureau',
    receivedOn: '2026-09-22',
    matter: { digest: 'd1', chars: 3 },
  }),
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

  it('begins with the day on which it came in, however late it was registered', () => {
    const late = [
      line('registered', '2026-09-22', { registrar: 'bureau', receivedOn: '2026-09-10' }),
      line('referred', '2026-09-28', { to: 'dept-water' }),
    ];
    const holdings = holdingsOf(late, as<LegalDate>('2026-10-08'), true);
    expect(holdings.map(({ office, from, days }) => [office, from, days])).toEqual([
      ['bureau', '2026-09-10', 18],
      ['dept-water', '2026-09-28', 10],
    ]);
  });

  it('sees what goes back by another class or because its holder is accused', () => {
    const back = [
      ...story,
      line('classCorrected', '2026-10-20', { class: 'suggestion', returnedTo: null }),
      line('classCorrected', '2026-10-21', { class: 'accusation', returnedTo: 'bureau' }),
      line('referred', '2026-10-22', { to: 'dept-water' }),
      line('accusedNamed', '2026-10-24', { office: 'dept-water', returnedTo: 'bureau' }),
    ];
    const holdings = holdingsOf(back, as<LegalDate>('2026-10-25'), true).slice(2);
    expect(holdings.map(({ office, days, endedBy }) => [office, days, endedBy])).toEqual([
      ['dept-transport', 12, 'referred'],
      ['bureau', 1, 'referred'],
      ['dept-water', 2, 'referred'],
      ['bureau', 1, null],
    ]);
  });

  it('skips a fact whose shape it does not know', () => {
    expect(holdingsOf([line('referred', '2026-09-28', { toward: 'x' })], as<LegalDate>('2026-12-04'), true)).toEqual(
      [],
    );
  });
});

describe('since when the present holder has it', () => {
  const registeredAt = '2026-09-22T01:00:00.000Z';
  const since = (holderSince: string | null) => heldSince({ holderSince, registeredAt, receivedOn: '2026-09-10' });

  it('is the receipt for whoever registered it, and the referral for whoever has it from another office', () => {
    expect(since(registeredAt)).toBe('2026-09-10');
    expect(since('2026-09-28T01:00:00.000Z')).toBe('2026-09-28');
    expect(since(null)).toBeNull();
  });
});
