import { describe, expect, it } from '@jest/globals';
import { aMediation, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import { hiddenAddresses } from './protecting.js';

const suspected = () => aMediation().accepted({ sort: 'family' }).screened('suspected');
const owes = (mediation: ReturnType<typeof aMediation>) =>
  mediation.duties().includes('tellProtection@mediation-binju');

describe('where violence is suspected', () => {
  it('the routes are named to every party apart, by the next working day', () => {
    const mediation = suspected();
    expect(mediation.clock('RM-PROTECT/1').legalDueOn).toBe('2026-08-04');
    mediation.act('tellProtection', { party: 'p2' }, mediator).act('tellProtection', { party: 'p2' }, mediator);
    expect([owes(mediation), mediation.all('protectionTold')]).toEqual([true, [{ party: 'p2' }]]);
    expect(owes(mediation.act('tellProtection', { party: 'p1' }, mediator))).toBe(false);
    expect(mediation.refusal('tellProtection', { party: 'p9' }, mediator).code).toBe('mediation.not_party');
  });

  it('nothing new is owed where it is only found again', () => {
    const mediation = suspected().screened('suspected', true);
    expect(mediation.duties().filter((duty) => duty.startsWith('tellProtection'))).toHaveLength(1);
  });

  it('no address is on a paper of the other side', () => {
    expect(hiddenAddresses(suspected().dossier)).toEqual(['p1', 'p2']);
  });

  it('alone the routes are owed', () => {
    const mediation = aMediation().accepted({ sort: 'family' });
    expect(mediation.refusal('tellProtection', { party: 'p1' }, mediator).code).toBe('mediation.no_violence');
    expect(owes(mediation)).toBe(false);
  });
});

it('a party may keep its address off the papers of others, whatever the matter', () => {
  const mediation = aMediation().accepted();
  expect(hiddenAddresses(mediation.dossier)).toEqual([]);
  mediation.act('hideAddress', itself('p2'), onPage('p2')).act('hideAddress', itself('p2'), onPage('p2'));
  expect([hiddenAddresses(mediation.dossier), mediation.all('addressHidden')]).toEqual([['p2'], [itself('p2')]]);
  expect(mediation.refusal('hideAddress', itself('p2'), onPage('p1')).code).toBe('mediation.said_by_other');
});

it('an agreement with an address on it that is hidden since is drawn up anew before anybody signs', () => {
  const mediation = aMediation().ready().drawnUp().signs('p1').act('hideAddress', itself('p2'), onPage('p2'));
  expect(mediation.allowed(mediator).sign?.code).toBe('mediation.address_hidden_since');
  expect(mediation.drawnUp().signs('p1').signs('p2').types()).toContain('signed');
});
