import { describe, expect, it } from '@jest/globals';

import { madeUpCounty } from '#libs/county';
import { verifyLedger } from '#libs/docket';
import { storePack } from '#libs/persistence';

import { ledgerOf } from '../support/door.js';
import { aCalendar, away, CadenceDrill } from '../support/engine/cadence-drill.js';
import { mondayOf, periodOn, plusDays, type PaperDebtor } from '../support/engine/cadence-paper.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { publishedCalendars } from '../support/calendar-files.js';

/** Four quarters (`DRILLS=long`), or the first. */
const isLong = process.env['DRILLS'] === 'long';
/** Weeks in which nobody files, of which the first is in the short form too. */
const silentWeeks = isLong ? [3, 22, 23] : [3];
const dayMs = 86_400_000;
/** Days after the last quarter in which what is missing is seen. */
const aftermathDays = 12;

const debtor = (name: string, office = name, quota = 1): PaperDebtor => ({ debtor: name, office, quota });
const villages = madeUpCounty()
  .offices.filter(({ type }) => type === 'village')
  .map(({ id }) => debtor(id));
const groups = ['dept-transport', 'dept-water', 'dept-housing', 'dept-health'].map((office, at) =>
  debtor(`g${String(at + 1)}`, office),
);
const [excused = '', forgetful = '', gone = '', never = '', slow = ''] = villages.map((one) => one.debtor);
const [g1, g2, g3, g4] = groups.map((one) => one.debtor) as [string, string, string, string];

