import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { corrected, joined, mandated, told } from '../../../test/support/a-joint-petition.js';
import { day, text } from '../../../test/support/law.js';
import { organisationSignings } from '#libs/kernel';
import type { PetitionCommands } from './commands.js';

/** Decided on 2026-08-03 for an organisation, with somebody else in the matter who has no mandate yet. */
function ofOrganisation(): PetitionInMemory {
  const petition = aPetition().registered().referred().notified().accepted();
  petition.act('correctParty', { ...corrected, party: 'p1', nature: 'organisation' }, clerk);
  return joined(petition, 'p3', 'representative').decided();
}
const said = (more: Partial<PetitionCommands['withdraw']> = {}): PetitionCommands['withdraw'] => ({
  ...{ statement: text('over'), statedOn: day('2026-08-03'), reference: text('file 1') },
  provedBy: 'signature',
  ...more,
});
const sealed = said({ provedBy: 'seal' });
const service = (more: Partial<PetitionCommands['recordDelivery']> = {}): PetitionCommands['recordDelivery'] => ({
  ...{ servedOn: day('2026-08-03'), evidence: text('receipt') },
  manner: 'in_person',
  ...more,
});
const needsSeal = 'party.organisation_needs_its_seal_or_statutory';

describe('an organisation that withdraws at the counter', () => {
  it('does so under its seal, and not by a signature that is nobody’s', () => {
    expect(ofOrganisation().refusal('withdraw', said(), clerk).code).toBe(needsSeal);
    expect(ofOrganisation().refusal('withdraw', said({ provedBy: 'recording' }), clerk).code).toBe(needsSeal);
    const petition = ofOrganisation().act('withdraw', sealed, clerk);
    expect([petition.all('withdrawn'), petition.dossier.state.end?.as]).toMatchObject([
      [{ provedBy: 'seal' }],
      'withdrawn',
    ]);
  });

  it('does so by whoever represents it by law, and by an agent whose mandate names it', () => {
    const by = said({ party: 'p3' });
    expect(ofOrganisation().refusal('withdraw', by, clerk).code).toBe('party.no_mandate');
    const narrow = mandated(ofOrganisation(), { by: 'p3', of: 'p1' });
    expect(narrow.refusal('withdraw', by, clerk)).toMatchObject({
      code: 'party.mandate_too_narrow',
      details: { scope: 'withdraw' },
    });
    const agent = mandated(ofOrganisation(), { by: 'p3', of: 'p1', scope: ['withdraw'] });
    expect(agent.act('withdraw', by, clerk).all('withdrawn')).toMatchObject([{ party: 'p3', provedBy: 'signature' }]);
    const head = mandated(ofOrganisation(), { by: 'p3', of: 'p1', as: 'statutory', scope: [] });
    expect(head.act('withdraw', by, clerk).all('withdrawn')).toMatchObject([{ party: 'p3' }]);
  });

  it('does so under its seal beside a ward, whose guardian is named', () => {
    const petition = joined(ofOrganisation(), 'p4').act(
      'correctParty',
      { ...corrected, party: 'p4', capacity: 'none' },
      clerk,
    );
    expect(petition.refusal('withdraw', sealed, clerk).code).toBe('party.guardian_required');
    mandated(petition, { by: 'p3', of: 'p4', as: 'guardian', scope: [] });
    expect(petition.refusal('withdraw', said({ party: 'p3' }), clerk).code).toBe('party.no_mandate');
    petition.act('withdraw', said({ provedBy: 'seal', party: 'p3' }), clerk);
    expect(petition.all('withdrawn')).toMatchObject([{ provedBy: 'seal', party: 'p3' }]);
  });
});

describe('what one of several says at the counter', () => {
  const ofBoth = () => joined(ofOrganisation(), 'p4');
  const by = (party: string, provedBy: 'seal' | 'signature' = 'signature') => said({ party, provedBy });
  const refusedOf = (petition: PetitionInMemory, payload: PetitionCommands['withdraw']) => {
    const { code, details } = petition.refusal('withdraw', payload, clerk);
    return [code, details['party']];
  };

  it('is under a seal the word of the organisation, and not that of a person beside it', () => {
    expect(refusedOf(ofBoth(), sealed)).toEqual(['party.no_mandate', 'p4']);
    expect(refusedOf(ofBoth(), by('p1', 'seal'))).toEqual(['party.no_mandate', 'p4']);
    const whole = ofBoth().act('withdraw', by('p4', 'seal'), clerk);
    expect(whole.all('withdrawn')).toMatchObject([{ provedBy: 'seal', party: 'p4' }]);
    const given = mandated(ofBoth(), { by: 'p1', of: 'p4', scope: ['withdraw'] });
    expect(given.act('withdraw', sealed, clerk).all('withdrawn')).toHaveLength(1);
  });

  it('needs a mandate of each other one, of whom nobody is left out', () => {
    const three = () => joined(ofBoth(), 'p5');
    expect(refusedOf(three(), by('p4', 'seal'))).toEqual(['party.no_mandate', 'p5']);
    // Everybody who has not said so is named at once.
    expect(three().refusal('withdraw', by('p4'), clerk).details).toMatchObject({ missing: 'p1,p5' });
    const narrow = mandated(three(), { by: 'p4', of: 'p5' });
    expect(refusedOf(narrow, by('p4', 'seal'))).toEqual(['party.mandate_too_narrow', 'p5']);
    const whole = mandated(three(), { by: 'p4', of: 'p5', scope: ['withdraw'] });
    expect(whole.act('withdraw', by('p4', 'seal'), clerk).all('withdrawn')).toHaveLength(1);
  });

  it('is of one organisation alone, where two petition and one of them is named', () => {
    const two = () => ofBoth().act('correctParty', { ...corrected, party: 'p4', nature: 'organisation' }, clerk);
    expect(refusedOf(two(), by('p4', 'seal'))).toEqual(['party.no_mandate', 'p1']);
    expect(two().act('withdraw', sealed, clerk).all('withdrawn')).toHaveLength(1);
  });

  it('is by an agent that of whoever gave the mandate, and of no other', () => {
    const two = () =>
      joined(joined(aPetition().registered().referred().notified().accepted(), 'p2'), 'p3', 'representative');
    const ofOne = mandated(two(), { by: 'p3', of: 'p1', scope: ['withdraw'] });
    expect(refusedOf(ofOne, by('p3'))).toEqual(['party.no_mandate', 'p2']);
    mandated(ofOne, { by: 'p3', of: 'p2', scope: ['withdraw'] });
    expect(ofOne.act('withdraw', by('p3'), clerk).all('withdrawn')).toMatchObject([{ party: 'p3' }]);
    expect(refusedOf(two(), by('p1'))).toEqual(['party.no_mandate', 'p2']);
    // Nobody is named: each of them signed.
    expect(two().act('withdraw', said(), clerk).all('withdrawn')).toHaveLength(1);
  });
});

