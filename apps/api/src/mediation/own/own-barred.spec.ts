import { describe, expect, it } from '@jest/globals';
import { aMediation, mediator, onPage, twoSides } from '../../../../../test/support/a-mediation.js';
import { text } from '../../../../../test/support/law.js';
import type { MediationInMemory } from '../../../../../test/support/a-mediation.js';
import { ownMediationOf } from './own-mediation.js';

const firm = twoSides.map((one) => (one.role === 'respondent' ? { ...one, nature: 'organisation' as const } : one));

/** What `reader` is told for `party` of what it may say. */
function toldTo(mediation: MediationInMemory, party: string, reader = party) {
  const { dossier, facts, world, at, today } = mediation;
  const { may, barred } = ownMediationOf({
    ...{ dossier, party, reader, facts, mayReadFor: [party], subject: null, now: at, today, papers: [] },
    textOf: () => null,
    offices: world.offices,
    calendar: world.calendar,
    ruleOf: (rule) => world.rules.clocks[rule] ?? null,
    experts: [],
    visits: [],
    court: null,
    names: new Map(),
    refusals: mediation.allowed(onPage(reader)),
    mayBringFiles: true,
    mayTellMediators: false,
  });
  return { may, barred };
}

describe('what is not said on the page of a party', () => {
  it('is what binds an organisation, before anybody has written it; to leave is a word', () => {
    const told = toldTo(aMediation().ready({ parties: twoSides }), 'p2');
    expect([told.may.conveyOffer, told.barred]).toEqual([true, []]);
    const { may, barred } = toldTo(aMediation().prepared({ parties: firm }), 'p2');
    expect(barred).toEqual([{ act: 'consent', why: 'seal' }]);
    expect([may.consent, may.withdraw, may.hideAddress]).toEqual([false, true, true]);
  });

  it('is said by whoever represents it by law, and by an agent as far as the mandate reaches', () => {
    const mediation = aMediation().prepared({ parties: firm });
    const other = { nature: 'person', capacity: 'full', role: 'representative' } as const;
    const mandate = { of: 'p2', from: null, until: null, attachment: null, shown: text('s') };
    for (const party of ['p3', 'p4']) {
      mediation.act('addParty', { ...other, identity: { party, digest: party } }, mediator);
    }
    const given = (by: string, as: string, scope: string[]) =>
      mediation.act('giveMandate', { ...mandate, by, as, scope } as never, mediator);
    given('p3', 'statutory', ['receive', 'speak', 'settle', 'withdraw', 'sign']);
    given('p4', 'agent', ['receive', 'speak']);
    const [head, agent] = [toldTo(mediation, 'p2', 'p3'), toldTo(mediation, 'p2', 'p4')];
    expect([head.may.consent, head.barred]).toEqual([true, []]);
    expect([agent.may.consent, agent.may.hideAddress]).toEqual([false, true]);
    expect(agent.barred.map(({ act, why }) => `${act} ${why}`)).toEqual(
      expect.arrayContaining(['consent mandate', 'withdraw mandate']),
    );
  });
});
