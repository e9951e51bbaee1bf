import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { committeeHead, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import { anAgreement } from '../../../test/support/an-agreement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseOf, text } from '../../../test/support/law.js';
import { addDays } from '#libs/calendar';
import { contactOf } from '#libs/kind';
import { refusalOf } from '#libs/office';

type Mediation = ReturnType<typeof anAgreement>;
type Party = 'p1' | 'p2';

const acts: Readonly<Record<string, (one: Mediation, party: Party, days: number) => unknown>> = {
  agree: (one, party, days) => one.act('agreeVisit', { ...itself(party), isGrid: days % 2 === 0 }, onPage(party)),
  unwant: (one, party) => one.act('unwantContact', itself(party), onPage(party)),
  want: (one, party) => one.act('wantContact', itself(party), mediator),
  change: (one, _party, days) =>
    one.act('changeVisits', { dates: [addDays(one.today, days + 1)], reasons: text('r') }, committeeHead),
  moved: (one, _party, days) =>
    one.hears('o1', null, [`moved/1/${addDays(one.today, days + 1)}`]).act('followDays', {}, courseOf(one.dossier.id)),
  ends: (one) => one.hears('o1', 'performed'),
  wait: (one, _party, days) => one.until(addDays(one.today, days)),
};
const steps = fc.array(
  fc.tuple(fc.constantFrom('wait', 'wait', ...Object.keys(acts)), fc.constantFrom<Party>('p1', 'p2'), fc.nat(30)),
  { minLength: 5, maxLength: 25 },
);
const debt = { by: 'p2', to: 'p1', what: text('pay'), amountCents: 100_000, place: null };

/** Who is asked has agreed and wants it still, by an office that did not handle it, and another one calls back. */
function expectIndependent(one: Mediation, { due: from, contacts }: Mediation['dossier']['state']['visits']): number {
  const { visits } = one.dossier.state;
  const fresh = visits.due.slice(from.length);
  for (const { parties, unwanted, office, supervisor, handled, isGridAgreed } of fresh) {
    const of = { ...visits, contacts };
    for (const party of parties) {
      expect(contactOf(of, party).isAgreed).toBe(true);
      expect(contactOf(of, party).wantsNone).toBe(unwanted.includes(party));
      if (isGridAgreed) expect(contactOf(of, party).isGrid).toBe(true);
    }
    expect(parties.length).toBeGreaterThan(unwanted.length);
    expect(handled.offices).toContain('mediation-binju');
    expect(handled.persons).toContain(mediator.kind === 'person' ? mediator.principal : '');
    expect([office, supervisor]).not.toContain(null);
    for (const by of [office, supervisor]) expect(handled.offices).not.toContain(by);
    expect(office).not.toBe(supervisor);
  }
  return fresh.length;
}

describe('the revisits of a mediation, whatever happens', () => {
  let [asked, silent, alone] = [0, 0, 0];

  afterAll(() => {
    // So that it cannot pass because nothing happened: asked, a date at which nobody wanted to be, and one of two who did.
    expect([asked > 100, silent > 10, alone > 5]).toEqual([true, true, true]);
  });

  it('are made by nobody who handled it, never of whoever wants none or has not agreed, and open as time passes alone', () => {
    fc.assert(
      fc.property(fc.boolean(), steps, (isEarly, drawn) => {
        const one = anAgreement({ obligations: [{ ...debt, on: addDays('2026-08-03' as never, 20) }] });
        one.hears('o1');
        if (isEarly) one.act('agreeVisit', { ...itself('p1'), isGrid: false }, onPage('p1'));
        for (const [name, party, days] of drawn) {
          const before = one.dossier.state.visits;
          refusalOf(() => {
            acts[name]?.(one, party, days);
          });
          const opened = expectIndependent(one, before);
          if (opened > 0) expect(name).toBe('wait');
          asked += opened;
          const passed = one.dossier.state.visits.dates.filter(({ stands }) => stands === 'over').length;
          const wasOver = before.dates.filter(({ stands }) => stands === 'over').length;
          if (name === 'wait' && passed > wasOver) silent += 1;
        }
        alone += one.dossier.state.visits.due.filter(({ unwanted }) => unwanted.length > 0).length;
        expectCaseInvariants(one);
      }),
      { numRuns: 200, seed: 20261201 },
    );
  });
});
