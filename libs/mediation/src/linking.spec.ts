import { describe, expect, it } from '@jest/globals';
import { aMediation, bureauClerk, mediator, otherCase, petition } from '../../../test/support/a-mediation.js';
import { as, type CaseId } from '#libs/kernel';

const link = { ...otherCase, isRemoved: false };

describe('another case of the same matter', () => {
  it('is linked once, by whoever holds it, also after the end, and the link is taken back', () => {
    const mediation = aMediation().opened();
    mediation.act('linkCase', link, mediator).act('linkCase', link, mediator);
    expect([mediation.dossier.state.links, mediation.all('caseLinked')]).toEqual([[otherCase], [link]]);
    mediation.withdrawn('p1').act('linkCase', { ...link, isRemoved: true }, mediator);
    expect(mediation.dossier.state.links).toEqual([]);
    expect(mediation.all('caseLinked')).toHaveLength(2);
  });

  it('is taken back where it was recorded alone, which whoever asks elsewhere is told', () => {
    const { number } = otherCase;
    expect(
      aMediation()
        .opened()
        .refusal('linkCase', { ...link, isRemoved: true }, mediator),
    ).toMatchObject({
      ...{ kind: 'conflict', code: 'mediation.not_linked', details: { number } },
    });
  });

  it('is linked from there too', () => {
    expect(aMediation().opened().act('linkCase', link, bureauClerk).dossier.state.links).toEqual([otherCase]);
  });

  it('is known from its registration on', () => {
    expect(aMediation().opened({ links: [otherCase] }).dossier.state.links).toEqual([otherCase]);
  });

  it('is neither itself nor the petition that handed it over', () => {
    const mediation = aMediation(petition).opened({ source: 'petition', setOn: '2026-08-20' as never });
    const [itself, above] = [mediation.dossier.id, petition.caseId].map((id) => ({ ...link, case: as<CaseId>(id) }));
    expect(mediation.refusal('linkCase', itself as typeof link, mediator).code).toBe('mediation.link_unfit');
    expect(mediation.refusal('linkCase', above as typeof link, mediator).code).toBe('mediation.link_unfit');
  });
});
