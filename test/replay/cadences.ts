import { partIdOf } from '#libs/docket';
import type { CaseId } from '#libs/kernel';

import { aCaseId, aPerson } from '../support/door.js';
import type { EngineCases } from '../support/engine/engine-cases.js';
import type { Scenario } from './scenarios.js';

const commissioner = aPerson('bureau', 'petition-head');
const groups = ['dept-transport', 'dept-water'];

/** A cadence of the acting office, whose first period has begun. */
async function begun(cases: EngineCases, unit: 'week' | 'quarter', work: 'return' | 'tour') {
  const drillId = await cases.aDrill();
  const first = { kind: 'cadence', caseId: aCaseId(), actor: commissioner, drillId };
  const on = await cases.today(drillId);
  const debtors = groups.map((office) => ({ debtor: office, office, quota: 1 }));
  await cases.act(first, 'open', { unit, work, on, debtors, endsOn: null });
  return { drillId, first };
}

/** The period of a key in the cadence that began with a case. */
const periodOf = (first: CaseId, name: string) => ({
  kind: 'cadence',
  caseId: partIdOf(first, { kind: 'cadence', name }),
  actor: commissioner,
});

const keyOf = async (cases: EngineCases, caseId: CaseId): Promise<string> => {
  const { state } = await cases.dossierOf<{ nextKey: string | null }>(caseId);
  return state.nextKey ?? '';
};

/** One files and one does not, which is seen; a newer build takes over in the next week, which everybody keeps. */
const weeks: Scenario = {
  name: 'weeks',
  walk: async (cases, upgrade) => {
    const { drillId, first } = await begun(cases, 'week', 'return');
    const files = async (of: { kind: string; caseId: CaseId }, debtor: string) =>
      await cases.act({ ...of, actor: aPerson(debtor, 'officer') }, 'file', { debtor, cases: [] });
    await files(first, 'dept-transport');
    await cases.advance(drillId, 8);
    await cases.act(first, 'seeMissing', {}, { words: '请于三日内补报。' });
    const second = periodOf(first.caseId, await keyOf(cases, first.caseId));
    await upgrade();
    for (const debtor of groups) await files(second, debtor);
    await cases.advance(drillId, 8);
    return [second];
  },
};

export const cadenceScenarios: readonly Scenario[] = [weeks];
