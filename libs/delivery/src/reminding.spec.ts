import { describe, expect, it } from '@jest/globals';
import { aDelivery, deliverer } from '../../../test/support/a-delivery.js';
import { courseActor, text } from '../../../test/support/law.js';

/** Put on its way at nine on 3 August, of that many days later. */
const reminder = (remindsOf: string, ...plan: Parameters<ReturnType<typeof aDelivery>['issued']>) =>
  aDelivery().reminding(remindsOf, ...plan);
type Reminder = ReturnType<typeof reminder>;
const endOf = (of: Reminder) => of.dossier.state.end?.as ?? null;
const overtaken = (of: Reminder) => of.act('overtake', { fact: 12 }, courseActor);
const unanswered = (of: Reminder) =>
  of.begun().act('noteSent', { leg: 1, attempt: 1, sentOn: null, isKnown: false }, courseActor);

describe('a reminder', () => {
  it('asks for no proof: the day after it went out, with nothing against it, it has gone, before its own day is over', () => {
    const delivery = reminder('2026-08-05', 'sms', 'email').sent();
    expect(endOf(delivery.until('2026-08-04'))).toBeNull();
    delivery.until('2026-08-05');
    expect(delivery.all('reminded')).toEqual([{ leg: 1, channel: 'sms' }]);
    expect([endOf(delivery), delivery.duties(), delivery.standing().phase]).toEqual(['reminded', [], 'ended']);
  });

  it('goes by the next way where it did not arrive', () => {
    expect(reminder('2026-08-06', 'sms', 'email').sent().reported('undeliverable').legs()).toEqual([
      'sms:undeliverable',
      'email:due',
    ]);
  });

  it('goes by the next way while its day is still to come where it may not have gone, or could not be sent', () => {
    expect(
      unanswered(reminder('2026-08-06', 'sms', 'email'))
        .until('2026-08-05')
        .legs(),
    ).toEqual([...['sms:unanswered', 'email:due']]);
    expect(reminder('2026-08-06', 'sms', 'email').notSent().until('2026-08-05').legs()).toEqual([
      ...['sms:send_time_over', 'email:due'],
    ]);
  });

  it('that reaches nobody by any way is a person’s to tell until its day, and of no use after it', () => {
    const delivery = reminder('2026-08-06', 'sms').notSent(true);
    expect([delivery.legs(), delivery.duties()]).toEqual([['sms:not_sent'], ['deliver@dept-transport']]);
    expect(delivery.clock('SD-TELL/1')).toMatchObject({ legalDueOn: '2026-08-06', owner: 'dept-transport' });
    expect(endOf(delivery.until('2026-08-06'))).toBeNull();
    delivery.until('2026-08-07');
    expect([endOf(delivery), delivery.duties(), delivery.all('overdue')]).toEqual(['not_needed', [], []]);
    expect(delivery.refusal('retry', {}, deliverer).code).toBe('delivery.not_needed');
  });

  it('is a person’s to tell on its day itself', () => {
    const delivery = reminder('2026-08-03', 'sms').notSent(true);
    expect([delivery.clock('SD-TELL/1').legalDueOn, delivery.duties()]).toEqual([
      ...['2026-08-03', ['deliver@dept-transport']],
    ]);
  });

  it('that somebody has told is met, and another way ends what was owed', () => {
    const told = reminder('2026-08-06', 'sms').notSent(true).proved('2026-08-03', 'other');
    expect([endOf(told), told.clock('SD-TELL/1').metOn]).toEqual(['proved', '2026-08-03']);
    const again = reminder('2026-08-06', 'sms')
      .notSent(true)
      .act('replan', { plan: ['email'], reason: text('reason') }, deliverer);
    expect([again.clock('SD-TELL/1').endedAs, again.duties()]).toEqual(['superseded', []]);
  });

  it('that is needed no more has gone where it went out, and else is sent no further', () => {
    expect(endOf(overtaken(reminder('2026-08-06', 'sms').sent()))).toBe('reminded');
    const others = [
      reminder('2026-08-06', 'sms'),
      unanswered(reminder('2026-08-06', 'sms')),
      reminder('2026-08-06', 'sms').notSent(true),
    ];
    for (const one of others) {
      expect([endOf(overtaken(one)), one.duties(), one.all('notNeeded')]).toEqual(['not_needed', [], [{ fact: 12 }]]);
    }
  });
});
