import { describe, expect, it } from '@jest/globals';
import { commissioner, PeriodInMemory, tours } from '../../../test/support/a-cadence.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, text } from '../../../test/support/law.js';
import { standsOf } from './views.js';

const reasons = text('reasons');

describe('a village', () => {
  const village = office('village-binju-wenquan');
  const town = person('town-binju', 'officer');
  const week = () => {
    const debtors = [{ debtor: village, office: village, quota: 1 }];
    return new PeriodInMemory()
      .on('2026-11-23')
      .opened(tours({ unit: 'week', work: 'return', on: day('2026-11-23'), debtors }));
  };
  const nothing = { debtor: village, cases: [] };
  const relayed = { way: 'telephone', word: 'head' } as const;

  it('is filed for by the township that it reports to, which says how it came and on whose word', () => {
    const one = week();
    expect(one.access()).toContain('town-binju:superior');
    expect(one.refusal('file', nothing, town).code).toBe('cadence.relay_unsaid');
    expect(one.refusal('file', { ...nothing, ...relayed }, person('town-zhoucheng', 'officer')).code).toBe(
      'office.not_permitted',
    );
    one.act('file', { ...nothing, ...relayed }, town);
    expect([one.all('filed'), one.duties()]).toEqual([[{ ...nothing, relayed }], []]);
    expectCaseInvariants(one);
  });

  it('files for itself, and then nobody has told anybody', () => {
    const own = person(village, 'officer');
    expect(week().refusal('file', { ...nothing, ...relayed }, own).code).toBe('cadence.relay_own');
    expect(week().act('file', nothing, own).all('filed')).toEqual([nothing]);
  });

  it('that is let off, and files all the same, has done it', () => {
    const one = week().act('excuse', { debtors: [village], reasons }, commissioner);
    one.act('file', nothing, person(village, 'officer'));
    const [owing] = one.state.owing;
    expect(owing === undefined ? null : standsOf(owing, one.dossier)).toBe('done');
    expect(one.clock('CD-QW/1')).toMatchObject({ metOn: '2026-11-23', endedAt: null });
    expectCaseInvariants(one);
  });
});
