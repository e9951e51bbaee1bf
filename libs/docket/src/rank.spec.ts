import { describe, expect, it } from '@jest/globals';
import { as, fullStanding, standingText } from '#libs/kernel';
import type { Actor, CaseId, Instant } from '#libs/kernel';
import { RingRank } from '#libs/persistence';
import { hearingOf, rankOf } from './rank.js';

const caseId = 'a-case' as CaseId;
const by = (kind: Actor['kind'], ofCase?: string) => ({ actor: { kind, caseId: ofCase } as Actor, caseId });

describe('how urgent a ring is', () => {
  it.each([
    ['a person', by('person'), RingRank.person],
    ['a petitioner', by('public'), RingRank.person],
    ['the course of another case', by('course', 'another'), RingRank.course],
    ['an import', by('platform'), RingRank.background],
  ])('of %s', (_, input, rank) => {
    expect(rankOf(input, null, false)).toBe(rank);
  });

  it('of a drill is the least, whoever acts in it', () => {
    expect(rankOf(by('person'), 'a-drill', false)).toBe(RingRank.background);
  });

  it('is no question where the course itself acted: the answer tells it', () => {
    expect(rankOf(by('course', caseId), null, false)).toBeNull();
    expect(rankOf(by('course', caseId), 'a-drill', false)).toBeNull();
  });

  it('is one where no course asked: the sweep of moments acts in its name', () => {
    for (const input of [by('course', caseId), by('course', 'another')]) {
      expect(rankOf({ ...input, ring: 'moment' }, null, false)).toBe(RingRank.moment);
    }
    expect(rankOf({ ...by('course', 'another'), ring: 'moment' }, 'a-drill', false)).toBe(RingRank.background);
  });

  it('is one in a made-up past, where no course asked', () => {
    expect(rankOf(by('course', caseId), null, true)).toBe(RingRank.course);
  });
});

describe('the course of a case hears of an act', () => {
  const parts = { owed: [], owedInAll: 0, open: 0, necessary: 0 };
  const now = as<Instant>('2026-10-01T00:00:00.000Z');
  const moment = (day: string) => ({ clock: 'XF-04/1', name: 'expiry', dueAt: as<Instant>(`${day}T16:00:00.000Z`) });
  const [soon, later] = [moment('2026-10-15'), moment('2026-11-30')];
  const stood = { caseId, kind: 'tally', version: 4, isOpen: true, phase: 'counting', parts, detail: null, next: soon };
  /** What it hears of one that changed so much of how its case stands; `before`: and that stood so. */
  const heard = (change: object = {}, { before = {}, type = 'counted' }: { before?: object; type?: string } = {}) => {
    const was = fullStanding({ ...stood, ...before });
    return hearingOf([{ type }], standingText(was), { ...was, version: 5, ...change }, now);
  };
  const owing = { detail: { send: 1 } };

  it.each<[what: string, change: object, before: object]>([
    ['it has something to do', { detail: { send: 1 } }, {}],
    ['it has something else to do', { detail: { send: 2 } }, owing],
    ['it has nothing to do any more', { detail: null }, owing],
    ['the case owes a part', { parts: { ...parts, owedInAll: 1 } }, {}],
    ['it cannot end without one', { parts: { ...parts, open: 1, necessary: 1 } }, {}],
    ['its parent is to be told', { announcement: { told: 1 } }, {}],
    ['a step failed', { failed: [{ step: 'openPart', retries: 0 }] }, {}],
    ['a failed one is tried again', { failed: [{ retries: 1 }] }, { failed: [{ retries: 0 }] }],
    ['the case ended', { isOpen: false }, {}],
    ['the next moment is an earlier one', { next: soon }, { next: later }],
    ['there is a moment for the first time', { next: later }, { next: null }],
    ['its moment was due', { next: later }, { next: moment('2026-09-30') }],
    ['its moment is due, which may have been refused', {}, { next: moment('2026-09-30') }],
    ['a step may have been refused before', { next: later }, owing],
    ['a step that was refused may be taken now', {}, owing],
  ])('at once, where %s', (_, change, before) => {
    expect(heard(change, { before })).toBe('now');
  });

  it.each<[what: string, change: object]>([
    ['the next moment is a later one', { next: later, phase: 'counted' }],
    ['the next moment is another one of the same instant', { next: { ...soon, clock: 'XF-05/1' } }],
    ['there is no next moment', { next: null }],
  ])('by the moment that it waits for, where %s', (_, change) => {
    expect(heard(change)).toBe(soon.dueAt);
  });

  it('never, where nothing waits for it and its moment is the same, whatever happened', () => {
    expect(heard({ phase: 'counted', parts: { ...parts, open: 1 } })).toBe('never');
    expect(heard({}, { before: { next: null } })).toBe('never');
  });

  it.each(['documentKept', 'partNoted'])(
    'never of %s, though a step may have been refused: it makes none fit',
    (type) => {
      expect(heard({ parts: { ...parts, open: 1 } }, { before: owing, type })).toBe('never');
      expect(heard({ next: later }, { before: owing, type })).toBe('now');
    },
  );
});
