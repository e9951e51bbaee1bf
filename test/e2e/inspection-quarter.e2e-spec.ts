import { describe, expect, it } from '@jest/globals';

import { verifyLedger } from '#libs/docket';

import { ledgerOf } from '../support/door.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { aQuarter, aTour, leader, makesVisit } from '../support/engine/tours.js';
import { periodOn, plusDays } from '../support/engine/cadence-paper.js';
import { eventually } from '../support/eventually.js';

const dayMs = 86_400_000;

interface Period {
  readonly missing: readonly { readonly debtor: string; readonly missing: number }[] | null;
  readonly owing: readonly { readonly debtor: string; readonly done: number; readonly parts: readonly string[] }[];
  readonly nextKey: string | null;
}

interface Alarm {
  readonly owner: string | null;
  readonly missing: readonly { readonly debtor: string }[];
}

/** A quarter of tours: one group goes round and one does not, the worker stops in the middle of it, and nobody remembers anything. */
describe('a quarter of tours', () => {
  const on = onPlatform();

  it('counts the tour that was made, and tells before its end, and after it, which group has made none', async () => {
    const { platform, cases } = on;
    const drillId = await cases.aDrill();
    let today: string = await cases.today(drillId);
    const moveTo = async (date: string): Promise<void> => {
      await cases.advance(drillId, (Date.parse(date) - Date.parse(today)) / dayMs);
      today = date;
    };
    const start = plusDays(periodOn('quarter', today).until, 1);
    const end = periodOn('quarter', start).until;
    await moveTo(start);
    const quarter = await aQuarter(cases, drillId);
    const visits = plusDays(start, 40);
    const { tour, visitOf } = await aTour(cases, { quarter, on: visits });
    const first = await visitOf('v1');
    const other = await visitOf('v2');

    // A worker that was away for a part of the quarter has missed nothing.
    await platform.stopWorker();
    platform.startWorker();
    await moveTo(visits);
    await makesVisit(cases, first, { on: visits, isAnnounced: false });
    await makesVisit(cases, other, { on: visits, isAnnounced: true });
    for (const visit of ['v1', 'v2']) {
      await eventually(async () => await cases.act({ ...tour, actor: leader }, 'settleVisit', { visit }), 60_000);
    }
    const period = async (): Promise<Period> => (await cases.dossierOf<Period>(quarter.caseId)).state;
    await eventually(async () => {
      const { owing } = await period();
      expect(owing.map(({ debtor, done, parts }) => [debtor, done, parts])).toEqual([
        ['g1', 0, []],
        ['g2', 1, ['g2/1']],
      ]);
    }, 60_000);
    await cases.act(
      { ...tour, actor: leader },
      'submitReport',
      {},
      { report: '走访两个单位。', summary: '总体规范。' },
    );
    await cases.act(tour, 'adoptReport', {});
    await moveTo(plusDays(end, 2));

    const { missing, nextKey } = await period();
    expect(missing?.map(({ debtor }) => debtor)).toEqual(['g1']);
    expect(nextKey).toBe(periodOn('quarter', plusDays(end, 1)).key);
    const alarms = await platform.database.source.query<{ fact: string }[]>(
      `select whole_fact(f) as fact from docket_fact f where f.case_id = $1 and f.type = 'alarmed' order by f.seq`,
      [quarter.caseId],
    );
    const told = alarms.map(({ fact }) => (JSON.parse(fact) as { data: Alarm }).data);
    expect(told.map(({ owner, missing: who }) => [owner, who.map(({ debtor }) => debtor)])).toEqual(
      Array.from({ length: 3 }, () => ['bureau', ['g1']]),
    );
    const facts = await cases.factsOf(tour.caseId);
    expect(facts.filter(({ type }) => type === 'counted')).toHaveLength(1);
    for (const { caseId } of [tour, first, other]) expect((await cases.standingOf(caseId)).isOpen).toBe(false);
    const { findings } = await verifyLedger(platform.database.source, ledgerOf());
    expect(findings).toEqual([]);
  }, 300_000);
});
