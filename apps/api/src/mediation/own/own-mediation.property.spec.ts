import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownMediation, type OwnAct, type OwnMediation } from '#contracts/mediation';
import { isDomainError } from '#libs/kernel';
import {
  aMediation,
  itself,
  mediator,
  mediatorId,
  onPage,
  type MediationInMemory,
} from '../../../../../test/support/a-mediation.js';
import { text } from '../../../../../test/support/law.js';
import {
  mediationAct,
  mediationBeginning,
  mediationBegunAt,
  mediationCommandNames as commands,
  mediationPayload,
} from '../../../../../test/support/mediation-walk.js';
import { ownFactTypes } from './own-file.js';
import { ownMediationOf } from './own-mediation.js';

const types: readonly string[] = [...ownFactTypes.withTexts, ...ownFactTypes.withoutTexts];

/** What a party is told; each text as its digest. */
function toldTo(mediation: MediationInMemory, party: string): OwnMediation {
  const { dossier, facts, world, at, today } = mediation;
  return ownMediationOf({
    ...{ dossier, party, reader: party, mayReadFor: [party], subject: null, now: at, today, papers: [] },
    facts: facts.filter(({ type }) => types.includes(type)),
    textOf: (ref) => ref?.digest ?? null,
    offices: world.offices,
    calendar: world.calendar,
    ruleOf: (rule) => world.rules.clocks[rule] ?? null,
    experts: [],
    visits: [],
    court: null,
    names: new Map([[mediatorId, '赵国强']]),
    refusals: mediation.allowed(onPage(party)),
    mayBringFiles: dossier.state.end === null,
    mayTellMediators: false,
  });
}

/** Does something, or is refused. */
function tries(mediation: MediationInMemory, act: () => unknown): string | null {
  const before = mediation.facts.length;
  try {
    act();
    return null;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    expect(mediation.facts.length).toBe(before);
    return error.code;
  }
}

const walk = fc.tuple(mediationBeginning, fc.array(mediationAct, { maxLength: 25 }));
type Walk = typeof walk extends fc.Arbitrary<infer T> ? T : never;

function walked([begun, acts]: Walk): MediationInMemory {
  const mediation = mediationBegunAt(begun);
  for (const drawn of acts) {
    const command = commands[drawn.choice % commands.length] ?? 'accept';
    const payload = mediationPayload(command, drawn, mediation);
    tries(mediation, () => mediation.act(command, payload, drawn.actor));
  }
  return mediation;
}

/** What can be said without looking for what it is said of. */
const said: Readonly<Partial<Record<OwnAct, object>>> = {
  consent: { isOpen: false, isElectronic: false },
  withdraw: { reason: null },
  conveyOffer: { text: text('offer') },
  hideAddress: {},
  releaseConcessions: {},
};

describe('what a party is told of its mediation', () => {
  it('is whole whatever has happened, and what may be said is taken', () => {
    fc.assert(
      fc.property(walk, fc.constantFrom('p1', 'p2'), (lived, party) => {
        const mediation = walked(lived);
        const told = ownMediation.parse(JSON.parse(JSON.stringify({ ...toldTo(mediation, party) })));
        expect(told.sides.filter(({ isReader }) => isReader).length).toBeLessThanOrEqual(1);
        for (const [act, fields] of Object.entries(said) as [OwnAct, object][]) {
          if (!told.may[act]) continue;
          const payload = { ...fields, ...itself(party) };
          const code = tries(mediation, () =>
            mediation.kind.decide[act](mediation.dossier, payload as never, mediation.context(onPage(party))),
          );
          // Whoever lacks capacity, or is an organisation, is told so by the law.
          expect([act, code?.replace(/^party\..*/u, 'party') ?? null]).toEqual([
            act,
            code?.startsWith('party.') === true ? 'party' : null,
          ]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has the offers that were told, in their order, and no other words of anybody', () => {
    fc.assert(
      fc.property(walk, (lived) => {
        const mediation = walked(lived);
        const conveyed = mediation.facts.filter(({ type }) => type === 'offerConveyed').map(({ at }) => at);
        for (const party of ['p1', 'p2']) expect(toldTo(mediation, party).offers.map(({ at }) => at)).toEqual(conveyed);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whether violence is suspected or not, reported, and its routes named', () => {
    const [quiet, feared] = [false, true].map((isFeared) => {
      const mediation = aMediation()
        .opened({ sort: 'family' })
        .act('accept', {}, mediator)
        .screened(isFeared ? 'suspected' : 'none', isFeared);
      if (isFeared) {
        for (const party of ['p1', 'p2']) mediation.act('tellProtection', { party }, mediator);
        mediation.act('reportViolence', { words: text('report') }, mediator);
      }
      return mediation.proposed(mediatorId);
    }) as [MediationInMemory, MediationInMemory];
    for (const party of ['p1', 'p2']) expect(toldTo(feared, party)).toEqual(toldTo(quiet, party));
  });

  it('says of a hidden address only to whom it is, and of a suspected sham only that it stands still', () => {
    const mediation = aMediation().ready().act('hideAddress', itself('p2'), onPage('p2'));
    expect(['p1', 'p2'].map((party) => toldTo(mediation, party).isAddressHidden)).toEqual([false, true]);
    mediation.act('suspectSham', { grounds: text('grounds') }, mediator);
    const told = toldTo(mediation, 'p1');
    expect([told.phase, told.may.withdraw, told.may.consent]).toEqual(['paused', true, false]);
    expect(JSON.stringify(told)).not.toMatch(/sham|grounds/iu);
  });

  it('says who wants no more to nobody but to whoever said so', () => {
    const mediation = aMediation().ready();
    mediation.act('withdraw', { ...itself('p2'), reason: text('why') }, onPage('p2'));
    expect(['p1', 'p2'].map((party) => toldTo(mediation, party).end)).toMatchObject([
      { as: 'withdrawn', isByReader: false },
      { as: 'withdrawn', isByReader: true },
    ]);
    expect(JSON.stringify(toldTo(mediation, 'p1'))).not.toContain(text('why').digest);
  });
});
