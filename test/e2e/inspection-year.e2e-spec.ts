import { describe, expect, it } from '@jest/globals';

import { verifyLedger } from '#libs/docket';
import type { InspectionState } from '#libs/inspection';
import type { CaseId } from '#libs/kernel';
import type { VisitState } from '#libs/visit';

import { ledgerOf } from '../support/door.js';
import { clocksSeen } from '../support/engine/clock-paper.js';
import { courses } from '../support/engine/engine.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { groups, newGroup, substitutes } from '../support/engine/tour-plan.js';
import { owes, TourYear } from '../support/engine/tour-year.js';

/** Four quarters of tours (`DRILLS=long`), or the first. */
const isLong = process.env['DRILLS'] === 'long';
/** Visits of a tour on each of its days. */
const perDay = isLong ? [4, 4, 3, 3] : [1, 1, 1];
const lastVisit = `v${String(perDay.reduce((sum, many) => sum + many, 0))}`;
const [g1, g2, g3, g4] = groups;

/** What inspections have to show: their year, with all that goes wrong in one, by the numbers of the packs counted day by day beside it. */
describe('a year of tours', () => {
  const on = onPlatform();

  /** Facts that pass the same moment of a clock, of whatever case. */
  const passedTwice = async (): Promise<readonly string[]> => {
    const rows = await on.platform.database.source.query<{ moment: string }[]>(
      `select f.case_id || ' ' || (c ->> 'id') || ' ' || (c ->> 'moment') as moment
         from docket_fact f cross join lateral json_array_elements(coalesce(whole_fact(f)::json -> 'clocks', '[]')) c
        where c ->> 'change' = 'pass' group by 1 having count(*) > 1`,
    );
    return rows.map(({ moment }) => moment);
  };

  const twice = async (id: CaseId, once: readonly string[]): Promise<readonly string[]> => {
    const types = await on.cases.typesOf(id);
    return once.filter((type) => types.filter((each) => each === type).length > 1);
  };

  it('counts each tour, tells what is missing, and carries every finding to its end, each once and on its day', async () => {
    const { platform, cases } = on;
    const began = Date.now();
    const year = await TourYear.begin(platform, cases, { perDay });
    const { cadence } = year;

    // The third group goes nowhere in the first quarter.
    year.begins(0, [
      [0, g1, 'g1/1'],
      [1, g2, 'g2/1'],
      [3, g4, 'g4/1'],
    ]);
    year.at({ quarter: 0, days: 10 }, () => year.tour(0, 'g2/1').moves('v1', 1, year.today));
    year.at({ quarter: 0, days: 24 }, async () => {
      await year.tour(0, 'g1/1').replaces(g1.inspectors[1], substitutes[0], year.today);
      await year.tour(0, 'g2/1').replaces(g2.inspectors[0], substitutes[1], year.today);
    });
    year.at({ quarter: 0, days: 38 }, () => year.tour(0, 'g4/1').drops(lastVisit, year.today));
    // Another worker carries courses beside the first for three weeks; then a new build takes over, in the middle of the quarter.
    const beside = new AbortController();
    let isBeside = Promise.resolve();
    year.at({ quarter: 0, days: 24 }, async () => {
      isBeside = platform.carry(await courses(), beside.signal);
    });
    year.at({ quarter: 0, days: 45 }, async () => {
      const { code, build } = await courses();
      beside.abort();
      await isBeside;
      await platform.stopWorker();
      platform.startWorker({ code, build: `${build}-next` });
    });
    year.at({ quarter: 0, days: 5 }, () => year.publish([40, 68, 69].map((days) => year.on({ quarter: 0, days }))));
    year.at({ quarter: 0, days: 50 }, () => year.publish([60, 61, 73].map((days) => year.on({ quarter: 0, days }))));
    // Over the end of the quarter nobody and nothing is there.
    year.isAway({ quarter: 1, days: -2 }, 3);
    year.at({ quarter: 1, days: 4 }, () => cadence.sees(year.period(0), year.today));
    if (isLong) {
      year.begins(
        1,
        groups.map((group, seat) => [seat, group, `${group.debtor}/1`]),
      );
      year.at({ quarter: 1, days: 30 }, () =>
        cadence.plans(year.period(1), [owes(g1, 2), ...groups.slice(1).map((one) => owes(one))]),
      );
      year.begins(2, [
        ...groups.map((group, seat) => [seat, group, `${group.debtor}/1`] as const),
        [4, g1, 'g1/2', [3]],
      ]);
      // The fourth group is there no more: what it has found outlives it.
      year.at({ quarter: 2, days: 30 }, async () => {
        await year.tour(2, 'g4/1').isCalledOff(year.today);
        await cadence.dissolves(year.period(2), 'g4', year.today);
        await cadence.plans(
          year.period(2),
          [g1, g2, g3, newGroup].map((one) => owes(one)),
        );
      });
      year.at({ quarter: 3, days: 4 }, () => cadence.sees(year.period(2), year.today));
      year.begins(3, [
        [0, g1, 'g1/1'],
        [1, g2, 'g2/1'],
        [2, g3, 'g3/1'],
        [4, newGroup, 'g5/1'],
      ]);
    }
    const last = { quarter: isLong ? 4 : 1, days: 12 };
    await year.goesTo(last);

    const end = year.on(last);
    for (const one of cadence.paper.periods) {
      expect([one.key, await cadence.recorded(one)]).toEqual([one.key, cadence.onPaper(one, end)]);
      expect([one.key, await cadence.twice(one)]).toEqual([one.key, []]);
      for (const { owner, told, missing } of await cadence.alarms(one)) {
        expect([one.key, owner, told]).toEqual([one.key, missing.length === 0 ? null : 'bureau', missing]);
      }
    }
    for (const tour of year.tours) {
      const { state, clocks } = await cases.dossierOf<InspectionState>(tour.caseId);
      expect([tour.of.name, state.countedOn, state.end?.as ?? null, clocksSeen(clocks)]).toEqual([
        ...[tour.of.name, tour.countedOn, tour.endedAs, tour.paper.seen(end)],
      ]);
      expect(await twice(tour.caseId, ['opened', 'published', 'counted', 'reportSubmitted', 'ended'])).toEqual([]);
      for (const { caseId, name, end: as, paper } of tour.visits) {
        const visit = await cases.dossierOf<VisitState>(caseId);
        expect([tour.of.name, name, visit.state.end?.as ?? null, clocksSeen(visit.clocks)]).toEqual([
          ...[tour.of.name, name, as, paper.seen(end)],
        ]);
        expect(
          await twice(caseId, ['opened', 'announced', 'begun', 'closed', 'tourOver', 'concluded', 'ended']),
        ).toEqual([]);
      }
    }
    for (const found of year.findings) {
      const { caseId, fate, paper } = found;
      expect([fate, caseId, await year.findingDrill.recorded(found)]).toEqual([
        ...[fate, caseId, { ...paper.seen(end), twice: [] }],
      ]);
    }
    // The same item in three offices is laid before the bureau, once in a quarter.
    const laid = await platform.database.source.query<{ of: string }[]>(
      `select item || ' ' || period as of from circular where form = 'proposal' and is_drill order by 1`,
    );
    const expected = new Set(
      year.findings.flatMap(({ paper: { lays } }) => (lays === null ? [] : [`petition-work/${lays}`])),
    );
    expect(laid.map((one) => one.of)).toEqual([...expected].toSorted());
    expect(await passedTwice()).toEqual([]);
    const failed = await platform.database.source.query<unknown[]>(
      `select id from docket_case where json_array_length(whole_standing(docket_case)::json -> 'failed') > 0`,
    );
    expect(failed).toEqual([]);
    const { findings } = await verifyLedger(platform.database.source, ledgerOf());
    expect(findings).toEqual([]);
    const [counted] = await platform.database.source.query<{ cases: number; facts: number; clocks: number }[]>(
      `select (select count(*)::int from docket_case) as cases, (select count(*)::int from docket_fact) as facts,
         (select count(*)::int from clock) as clocks`,
    );
    const of = (fate: string): number => year.findings.filter((one) => one.fate === fate).length;
    const made = year.tours.flatMap(({ visits }) => visits).filter(({ isBegun }) => isBegun).length;
    process.stdout.write(
      `${String(year.tours.length)} tours, ${String(made)} visits, ${String(year.findings.length)} findings, ${JSON.stringify(counted)} in ` +
        `${String(Math.round((Date.now() - began) / 1000))} s: ${year.took.acts.toFixed(0)} s people, ${year.took.time.toFixed(0)} s time\n`,
    );
    expect([of('dropped'), of('changed'), of('unreceived')].every((many) => many > 0)).toBe(true);
  }, 1_200_000);
});
