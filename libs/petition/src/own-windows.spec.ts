import { describe, expect, it } from '@jest/globals';
import {
  asParty,
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
import { aPetition, bureauHead, clerk, officer } from '../../../test/support/a-petition.js';
import { day, text } from '../../../test/support/law.js';
import { stateOf } from '#libs/rules';
import { petitionKind, receiptOf } from './index.js';

describe('the window of each of several petitioners', () => {
  it('runs from the own receipt, and is nobody else’s', () => {
    const petition = served(joint(), '2026-08-04', 'p1');
    expect(windows(petition)).toEqual([
      ['p1', '2026-09-03'],
      ['p2', null],
    ]);
    served(petition, '2026-08-10', 'p2');
    expect(windows(petition)).toEqual([
      ['p1', '2026-09-03'],
      ['p2', '2026-09-09'],
    ]);
    expect(petition.dossier.clocks.filter(({ rule }) => rule === 'XF-11').map(({ id, owner }) => [id, owner])).toEqual([
      ['XF-11/1', 'party:p1'],
      ['XF-11/2', 'party:p2'],
    ]);
  });

  it('is told by the list as how many of how many were served', () => {
    const rowOf = (petition: ReturnType<typeof joint>) => petitionKind.row(petition.dossier);
    const counts = (petition: ReturnType<typeof joint>) => [rowOf(petition)['served'], rowOf(petition)['petitioners']];
    expect(counts(joint())).toEqual([0, 2]);
    const petition = served(joint(), '2026-08-04', 'p1');
    expect(counts(petition)).toEqual([1, 2]);
    expect(counts(served(petition, '2026-08-10', 'p2'))).toEqual([2, 2]);
    expect(counts(aPetition().registered())).toEqual([null, 1]);
  });

  it('is opened for all whom one receives for, and for no other', () => {
    const petition = joined(joint(), 'p3', 'representative');
    mandated(mandated(petition, {}), { of: 'p2', as: 'representative' });
    served(petition, '2026-08-04', 'p3');
    expect(petition.all('delivered')).toMatchObject([{ parties: ['p1', 'p2'], recipient: 'p3' }]);
    expect(windows(petition)).toEqual([
      ['p1', '2026-09-03'],
      ['p2', '2026-09-03'],
    ]);
    const other = mandated(joined(joint(), 'p3', 'representative'), {});
    served(other, '2026-08-04', 'p3');
    expect(windows(other)).toEqual([
      ['p1', '2026-09-03'],
      ['p2', null],
    ]);
  });

  it('counts of a petitioner whom the others have chosen, unless the rules of deliveries say that it does not', () => {
    const chosen = () => mandated(joint(), { by: 'p1', of: 'p2', as: 'representative' });
    expect(told(chosen(), service('2026-08-03', 'p1')).all('delivered')).toMatchObject([{ parties: ['p1', 'p2'] }]);
    const own = told(chosen(), { ...service('2026-08-03', 'p1'), ownOnly: true });
    expect(own.all('delivered')).toMatchObject([{ parties: ['p1'] }]);
  });

  it('is used by the own request alone, in the own time', () => {
    const petition = served(served(joint(), '2026-08-04', 'p1'), '2026-08-10', 'p2')
      .until('2026-09-05')
      .on('2026-09-05');
    expect(petition.refusal('requestReview', request('2026-09-05'), clerk)).toMatchObject({
      code: 'petition.requester_unnamed',
      details: { count: 2 },
    });
    expect(petition.refusal('requestReview', request('2026-09-05', 'p1'), clerk)).toMatchObject({
      code: 'petition.review_window_over',
      details: { dueOn: '2026-09-03' },
    });
    expect(petition.refusal('requestReview', request('2026-09-05', 'p9'), clerk).code).toBe('party.unknown');
    petition.act('requestReview', request('2026-09-05', 'p2'), clerk);
    expect(petition.all('reviewRequested')).toMatchObject([{ parties: ['p2'], isReceipt: false }]);
    expect(petition.refusal('requestReview', request('2026-09-05', 'p2'), clerk).code).toBe(
      'petition.review_window_used',
    );
    expect(stateOf(petition.clock('XF-11/1'), petition.at)).toBe('lapsed');
  });

  it('is shown by the request where nobody has proved the own receipt, whatever is proved of another', () => {
    const petition = served(joint(), '2026-08-04', 'p1').act('requestReview', request('2026-08-04', 'p2'), clerk);
    expect(petition.all('reviewRequested')).toMatchObject([{ parties: ['p2'], isReceipt: true }]);
    expect(receiptOf(petition.dossier, 'p2')).toMatchObject({ deliveredOn: null, receiptShownOn: '2026-08-04' });
    expect(owed(petition)).toContain('recordDelivery');
  });

  it('is given up by oneself alone, and by an agent whose mandate says so', () => {
    const petition = served(joint(), '2026-08-04', 'p1');
    const statement = {
      statement: text('I agree'),
      statedOn: day('2026-08-04'),
      provedBy: 'code',
      reference: null,
    } as const;
    expect(petition.refusal('waiveReview', statement, asParty('p2')).code).toBe('petition.review_not_begun');
    petition.act('waiveReview', statement, asParty('p1'));
    expect(petition.all('reviewWaived')).toMatchObject([{ parties: ['p1'] }]);
    expect(petition.refusal('waiveReview', statement, asParty('p1')).code).toBe('petition.review_given_up');
    petition.act('requestReview', request('2026-08-04', 'p1'), clerk);
    expect(receiptOf(petition.dossier, 'p1').reviewWaivedOn).toBeNull();
    mandated(joined(served(petition, '2026-08-10', 'p2'), 'p3', 'representative'), { of: 'p2', scope: ['withdraw'] });
    petition.act('waiveReview', { ...statement, statedOn: day('2026-08-10') }, asParty('p3'));
    expect(receiptOf(petition.dossier, 'p2').reviewWaivedOn).toBe('2026-08-10');
  });

  it('is opened by reading on the page, for whoever reads', () => {
    const petition = joint().act('confirmNotice', { document: 'opinion' }, asParty('p2'));
    expect(petition.all('delivered')).toMatchObject([{ parties: ['p2'] }]);
    petition.act('confirmNotice', { document: 'opinion' }, asParty('p1'));
    expect(windows(petition)).toEqual([
      ['p1', '2026-09-02'],
      ['p2', '2026-09-02'],
    ]);
  });
});

describe('the office that has several to serve', () => {
  it('says whom, and is done once all are served', () => {
    const petition = joint();
    expect(petition.refusal('recordDelivery', service('2026-08-03'), officer)).toMatchObject({
      code: 'petition.recipient_unnamed',
      details: { count: 2 },
    });
    served(petition, '2026-08-04', 'p2');
    expect([owed(petition), petition.clock('XF-SERVE/1').metOn]).toEqual([['recordDelivery'], null]);
    expect(petition.refusal('close', { note: null }, officer).code).toBe('petition.opinion_not_served');
    expect(petition.refusal('recordDelivery', service('2026-08-04', 'p2'), officer).code).toBe(
      'petition.already_delivered',
    );
    // The only one who is left needs no name.
    served(petition, '2026-08-05');
    expect(petition.all('delivered')).toMatchObject([{ parties: ['p2'] }, { parties: ['p1'] }]);
    expect([owed(petition), petition.clock('XF-SERVE/1').metOn]).toEqual([[], '2026-08-05']);
    petition.closed();
    expect(petition.all('closed')).toMatchObject([{ reviewUntil: '2026-09-04' }]);
    petition.until('2026-10-01');
    expect(petition.all('windowPassed').map(({ office }) => office)).toEqual(['party:p2', 'party:p1']);
  });

  it('is done on the last of their days, in whatever order they are recorded', () => {
    const petition = joint().on('2026-08-07');
    petition.act('recordDelivery', service('2026-08-07', 'p1'), officer);
    petition.act('recordDelivery', { ...service('2026-08-04', 'p2') }, officer);
    expect(petition.clock('XF-SERVE/1').metOn).toBe('2026-08-07');
  });

  it('has served nobody by what reached somebody who received for nobody', () => {
    const petition = joined(joint(), 'p3', 'representative');
    expect(petition.refusal('recordDelivery', service('2026-08-03', 'p3'), officer).code).toBe(
      'petition.received_for_nobody',
    );
    expect(told(petition, service('2026-08-03', 'p3')).all('delivered')).toEqual([]);
  });

  it('closes the file once the last window is over', () => {
    const petition = served(served(joint(), '2026-08-04', 'p1'), '2026-08-10', 'p2');
    petition.until('2026-09-05');
    expect(owed(petition)).toEqual([]);
    petition.until('2026-09-11');
    expect(owed(petition)).toEqual(['close']);
  });

  it('owes it again to whom it never reached, and to that one alone', () => {
    const petition = served(served(joint(), '2026-08-04', 'p1'), '2026-08-10', 'p2').on('2026-08-11');
    petition.act('disputeDate', { document: 'opinion', reasons: text('never') }, asParty('p1'));
    expect(petition.all('dateDisputed')).toMatchObject([{ statedOn: '2026-08-04' }]);
    petition.act('rejectRecord', { record: null, finding: 'not_done', reasons: text('nothing there') }, bureauHead);
    expect(windows(petition)).toEqual([
      ['p1', null],
      ['p2', '2026-09-09'],
    ]);
    expect([owed(petition), petition.clock('XF-SERVE/1').metAt]).toEqual([['recordDelivery'], null]);
    served(petition, '2026-08-12');
    expect(windows(petition)[0]).toEqual(['p1', '2026-09-11']);
    expect(petition.clock('XF-SERVE/1').metOn).toBe('2026-08-12');
  });

  it('has served that one on the day of the record where the stated one does not stand', () => {
    const petition = joint().on('2026-08-06').act('recordDelivery', service('2026-08-04', 'p1'), officer);
    petition.act('recordDelivery', service('2026-08-05', 'p2'), officer);
    petition.act('disputeDate', { document: 'opinion', reasons: text('later') }, asParty('p2'));
    petition.act('rejectRecord', { record: null, finding: 'other_day', reasons: text('the slip') }, bureauHead);
    expect(windows(petition).map(([party]) => [party, receiptOf(petition.dossier, party).deliveredOn])).toEqual([
      ['p1', '2026-08-04'],
      ['p2', '2026-08-06'],
    ]);
    const [first, second] = windows(petition).map(([, until]) => until);
    expect([first, second]).toEqual([first, petition.clock('XF-11/3').legalDueOn]);
  });
});
