import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, officer } from '../../../test/support/a-petition.js';
import { courseOf, day, publicActor, text } from '../../../test/support/law.js';
import { as, type Actor, type CaseId, type PartyRole } from '#libs/kernel';
import type { PartyCommands } from '#libs/kind';

const reason = text('reason');
const part = as<CaseId>('00000000-0000-4000-8000-00000000000d');
const byDelivery = courseOf(part);
const asParty = (party: string) => ({ ...publicActor, party }) as Actor;
const opinion = { document: 'opinion' } as const;
const corrected = { party: 'p1', identity: null, nature: null, capacity: 'none', reason } as const;

/** A decided petition with one more party. */
function decidedWith(role: PartyRole) {
  const petition = aPetition().registered().referred().notified().accepted().decided();
  const identity = { party: 'p2', digest: 'digest-of-p2' };
  return petition.act('addParty', { identity, role, nature: 'person', capacity: 'full' }, clerk);
}
const mandated = (more: Partial<PartyCommands['giveMandate']> = {}): PartyCommands['giveMandate'] => ({
  ...{ by: 'p2', of: 'p1', as: 'agent', scope: ['receive'], from: null, until: null },
  ...{ attachment: null, shown: text('paper') },
  ...more,
});

describe('whoever confirms the opinion on the page', () => {
  it('opens the window for review as the petitioner, or as whoever receives for that one', () => {
    const own = decidedWith('representative').act('confirmNotice', opinion, asParty('p1'));
    expect(own.types().slice(-2)).toEqual(['noticeConfirmed', 'delivered']);
    const agents = decidedWith('representative').act('giveMandate', mandated(), clerk);
    agents.act('confirmNotice', opinion, asParty('p2'));
    expect(agents.types().slice(-2)).toEqual(['noticeConfirmed', 'delivered']);
  });

  it.each([
    ['no mandate to receive', 'representative', { scope: ['speak'] }],
    ['a choice of the group alone', 'representative', { as: 'representative' }],
  ] as const)('opens none by %s, once, and the petitioner still does', (_by, role, more) => {
    const petition = decidedWith(role).act('giveMandate', mandated(more), clerk);
    petition.act('confirmNotice', opinion, asParty('p2'));
    expect([petition.types().at(-1), petition.dossier.state.deliveredOn]).toEqual(['noticeConfirmed', null]);
    expect(petition.refusal('confirmNotice', opinion, asParty('p2')).code).toBe('petition.already_confirmed');
    petition.act('confirmNotice', opinion, asParty('p1'));
    expect(petition.dossier.state.deliveredOn).toBe(petition.today());
  });

  it('opens none as a ward alone: the guardian does', () => {
    const petition = decidedWith('representative').act('correctParty', corrected, clerk);
    petition.act('giveMandate', mandated({ as: 'guardian', scope: [] }), clerk);
    petition.act('confirmNotice', opinion, asParty('p1'));
    expect(petition.dossier.state.deliveredOn).toBeNull();
    petition.act('confirmNotice', opinion, asParty('p2'));
    expect(petition.dossier.state.deliveredOn).toBe(petition.today());
  });
});

describe('what a delivery proves', () => {
  const served = (recipient: string | null, servedOn = '2026-08-04') => ({
    ...{ servedOn: day(servedOn), manner: 'in_person', evidence: null, recipient },
  });
  function told(petition: ReturnType<typeof decidedWith>, payload: ReturnType<typeof served>) {
    const known = { part, kind: 'delivery', name: '3/p1', n: 1, cause: null, isNecessary: false };
    petition.tell('notePart', known, byDelivery);
    petition.on('2026-08-05').act('recordDelivery', payload as never, byDelivery);
    return petition.dossier.state.deliveredOn;
  }

  it('counts of an agent whose mandate to receive ran on the day of service', () => {
    const agentOf = (more: Partial<PartyCommands['giveMandate']>) =>
      decidedWith('representative').act('giveMandate', mandated(more), clerk);
    expect(told(agentOf({}), served('p2'))).toBe('2026-08-04');
    expect(told(agentOf({ from: day('2026-08-05') }), served('p2'))).toBeNull();
    expect(told(agentOf({ until: day('2026-08-03') }), served('p2'))).toBeNull();
    expect(told(agentOf({ until: day('2026-08-04') }), served('p2'))).toBe('2026-08-04');
    expect(told(agentOf({ scope: ['speak'] }), served('p2'))).toBeNull();
  });

  it('counts of no ward', () => {
    const petition = decidedWith('representative').act('correctParty', corrected, clerk);
    expect(told(petition, served('p1'))).toBeNull();
  });
});

describe('what an office records of a ward', () => {
  const ward = () => decidedWith('representative').act('correctParty', corrected, clerk);
  const guarded = () => ward().act('giveMandate', mandated({ as: 'guardian', scope: [] }), clerk);
  const service = (more: object = {}) =>
    ({ ...{ servedOn: day('2026-08-03'), evidence: text('receipt') }, manner: 'in_person', ...more }) as const;
  const said = (more: object = {}) =>
    ({
      ...{ statement: text('over'), statedOn: day('2026-08-03'), reference: text('file 1') },
      ...more,
      provedBy: 'signature',
    }) as const;

  it('is served on the guardian, who is named', () => {
    for (const named of [{}, { recipient: 'p1' }]) {
      for (const petition of [ward(), guarded()]) {
        expect(petition.refusal('recordDelivery', service(named), officer).code).toBe('party.guardian_required');
      }
    }
    expect(
      guarded()
        .act('recordDelivery', service({ recipient: 'p2' }), officer)
        .clock('XF-11/1').metAt,
    ).toBeNull();
  });

  it('is said by the guardian: that it asks for no review, and that it withdraws', () => {
    const served = () => guarded().act('recordDelivery', service({ recipient: 'p2' }), officer);
    expect(served().refusal('waiveReview', said({ party: 'p1' }), clerk).code).toBe('party.guardian_required');
    expect(served().refusal('waiveReview', said(), clerk).code).toBe('party.guardian_required');
    expect(served().act('waiveReview', said({ party: 'p2' }), clerk).dossier.state.reviewWaivedOn).toBe('2026-08-03');
    expect(ward().refusal('withdraw', said(), clerk).code).toBe('party.guardian_required');
    expect(guarded().refusal('withdraw', said({ party: 'p1' }), clerk).code).toBe('party.guardian_required');
    const petition = guarded().act('withdraw', said({ party: 'p2' }), clerk);
    expect([petition.all('withdrawn'), petition.dossier.state.end?.as]).toMatchObject([[{ party: 'p2' }], 'withdrawn']);
  });

  it('is its own of a day on which it had its capacity', () => {
    const petition = decidedWith('representative').on('2026-08-05').act('correctParty', corrected, clerk);
    petition.act('recordDelivery', service(), officer);
    expect(petition.dossier.state.deliveredOn).toBe('2026-08-03');
  });
});
