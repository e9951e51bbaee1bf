import { describe, expect, it } from '@jest/globals';
import { CadenceInMemory, groups, tours } from '../../../test/support/a-cadence.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office } from '../../../test/support/law.js';
import { periodsUntil } from './periods.js';

const all = (unit: 'week' | 'quarter', from: string, until: string) =>
  periodsUntil(unit, day(from), day(until)).map(({ key }) => key);
/** As many offices as the county has villages: which one stands at each does not matter to a count. */
const villages = Array.from({ length: 92 }, (_, at) => ({
  ...{ debtor: `v${String(at + 1)}`, office: groups[at % 4]?.office ?? office('bureau'), quota: 1 },
}));
const weekly = () => tours({ unit: 'week', work: 'return', on: day('2027-01-04'), debtors: villages });

describe('a year of a cadence', () => {
  it('has four quarters of four tours, each once, with nobody who starts one', () => {
    const year = new CadenceInMemory(tours({ on: day('2027-01-01') }), '2027-01-01').until(
      '2028-01-01',
      (on, { last }) => {
        if (on.endsWith('-15')) last.counted(groups[(Number(on.slice(5, 7)) - 1) % 3]?.debtor ?? '');
        if (on.endsWith('-20') && Number(on.slice(5, 7)) % 3 === 0) last.counted('g4');
      },
    );
    expect(year.keys()).toEqual([...all('quarter', '2027-01-01', '2027-12-31'), '2028Q1']);
    expect(year.ends()).toEqual(['kept', 'kept', 'kept', 'kept', null]);
    for (const one of year.periods) expectCaseInvariants(one);
  });

  it('has fifty-two weeks of ninety-two returns, also where the platform was away for three weeks', () => {
    const isAway = (on: string) => on >= '2027-03-02' && on <= '2027-03-23';
    const year = new CadenceInMemory(weekly(), '2027-01-04').until(
      '2028-01-03',
      (on, { periods }) => {
        for (const one of periods) {
          const { end, owing } = one.state;
          if (end !== null) continue;
          // One village has forgotten a week; whoever comes back files what was left out too.
          const left = owing.filter(
            ({ done, debtor }) => done === 0 && !(debtor === 'v7' && one.state.period?.key === '2027-W20'),
          );
          if (new Date(on).getUTCDay() === 4 || one.state.isOver) for (const { debtor } of left) one.filed(debtor);
          if (one.state.missing !== null && one.state.missing.length > 0 && one.state.end === null) one.seen();
        }
      },
      isAway,
    );
    expect(year.keys()).toEqual([...all('week', '2027-01-04', '2028-01-02'), '2028-W01']);
    const ends = year.ends();
    expect(ends.filter((as) => as === 'missed')).toHaveLength(1);
    expect([ends[19], ends.at(-1)]).toEqual(['missed', null]);
    expect(year.periods.reduce((sum, one) => sum + one.all('filed').length, 0)).toBe(92 * 52 - 1);
    for (const one of year.periods.slice(0, 12)) expectCaseInvariants(one);
  });
});
