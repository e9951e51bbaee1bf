import { describe, expect, it } from '@jest/globals';
import { Dispute, ref, today } from '../../../test/support/a-dispute.js';
import { as, type LegalDate, type MandateScope } from '#libs/kernel';
import { mayActFor, mayNot } from './acting.js';

const correction = { identity: null, nature: null, capacity: null, reason: ref } as const;
const asRole = (party: string, role: 'representative' | 'applicant' | 'third' | 'respondent' | 'debtor') => ({
  ...{ party, ...correction, role },
});

describe('a role that was entered wrongly', () => {
  const wrong = () => new Dispute().joined('p2', { role: 'applicant' }).joined('p3', { role: 'representative' });

  it('is put right between a party and a representative, and keeps name, receipt and place', () => {
    const dispute = wrong().act('correctParty', asRole('p2', 'representative'));
    expect(dispute.one('p2')).toMatchObject({ role: 'representative', digest: 'd-p2', leftOn: null });
    dispute.mandate('p2', 'p1').act('correctParty', asRole('p3', 'applicant'));
    expect(dispute.one('p3').role).toBe('applicant');
    expect(dispute.code('correctParty', asRole('p3', 'applicant'))).toBe('party.nothing_corrected');
  });

  it('is never that of the other side, of no case, of one too many, or of the last who has to be there', () => {
    const dispute = wrong().joined('p4');
    expect(dispute.code('correctParty', asRole('p2', 'third'))).toBe('party.role_of_other_side');
    expect(dispute.code('correctParty', asRole('p3', 'debtor'))).toBe('party.role_unknown');
    expect(dispute.code('correctParty', asRole('p3', 'respondent'))).toBe('party.too_many');
    dispute.act('leaveParty', { party: 'p2', reason: ref });
    expect(dispute.code('correctParty', asRole('p1', 'representative'))).toBe('party.last_of_role');
  });

  it('waits until nobody acts for that one any more', () => {
    const dispute = wrong().mandate('p3', 'p2');
    expect(dispute.code('correctParty', asRole('p2', 'representative'))).toBe('party.acted_for');
    dispute.act('endMandate', { mandate: 'm1', on: null, reason: ref });
    expect(dispute.code('correctParty', asRole('p2', 'representative'))).toBe('taken');
  });
});

describe('what was done on a day', () => {
  const may = (dispute: Dispute, by: string, of: string, on: string, scope: MandateScope = 'receive') =>
    !mayNot(mayActFor(dispute.dossier.parties, { by, of, scope, on: as<LegalDate>(on) }));

  it('is judged by the capacity of that day, whatever it is since', () => {
    const dispute = new Dispute().joined('p3', { role: 'representative' });
    dispute.act('correctParty', { party: 'p1', ...correction, capacity: 'none' });
    expect([may(dispute, 'p1', 'p1', '2026-08-09'), may(dispute, 'p1', 'p1', today)]).toEqual([true, false]);
    dispute.mandate('p3', 'p1', { as: 'guardian', scope: [], from: as<LegalDate>('2026-08-01') });
    expect([may(dispute, 'p3', 'p1', '2026-08-09'), may(dispute, 'p3', 'p1', today)]).toEqual([false, true]);
    dispute.act('correctParty', { party: 'p1', ...correction, capacity: 'full' });
    expect(may(dispute, 'p1', 'p1', today)).toBe(true);
  });

  it('is done by whoever was there then, also by one who has left since', () => {
    const dispute = new Dispute().joined('p3', { role: 'representative' });
    dispute.mandate('p3', 'p1', { from: as<LegalDate>('2026-08-01') });
    dispute.act('leaveParty', { party: 'p3', reason: ref });
    expect([may(dispute, 'p3', 'p1', '2026-08-09'), may(dispute, 'p3', 'p1', today)]).toEqual([true, false]);
  });
});
