import { describe, expect, it } from '@jest/globals';
import { aSetting } from '../../../test/support/a-made-up-county.js';
import { Past } from '#libs/docket';
import { as, type LegalDate } from '#libs/kernel';
import { mediationKind, mediationWords, type MediationState } from '#libs/mediation';
import { planMediations, type CasePlan, type Setting } from './index.js';

/** A mediation as the door will have it once a plan is recorded. */
function recorded({ caseId, acts }: CasePlan, { law, recordedAt }: Setting) {
  const past = new Past<MediationState, never>(mediationKind as never, { caseId }, law, recordedAt);
  for (const { type, payload, at, actor } of acts.flat()) past.record(at!, { type, payload }, actor!);
  return past.dossier;
}

describe.each(['2026-11-24', '2026-12-05', '2026-10-04', '2026-02-19', '2026-06-30'])('a county begun on %s', (day) => {
  const setting = aSetting('binchuan', as<LegalDate>(day));
  const plans = planMediations(setting);
  const mediations = plans.map(([own]) => recorded(own!, setting));

  it('has a mediation of every source but a petition, of every sort, and of every end that no petition brings', () => {
    const sources = new Set(mediations.map(({ state }) => state.source));
    expect(mediationWords.source.filter((source) => !sources.has(source))).toEqual(['petition']);
    const sorts = new Set(mediations.map(({ state }) => state.sort));
    expect(mediationWords.sort.filter((sort) => !sorts.has(sort))).toEqual([]);
    const ends = new Set(mediations.flatMap(({ state }) => state.end?.as ?? []));
    expect(mediationWords.as.filter((end) => !ends.has(end))).toEqual(['time_over']);
    expect(mediations.filter(({ state }) => state.end === null).length).toBeGreaterThan(2);
  });

  it('has agreements, sessions and talks, each a room of its mediation', () => {
    expect(mediations.filter(({ state }) => state.agreement?.effectiveOn != null).length).toBeGreaterThan(3);
    const parts = plans.flatMap((each) => each.slice(1));
    const talks = parts.filter(({ kind }) => kind !== 'joint');
    expect(talks.length).toBeGreaterThan(4);
    for (const { kind, opening } of talks) expect([kind, 'parent' in opening]).toEqual(['talk', true]);
  });

  it('has obligations with days, in instalments, and done at once', () => {
    const agreed = mediations.flatMap(({ state }) => state.agreement?.obligations ?? []);
    expect(agreed.some(({ on }) => on !== null)).toBe(true);
    expect(agreed.some(({ instalments }) => instalments?.length === 3)).toBe(true);
    expect(agreed.some(({ isOnTheSpot }) => isOnTheSpot === true)).toBe(true);
  });

  it('has joint mediations, one without a lead and one whose lead is named, each a part of its mediation', () => {
    const joints = plans.flatMap((each) => each.filter(({ kind }) => kind === 'joint'));
    const named = joints.map(({ acts }) => acts.flat().some(({ type }) => type === 'proposeLead'));
    expect(named.toSorted()).toEqual([false, true]);
    for (const { opening, texts } of joints) {
      expect(opening).toMatchObject({ parent: { kind: 'mediation' }, name: 'joint' });
      expect(texts.length).toBeGreaterThan(1);
    }
  });

  it('is the same again, and has none where nobody mediates', () => {
    expect(JSON.stringify(planMediations(setting))).toBe(JSON.stringify(plans));
    expect(planMediations({ ...setting, mediatorsOf: () => [] })).toEqual([]);
  });
});
