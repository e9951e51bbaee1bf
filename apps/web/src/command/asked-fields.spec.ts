import { describe, expect, it } from '@jest/globals';
import { askedValues, isAsked, isNeeded } from './asked-fields.js';
import { hintsIn, noHints } from './form-hints.js';

const hints = {
  belongsTo: { setOn: { field: 'manner', values: ['assign'] } },
  provesLate: { field: 'proof', dates: ['servedOn'] },
};

describe('fields that belong to a choice', () => {
  it('are asked for with it alone', () => {
    expect(isAsked('setOn', { manner: 'assign' }, hints)).toBe(true);
    expect(isAsked('setOn', { manner: 'transfer' }, hints)).toBe(false);
    expect(isAsked('to', {}, hints)).toBe(true);
  });

  it('are not given with another one, whatever was typed before', () => {
    const typed = { to: 'x', manner: 'transfer', setOn: '2026-12-09' };
    expect(askedValues(typed, hints)).toEqual({ to: 'x', manner: 'transfer' });
  });
});

describe('a field that belongs to a choice in one command', () => {
  const of = (command: string) =>
    hintsIn(
      {
        ...noHints,
        belongsTo: { 'rule.until': { field: 'as', values: ['changed'] } },
        neededWhereAsked: ['rule.until'],
      },
      { command, detail: undefined },
    );

  it('is asked for with that choice there, and always in any other command', () => {
    expect(isAsked('until', { as: 'changed' }, of('rule'))).toBe(true);
    expect(isAsked('until', { as: 'withdrawn' }, of('rule'))).toBe(false);
    expect(isAsked('until', {}, of('extend'))).toBe(true);
    expect([of('rule'), of('extend')].map((hint) => isNeeded('until', hint))).toEqual([true, false]);
  });
});

describe('the proof of a date', () => {
  const isLate = (date: string): boolean => date < '2026-08-10';

  it('is asked for where the date is recorded late, in a group too', () => {
    expect(isAsked('proof', { servedOn: '2026-08-07' }, hints, isLate)).toBe(true);
    expect(isAsked('proof', { notice: { servedOn: '2026-08-07' } }, hints, isLate)).toBe(true);
    expect(isAsked('proof', { servedOn: '2026-08-11' }, hints, isLate)).toBe(false);
    expect(isAsked('proof', {}, hints, isLate)).toBe(false);
  });

  it('is not given with a date that needs none', () => {
    const typed = { servedOn: '2026-08-11', proof: 'x' };
    expect(askedValues(typed, hints, isLate)).toEqual({ servedOn: '2026-08-11' });
  });
});
