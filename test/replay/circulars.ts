import { aCaseId, aPerson } from '../support/door.js';
import type { Scenario } from './scenarios.js';

/** Issued to two, of whom one receives it in time and one too late. */
const issued: Scenario = {
  name: 'issued',
  walk: async (cases) => {
    const drillId = await cases.aDrill();
    const one = { kind: 'circular', caseId: aCaseId(), actor: aPerson('bureau', 'petition-head'), drillId };
    await cases.act(one, 'open', { form: 'report', period: '2026Q3', cites: [] });
    const to = ['county-government', 'county-committee'];
    const texts = { title: '2026年第三季度情况报告', words: '本季度应完成督导四次，均已完成。' };
    await cases.act(one, 'issue', { to, named: [], ground: null, stands: [] }, texts);
    await cases.act({ ...one, actor: aPerson('county-government', 'officer') }, 'receive', {});
    await cases.advance(drillId, 8);
    await cases.act({ ...one, actor: aPerson('county-committee', 'officer') }, 'receive', {});
    await cases.advance(drillId, 1);
    return [one];
  },
};

export const circularScenarios: readonly Scenario[] = [issued];
