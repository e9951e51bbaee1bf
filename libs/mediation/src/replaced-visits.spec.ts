import { describe, expect, it } from '@jest/globals';
import { committeeHead, itself, onPage } from '../../../test/support/a-mediation.js';
import { agreedAnew as by, anAgreement } from '../../../test/support/an-agreement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';

const debt = { by: 'p2', to: 'p1', what: text('pay'), amountCents: 100_000, on: day('2026-10-01'), place: null };
const agreed = () =>
  anAgreement({ obligations: [debt] })
    .told()
    .hears('o1');
const yes = { ...itself('p1'), isGrid: false };
const restored = { words: text('slip') };

describe('the revisits of an agreement that another one took the place of', () => {
  it('are planned for nobody who agrees to them then; the word stays, and counts where that was a mistake', () => {
    const one = agreed().act('replaceAgreement', by, committeeHead).hears('o1', 'replaced', ['replaced']);
    one.act('agreeVisit', yes, onPage('p1'));
    expect([one.all('visitAgreed').length, one.all('visitsPlanned')]).toEqual([1, []]);
    expect(one.dossier.clocks.filter(({ rule }) => rule === 'RM-VISIT')).toEqual([]);
    one.act('restoreAgreement', restored, committeeHead);
    expect(one.all('visitsPlanned')).toMatchObject([{ plan: expect.stringContaining('mediation') }]);
    const planned = agreed().act('agreeVisit', yes, onPage('p1'));
    expect(one.all('visitsPlanned')).toEqual(planned.all('visitsPlanned'));
    expectCaseInvariants(one);
    // What was late by then is asked about on the next day.
    const late = agreed().act('replaceAgreement', by, committeeHead).hears('o1', 'replaced', ['replaced']);
    late.act('agreeVisit', yes, onPage('p1')).on('2026-10-08').act('restoreAgreement', restored, committeeHead);
    expect(late.all('visitsPlanned')).toMatchObject([{ dates: [{ on: '2026-10-09', because: 'late' }, {}] }]);
  });

  it('are asked for by nobody, and are again where that was a mistake', () => {
    const isAsked = (one: ReturnType<typeof agreed>) => one.kind.row(one.dossier)['visits_asked'];
    const one = agreed();
    const before = isAsked(one);
    const replaced = isAsked(one.act('replaceAgreement', by, committeeHead));
    expect([before, replaced, isAsked(one.act('restoreAgreement', restored, committeeHead))]).toEqual([
      ...[false, true, false],
    ]);
  });

  it('have no other dates', () => {
    const change = { dates: [day('2026-08-20')], reasons: text('sooner') };
    const one = agreed().act('agreeVisit', yes, onPage('p1')).act('replaceAgreement', by, committeeHead);
    expect(one.refusal('changeVisits', change, committeeHead)).toMatchObject({
      ...{ kind: 'conflict', code: 'mediation.replaced_already', details: { number: by.number } },
    });
    one.act('restoreAgreement', restored, committeeHead).act('changeVisits', change, committeeHead);
    expect(one.all('visitsChanged').at(-1)).toMatchObject({ dates: ['2026-08-20'] });
    expectCaseInvariants(one);
  });
});
