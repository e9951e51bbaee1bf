import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { aDelivery, deliverer } from '../../../test/support/a-delivery.js';
import { courseActor, courseOf, person, platformActor, publicActor, text } from '../../../test/support/law.js';
import { deliveryKind } from './kind.js';

describe('a message that is sent', () => {
  it('proves nothing: its reading is waited for, and the next way taken when nobody confirms it', () => {
    const delivery = aDelivery().issued('sms', 'post').sent();
    expect([delivery.standing().phase, delivery.detail.send, delivery.detail.report]).toEqual(['awaiting', null, null]);
    delivery.until('2026-08-09');
    expect(delivery.legs()).toEqual(['sms:not_read', 'post:byHand']);
    expect([delivery.detail.report, delivery.duties()]).toEqual([null, ['post@dept-transport']]);
  });

  it('is proved by the reading that is confirmed on the page, on that day, and once', () => {
    const delivery = aDelivery().issued('sms').sent().on('2026-08-05');
    delivery.act('confirmReading', {}, publicActor).act('confirmReading', {}, publicActor);
    expect(delivery.all('proved')).toMatchObject([{ proof: 'page_confirmed', servedOn: '2026-08-05', channel: 'sms' }]);
    expect(delivery.types().filter((type) => type === 'proofAdded')).toEqual([]);
  });

  it('waits for the morning when it is issued by night, and mail does not', () => {
    const late = aDelivery().on('2026-08-03', 22).issued('sms', 'email');
    expect(late.detail.send).toMatchObject({ attempt: 1, notBefore: '2026-08-04T00:00:00.000Z' });
    expect(late.refusal('beginAttempt', { leg: 1, attempt: 1 }, courseActor)).toMatchObject({
      code: 'delivery.not_before',
      details: { notBefore: '2026-08-04T00:00:00.000Z' },
    });
    expect(aDelivery().on('2026-08-03', 5).issued('sms').detail.send?.notBefore).toBe('2026-08-03T00:00:00.000Z');
    expect(aDelivery().on('2026-08-03', 8).issued('sms').detail.send?.notBefore).toBeNull();
    expect(aDelivery().on('2026-08-03', 22).issued('email').detail.send?.notBefore).toBeNull();
  });
});

describe('a channel that is down', () => {
  it('is tried again after a quarter of an hour, then each time after twice as long, six hours at most', () => {
    const delivery = aDelivery().issued('email');
    const waits: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      delivery.notSent();
      const next = delivery.detail.send?.notBefore ?? delivery.at;
      waits.push((Date.parse(next) - Date.parse(delivery.at)) / 60_000);
      delivery.at = next;
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 360, 360]);
  });

  it('is given up after two days, and the next way taken', () => {
    const delivery = aDelivery().issued('sms', 'post').notSent().until('2026-08-06');
    expect(delivery.legs()).toEqual(['sms:send_time_over', 'post:byHand']);
    expect(delivery.detail.send).toBeNull();
  });

  it('rings nobody by night when it is back, and not when a person asks for it either', () => {
    const delivery = aDelivery().on('2026-08-03', 20).issued('sms');
    delivery.at = delivery.at.replace('T12:00', 'T12:50') as typeof delivery.at;
    delivery.notSent();
    expect(delivery.detail.send?.notBefore).toBe('2026-08-04T00:00:00.000Z');
    delivery.on('2026-08-03', 23).act('retry', {}, deliverer);
    expect(delivery.detail.send).toMatchObject({ attempt: 2, notBefore: '2026-08-04T00:00:00.000Z' });
    delivery.on('2026-08-04', 9).act('retry', {}, deliverer);
    expect(delivery.detail.send).toMatchObject({ attempt: 2, notBefore: null });
  });

  it('waits for the morning where its attempt began by day and was to leave by night', () => {
    const delivery = aDelivery().on('2026-08-03', 20).issued('sms').begun().on('2026-08-03', 23);
    expect(delivery.detail.send).toMatchObject({ attempt: 1, notBefore: null });
    const late = { leg: 1, attempt: 1, code: 'quiet_hours', isFinal: false };
    delivery.act('noteNotSent', late, courseActor);
    expect(delivery.detail.send).toMatchObject({ attempt: 2, notBefore: '2026-08-04T00:00:00.000Z' });
    expect(delivery.refusal('beginAttempt', { leg: 1, attempt: 2 }, courseActor).code).toBe('delivery.not_before');
  });

  it('is no retry of what is not waited for', () => {
    expect(aDelivery().issued('sms').refusal('retry', {}, deliverer).code).toBe('delivery.not_retriable');
    expect(aDelivery().issued('sms').sent().refusal('retry', {}, deliverer).code).toBe('delivery.not_retriable');
  });

  it('that is switched off is passed over at once, and where nothing is left a person has to see to it', () => {
    const delivery = aDelivery().issued('sms', 'email').notSent(true).notSent(true);
    expect(delivery.legs()).toEqual(['sms:not_sent', 'email:not_sent']);
    expect([delivery.standing().phase, delivery.duties()]).toEqual(['undelivered', ['deliver@dept-transport']]);
    delivery.until('2026-08-20');
    expect(delivery.all('overdue')).toHaveLength(1);
    expect(delivery.duties()).toEqual(['deliver@dept-transport']);
  });
});

