import { describe, expect, it } from '@jest/globals';
import {
  reason,
  corrected,
  joined,
  mandated,
  joint,
  service,
  served,
  windows,
  request,
  owed,
  told,
} from '../../../test/support/a-joint-petition.js';
import { aPetition, clerk } from '../../../test/support/a-petition.js';
import { text } from '../../../test/support/law.js';
import type { Actor } from '#libs/kernel';
import { receiptOf } from './index.js';

const asRepresentative = (party: string) => ({
  ...{ party, ...corrected, shown: text('signed') },
  role: 'representative' as const,
});

describe('who petitions another time', () => {
  const leave = (party: string) => ({ party, reason, shown: text('signed') });

  it('has no window any more, and is waited for by nobody', () => {
    const petition = served(joint(), '2026-08-04', 'p1').on('2026-08-06').act('leaveParty', leave('p2'), clerk);
    expect([owed(petition), petition.clock('XF-SERVE/1').metOn]).toEqual([[], '2026-08-04']);
    const both = served(served(joint(), '2026-08-04', 'p1'), '2026-08-05', 'p2').act('leaveParty', leave('p1'), clerk);
    expect(both.clock('XF-11/1').endedAs).toBe('cancelled');
    expect(windows(both)).toEqual([['p2', '2026-09-04']]);
  });

  it('is served once all are: until then the opinion is out and no more, also where somebody joins or leaves', () => {
    const petition = served(joint(), '2026-08-04', 'p1');
    expect(petition.standing().phase).toBe('decided');
    petition.on('2026-08-06').act('leaveParty', leave('p2'), clerk);
    expect(petition.standing().phase).toBe('delivered');
    joined(petition, 'p3');
    expect(petition.standing().phase).toBe('decided');
    expect(served(petition, '2026-08-07', 'p3').standing().phase).toBe('delivered');
  });

  it('is served too who joins after all were, and the first one keeps the own window', () => {
    const petition = served(aPetition().registered().referred().notified().accepted().decided(), '2026-08-04');
    expect(petition.clock('XF-11/1').owner).toBe('petitioner');
    joined(petition, 'p2');
    expect([windows(petition), owed(petition)]).toEqual([
      [
        ['p1', '2026-09-03'],
        ['p2', null],
      ],
      ['recordDelivery'],
    ]);
    served(petition, '2026-08-06');
    expect(windows(petition)).toEqual([
      ['p1', '2026-09-03'],
      ['p2', '2026-09-07'],
    ]);
  });

  it('has one window who stood there twice: the one that ends last, or the one that was used', () => {
    const merge = { party: 'p2', into: 'p1', reason };
    const petition = served(served(joint(), '2026-08-04', 'p1'), '2026-08-10', 'p2').act('mergeParties', merge, clerk);
    expect(windows(petition)).toEqual([['p1', '2026-09-09']]);
    expect(petition.clock('XF-11/1').endedAs).toBe('superseded');
    const used = served(served(joint(), '2026-08-04', 'p1'), '2026-08-10', 'p2');
    used.act('requestReview', request('2026-08-10', 'p1'), clerk).act('mergeParties', merge, clerk);
    expect(used.clock('XF-11/2').endedAs).toBe('superseded');
    expect(used.refusal('requestReview', request('2026-08-10'), clerk).code).toBe('petition.review_window_used');
    const half = served(joint(), '2026-08-10', 'p2').act('mergeParties', merge, clerk);
    expect([windows(half), owed(half)]).toEqual([[['p1', '2026-09-09']], []]);
  });

  it('has no window who was a representative, entered as a petitioner by mistake', () => {
    const petition = served(served(joint(), '2026-08-04', 'p1'), '2026-08-10', 'p2');
    petition.act('correctParty', asRepresentative('p2'), clerk);
    expect(petition.clock('XF-11/2').endedAs).toBe('cancelled');
    expect(windows(petition)).toEqual([['p1', '2026-09-03']]);
    const unserved = served(joint(), '2026-08-04', 'p1').act('correctParty', asRepresentative('p2'), clerk);
    expect(owed(unserved)).toEqual([]);
  });

  it('has nothing of what was served on somebody else, who stood in that place by mistake', () => {
    const petition = joined(aPetition().registered().referred().notified().accepted(), 'p2', 'representative');
    served(petition.decided(), '2026-08-04');
    expect([petition.clock('XF-11/1').owner, owed(petition)]).toEqual(['petitioner', []]);
    petition.act('correctParty', { party: 'p2', ...corrected, role: 'petitioner' }, clerk);
    petition.act('correctParty', asRepresentative('p1'), clerk);
    expect([windows(petition), petition.clock('XF-11/1').endedAs]).toEqual([[['p2', null]], 'cancelled']);
    expect([receiptOf(petition.dossier, 'p2').deliveredOn, owed(petition)]).toEqual([null, ['recordDelivery']]);
    served(petition, '2026-08-10');
    expect([windows(petition), owed(petition)]).toEqual([[['p2', '2026-09-09']], []]);
  });

  it('keeps the window whose name was erased', () => {
    const petition = served(served(joint(), '2026-08-04', 'p1'), '2026-08-10', 'p2');
    const admin = { kind: 'person', principal: 'x', office: 'bureau', capacity: 'administrator' } as unknown as Actor;
    petition.tell('eraseSealed', { facts: [1], reason }, admin);
    expect(windows(petition)).toEqual([
      ['p1', '2026-09-03'],
      ['p2', '2026-09-09'],
    ]);
  });
});

describe('the day of service', () => {
  it('is asked who was there and with which capacity, whatever is known since', () => {
    const ward = joint()
      .on('2026-08-05')
      .act('correctParty', { party: 'p1', ...corrected, capacity: 'none' }, clerk);
    told(ward, service('2026-08-04', 'p1'));
    expect(receiptOf(ward.dossier, 'p1').deliveredOn).toBe('2026-08-04');
    const since = joint()
      .on('2026-08-05')
      .act('correctParty', { party: 'p1', ...corrected, capacity: 'none' }, clerk);
    expect(told(since, service('2026-08-05', 'p1')).all('delivered')).toEqual([]);
    const agents = mandated(joined(joint(), 'p3', 'representative'), {}).on('2026-08-05');
    agents.act('leaveParty', { party: 'p3', reason }, clerk);
    told(agents, service('2026-08-04', 'p3'));
    expect(receiptOf(agents.dossier, 'p1').deliveredOn).toBe('2026-08-04');
  });
});
