import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate, type OfficeId } from '#libs/kernel';
import { drawSample } from '#libs/draw';
import {
  candidatesMost,
  drawnSample,
  frozenSample,
  initialSample,
  sampleEvolutions,
  strata,
  toDraw,
  type SampleCandidate,
  type SampleCommands,
  type SampleState,
} from './sample.js';

const office = as<OfficeId>('dept-transport');
const offices = [office];
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const candidate = (n: number, ...of: SampleCandidate['strata']): SampleCandidate => ({
  case: idOf(n),
  office,
  strata: of,
});
const candidates = [
  candidate(3, 'recorded_late', 'overdue'),
  candidate(1, 'overdue'),
  candidate(2, 'overdue'),
  ...[4, 5, 6, 7].map((n) => candidate(n)),
];
const asked: SampleCommands['freezeSample'] = {
  ...{ from: as<LegalDate>('2026-10-01'), until: as<LegalDate>('2026-12-31'), candidates, handled: 2, reasons: null },
  quotas: [
    { stratum: 'recorded_late', count: 1 },
    { stratum: 'overdue', count: 2 },
    { stratum: 'bounced', count: 0 },
  ],
  ...{ random: 2, salt: 'a'.repeat(32) },
};
const seed = 'e'.repeat(64);
const reasons = { digest: '0'.repeat(32), chars: 3 };

const frozen = (state: SampleState, change: Partial<SampleCommands['freezeSample']> = {}) =>
  frozenSample({ ...asked, ...change }, { samples: state.samples, offices });

function afterFreezing(
  state = initialSample,
  change: Partial<SampleCommands['freezeSample']> = {},
  seq = 7,
): SampleState {
  return sampleEvolutions.sampleFrozen(state, frozen(state, change), { seq });
}

function drawIn(state: SampleState): SampleCommands['drawSample'] {
  const found = state.samples.at(-1)?.frozen;
  if (found == null) throw new Error('nothing is frozen');
  return {
    sample: state.samples.length,
    seed,
    drawn: drawSample(seed, found.candidates, found) as SampleCommands['drawSample']['drawn'],
  };
}

const drawnIn = (state: SampleState): SampleState => sampleEvolutions.sampleDrawn(state, drawIn(state));

describe('the frame of a sample', () => {
  it('is frozen in one order, of cases and of strata, whoever listed them how', () => {
    const fact = frozen(initialSample);
    expect(fact.candidates.map((one) => one.case)).toEqual([1, 2, 3, 4, 5, 6, 7].map(idOf));
    expect(fact.candidates[2]?.strata).toEqual(['overdue', 'recorded_late']);
    expect(fact.quotas).toEqual([
      { stratum: 'overdue', count: 2 },
      { stratum: 'recorded_late', count: 1 },
    ]);
    expect([fact.sample, fact.handled, toDraw(afterFreezing())]).toEqual([1, 2, { sample: 1, fact: 7 }]);
  });

  it.each<[string, Partial<SampleCommands['freezeSample']>]>([
    ['sample_days_wrong', { from: as<LegalDate>('2027-01-01') }],
    ['sample_quota_wrong', { quotas: [], random: 0 }],
    ['sample_quota_wrong', { random: 1.5 }],
    ['sample_quota_wrong', { quotas: [{ stratum: 'overdue', count: -1 }] }],
    ['sample_quota_wrong', { quotas: [...asked.quotas, { stratum: 'overdue', count: 1 }] }],
    ['sample_quota_wrong', { quotas: [{ stratum: 'rude' as 'overdue', count: 1 }] }],
    ['sample_too_large', { random: 58 }],
    ['sample_empty', { candidates: [] }],
    ['sample_too_many', { candidates: Array.from({ length: candidatesMost + 1 }, (_, n) => candidate(n)) }],
    ['sample_case_unreadable', { candidates: [candidate(1), candidate(1)] }],
    ['sample_case_unreadable', { candidates: [{ ...candidate(1), case: 'a\nb' }] }],
    ['sample_office_other', { candidates: [{ ...candidate(1), office: as<OfficeId>('dept-water') }] }],
    ['sample_salt_missing', { salt: '' }],
  ])('is refused: %s', (code, change) => {
    expect(() => frozen(initialSample, change)).toThrow(expect.objectContaining({ code: `inspection.${code}` }));
  });

  it('is frozen again only with a reason, after the draw, and of what was not drawn yet', () => {
    const one = afterFreezing();
    expect(() => frozen(one, { reasons })).toThrow(expect.objectContaining({ code: 'inspection.sample_under_way' }));
    const drawn = drawnIn(one);
    expect(() => frozen(drawn)).toThrow(expect.objectContaining({ code: 'inspection.sample_reasons_missing' }));
    const again = frozen(drawn, { reasons });
    const before = drawn.samples[0]?.drawn?.map((each) => each.case) ?? [];
    expect([again.sample, again.candidates.length, before.length]).toEqual([2, 2, 5]);
    expect(again.candidates.filter((each) => before.includes(each.case))).toEqual([]);
  });
});

