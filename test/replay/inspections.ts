import { aQuarter, aTour, leader, makesVisit } from '../support/engine/tours.js';
import { eventually } from '../support/eventually.js';
import type { Scenario } from './scenarios.js';

interface TourState {
  readonly countedOn: string | null;
}

/** One visit is made and one dropped; a newer build takes over; it counts, its report is late, and adopted. */
const counts: Scenario = {
  name: 'counts',
  walk: async (cases, upgrade) => {
    const drillId = await cases.aDrill();
    const on = await cases.today(drillId);
    const { tour, visitOf } = await aTour(cases, { quarter: await aQuarter(cases, drillId), on });
    const [first, other] = [await visitOf('v1'), await visitOf('v2')];
    await makesVisit(cases, first, { on, isAnnounced: false });
    await upgrade();
    const act = { ...tour, actor: leader };
    await eventually(async () => await cases.act(act, 'settleVisit', { visit: 'v1' }), 60_000);
    await cases.act(tour, 'dropVisit', { visit: 'v2' }, { reasons: '该局正在接受审计。' });
    await cases.advance(drillId, 22);
    await cases.act(act, 'submitReport', {}, { report: '走访一个单位。', summary: '总体规范。' });
    await cases.act(tour, 'adoptReport', {});
    const { state } = await cases.dossierOf<TourState>(tour.caseId);
    if (state.countedOn === null) throw new Error('the tour does not count');
    return [tour, first, other];
  },
};

export const inspectionScenarios: readonly Scenario[] = [counts];
