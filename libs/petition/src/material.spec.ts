import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, head, officer } from '../../../test/support/a-petition.js';
import { office, publicActor, text } from '../../../test/support/law.js';

const looksOwed = ({ dossier }: ReturnType<typeof aPetition>): string[] =>
  dossier.duties.filter(({ what }) => what === 'seeMaterial').map(({ office }) => office);
const clocksOf = ({ dossier }: ReturnType<typeof aPetition>) =>
  dossier.clocks.filter(({ rule }) => rule === 'XF-MATERIAL').map(({ legalDueOn }) => legalDueOn);

describe('material that the petitioner adds', () => {
  it('is a duty without a date of whoever has the matter, once, until it is looked at', () => {
    const petition = aPetition().registered().referred().notified().accepted();
    petition.act('addMaterial', { material: text('a') }, publicActor);
    petition.act('addMaterial', { material: text('b') }, publicActor);
    expect([looksOwed(petition), clocksOf(petition)]).toEqual([['dept-transport'], [null]]);
    expect(petition.allowed(head).seeMaterial).toBeNull();
    expect(petition.allowed(clerk).seeMaterial?.code).toBe('office.not_permitted');
    petition.act('seeMaterial', {}, officer);
    expect([looksOwed(petition), petition.all('materialSeen')]).toEqual([
      [],
      [{ number: 2, office: 'dept-transport' }],
    ]);
    expect(petition.refusal('seeMaterial', {}, officer).code).toBe('petition.no_material_unseen');
    petition.act('addMaterial', { material: text('c') }, publicActor);
    expect(looksOwed(petition)).toEqual(['dept-transport']);
  });

  it('goes with the matter to whoever has it next, while nobody has looked', () => {
    const petition = aPetition().registered();
    petition.act('addMaterial', { material: text('a') }, publicActor);
    expect(looksOwed(petition)).toEqual(['bureau']);
    petition.referred();
    expect(looksOwed(petition)).toEqual(['dept-transport']);
    petition.objected().upheld(null);
    expect(looksOwed(petition)).toEqual(['bureau']);
    petition.act('seeMaterial', {}, clerk).referred({ to: office('town-binju') });
    expect(looksOwed(petition)).toEqual([]);
  });

  it('keeps no file open that nobody has looked at, and ends with it', () => {
    const petition = aPetition().registered().referred().notified().accepted().decided().delivered();
    petition.act('addMaterial', { material: text('a') }, publicActor);
    expect(petition.closed().dossier.duties).toEqual([]);
  });
});
