import { describe, expect, it } from '@jest/globals';
import { as, type CaseId, type OfficeId } from '#libs/kernel';
import { leader, TourInMemory } from '../../../test/support/an-inspection.js';
import { courseActor, day, office, text } from '../../../test/support/law.js';
import type { InspectionCommands } from './index.js';
import { candidatesMost, type SampleCandidate } from './sample.js';

type Frame = InspectionCommands['freezeSample'];
type Drawn = InspectionCommands['drawSample']['drawn'];

const idOf = (n: number): CaseId => as<CaseId>(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
const candidate = (n: number, ...strata: SampleCandidate['strata']): SampleCandidate => ({
  ...{ case: idOf(n), office: office('dept-housing'), strata },
});
const many = (length: number) => Array.from({ length }, (_, n) => candidate(n));
const frame = (change: Partial<Frame> = {}): Frame => ({
  ...{ from: day('2026-07-01'), until: day('2026-09-30'), quotas: [{ stratum: 'overdue', count: 1 }], random: 1 },
  ...{ candidates: [candidate(1, 'overdue'), candidate(2), candidate(3)], handled: 0, reasons: null },
  ...{ salt: '0123456789abcdef'.repeat(2), ...change },
});
const tour = () => new TourInMemory().published();
const seed = 'b'.repeat(64);
const draws = (one: TourInMemory, drawn: Drawn, sample = 1) =>
  one.act('drawSample', { sample, seed, drawn }, courseActor);
const refused = (change: Partial<Frame>, one = tour()) => {
  const { kind, code, details } = one.refusal('freezeSample', frame(change), leader);
  return [kind, code.replace('inspection.', ''), details];
};
const freezes = (change: Partial<Frame>) => tour().act('freezeSample', frame(change), leader).state.samples.length;

describe('the bounds of a sample', () => {
  it('are sixty that are drawn, of two thousand, of one day at least', () => {
    expect([freezes({ random: 59 }), freezes({ candidates: many(candidatesMost) })]).toEqual([1, 1]);
    expect(refused({ random: 60 })).toEqual(['invalid', 'sample_too_large', { most: 60 }]);
    expect(refused({ candidates: many(candidatesMost + 1) })).toEqual([
      ...['invalid', 'sample_too_many', { most: candidatesMost }],
    ]);
    expect(freezes({ until: day('2026-07-01') })).toBe(1);
    expect(freezes({ quotas: [], random: 1 })).toBe(1);
    expect(freezes({ quotas: [{ stratum: 'overdue', count: 1 }], random: 0 })).toBe(1);
  });

  it('are a salt of the door and cases by their ids, of offices that are visited', () => {
    for (const salt of ['a'.repeat(31), 'a'.repeat(33), 'A'.repeat(32), 'g'.repeat(32), `${'a'.repeat(32)}\n`]) {
      expect(refused({ salt })[1]).toBe('sample_salt_missing');
    }
    for (const id of [idOf(1).slice(1), `${idOf(1)}0`, idOf(1).replace('4000', '400G')]) {
      const candidates = [{ ...candidate(1), case: id }];
      expect(refused({ candidates })[1]).toBe('sample_case_unreadable');
    }
    const elsewhere = [candidate(1), { ...candidate(2), office: 'dept-water' as OfficeId }];
    expect(refused({ candidates: elsewhere })).toEqual(['invalid', 'sample_office_other', { office: 'dept-water' }]);
  });

  it('are one sample after the other, each with its reasons, and each drawn by its own number', () => {
    const one = tour().act('freezeSample', frame(), leader);
    expect(refused({ reasons: text('again') }, one).slice(0, 2)).toEqual(['conflict', 'sample_under_way']);
    draws(one, [
      { case: idOf(1), by: 'overdue' },
      { case: idOf(3), by: 'random' },
    ]);
    expect(refused({}, one)[1]).toBe('sample_reasons_missing');
    // Nothing that was drawn is drawn again, and where nothing is left none is.
    expect(refused({ candidates: [candidate(1), candidate(3)], reasons: text('again') }, one)[1]).toBe('sample_empty');
    one.act('freezeSample', frame({ reasons: text('again') }), leader);
    expect(one.all('sampleFrozen')[1]).toMatchObject({ sample: 2, candidates: [{ case: idOf(2) }] });
    expect(one.standing().detail).toEqual({ draw: { sample: 2, fact: one.facts.length } });
    draws(one, [{ case: idOf(2), by: 'random' }], 2);
    expect(one.state.samples.map(({ drawn }) => drawn?.length)).toEqual([2, 1]);
    const none = one.refusal('drawSample', { sample: 3, seed, drawn: [] }, courseActor);
    expect([none.kind, none.code, none.details]).toEqual([
      ...['not_found', 'inspection.sample_unknown', { sample: 3 }],
    ]);
    // Whoever asks again is told the same, whatever is said.
    expect(draws(one, [], 1).all('sampleDrawn')).toHaveLength(2);
  });
});

describe('what was drawn of a tour', () => {
  const sampled = () => {
    const one = tour().act('freezeSample', frame(), leader);
    draws(one, [
      { case: idOf(1), by: 'overdue' },
      { case: idOf(2), by: 'random' },
    ]);
    return one.makes('v1', '2026-11-03');
  };
  const stands = (n: number, upTo = 4) => ({ case: idOf(n), upTo, hash: 'c'.repeat(64) });

  it('is taken with a finding in the order of its histories, each with the next number', () => {
    const one = sampled().act('takeHistory', { of: idOf(1), upTo: 3, hash: 'c'.repeat(64) }, leader);
    const cases = [idOf(1), idOf(2)];
    one.act('issueFinding', one.finding({ cases, taken: [stands(1, 3), stands(2), stands(1, 5)] }), leader);
    expect(one.state.taken).toEqual([
      { case: idOf(1), upTo: 3, taken: 1 },
      { case: idOf(2), upTo: 4, taken: 2 },
      { case: idOf(1), upTo: 5, taken: 3 },
    ]);
    // Of a case that the finding does not name nothing is taken.
    one.act('issueFinding', one.finding({ item: null, cases: [], taken: [stands(2, 9)] }), leader);
    expect(one.state.taken).toHaveLength(3);
  });

  it('may be taken of every sample, and of none that is not drawn yet', () => {
    const frozen = tour().act('freezeSample', frame(), leader);
    const take = { of: idOf(1), upTo: 1, hash: 'c'.repeat(64) };
    expect(frozen.refusal('takeHistory', take, leader)).toMatchObject({
      ...{ kind: 'not_found', code: 'inspection.case_not_sampled' },
    });
    const again = sampled().act('freezeSample', frame({ reasons: text('again') }), leader);
    draws(again, [{ case: idOf(3), by: 'random' }], 2);
    for (const n of [1, 3]) again.act('takeHistory', { ...take, of: idOf(n) }, leader);
    expect(again.state.taken.map(({ taken }) => taken)).toEqual([1, 2]);
  });
});
