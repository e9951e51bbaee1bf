import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, head, officer } from '../../../test/support/a-petition.js';
import { day, office, publicActor, text } from '../../../test/support/law.js';

const tried = { servedOn: day('2026-08-03'), manner: 'attempts' } as const;
const words = text('twice at the door, the letter came back');
const unclear = (more: object = {}, by = clerk) => aPetition().registered({ isReachable: false, ...more }, by);

describe('the written notice where name or address is unclear', () => {
  it('is not owed of a direct submission (art. 23(2))', () => {
    const direct = unclear({ registrar: office('dept-transport') }, officer);
    expect(direct.duties()).toEqual(['accept@dept-transport']);
  });

  it('is owed of a referred matter (art. 23(3)), and the recorded reason is taken in its place', () => {
    const petition = unclear().referred();
    expect(petition.duties()).toContain('notify@dept-transport');
    expect(petition.refusal('notify', { ...tried, notice: null }, officer).code).toBe('petition.service_in_words');
    petition.act('notify', { ...tried, notice: null, proof: words }, officer);
    expect(petition.clock('XF-07/1').metOn).toBe('2026-08-03');
    expect(petition.all('notified')).toMatchObject([{ manner: 'attempts', proof: { chars: words.chars } }]);
  });
});

describe('the notice of an extension to somebody who cannot be reached (art. 34)', () => {
  const approved = () =>
    aPetition()
      .registered()
      .referred()
      .notified()
      .accepted()
      .act('askExtension', { days: 30, reason: text('complex') }, officer)
      .act('approveExtension', {}, head);

  it.each(['last_address', 'public_notice', 'attempts'] as const)('is proved by %s, in words', (manner) => {
    const petition = approved();
    const service = { servedOn: day('2026-08-03'), manner };
    expect(petition.refusal('noticeExtension', service, officer).code).toBe('petition.service_in_words');
    petition.act('noticeExtension', { ...service, proof: words }, officer);
    expect(petition.clock('XF-09/1').extension).toBe(30);
  });
});

const decided = () => aPetition().registered().referred().notified().accepted().decided();
const deemed = (manner: 'last_address' | 'public_notice' = 'public_notice', petition = decided()) =>
  petition.act('recordDelivery', { servedOn: petition.today(), manner, evidence: words }, officer);

describe('the opinion', () => {
  it('is served by no attempt', () => {
    expect(decided().refusal('recordDelivery', { ...tried, evidence: words }, officer).code).toBe(
      'petition.attempts_prove_nothing',
    );
  });

  it.each(['last_address', 'public_notice'] as const)(
    'is served by %s, which is no receipt: the office has done its part, and no window opens (art. 35)',
    (manner) => {
      const petition = deemed(manner);
      expect(petition.clock('XF-SERVE/1').metOn).toBe('2026-08-03');
      expect(petition.all('delivered')).toMatchObject([{ manner, isReceipt: false, lawUntil: null }]);
      expect(petition.dossier.clocks.map(({ rule }) => rule)).not.toContain('XF-11');
      expect(petition.dossier.state).toMatchObject({ deliveredOn: null, servedUnreceivedOn: '2026-08-03' });
      expect(petition.allowed(publicActor).evaluate).toMatchObject({ code: 'petition.evaluation_not_open' });
    },
  );

  it('opens its window with the receipt that is proved later, by a manner that proves it and once', () => {
    const petition = deemed().on('2026-08-20');
    const again = { servedOn: day('2026-08-20'), evidence: words };
    expect(petition.refusal('recordDelivery', { ...again, manner: 'last_address' }, officer)).toMatchObject({
      kind: 'invalid',
      code: 'petition.receipt_missing',
      details: { manner: 'last_address' },
    });
    petition.act('recordDelivery', { ...again, manner: 'in_person' }, officer);
    expect(petition.clock('XF-11/1')).toMatchObject({ startOn: '2026-08-20', rawDueOn: '2026-09-19' });
    // What the office owed was done before.
    expect(petition.clock('XF-SERVE/1').metOn).toBe('2026-08-03');
    expect(petition.refusal('recordDelivery', { ...again, manner: 'in_person' }, officer).code).toBe(
      'petition.already_delivered',
    );
  });

  it.each<[string, (petition: ReturnType<typeof deemed>) => void]>([
    [
      'the office proves it',
      (petition) =>
        petition.act('recordDelivery', { servedOn: day('2026-10-12'), manner: 'post', evidence: words }, officer),
    ],
    ['the petitioner confirms it', (petition) => petition.act('confirmNotice', { document: 'opinion' }, publicActor)],
  ])('that nobody received is closed, costs no course, and wakes one when %s', (_who, receive) => {
    const petition = deemed().closed();
    expect(petition.all('closed')).toMatchObject([{ reviewUntil: null }]);
    expect(petition.standing()).toMatchObject({ isOpen: false, next: null });
    receive(petition.on('2026-10-12'));
    expect(petition.standing()).toMatchObject({ isOpen: true, phase: 'closed', next: { clock: 'XF-11/1' } });
    expect(petition.dossier.state).toMatchObject({ deliveredOn: '2026-10-12', reviewUntil: '2026-11-11' });
    petition.until('2026-11-12');
    expect(petition.standing()).toMatchObject({ isOpen: false, phase: 'closed', next: null });
  });

  it('that is served nowhere because nobody can be found is confirmed after the file was closed (art. 35)', () => {
    const petition = unclear().referred();
    petition
      .act('notify', { ...tried, notice: null, proof: words }, officer)
      .accepted()
      .decided()
      .closed();
    expect(petition.refusal('confirmNotice', { document: 'notice' }, publicActor).code).toBe('petition.ended');
    petition.on('2026-09-01').act('confirmNotice', { document: 'opinion' }, publicActor);
    expect(petition.clock('XF-11/1')).toMatchObject({ startOn: '2026-09-01', metAt: null });
    expect(petition.refusal('confirmNotice', { document: 'opinion' }, publicActor).code).toBe('petition.ended');
  });

  it('whose public notice does not stand keeps the window that a receipt opened', () => {
    const late = decided().until('2026-09-01').on('2026-09-01');
    const stated = { servedOn: day('2026-08-05'), manner: 'public_notice' as const, evidence: words };
    late.act('recordDelivery', stated, officer).act('confirmNotice', { document: 'opinion' }, publicActor);
    late.on('2026-09-02').act('rejectRecord', { record: null, finding: 'other_day', reasons: words }, bureauHead);
    expect(late.dossier.state).toMatchObject({ deliveredOn: '2026-09-01', servedUnreceivedOn: '2026-09-01' });
    expect(late.dossier.clocks.filter(({ rule }) => rule === 'XF-11')).toHaveLength(1);
  });
});
