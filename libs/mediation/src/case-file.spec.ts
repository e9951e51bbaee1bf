import { expect, it } from '@jest/globals';
import { aMediation, mediator, type MediationInMemory } from '../../../test/support/a-mediation.js';
import { text } from '../../../test/support/law.js';
import { missingFromFile } from './case-file.js';

const missing = ({ dossier }: MediationInMemory, hasIdentity = false) => missingFromFile({ ...dossier, hasIdentity });

it('the file of a mediation says what it lacks once that has ended', () => {
  const going = aMediation().ready();
  expect(missing(going)).toEqual([]);
  // The other side had not heard of its rights.
  const early = aMediation().accepted().withdrawn('p1');
  expect(missing(early)).toEqual(['rights', 'identity', 'notices']);
  // Nobody wrote down a session that led to an agreement.
  const settled = aMediation().ready().drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
  expect(missing(settled.told())).toEqual(['record', 'original', 'identity']);
  const sat = aMediation().ready().sits().drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
  expect(missing(sat.told())).toEqual(['original', 'identity']);
  expect(missing(sat, true)).toEqual(['original']);
  const withFile = (office: string | null) => ({
    ...sat.dossier,
    ...{ hasIdentity: true, attachments: [{ attachment: 'a', seq: 99, file: {} as never, office: office as never }] },
  });
  expect([missingFromFile(withFile('mediation-binju')), missingFromFile(withFile(null))]).toEqual([[], ['original']]);
  const apart = aMediation().ready({ sort: 'family' }).screened('suspected').drawnUp();
  apart.signs('p1').signs('p2').mediatorSigns().isSealed();
  expect(missing(apart.told())).toEqual(['original', 'identity']);
  const declined = aMediation()
    .opened()
    .act('decline', { reason: 'unfit', words: text('w') }, mediator);
  expect(missing(declined.told())).toEqual(['identity']);
});