describe('an attempt', () => {
  it('is asked for again under its own number by whoever begins in the middle, and begins once', () => {
    const delivery = aDelivery().issued('sms');
    expect(delivery.detail.send).toEqual({ leg: 1, channel: 'sms', turn: 1, attempt: 1, notBefore: null });
    delivery.begun();
    expect(delivery.detail.send).toEqual({ leg: 1, channel: 'sms', turn: 1, attempt: 1, notBefore: null });
    delivery.begun();
    expect(delivery.all('attemptBegun')).toHaveLength(1);
  });

  it('of another leg or number is refused', () => {
    const delivery = aDelivery().issued('sms', 'email').begun();
    for (const asked of [
      { leg: 2, attempt: 1 },
      { leg: 1, attempt: 2 },
    ]) {
      expect(delivery.refusal('beginAttempt', asked, courseActor).code).toBe('delivery.leg_over');
    }
    expect(aDelivery().issued('post').refusal('beginAttempt', { leg: 1, attempt: 1 }, courseActor).code).toBe(
      'delivery.leg_over',
    );
  });

  it('that was overtaken is recorded and changes nothing', () => {
    const delivery = aDelivery().issued('sms', 'post').begun().until('2026-08-06');
    expect(delivery.legs()).toEqual(['sms:send_time_over', 'post:byHand']);
    delivery.act('noteSent', { leg: 1, attempt: 1, sentOn: null }, courseActor);
    expect([delivery.all('sent').length, delivery.legs()]).toEqual([1, ['sms:send_time_over', 'post:byHand']]);
  });

  it('that was noted as failed and went out all the same is recorded, and moves nothing', () => {
    const failed = aDelivery().issued('sms', 'post').notSent();
    const before = [failed.detail, failed.dossier.clocks];
    failed.act('noteSent', { leg: 1, attempt: 1, sentOn: null }, courseActor);
    expect([failed.all('sent').length, failed.legs()]).toEqual([1, ['sms:due']]);
    expect([failed.detail, failed.dossier.clocks]).toEqual(before);
  });

  it('that is told of late leaves the one that is under way as it is', () => {
    const second = aDelivery().issued('email', 'post').notSent().on('2026-08-04').begun();
    const before = [second.detail, second.dossier.clocks];
    second.act('noteNotSent', { leg: 1, attempt: 1, code: 'busy', isFinal: false }, courseActor);
    second.act('noteSent', { leg: 1, attempt: 1, sentOn: null }, courseActor);
    expect([second.legs(), second.detail, second.dossier.clocks]).toEqual([['email:sending'], ...before]);
  });

  it('says so where nobody knows whether it went', () => {
    const note = (isKnown: boolean) =>
      aDelivery()
        .issued('sms')
        .act('beginAttempt', { leg: 1, attempt: 1 }, courseActor)
        .act('noteSent', { leg: 1, attempt: 1, sentOn: null, isKnown }, courseActor)
        .all('sent');
    const sent = { leg: 1, channel: 'sms', attempt: 1, sentOn: '2026-08-03' };
    expect([note(true), note(false)]).toEqual([[{ ...sent, isKnown: true }], [{ ...sent, isKnown: false }]]);
  });

  it('that may not have gone stands so in its list until somebody knows that it arrived, or another way is tried', () => {
    const why = (delivery: ReturnType<typeof aDelivery>) => deliveryKind.row(delivery.dossier)['why'];
    const lost = () =>
      aDelivery()
        .issued('sms', 'hand')
        .act('beginAttempt', { leg: 1, attempt: 1 }, courseActor)
        .act('noteSent', { leg: 1, attempt: 1, sentOn: null, isKnown: false }, courseActor);
    expect([why(aDelivery().issued('sms').sent()), why(lost())]).toEqual([null, 'unanswered']);
    expect(why(lost().reported('delivered'))).toBeNull();
    expect(why(lost().reported('undeliverable'))).toBe('undeliverable');
    expect(why(lost().until('2026-08-09'))).toBe('not_read');
    // Its report may be there before the answer of the gateway is given up.
    const early = aDelivery()
      .issued('sms')
      .act('beginAttempt', { leg: 1, attempt: 1 }, courseActor)
      .reported('delivered');
    expect(why(early.act('noteSent', { leg: 1, attempt: 1, sentOn: null, isKnown: false }, courseActor))).toBeNull();
  });

  it('states the day of the journal within the bounds of the case', () => {
    const note = (sentOn: string) => {
      const delivery = aDelivery().issued('sms').begun().on('2026-08-04');
      const sent = { leg: 1, attempt: 1, sentOn: sentOn as never };
      return delivery.act('noteSent', sent, courseActor).all('sent')[0]?.['sentOn'];
    };
    expect(['2026-08-03', '2026-08-02', '2026-08-05'].map(note)).toEqual(['2026-08-03', '2026-08-04', '2026-08-04']);
  });
});

