import { expect, it } from '@jest/globals';
import { aMediation, mediator } from '../../../test/support/a-mediation.js';
import { text } from '../../../test/support/law.js';
import { missingFromFile } from './case-file.js';

it('the file of a mediation says what it lacks once that has ended', () => {
  const going = aMediation().ready();
  expect(missingFromFile(going.dossier)).toEqual([]);
  // The other side had not heard of its rights.
  const early = aMediation().accepted().withdrawn('p1');
  expect(missingFromFile(early.dossier)).toEqual(['rights', 'identity', 'notices']);
  // Nobody wrote down a session that led to an agreement.
  const settled = aMediation().ready().drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
  expect(missingFromFile(settled.told().dossier)).toEqual(['record', 'identity']);
  const sat = aMediation().ready().sits().drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
  expect(missingFromFile(sat.told().dossier)).toEqual(['identity']);
  const apart = aMediation().ready({ sort: 'family' }).screened('suspected').drawnUp();
  apart.signs('p1').signs('p2').mediatorSigns().isSealed();
  expect(missingFromFile(apart.told().dossier)).toEqual(['identity']);
  const declined = aMediation()
    .opened()
    .act('decline', { reason: 'unfit', words: text('w') }, mediator);
  expect(missingFromFile(declined.told().dossier)).toEqual(['identity']);
});