describe('what is drawn', () => {
  it('is taken where it keeps each stratum, once, and the candidates are kept no longer', () => {
    const state = afterFreezing();
    const payload = drawIn(state);
    expect(drawnSample(state.samples, payload)).toEqual(payload);
    const drawn = drawnIn(state);
    expect([drawn.samples[0]?.frozen, drawn.samples[0]?.drawn?.length, toDraw(drawn)]).toEqual([null, 5, null]);
    expect(drawnSample(drawn.samples, payload)).toBeNull();
    expect(() => drawnSample([], payload)).toThrow(expect.objectContaining({ code: 'inspection.sample_unknown' }));
  });

  it('is refused where a stratum is short, a case is in none of it, of no candidate, or drawn twice', () => {
    const { samples } = afterFreezing();
    const right = drawIn({ samples }).drawn;
    const other = (change: (drawn: typeof right) => typeof right) => () =>
      drawnSample(samples, { sample: 1, seed, drawn: change(right) });
    const unfit = expect.objectContaining({ code: 'inspection.sample_of_others' });
    for (const wrong of [
      other((drawn) => drawn.slice(1)),
      other((drawn) => drawn.slice(0, -1)),
      other((drawn) => [...drawn, { case: idOf(7), by: 'random' }]),
      other((drawn) => drawn.map((one) => ({ ...one, by: 'random' }))),
      other((drawn) => [{ case: idOf(4), by: 'overdue' }, ...drawn.slice(1)]),
      other((drawn) => [{ case: idOf(99), by: 'overdue' }, ...drawn.slice(1)]),
      other((drawn) => [drawn[1] ?? { case: idOf(1), by: 'overdue' }, ...drawn.slice(1)]),
      other((drawn) => [...drawn.slice(0, -1), { case: idOf(99), by: 'rude' as 'random' }]),
    ]) {
      expect(wrong).toThrow(unfit);
    }
  });

  it('is all there is, where there is less than was wanted', () => {
    const state = afterFreezing(initialSample, { quotas: [{ stratum: 'bounced', count: 5 }], random: 40 });
    const payload = drawIn(state);
    expect([payload.drawn.length, drawnSample(state.samples, payload)]).toEqual([7, payload]);
  });

  it('fits what is drawn, whatever the candidates are', () => {
    for (let n = 0; n < 300; n += 1) {
      const some = Array.from({ length: 1 + (n % 23) }, (_, at) =>
        candidate(at, ...strata.filter((_one, place) => (at * 7 + n * 3 + place * 5) % 4 === 0)),
      );
      const quotas = strata.map((stratum, place) => ({ stratum, count: (n + place) % 4 }));
      const state = afterFreezing(initialSample, { candidates: some, quotas, random: 1 + (n % 5) });
      const payload = drawIn(state);
      expect(drawnSample(state.samples, payload)).toEqual(payload);
    }
  });
});
