import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import { drawSample } from '#libs/draw';
import { as, type CaseId } from '#libs/kernel';
import { aPlan, commissioner, leader, second, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, office, text } from '../../../test/support/law.js';
import { inspectionKind, type InspectionCommands } from './index.js';

const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${String(n)}`;
const asked = (change: Partial<InspectionCommands['freezeSample']> = {}): InspectionCommands['freezeSample'] => ({
  ...{ from: day('2026-07-01'), until: day('2026-09-30'), quotas: [{ stratum: 'overdue', count: 1 }], random: 1 },
  candidates: [1, 2, 3, 4, 5].map((n) => ({
    ...{ case: idOf(n), office: office('dept-housing'), strata: n < 3 ? ['overdue' as const] : [] },
  })),
  ...{ handled: 1, reasons: null, salt: 'a'.repeat(32), ...change },
});
const seed = 'b'.repeat(64);

function withDraw(one: TourInMemory): TourInMemory {
  const frozen = one.state.samples.at(-1)?.frozen;
  if (frozen == null) throw new Error('nothing is frozen');
  const drawn = drawSample(seed, frozen.candidates, frozen) as InspectionCommands['drawSample']['drawn'];
  return one.act('drawSample', { sample: one.state.samples.length, seed, drawn }, courseActor);
}

describe('the sample of a tour', () => {
  it('is frozen by the leader once the plan holds, and drawn by the course', () => {
    const planned = new TourInMemory().opened().declared(leader, second);
    expect(planned.refusal('freezeSample', asked(), leader).code).toBe('inspection.not_published');
    const one = new TourInMemory().published();
    expect(one.refusal('freezeSample', asked(), second).code).toBe('inspection.not_leader');
    expect(one.refusal('freezeSample', asked(), commissioner).code).toBe('office.not_permitted');
    one.act('freezeSample', asked(), leader);
    expect(one.standing().detail).toEqual({ draw: { sample: 1, fact: one.facts.length } });
    expect(one.refusal('drawSample', { sample: 1, seed, drawn: [] }, leader).code).toBe('office.not_permitted');
    expect(one.refusal('drawSample', { sample: 1, seed, drawn: [] }, courseActor).code).toBe(
      'inspection.sample_of_others',
    );
    withDraw(one);
    expect([one.standing().detail, one.state.samples[0]?.drawn?.length]).toEqual([{ draw: null }, 2]);
    expectCaseInvariants(one);
  });

  it('is of the offices that are visited, and never of one that was dropped', () => {
    const one = new TourInMemory().published();
    const elsewhere = asked({ candidates: [{ case: idOf(1), office: office('dept-health'), strata: [] }] });
    expect(one.refusal('freezeSample', elsewhere, leader).code).toBe('inspection.sample_office_other');
    one.act('dropVisit', { visit: 'v2', reasons: text('reasons') }, commissioner);
    expect(one.refusal('freezeSample', asked(), leader).code).toBe('inspection.sample_office_other');
  });

  it('is of days that have come', () => {
    const one = new TourInMemory().published();
    const { today } = one.context(leader);
    const ahead = one.refusal('freezeSample', asked({ until: addDays(today, 1) }), leader);
    expect([ahead.kind, ahead.code]).toEqual(['invalid', 'inspection.sample_days_ahead']);
    expect(one.act('freezeSample', asked({ until: today }), leader).all('sampleFrozen')).toHaveLength(1);
  });

  it('gives nobody access to anything, and opens nothing', () => {
    const one = withDraw(new TourInMemory().published(aPlan()).act('freezeSample', asked(), leader));
    const of = one.facts.filter(({ type }) => type === 'sampleFrozen' || type === 'sampleDrawn');
    expect(of.map(({ access, duties, clocks }) => [access, duties, clocks])).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
  });
});

describe('the history of a sampled case', () => {
  const sampled = () => {
    const one = withDraw(new TourInMemory().published().act('freezeSample', asked(), leader));
    const of = as<CaseId>(one.state.samples[0]?.drawn?.[0]?.case ?? '');
    return { one, of };
  };
  const hash = 'c'.repeat(64);

  it('is taken as it stands by any of the group, of what was drawn alone, and again once something has happened in it', () => {
    const { one, of } = sampled();
    const other = [1, 2, 3, 4, 5]
      .map(idOf)
      .find((id) => one.state.samples[0]?.drawn?.every((each) => each.case !== id));
    const take = (change: Partial<InspectionCommands['takeHistory']> = {}) => ({ of, upTo: 3, hash, ...change });
    expect(one.refusal('takeHistory', take({ of: as<CaseId>(other ?? '') }), second).code).toBe(
      'inspection.case_not_sampled',
    );
    expect(one.refusal('takeHistory', take(), commissioner).code).toBe('office.not_permitted');
    one.act('takeHistory', take(), second);
    expect(one.refusal('takeHistory', take(), leader)).toMatchObject({
      ...{ code: 'inspection.history_taken', details: { taken: 1 } },
    });
    one.act('takeHistory', take({ upTo: 4 }), leader);
    expect(one.facts.flatMap((fact) => inspectionKind.attests?.(fact) ?? [])).toMatchObject([
      { case: of, upTo: 3, hash, taken: 1 },
      { case: of, upTo: 4, hash, taken: 2 },
    ]);
    expectCaseInvariants(one);
  });

  it('is taken with a finding that names it, once, and nothing of a case that was not drawn', () => {
    const { one, of } = sampled();
    one.makes('v1', '2026-11-03');
    const stands = (id: CaseId) => ({ case: id, upTo: 5, hash });
    const stranger = as<CaseId>(idOf(9));
    one.act('issueFinding', one.finding({ cases: [of, stranger], taken: [stands(of), stands(stranger)] }), leader);
    one.act('issueFinding', one.finding({ item: null, cases: [of], taken: [stands(of)] }), leader);
    expect(one.state.taken).toEqual([{ case: of, upTo: 5, taken: 1 }]);
    expect(
      one.facts.filter(({ type }) => type === 'findingIssued').map(({ data }) => 'taken' in (data as object)),
    ).toEqual([false, false]);
  });
});
