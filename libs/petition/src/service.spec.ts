import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, head, officer } from '../../../test/support/a-petition.js';
import { day, office, text } from '../../../test/support/law.js';

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

describe('the opinion', () => {
  it('is served at the last known address or by public notice, and by no attempt', () => {
    const petition = aPetition().registered().referred().notified().accepted().decided();
    const evidence = words;
    expect(petition.refusal('recordDelivery', { ...tried, evidence }, officer).code).toBe(
      'petition.attempts_prove_nothing',
    );
    petition.act('recordDelivery', { servedOn: day('2026-08-03'), manner: 'public_notice', evidence }, officer);
    expect(petition.clock('XF-11/1').startOn).toBe('2026-08-03');
  });
});