describe('what a gateway reports', () => {
  it('counts once, however often it comes', () => {
    const delivery = aDelivery().issued('sms').sent().reported('delivered').reported('delivered');
    expect(delivery.all('reported')).toHaveLength(1);
    expect([delivery.standing().phase, delivery.detail.report]).toEqual(['awaiting', null]);
  });

  it('as undeliverable takes the next way', () => {
    const delivery = aDelivery().issued('sms', 'page').sent().reported('undeliverable');
    expect(delivery.legs()).toEqual(['sms:undeliverable', 'page:awaiting']);
  });

  it('does not undo that it was delivered, whichever comes first', () => {
    const before = aDelivery().issued('sms', 'page').sent().reported('delivered').reported('undeliverable');
    expect(before.legs()).toEqual(['sms:awaiting']);
    const after = aDelivery().issued('sms', 'page').sent().reported('undeliverable').reported('delivered');
    expect(after.legs()).toEqual(['sms:undeliverable', 'page:awaiting']);
    expect(after.all('reported')).toHaveLength(2);
  });

  it('may come before the answer of the gateway does', () => {
    const delivery = aDelivery().issued('sms', 'page').begun().reported('undeliverable');
    expect(delivery.legs()).toEqual(['sms:sending']);
    delivery.act('noteSent', { leg: 1, attempt: 1, sentOn: null }, courseActor);
    expect(delivery.legs()).toEqual(['sms:undeliverable', 'page:awaiting']);
  });

  it('of a message by another channel is none of this one, whichever leg they are', () => {
    const delivery = aDelivery().issued('email', 'sms', 'page').sent();
    const told = { channel: 'sms', turn: 1, outcome: 'undeliverable' } as const;
    expect(delivery.refusal('noteReport', told, platformActor).code).toBe('delivery.no_leg');
    expect(delivery.legs()).toEqual(['email:awaiting']);
    delivery.reported('undeliverable', 'email').sent().reported('undeliverable');
    expect(delivery.legs()).toEqual(['email:undeliverable', 'sms:undeliverable', 'page:awaiting']);
  });

  it('names the turn of its channel, however often the ways are planned anew', () => {
    const again = (plan: ('sms' | 'email' | 'hand')[]) => ({ plan, reason: text('r') });
    const delivery = aDelivery().issued('sms', 'hand');
    expect(delivery.detail.send).toMatchObject({ leg: 1, channel: 'sms', turn: 1 });
    delivery.sent().act('replan', again(['email', 'sms']), deliverer);
    expect(delivery.detail.send).toMatchObject({ leg: 2, channel: 'email', turn: 1 });
    delivery.sent().act('replan', again(['sms']), deliverer);
    expect(delivery.detail.send).toMatchObject({ leg: 3, channel: 'sms', turn: 2 });
    delivery.sent().reported('undeliverable', 'sms', 1).reported('delivered', 'sms', 2);
    expect(delivery.all('reported')).toEqual([
      { leg: 1, channel: 'sms', outcome: 'undeliverable' },
      { leg: 3, channel: 'sms', outcome: 'delivered' },
    ]);
  });

  it('late is kept, and of nothing that was sent it is refused', () => {
    const delivery = aDelivery().issued('sms', 'page').sent().until('2026-08-09').reported('undeliverable');
    expect(delivery.legs()).toEqual(['sms:not_read', 'page:awaiting']);
    const told = (channel: 'sms' | 'email', turn: number) =>
      delivery.refusal('noteReport', { channel, turn, outcome: 'delivered' }, platformActor).code;
    expect([told('sms', 0), told('sms', 2), told('sms', 7), told('email', 1)]).toEqual(
      Array.from({ length: 4 }, () => 'delivery.no_leg'),
    );
  });

  it('is told by nobody but the platform', () => {
    const delivery = aDelivery().issued('sms').sent();
    for (const actor of [courseActor, publicActor, deliverer, person('bureau', 'administrator')]) {
      expect(delivery.refusal('noteReport', { channel: 'sms', turn: 1, outcome: 'delivered' }, actor).code).toBe(
        'office.not_permitted',
      );
    }
  });
});

