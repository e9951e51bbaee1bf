import { as, type Clock, type ClockChange, type Instant, type LegalDate } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import { foldClocks, isInTime, metAs } from './index.js';
import { pastWarnings } from './resume.js';

const at = (text: string) => as<Instant>(new Date(text).toISOString());
const [first, later] = [at('2026-09-01T00:00:00Z'), at('2026-09-02T00:00:00Z')];
const due = at('2026-08-31T16:00:00Z');
const warning = { id: 'warning/1', dueAt: first };

const clock = {
  ...{ id: 'XF-09/1', rule: 'XF-09', startAt: null, legalDueOn: as<LegalDate>('2026-08-31'), legalDueAt: due },
  ...{ metAt: null, metOn: null, breachedAt: null, breaches: 0, endedAt: null, endedAs: null },
  ...{ look: null, lookedAt: null, passed: [], warnings: [warning] },
} as unknown as Clock;
const { id } = clock;

const folded = (so: Clock, change: ClockChange, when = later): Clock => foldClocks([so], [change], when)[0] as Clock;

describe('the first of several changes of a clock counts', () => {
  it('when it is met', () => {
    const met = folded(clock, { change: 'meet', id }, first);
    expect(folded(met, { change: 'meet', id }, later).metAt).toBe(first);
  });

  it('when it is breached', () => {
    const breached = folded(clock, { change: 'breach', id });
    expect(breached).toMatchObject({ breachedAt: due, breaches: 1 });
    expect(folded(breached, { change: 'breach', id }).breaches).toBe(1);
  });

  it('when it ends', () => {
    const ended = folded(clock, { change: 'end', id, as: 'superseded' }, first);
    expect(folded(ended, { change: 'end', id, as: 'cancelled' })).toMatchObject({
      endedAt: first,
      endedAs: 'superseded',
    });
  });
});

it.each(['clear', 'void'] as const)('a clock that is %sed keeps the warnings that were given', (change) => {
  const late = { ...clock, passed: [warning.id, 'expiry'], breachedAt: due };
  expect(folded(late, { change, id })).toMatchObject({ passed: [warning.id], breachedAt: null });
});

describe('a clock that was met', () => {
  it('waits for a look where only the date that was stated for it makes it so', () => {
    expect(metAs({ breachedAt: null, look: 'awaited' })).toBe('unconfirmed');
    expect(metAs({ breachedAt: null, look: 'confirmed' })).toBe('met');
    expect(metAs({ breachedAt: null, look: null })).toBe('met');
    expect(metAs({ breachedAt: due, look: 'awaited' })).toBe('met_late');
  });
});

describe('a stated date', () => {
  it('is in time up to the legal date', () => {
    expect(isInTime(clock, as<LegalDate>('2026-08-31'))).toBe(true);
    expect(isInTime(clock, as<LegalDate>('2026-09-01'))).toBe(false);
    expect(isInTime({ ...clock, legalDueOn: null }, as<LegalDate>('2026-09-01'))).toBe(true);
  });

  it('is never in time for a clock in hours, whose own instant decides', () => {
    expect(isInTime({ ...clock, startAt: first }, as<LegalDate>('2026-08-01'))).toBe(false);
  });
});

it('a warning that was due at the very instant is past, and one that was given is not passed again', () => {
  expect(pastWarnings(clock, first)).toEqual([{ change: 'pass', id, moment: warning.id }]);
  expect(pastWarnings(clock, at('2026-08-31T23:59:59.999Z'))).toEqual([]);
  expect(pastWarnings({ ...clock, passed: [warning.id] }, later)).toEqual([]);
});
