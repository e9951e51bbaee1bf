import { describe, expect, it } from '@jest/globals';
import { aMediation, itself, mediator, onPage, type MediationInMemory } from '../../../test/support/a-mediation.js';
import { text } from '../../../test/support/law.js';
import { hiddenAddresses } from './protecting.js';

const joins = (mediation: MediationInMemory, role: 'applicant' | 'respondent') =>
  mediation.act(
    'addParty',
    { identity: { party: 'p3', digest: 'd' }, role, nature: 'person', capacity: 'full' },
    mediator,
  );
const merges = (mediation: MediationInMemory, into: string) =>
  mediation.act('mergeParties', { party: 'p3', into, reason: text('the same') }, mediator);

describe('of one who stood in it twice counts what either name has said or heard', () => {
  it('that its address is on no paper of others', () => {
    const mediation = joins(aMediation().accepted(), 'applicant').act('hideAddress', itself('p3'), mediator);
    merges(mediation, 'p1').act('hideAddress', itself('p1'), onPage('p1'));
    expect([hiddenAddresses(mediation.dossier), mediation.all('addressHidden')]).toEqual([['p1'], [itself('p3')]]);
  });

  it('its rights: it hears of the end, and consents', () => {
    const heard = () => joins(aMediation().accepted(), 'respondent').act('tellRights', { party: 'p3' }, mediator);
    const failed = merges(heard(), 'p2').act('fail', { reason: 'other', words: text('w') }, mediator);
    expect(failed.dossier.state.end?.owedTo).toEqual(['p1', 'p2']);
    const mediation = merges(heard().proposed('m'), 'p2').act('tellRights', { party: 'p2' }, mediator);
    expect(mediation.consents('p2').all('rightsTold')).toHaveLength(1);
  });

  it('that somebody is told, or not, by what it says last', () => {
    const proposed = () =>
      joins(aMediation().accepted(), 'applicant').act(
        'proposeTelling',
        { to: text('to'), what: text('what') },
        mediator,
      );
    const agrees = (mediation: MediationInMemory, party: string) =>
      mediation.act('agreeTelling', { ...itself(party), telling: 1 }, mediator);
    const takesBack = (mediation: MediationInMemory, party: string) =>
      mediation.act('withdrawTelling', { ...itself(party), telling: 1 }, mediator);
    const telling = (mediation: MediationInMemory) => mediation.allowed(mediator).tellOthers;
    const refusal = (mediation: MediationInMemory) => mediation.refusal('tellOthers', { telling: 1 }, mediator).code;
    const agreed = merges(agrees(agrees(proposed(), 'p2'), 'p3'), 'p1');
    expect(telling(agreed)).toBeNull();
    expect(refusal(takesBack(agreed, 'p1'))).toBe('mediation.telling_not_agreed');
    expect(agreed.refusal('withdrawTelling', { ...itself('p1'), telling: 1 }, mediator).code).toBe(
      'mediation.telling_not_agreed',
    );
    agrees(agreed, 'p1').act('tellOthers', { telling: 1 }, mediator);
    // A no by the name that went is no more a no once it agrees.
    const torn = merges(takesBack(agrees(proposed(), 'p1'), 'p3'), 'p1');
    expect(agrees(torn, 'p1').dossier.state.tellings[0]?.refused).toEqual([]);
  });

  it('whether it is mediated in the open, by what it says last', () => {
    const both = joins(aMediation().prepared(), 'applicant').act('tellRights', { party: 'p3' }, mediator);
    const consents = (party: string, isOpen: boolean) =>
      both.act('consent', { ...itself(party), isOpen, isElectronic: true }, mediator);
    consents('p2', true);
    merges(consents('p3', true), 'p1');
    expect(both.kind.row(both.dossier)['is_open']).toBe(true);
    consents('p1', false);
    expect(both.kind.row(both.dossier)['is_open']).toBe(false);
  });

  it('the routes against violence, which are owed no more once nobody is left', () => {
    const mediation = joins(aMediation().accepted({ sort: 'family' }), 'applicant').screened('suspected');
    for (const party of ['p2', 'p3']) mediation.act('tellProtection', { party }, mediator);
    expect(mediation.others).toEqual(['tellProtection@mediation-binju']);
    expect(merges(mediation, 'p1').others).toEqual([]);
    expect(mediation.clock('RM-PROTECT/1').metOn).toBe(mediation.today);
  });
});

describe('who has left keeps nothing open that was owed to that one', () => {
  const leaves = (mediation: MediationInMemory) =>
    mediation.act('leaveParty', { party: 'p3', reason: text('r'), shown: text('s') }, mediator);

  it('the routes against violence', () => {
    const mediation = joins(aMediation().accepted({ sort: 'family' }), 'applicant').screened('suspected');
    for (const party of ['p1', 'p2']) mediation.act('tellProtection', { party }, mediator);
    expect(leaves(mediation).others).toEqual([]);
  });

  it('its consent, for which a court was to be helped', () => {
    const mediation = joins(aMediation().prepared({ source: 'court', track: 'online' }), 'respondent');
    mediation.consents('p1').consents('p2');
    expect(mediation.others).toEqual(['consent@mediation-binju']);
    expect(leaves(mediation).others).toEqual([]);
  });
});
