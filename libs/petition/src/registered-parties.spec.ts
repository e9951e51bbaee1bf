import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { joined, mandated } from '../../../test/support/a-joint-petition.js';
import { text } from '../../../test/support/law.js';

type Registering = NonNullable<Parameters<PetitionInMemory['registered']>[0]>;

const ref = (party: string) => ({ party, digest: `digest-of-${party}` });
const petitioner = ref('p1');
const registered = (more: Registering) => aPetition().registered({ petitioner, ...more });
const refusal = (more: Registering) => {
  try {
    registered(more);
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
  return 'taken';
};
const guardian = { identity: ref('p3'), acts: { as: 'guardian', of: 'p2', shown: text('register') } } as const;
const child = { identity: ref('p2'), capacity: 'none' } as const;

describe('a registration of several', () => {
  it('names who petitions, what they are and who acts for one of them', () => {
    const { parties } = registered({
      standing: { nature: 'organisation' },
      joining: [child, guardian, { identity: ref('p4'), acts: { as: 'statutory', of: 'p1', shown: text('paper') } }],
    }).dossier;
    expect(parties).toMatchObject([
      { party: 'p1', role: 'petitioner', nature: 'organisation', mandates: [{ id: 'm2', by: 'p4', as: 'statutory' }] },
      { party: 'p2', role: 'petitioner', capacity: 'none', mandates: [{ id: 'm1', by: 'p3', as: 'guardian' }] },
      { party: 'p3', role: 'representative', mandates: [] },
      { party: 'p4', role: 'representative' },
    ]);
  });

  it('lets all choose who speaks for them, but whoever acts by a guardian', () => {
    const { parties } = registered({
      others: [ref('p4')],
      joining: [{ identity: ref('p5') }, child, guardian],
    }).dossier;
    const chosenBy = parties.filter(({ mandates }) => mandates.some(({ as }) => as === 'representative'));
    expect(chosenBy.map(({ party }) => party)).toEqual(['p1', 'p5']);
    const ids = parties.flatMap(({ mandates }) => mandates.map(({ id }) => id));
    expect(ids.sort()).toEqual(['m1', 'm2', 'm3']);
  });

  it('holds each mandate to what it has to be', () => {
    const acting = (acts: object) => ({ joining: [child, { ...guardian, acts: { ...guardian.acts, ...acts } }] });
    expect(refusal(acting({}))).toBe('taken');
    expect(refusal(acting({ shown: null }))).toBe('party.mandate_unproved');
    expect(refusal(acting({ of: 'p1' }))).toBe('party.mandate_not_fitting');
    expect(refusal(acting({ of: 'p9' }))).toBe('party.unknown');
    expect(refusal(acting({ as: 'statutory' }))).toBe('party.guardian_required');
    expect(refusal({ joining: [{ ...child, nature: 'organisation' }] })).toBe('party.organisation_has_capacity');
    expect(refusal({ joining: [child], petitioner: null })).toBe('petition.representative_missing');
  });

  it('is no way for an organ to say who receives for the petitioner', () => {
    const direct = { registrar: officer.office, joining: [child, guardian] } as Registering;
    expect(() => aPetition().registered({ petitioner, ...direct }, officer)).toThrow(
      expect.objectContaining({ code: 'office.not_permitted' }),
    );
    const alone = { registrar: officer.office, joining: [child] } as Registering;
    aPetition().registered({ petitioner, ...alone }, officer);
  });
});

describe('those who represent a visit', () => {
  const five = { others: ['p2', 'p3', 'p4', 'p5'].map(ref) };

  it('are five, whenever they are chosen (art. 20(3))', () => {
    const chosen = { by: 'p6', of: 'p1', as: 'representative' } as const;
    const visit = joined(registered({ ...five, channel: 'visit' }), 'p6', 'representative');
    expect(() => mandated(visit, chosen)).toThrow(
      expect.objectContaining({ code: 'petition.too_many_representatives', details: { count: 6, max: 5 } }),
    );
    // Somebody who leaves makes room, and an agent is nobody's representative.
    mandated(visit, { by: 'p6', of: 'p1', as: 'agent' });
    visit.act('leaveParty', { party: 'p5', reason: text('r') }, clerk);
    mandated(visit, chosen);
    mandated(joined(registered({ ...five, channel: 'letter' }), 'p6', 'representative'), chosen);
  });
});