describe('once its paper stands no more', () => {
  const byParent = courseOf(as<CaseId>('00000000-0000-4000-8000-000000000002'));
  const overtake = (delivery: ReturnType<typeof aDelivery>, fact = 12) => delivery.act('overtake', { fact }, byParent);

  it.each([
    ['a message waits to be sent once more', () => aDelivery().issued('sms', 'post').notSent()],
    ['its reading is waited for', () => aDelivery().issued('sms', 'post').sent()],
    ['a person has to post it', () => aDelivery().issued('post', 'hand')],
    ['no way has delivered it', () => aDelivery().issued('sms').notSent(true)],
  ])('it ends, and nothing more is sent, owed or proved: %s', (_how, delivery) => {
    const ended = overtake(delivery());
    expect([ended.all('overtaken'), ended.dossier.state.end?.as]).toEqual([[{ fact: 12 }], 'overtaken']);
    expect([ended.detail.send, ended.detail.report, ended.duties()]).toEqual([null, null, []]);
    expect(ended.dossier.clocks.every(({ metAt, endedAs }) => metAt !== null || endedAs !== null)).toBe(true);
    ended.until('2026-09-30');
    expect(ended.legs()).toHaveLength(1);
    expect(ended.refusal('confirmReading', {}, publicActor).code).toBe('delivery.overtaken');
    expect(ended.refusal('retry', {}, deliverer).code).toBe('delivery.overtaken');
    expect(overtake(ended).all('overtaken')).toHaveLength(1);
  });

  it('is said by the course of a case alone, of the paper that it brings, and moves nothing that is proved', () => {
    const delivery = aDelivery().issued('hand');
    expect(delivery.refusal('overtake', { fact: 12 }, deliverer).code).toBe('office.not_permitted');
    expect(overtake(delivery, 11).all('overtaken')).toEqual([]);
    expect(overtake(delivery.proved('2026-08-03')).all('overtaken')).toEqual([]);
    expect(delivery.detail.report).not.toBeNull();
  });
});

describe('after a withdrawal', () => {
  it('nothing is sent, proved or planned', () => {
    const delivery = aDelivery().issued('sms', 'post').withdrawn();
    expect([delivery.standing().isOpen, delivery.detail.send, delivery.detail.report]).toEqual([true, null, null]);
    expect(delivery.dossier.clocks.every(({ endedAs }) => endedAs === 'cancelled')).toBe(true);
    expect(delivery.refusal('beginAttempt', { leg: 1, attempt: 1 }, courseActor).code).toBe('delivery.withdrawn');
    expect(delivery.refusal('confirmReading', {}, publicActor).code).toBe('delivery.withdrawn');
    expect(delivery.refusal('replan', { plan: ['hand'], reason: text('r') }, deliverer).code).toBe(
      'delivery.withdrawn',
    );
  });

  it('what was under way then is recorded as sent, because it happened', () => {
    const delivery = aDelivery().issued('sms').begun().withdrawn();
    expect(delivery.detail.send).toBeNull();
    delivery.act('noteSent', { leg: 1, attempt: 1, sentOn: null }, courseActor);
    expect([delivery.types().at(-1), delivery.detail.send, delivery.dossier.state.end?.as]).toEqual([
      'sent',
      null,
      'withdrawn',
    ]);
  });
});