describe('an organisation that asks for no review', () => {
  const served = () => ofOrganisation().act('recordDelivery', service({ signedFor: 'receiver' }), officer);

  it('says so under its seal or by whoever may, and the record says by whom', () => {
    expect(served().refusal('waiveReview', said(), clerk).code).toBe(needsSeal);
    expect(served().act('waiveReview', sealed, clerk).all('reviewWaived')).toMatchObject([{ provedBy: 'seal' }]);
    expect(served().refusal('waiveReview', said({ party: 'p3' }), clerk).code).toBe('party.no_mandate');
    const narrow = mandated(served(), { by: 'p3', of: 'p1' });
    expect(narrow.refusal('waiveReview', said({ party: 'p3' }), clerk).code).toBe('party.mandate_too_narrow');
    const head = mandated(served(), { by: 'p3', of: 'p1', as: 'statutory', scope: [] });
    head.act('waiveReview', said({ party: 'p3' }), clerk);
    expect(head.all('reviewWaived')).toMatchObject([{ saidBy: 'p3' }]);
  });
});

describe('what is handed over to an organisation', () => {
  it('is signed for under its seal, or by whoever represents it or takes its mail', () => {
    expect(ofOrganisation().refusal('recordDelivery', service(), officer).code).toBe('petition.signing_unnamed');
    for (const signedFor of organisationSignings) {
      const petition = ofOrganisation().act('recordDelivery', service({ signedFor }), officer);
      expect(petition.all('delivered')).toMatchObject([{ signedFor, isReceipt: true }]);
    }
    expect(
      ofOrganisation()
        .act('recordDelivery', service({ manner: 'post' }), officer)
        .all('delivered'),
    ).toHaveLength(1);
  });

  it('is told by its delivery how it was signed for', () => {
    const proved = { servedOn: day('2026-08-03'), manner: 'in_person', recipient: 'p1', signedFor: 'seal' };
    const petition = told(ofOrganisation(), { ...proved, issued: ofOrganisation().dossier.state.decision });
    expect(petition.all('delivered')).toMatchObject([{ signedFor: 'seal' }]);
  });

  it('is signed for by its agent as by anybody', () => {
    const petition = mandated(ofOrganisation(), { by: 'p3', of: 'p1' });
    const toAgent = service({ recipient: 'p3', signedFor: 'seal' });
    expect(petition.refusal('recordDelivery', toAgent, officer).code).toBe('petition.signing_of_person');
    petition.act('recordDelivery', service({ recipient: 'p3' }), officer);
    expect(petition.dossier.state.deliveredOn).toBe('2026-08-03');
  });
});

describe('a person', () => {
  const ofPerson = () =>
    joined(aPetition().registered().referred().notified().accepted(), 'p3', 'representative').decided();

  it('has no seal', () => {
    expect(ofPerson().refusal('withdraw', sealed, clerk).code).toBe('petition.seal_of_nobody');
    expect(ofPerson().refusal('recordDelivery', service({ signedFor: 'receiver' }), officer).code).toBe(
      'petition.signing_of_person',
    );
    const served = ofPerson().act('recordDelivery', service(), officer);
    expect(served.all('delivered')[0]).not.toHaveProperty('signedFor');
    expect(served.refusal('waiveReview', sealed, clerk).code).toBe('petition.seal_of_nobody');
  });

  it('is spoken for by nobody without a mandate that names it', () => {
    const by = said({ party: 'p3' });
    expect(ofPerson().refusal('withdraw', by, clerk).code).toBe('party.no_mandate');
    const narrow = mandated(ofPerson(), { by: 'p3', of: 'p1' });
    expect(narrow.refusal('withdraw', by, clerk).code).toBe('party.mandate_too_narrow');
    const agent = mandated(ofPerson(), { by: 'p3', of: 'p1', scope: ['withdraw'] });
    expect(agent.act('withdraw', by, clerk).all('withdrawn')).toMatchObject([{ party: 'p3' }]);
    expect(
      ofPerson()
        .act('withdraw', said({ party: 'p1' }), clerk)
        .all('withdrawn'),
    ).toHaveLength(1);
  });
});
