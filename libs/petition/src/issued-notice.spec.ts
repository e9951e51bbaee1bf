import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { aPetition, bureauHead, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { courseOf, day, publicActor, text } from '../../../test/support/law.js';

const part = as<CaseId>('00000000-0000-4000-8000-00000000000d');
const byDelivery = courseOf(part);
const noted = { part, kind: 'delivery', name: '3/p1', n: 1, cause: null, isNecessary: false } as const;
/** Issued on 2026-08-04, and under way on the sixth. */
const onItsWay = () =>
  aPetition()
    .registered()
    .referred()
    .tell('notePart', noted, byDelivery)
    .on('2026-08-04')
    .act('issueNotice', { notice: text('it goes on so') }, officer)
    .on('2026-08-06');
const told = { servedOn: day('2026-08-05'), manner: 'in_person', proof: text('receipt no. 7'), notice: null } as const;
/** Disputed by the petitioner, and found never to have taken place. */
function neverToldOf(petition: PetitionInMemory): PetitionInMemory {
  petition.act('disputeDate', { document: 'notice', reasons: text('nobody came') }, publicActor);
  const reasons = text('nobody was there');
  return petition.act('rejectRecord', { record: null, finding: 'not_done', reasons }, bureauHead);
}

describe('an issued notice whose office told the petitioner by what never took place', () => {
  it('is on its way again, and the proof of its delivery tells it', () => {
    const petition = onItsWay().act('notify', told, officer);
    const issued = petition.dossier.state.issued?.[0]?.seq ?? 0;
    expect(petition.dossier.state.issued).toMatchObject([{ isTold: true }]);
    neverToldOf(petition);
    expect(petition.dossier.state.issued).toMatchObject([{ isTold: false }]);
    const proved = { servedOn: day('2026-08-05'), manner: 'electronic', sentOn: null, notice: null, issued } as const;
    petition.act('notify', proved, byDelivery);
    expect(petition.all('notified').at(-1)).toMatchObject({ issued, servedOn: '2026-08-05' });
    expect(petition.dossier.state).toMatchObject({ isNotified: true, issued: [{ isTold: true }] });
    expect(petition.clock('XF-07/1').metOn).toBe('2026-08-05');
  });

  it('stays told where another service told it too', () => {
    const petition = onItsWay().act('notify', told, officer);
    petition
      .objected()
      .upheld(null)
      .referred()
      .act('issueNotice', { notice: text('again') }, officer);
    petition.notified();
    expect(petition.dossier.state.issued).toMatchObject([{ isTold: true }, { isTold: true }]);
    neverToldOf(petition);
    expect(petition.dossier.state.issued).toMatchObject([{ isTold: true }, { isTold: false }]);
  });
});
