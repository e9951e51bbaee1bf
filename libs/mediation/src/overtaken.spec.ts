import { describe, expect, it } from '@jest/globals';
import { servingName, type CaseId } from '#libs/kernel';
import { aMediation, itself, mediator, onPage, type MediationInMemory } from '../../../test/support/a-mediation.js';
import { courseOf, text } from '../../../test/support/law.js';

const part = '00000000-0000-4000-8000-00000000000e' as CaseId;

/** Under way to p1, as its course has told the mediation. */
const withDelivery = (mediation: MediationInMemory, fact: number) =>
  mediation.tell(
    'notePart',
    { part, kind: 'delivery', name: servingName(fact, 'p1'), n: 1, cause: null, isNecessary: false },
    courseOf(part),
  );
const owed = (mediation: MediationInMemory) => mediation.standing().parts.owed.map(({ open }) => open);

describe('a delivery under way', () => {
  const underWay = () => {
    const mediation = aMediation().ready().drawnUp();
    const { seq } = mediation.facts.at(-1) ?? { seq: 0 };
    return { mediation: withDelivery(mediation, seq), told: [{ type: 'overtake', payload: { fact: seq } }] };
  };

  it('of an agreement with an address that is hidden now is told that it stands no more', () => {
    const { mediation, told } = underWay();
    expect(owed(mediation)).toEqual([]);
    expect(owed(mediation.act('hideAddress', itself('p2'), onPage('p2')))).toEqual(told);
  });

  it('of what was drawn up anew is told, until it says that it knows', () => {
    const { mediation, told } = underWay();
    expect(owed(mediation.drawnUp())).toEqual(told);
    mediation.tell('endPart', { part, outcome: 'overtaken', causes: 1 }, courseOf(part));
    expect(owed(mediation)).toEqual([]);
  });

  it('of what all have signed goes on: each has read it, and each is to have it', () => {
    const { mediation } = underWay();
    mediation.signs('p1').signs('p2').act('hideAddress', itself('p2'), onPage('p2'));
    expect(owed(mediation)).toEqual([]);
  });

  it('of what binds goes on too, where one of them has lost capacity since', () => {
    const { mediation } = underWay();
    mediation.signs('p1').signs('p2').mediatorSigns().isSealed().act('hideAddress', itself('p2'), onPage('p2'));
    const ward = { party: 'p1', identity: null, nature: null, capacity: 'none', reason: text('r') } as const;
    mediation.act('correctParty', ward, mediator);
    const overtaken = owed(mediation).filter(({ type }) => type === 'overtake');
    expect(overtaken).toEqual([]);
  });
});
