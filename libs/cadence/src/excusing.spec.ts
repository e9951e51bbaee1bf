import { describe, expect, it } from '@jest/globals';
import { commissioner, groups, PeriodInMemory, tours } from '../../../test/support/a-cadence.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';

const villages = groups.slice(0, 3).map((one) => ({ ...one, debtor: one.office }));
const returns = () =>
  new PeriodInMemory()
    .on('2026-11-23')
    .opened(tours({ unit: 'week', work: 'return', on: day('2026-11-23'), debtors: villages }));
const reasons = text('reasons');

describe('a week in which nobody works', () => {
  it('lets all of them off in one act, and where one cannot be, none', () => {
    const all = villages.map(({ debtor }) => debtor);
    const one = returns();
    expect(one.act('excuse', { debtors: [...all, ...all], reasons }, commissioner).dossier.duties).toEqual([]);
    expect(one.all('excused')).toMatchObject([{ debtors: all }]);
    expect(one.until('2026-11-30').state.missing).toEqual([]);
    expectCaseInvariants(one);
    const filed = returns().filed('dept-water');
    expect(filed.refusal('excuse', { debtors: all, reasons }, commissioner)).toMatchObject({
      ...{ code: 'cadence.filed', details: { debtor: 'dept-water' } },
    });
    expect(filed.duties()).toHaveLength(2);
    // Each of them is named, so that whoever picked many leaves them out at once.
    expect(filed.filed('dept-transport').refusal('excuse', { debtors: all, reasons }, commissioner)).toMatchObject({
      ...{ code: 'cadence.filed', details: { debtor: 'dept-transport,dept-water' } },
    });
    const excused = returns().act('excuse', { debtors: all.slice(0, 2), reasons }, commissioner);
    expect(excused.refusal('excuse', { debtors: all, reasons }, commissioner)).toMatchObject({
      ...{ code: 'cadence.excused', details: { debtor: 'dept-transport,dept-water' } },
    });
  });
});
