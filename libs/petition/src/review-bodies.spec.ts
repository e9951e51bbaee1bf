import { describe, expect, it } from '@jest/globals';
import { aPetition, officer, opinion, PetitionInMemory } from '../../../test/support/a-petition.js';
import { nationalTime, office, organisation, person, text } from '../../../test/support/law.js';
import type { Office } from '#libs/office';
import { petitionKind } from './index.js';

/** A petition in a county whose offices are somewhat changed. */
const inCounty = (change: (office: Office) => Office): PetitionInMemory =>
  new PetitionInMemory(petitionKind, { ...nationalTime('petition'), ...organisation(change) });

const decidedBy = (handler: string, petition = aPetition()): PetitionInMemory => {
  const by = person(handler, 'officer');
  return petition
    .registered()
    .referred({ to: office(handler) })
    .accepted(by)
    .act('submitOpinion', opinion, by)
    .act('approveOpinion', { submission: 1 }, person(handler, 'head'));
};

const without = (id: string) => (one: Office) => (one.id === id ? { ...one, reviewedBy: [] } : one);

describe('the bodies for a review in an opinion', () => {
  it.each([
    ['county-government', [{ office: 'prefecture-government', finally: ['province-government'] }]],
    ['dept-ecology', [{ office: 'prefecture-ecology', finally: ['prefecture-government'] }]],
    ['town-jinniu', [{ office: 'county-government', finally: ['prefecture-government'] }]],
    [
      'dept-transport',
      [
        { office: 'county-government', finally: ['prefecture-government'] },
        { office: 'prefecture-transport', finally: ['prefecture-government'] },
      ],
    ],
  ])('of %s are those one level above it (arts. 35, 36(1)), and its service tells the same', (handler, bodies) => {
    const review = { by: 'bodies', bodies };
    const petition = decidedBy(handler);
    expect(petition.all('decided')).toMatchObject([{ review }]);
    const served = { servedOn: petition.today(), manner: 'post', evidence: text('receipt') } as const;
    petition.act('recordDelivery', served, person(handler, 'officer'));
    expect(petition.all('delivered')).toMatchObject([{ review }]);
    expect(petition.dossier.state.review).toEqual(review);
  });

  it('stay as they were told, whatever the data of offices say afterwards', () => {
    const before = decidedBy('dept-transport');
    const later = inCounty(without('dept-transport'));
    later.dossier = before.dossier;
    later.delivered();
    expect(later.all('delivered')).toEqual([expect.objectContaining({ review: before.dossier.state.review })]);
    expect(before.dossier.state.review?.bodies).toHaveLength(2);
  });

  it('that are missing hold up no decision: it tells the organ one level above, and the window opens', () => {
    const petition = decidedBy('dept-transport', inCounty(without('dept-transport'))).delivered();
    expect(petition.all('decided')).toMatchObject([{ review: { by: 'level_above', bodies: [] } }]);
    expect(petition.clock('XF-11/1').metAt).toBeNull();
  });

  it.each(['discipline', 'court', 'procuratorate', 'peoples-congress'] as const)(
    'of the opinion of a %s on an appeal are the organ one level above, and its window opens (arts. 2, 35)',
    (type) => {
      const petition = decidedBy(
        'dept-transport',
        inCounty((one) => (one.id === 'dept-transport' ? { ...one, type, reviewedBy: null } : one)),
      ).delivered();
      expect(petition.all('delivered')).toMatchObject([{ review: { by: 'level_above', bodies: [] } }]);
      expect(petition.clock('XF-11/1')).toMatchObject({ startOn: '2026-08-03', metAt: null });
    },
  );

  it('are none of an answer to a suggestion', () => {
    const petition = aPetition().registered({ class: 'suggestion' }).referred().accepted();
    petition.answered().delivered();
    expect(petition.all('decided')).toEqual([]);
    expect(petition.all('delivered')).toMatchObject([{ review: null }]);
  });
});

describe('an office that handles no matter (arts. 2, 13(1), 14(1), 15(3))', () => {
  const barred = ['village-jinniu-liuxi', 'bureau', 'joint-conference', 'group-1', 'prefecture-transport'];
  const to = (id: string) => ({ to: office(id), manner: 'transfer' as const, setOn: null, note: null });
  const clerk = person('bureau', 'petition-clerk');
  const refusedBy = { code: 'petition.office_not_handling', kind: 'invalid' };

  it.each(barred)('is never referred to, proposed or passed on to: %s', (id) => {
    const details = { office: id };
    const triage = { class: 'appeal', category: null, place: null, note: null, to: office(id) } as const;
    // Registered at an organ, so that the bureau is not where it is already.
    const direct = aPetition().registered({ registrar: office('dept-transport') }, officer);
    expect(direct.refusal('refer', to(id), officer)).toMatchObject({ ...refusedBy, details });
    expect(aPetition().registered().refusal('triage', triage, clerk)).toMatchObject({ ...refusedBy, details });
    const objection = { reasons: opinion.reasons, proposedTo: office(id) };
    const referred = aPetition().registered().referred();
    expect(referred.refusal('object', objection, officer)).toMatchObject({ ...refusedBy, details });
    const head = person('bureau', 'petition-head');
    const upheld = { reasons: opinion.reasons, to: office(id), manner: 'transfer' as const, setOn: null };
    expect(referred.objected().refusal('upholdObjection', upheld, head)).toMatchObject({ ...refusedBy, details });
  });

  it.each(barred.filter((id) => id !== 'bureau'))('receives no matter and no import that it would handle: %s', (id) => {
    const refused = expect.objectContaining({ code: 'petition.office_not_handling', details: { office: id } });
    expect(() => aPetition().registered({ registrar: office(id) }, person(id, 'officer'))).toThrow(refused);
    expect(() => aPetition().imported('2026-08-03', { registrar: office(id) })).toThrow(refused);
  });

  it('leaves the bureau with what it imported, until it refers it', () => {
    expect(aPetition().imported('2026-08-03', { registrar: office('bureau') }).dossier.state.handler).toBe('bureau');
  });

  it('of another level is no place of the county', () => {
    expect(() => aPetition().registered({ place: office('prefecture-government') })).toThrow(
      expect.objectContaining({ code: 'petition.place_not_in_county', details: { office: 'prefecture-government' } }),
    );
  });
});
