import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk } from '../../../test/support/a-petition.js';
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
    expect(petition.refusal('confirmNotice', opinion, asParty('p1')).code).toBe('party.guardian_required');
    expect(petition.dossier.state.deliveredOn).toBeNull();
    petition.act('confirmNotice', opinion, asParty('p2'));
    expect(petition.dossier.state.deliveredOn).toBe(petition.today());
  });
});

describe('whoever evaluates', () => {
  it('has the capacity to: a ward uses up nobody’s evaluation, and its guardian evaluates', () => {
    const petition = decidedWith('representative').act('correctParty', corrected, clerk);
    petition.act('giveMandate', mandated({ as: 'guardian', scope: [] }), clerk);
    petition.act('confirmNotice', opinion, asParty('p2'));
    const marks = { bureau: null, organ: 'satisfied', remark: null } as const;
    expect(petition.refusal('evaluate', marks, asParty('p1')).code).toBe('party.guardian_required');
    petition.act('evaluate', marks, asParty('p2'));
    expect(petition.types().at(-1)).toBe('evaluated');
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