/** The first of what recurring work has to show: it goes through its year though nobody remembers to begin anything. */
describe('the empty year of a cadence', () => {
  const on = onPlatform();

  it('begins every period once, asks everybody, and tells whoever commissioned it what is missing', async () => {
    const { platform, cases } = on;
    const began = Date.now();
    const drillId = await cases.aDrill();
    const start = plusDays(periodOn('quarter', await cases.today(drillId)).until, 1);
    const year = Number(start.slice(0, 4));
    const end = isLong ? periodOn('quarter', plusDays(start, 330)).until : periodOn('quarter', start).until;
    const monday = mondayOf(start);
    const day = (week: number, at: number): string => plusDays(monday, 7 * week + at);
    const weekOf = (date: string): number => (Date.parse(mondayOf(date)) - Date.parse(monday)) / (7 * dayMs);

    // A holiday of three days is moved: on paper it counts from the day on which that is published.
    const wasOff = [day(11, 0), day(11, 1), day(11, 2)];
    const isOff = [day(9, 1), day(9, 2), day(9, 3)];
    let off: readonly string[] = wasOff;
    const published = publishedCalendars()
      .map(
        ({ text }) =>
          JSON.parse(text) as { jurisdiction: string; year: number; offDays: string[]; makeUpWorkdays: string[] },
      )
      .filter((one) => one.jurisdiction === 'CN' && one.year !== year);
    const isRest = (date: string): boolean => {
      if (off.includes(date) || published.some(({ offDays }) => offDays.includes(date))) return true;
      if (published.some(({ makeUpWorkdays }) => makeUpWorkdays.includes(date))) return false;
      return [0, 6].includes(new Date(date).getUTCDay());
    };
    const publish = async (days: readonly string[]): Promise<void> => {
      await storePack(platform.database.source, aCalendar(year, days));
      off = days;
    };

    // Away from nine in the morning of the first day to nine of the last.
    const outages = [
      { from: day(9, 6), days: 3 },
      { from: day(11, 3), days: 10 },
    ];
    const up = (date: string): string => {
      const hit = outages.find(({ from, days }) => date > from && date < plusDays(from, days));
      return hit === undefined ? date : plusDays(hit.from, hit.days);
    };
    const world = { drillId, isRest, up };

    let today: string = await cases.today(drillId);
    const moveTo = async (date: string): Promise<void> => {
      if (date <= today) return;
      await cases.advance(drillId, (Date.parse(date) - Date.parse(today)) / dayMs);
      today = date;
    };
    await publish(wasOff);
    // At ten: what is due at nine has passed when somebody acts.
    const sinceTen = ((Date.now() + dayMs / 3) % dayMs) - (10 * dayMs) / 24;
    await cases.advance(drillId, (Date.parse(start) - Date.parse(today) - sinceTen) / dayMs);
    today = start;
    const weekly = await CadenceDrill.begin(platform, cases, world, {
      ...{ unit: 'week', work: 'return', debtors: villages, on: start },
    });
    const quarterly = await CadenceDrill.begin(platform, cases, world, {
      ...{ unit: 'quarter', work: 'tour', debtors: groups, on: start },
    });
    const reach = (isBack = false): void => {
      for (const each of [weekly, quarterly]) each.paper.reach(today, isBack);
    };
    const week = (at: number) => weekly.paper.on(day(at, 6));
    const quarter = (at: number) => quarterly.paper.on(plusDays(start, 92 * at + 45));

    /** What is done on a day beside the filing of every Wednesday. */
    const plan: Record<string, () => Promise<void>> = {};
    const at = (date: string, act: () => Promise<void>): void => {
      const before = plan[date];
      plan[date] = before === undefined ? act : async () => (await before(), await act());
    };
    const sees = (drill: CadenceDrill, one: () => ReturnType<typeof week>, date: string): void =>
      at(date, () => drill.sees(one(), date));

    at(day(2, 1), () => weekly.excuses(week(2), excused));
    for (const silent of silentWeeks) sees(weekly, () => week(silent), day(silent + 1, 2));
    at(day(6, 0), () => publish(isOff));
    at(day(7, 3), () => weekly.files(week(6), forgetful, day(7, 3)));
    at(day(7, 1), () => weekly.dissolves(week(7), gone, day(7, 1)));
    at(day(7, 2), () => weekly.plans(week(7), [...weekly.paper.planned, debtor('town-jinniu')]));
    at(day(7, 4), () => weekly.files(week(7), gone, day(7, 4)));
    sees(weekly, () => week(8), day(10, 3));
    at(day(13, 1), () => weekly.files(week(12), slow, day(13, 1)));

    const counts = (which: number, name: string, date: string): void =>
      at(date, () => quarterly.tours(quarter(which), name, date));
    for (const [n, name] of [g1, g2, g3].entries()) counts(0, name, day(2 + n, 3));
    at(day(7, 1), () =>
      quarterly.plans(quarter(0), [debtor(g1, 'dept-transport', 2), ...groups.slice(1), debtor('g5', 'dept-justice')]),
    );
    sees(quarterly, () => quarter(0), plusDays(quarter(0).until, 4));
    if (isLong) {
      for (const [n, name] of [g1, g1, g3, g4, 'g5'].entries()) counts(1, name, day(16 + n, 3));
      at(day(17, 1), () => quarterly.dissolves(quarter(1), g2, day(17, 1)));
      counts(1, g2, day(22, 4));
      for (const [n, name] of [g1, g4, 'g5', g1].entries()) counts(2, name, day(29 + n, 3));
      // After its quarter, and before anybody has seen that it was missing.
      const late = plusDays(start, 92 * 2 + 45);
      const lateOn = plusDays(periodOn('quarter', late).until, 3);
      at(lateOn, () => quarterly.tours(quarter(2), g3, lateOn));
      for (const [n, name] of [g1, g1, g3, g4, 'g5'].entries()) counts(3, name, day(43 + n, 3));
      at(day(48, 1), () => quarterly.plans(quarter(3), quarterly.paper.planned, end));
    }

    const last = plusDays(end, aftermathDays);
    for (let date = start; date <= last; date = plusDays(date, 1)) {
      const outage = outages.find(({ from, days }) => date > from && date <= plusDays(from, days));
      if (outage !== undefined && date < plusDays(outage.from, outage.days)) continue;
      if (outage !== undefined) {
        await away(platform, drillId, outage.days);
        today = date;
        // What the outage left is done before anybody acts.
        await cases.advance(drillId, 1 / 24 / 60);
        reach(true);
      }
      const w = weekOf(date);
      const isFiling =
        date === [day(w, 2), start].sort().at(-1) || (outage !== undefined && weekly.paper.on(date).done.size === 0);
      const isLeaving = outages.some(({ from }) => from === date);
      if (plan[date] === undefined && !isFiling && !isLeaving && date !== last) continue;
      await moveTo(date);
      reach();
      if (isFiling && !silentWeeks.includes(w)) await everybodyFiles(weekly, w, date);
      await plan[date]?.();
    }

    async function everybodyFiles(drill: CadenceDrill, w: number, date: string): Promise<void> {
      const one = drill.paper.on(date);
      for (const { debtor: name } of one.owed) {
        const isAside =
          one.excused.has(name) ||
          one.dissolved.has(name) ||
          (w === 6 && name === forgetful) ||
          (w === 8 && name === never);
        // One is slow in the week that was opened late, and still in time.
        if (isAside || (w === 12 && name === slow)) continue;
        await drill.files(one, name, date);
      }
    }

    for (const drill of [weekly, quarterly]) {
      const { periods } = drill.paper;
      for (const one of periods) {
        expect([one.key, await drill.recorded(one)]).toEqual([one.key, drill.onPaper(one, last)]);
        expect([one.key, await drill.twice(one)]).toEqual([one.key, []]);
        expect([one.key, (await cases.standingOf(drill.idOf(one))).failed]).toEqual([one.key, []]);
        // The first week had begun before anybody commissioned it.
        if (drill === weekly && one === periods[0]) continue;
        for (const { told, missing } of await drill.alarms(one)) expect([one.key, told]).toEqual([one.key, missing]);
      }
      const rows = await platform.database.source.query<{ period: string }[]>(
        'select period from cadence where cadence_id = $1 order by from_on',
        [drill.first],
      );
      expect(rows.map(({ period }) => period)).toEqual(periods.map(({ key }) => key));
    }
    const { findings } = await verifyLedger(platform.database.source, ledgerOf());
    expect(findings).toEqual([]);
    const [counted] = await platform.database.source.query<{ cases: number; facts: number; clocks: number }[]>(
      `select (select count(*)::int from docket_case) as cases, (select count(*)::int from docket_fact) as facts,
         (select count(*)::int from clock) as clocks`,
    );
    process.stdout.write(
      `${String(weekly.paper.periods.length)} weeks, ${String(quarterly.paper.periods.length)} quarters: ` +
        `${JSON.stringify(counted)} in ${String(Math.round((Date.now() - began) / 1000))} s\n`,
    );
  }, 900_000);
});
