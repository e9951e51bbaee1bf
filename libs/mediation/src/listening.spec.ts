import { describe, expect, it } from '@jest/globals';
import { aMediation, committeeHead, itself, mediator, mediatorId, onPage } from '../../../test/support/a-mediation.js';
import { otherMediator, type MediationInMemory } from '../../../test/support/a-mediation.js';
import { text } from '../../../test/support/law.js';
import { dealingWithIncident, hearersOf, listenersOf } from './listening.js';

const of = (person: string, account: string | null) => ({ person, account });
const who = (account: string | null, more: { left?: string[]; also?: string } = {}) => ({
  mediators: [of('a', account), of('b', more.also ?? null)].map((one) => ({ ...one, isDisclosed: true })),
  left: more.left ?? [],
});
const hears = (given: ReturnType<typeof who>, principal: string, ...heardBy: string[]) => {
  try {
    return listenersOf(given, { principal, heardBy });
  } catch (error) {
    expect(error).toMatchObject({ kind: 'forbidden', code: 'mediation.others_mediate' });
    return 'refused';
  }
};

describe('what one side says apart', () => {
  it('is heard by whoever mediates and has an account, and by nobody else', () => {
    expect(hears(who('x'), 'x')).toEqual(['x']);
    expect(hears(who('x', { also: 'y' }), 'y', 'x')).toEqual(['x', 'y']);
    expect([hears(who('x'), 'z'), hears(who('x'), 'z', 'z')]).toEqual(['refused', 'refused']);
  });

  it('is written by one account where no mediator has one, which nobody takes over', () => {
    expect([hears(who(null), 'w'), hears(who(null), 'w', 'w')]).toEqual([['w'], ['w']]);
    expect(hears(who(null), 'v', 'w')).toBe('refused');
  });

  it('is nothing for whoever was recused or replaced, nor then for whoever comes first', () => {
    const after = who(null, { left: ['x'] });
    expect([hears(after, 'x'), hears(after, 'x', 'x'), hears(after, 'w', 'x')]).toEqual(Array(3).fill('refused'));
  });

  it('is said to those to whom whoever says it has consented', () => {
    const mediation = aMediation().prepared().consents('p1');
    expect(mediation.refusal('talkApart', { party: 'p2' }, mediator)).toMatchObject({
      ...{ code: 'mediation.not_consented', details: { party: 'p2' } },
    });
    mediation.act('talkApart', { party: 'p1' }, mediator).proposed(mediatorId, otherMediator);
    expect(mediation.refusal('talkApart', { party: 'p1' }, mediator).code).toBe('mediation.not_consented');
    mediation.consents('p1').act('talkApart', { party: 'p1' }, mediator);
  });
});

describe('what a party writes apart on its own page', () => {
  it('is its own, or of whom it may speak for, and for those to whom it has consented', () => {
    const mediation = aMediation().prepared().consents('p1');
    expect(mediation.refusal('talkApart', { party: 'p1', by: 'p1' }, onPage('p2')).code).toBe(
      'mediation.said_by_other',
    );
    expect(mediation.refusal('talkApart', { party: 'p2', by: 'p1' }, onPage('p1')).code).toBe('party.no_mandate');
    expect(mediation.refusal('talkApart', { party: 'p2', by: 'p2' }, onPage('p2')).code).toBe(
      'mediation.not_consented',
    );
    const facts = mediation.facts.length;
    expect(mediation.act('talkApart', { party: 'p1', by: 'p1' }, onPage('p1')).facts).toHaveLength(facts);
    const ended = aMediation().ready().withdrawn('p2');
    expect(ended.refusal('talkApart', { party: 'p1', by: 'p1' }, onPage('p1')).code).toBe('mediation.ended');
  });

  it('is read by the accounts of those who mediate now, and refused where none has one', () => {
    expect(hearersOf(who('x', { also: 'y' }))).toEqual(['x', 'y']);
    expect(() => hearersOf(who(null, { left: ['x'] }))).toThrow(
      expect.objectContaining({ code: 'mediation.nobody_hears' }),
    );
  });
});

describe('an incident', () => {
  it('is for whoever reports it, those who mediate, and the heads, each once', () => {
    const asked = { reporter: 'x', heads: ['h', 'x'] };
    expect(dealingWithIncident(who('x', { also: 'y' }), asked)).toEqual({
      ...{ accounts: ['x', 'y', 'h'], mediators: ['y'] },
    });
    // A mediator who reports it goes on with it once he mediates no more: what is owed is never left to nobody.
    expect(dealingWithIncident(who('x'), { reporter: 'x', heads: [] })).toEqual({ accounts: ['x'], mediators: [] });
    expect(dealingWithIncident(who(null), asked)).toEqual({ accounts: ['x', 'h'], mediators: [] });
  });
});

describe('whoever mediates no more', () => {
  const access = ({ facts }: MediationInMemory) => facts.at(-1)?.access ?? [];
  const own = (change: string) => [
    { change, account: mediator.principal, reason: 'mediator', office: 'mediation-binju' },
  ];

  it('reads nothing from the ruling on', () => {
    const asking = { ...itself('p1'), mediator: mediatorId, reason: text('why') };
    const ruled = (isRecused: boolean) =>
      aMediation()
        .ready()
        .act('askRecusal', asking, mediator)
        .act('ruleRecusal', { mediator: mediatorId, isRecused, reasons: text('r') }, committeeHead);
    expect(access(ruled(true))).toEqual(own('end'));
    expect(ruled(true).dossier.state.left).toEqual([mediator.principal]);
    expect(access(ruled(false))).toEqual([]);
  });

  it('reads nothing from the next proposal on, and again once he is among those proposed', () => {
    const mediation = aMediation().ready();
    const propose = (...mediators: ReturnType<typeof of>[]) =>
      mediation.act('proposeMediators', { mediators, isChosenByParties: false }, mediator);
    expect(access(propose(of(otherMediator, null)))).toEqual(own('end'));
    expect(access(propose(of(otherMediator, null)))).toEqual([]);
    expect(access(propose(of(mediatorId, mediator.principal)))).toEqual(own('grant'));
    expect(mediation.dossier.state.left).toEqual([]);
  });
});
