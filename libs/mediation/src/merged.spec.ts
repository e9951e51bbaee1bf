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
});
