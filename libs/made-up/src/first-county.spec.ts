import { describe, expect, it } from '@jest/globals';
import { aSetting } from '../../../test/support/a-made-up-county.js';
import { Past } from '#libs/docket';
import { as, type Dossier, type LegalDate } from '#libs/kernel';
import { petitionKind, type PetitionState } from '#libs/petition';
import { supervisionKind, type SupervisionState } from '#libs/supervision';
import { firstCases, planFirstCase, type CasePlan, type Setting } from './index.js';

/** A case as the door will have it once a plan is recorded. */
function recorded<S>(plan: CasePlan, { law, recordedAt }: Setting): Dossier<S> {
  const { caseId, opening } = plan;
  const parent = 'parent' in opening ? { ...opening.parent, name: opening.name, through: [] } : null;
  const kind = plan.kind === 'petition' ? petitionKind : supervisionKind;
  const past = new Past<S, never>(kind as never, { caseId, parent }, law, recordedAt);
  for (const { type, payload, at, actor } of plan.acts.flat()) {
    if (type !== 'stepFailed') past.record(at!, { type, payload }, actor!);
  }
  return past.dossier;
}

const petitionIn = (plans: readonly CasePlan[]): CasePlan => plans.find(({ kind }) => kind === 'petition')!;

function countyOn(day: string) {
  const setting = aSetting('binchuan', as<LegalDate>(day));
  const plans = firstCases(setting).map((one) => planFirstCase(one, setting));
  const petitions = plans.map((each) => recorded<PetitionState>(petitionIn(each), setting));
  const supervisions = plans
    .flatMap((each) => each.filter(({ kind }) => kind === 'supervision'))
    .map((one) => recorded<SupervisionState>(one, setting));
  return { petitions, supervisions, plans };
}

/** What waits for an office. */
const waits = ({ duties }: Dossier<unknown>, office: string): readonly string[] =>
  duties.filter((duty) => duty.office === office).map(({ what }) => what);

describe.each(['2026-11-24', '2026-12-05', '2026-10-04', '2026-02-19', '2026-06-30'])('a county begun on %s', (day) => {
  const { petitions, supervisions, plans } = countyOn(day);
  const open = petitions.filter(({ state }) => !['closed', 'withdrawn'].includes(state.phase));

  it('has some sixty matters in every stage, most of them open, and all marked as made up', () => {
    expect(petitions.length).toBeGreaterThan(55);
    expect(petitions.length).toBeLessThan(70);
    expect(open.length).toBeGreaterThan(40);
    expect(new Set(open.map(({ state }) => state.phase))).toEqual(
      new Set(['registered', 'referred', 'objected', 'returned', 'accepted', 'decided', 'delivered']),
    );
    const registered = plans.map((each) => petitionIn(each).acts[0]?.[0]?.payload as { source: { isTrial: boolean } });
    expect(registered.every(({ source }) => source.isTrial)).toBe(true);
  });

  it('has matters that differ, each with a title of its own and about one thing in all its words', () => {
    const matters = firstCases(aSetting('binchuan', as<LegalDate>(day))).map(({ matter }) => matter);
    expect(new Set(matters.map(({ title }) => title)).size).toBe(matters.length);
    expect(new Set(matters.map(({ subject }) => subject)).size).toBe(matters.length);
    expect(matters.filter(({ isAgain }) => isAgain)).toEqual([]);
  });

  it('has what is late, a supervision that stands at its third rung, added material and an open window for review', () => {
    const late = open.filter(({ clocks }) =>
      clocks.some(({ breachedAt, metAt }) => breachedAt !== null && metAt === null),
    );
    expect(late.length).toBeGreaterThan(6);
    expect(supervisions.some(({ state }) => state.endedAt === null && state.steps.at(-1)?.rung === 3)).toBe(true);
    expect(open.some(({ state }) => (state.materials ?? 0) > 0)).toBe(true);
    expect(open.some(({ clocks }) => clocks.some(({ rule, metAt }) => rule === 'XF-11' && metAt === null))).toBe(true);
  });

  it('has something to do for each of two offices, their heads and the bureau', () => {
    const of = (office: string) => [...new Set(open.flatMap((one) => waits(one, office)))];
    for (const office of ['dept-transport', 'town-jinniu']) {
      expect(of(office)).toEqual(expect.arrayContaining(['accept', 'decide', 'approveExtension', 'approveOpinion']));
    }
    expect(of('bureau')).toEqual(expect.arrayContaining(['refer', 'ruleObjection']));
  });

  it('has opinions that wait for a head, and one that came back with its reason', () => {
    const stages = open.flatMap(({ state }) => (state.submission === null ? [] : [state.submission.stage]));
    expect(stages.filter((stage) => stage === 'submitted').length).toBeGreaterThan(2);
    expect(stages).toContain('returned');
  });

  it('has one breach whose supervision could not be opened', () => {
    const failed = plans
      .flatMap((each) => each.flatMap(({ acts }) => acts.flat()))
      .filter(({ type }) => type === 'stepFailed');
    expect(failed).toHaveLength(1);
  });
});
