import { aQuarter, aTour, leader, makesVisit } from '../support/engine/tours.js';
import { eventually } from '../support/eventually.js';
import type { Scenario } from './scenarios.js';

interface TourState {
  readonly samples: readonly { readonly drawn: readonly unknown[] | null }[];
  readonly countedOn: string | null;
}

/** Five cases of an office that is visited, of which one of two late ones is drawn and one at random. */
const aFrame = (on: string) => ({
  ...{ from: on, until: on, quotas: [{ stratum: 'overdue', count: 1 }], random: 1, handled: 0, reasons: null },
  candidates: [1, 2, 3, 4, 5].map((n) => ({
    case: `00000000-0000-4000-8000-00000000000${String(n)}`,
    ...{ office: 'dept-housing', strata: n < 3 ? ['overdue'] : [] },
  })),
});

/** Cases are drawn; one visit is made and one dropped; a newer build takes over; it counts, its report is late, and adopted. */
const counts: Scenario = {
  name: 'counts',
  walk: async (cases, upgrade) => {
    const drillId = await cases.aDrill();
    const on = await cases.today(drillId);
    const { tour, visitOf } = await aTour(cases, { quarter: await aQuarter(cases, drillId), on });
    const [first, other] = [await visitOf('v1'), await visitOf('v2')];
    await cases.act({ ...tour, actor: leader }, 'freezeSample', aFrame(on));
    await eventually(async () => {
      const { state } = await cases.dossierOf<TourState>(tour.caseId);
      if (state.samples[0]?.drawn?.length !== 2) throw new Error('nothing is drawn yet');
    }, 60_000);
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
