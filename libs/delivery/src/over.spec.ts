import { describe, expect, it } from '@jest/globals';
import { aDelivery, deliverer } from '../../../test/support/a-delivery.js';
import { courseActor, day, publicActor, text } from '../../../test/support/law.js';

type Delivery = ReturnType<typeof aDelivery>;
const reason = text('reason');
const first = { leg: 1, attempt: 1 };

describe('what is told of an attempt', () => {
  const told = {
    noteSent: { ...first, sentOn: null },
    noteNotSent: { ...first, code: 'busy', isFinal: true },
  } as const;

  it.each(['noteSent', 'noteNotSent'] as const)('is refused of one that has not begun: %s', (command) => {
    const asked = (one: Delivery, change: object) => {
      const { kind, code, details } = one.refusal(command, { ...told[command], ...change }, courseActor);
      return [kind, code, details['leg']];
    };
    expect(asked(aDelivery().issued('sms'), {})).toEqual(['not_found', 'delivery.no_leg', 1]);
    const begun = aDelivery().issued('sms').begun();
    expect(asked(begun, { leg: 2 })).toEqual(['not_found', 'delivery.no_leg', 2]);
    expect(asked(begun, { leg: 0 })).toEqual(['not_found', 'delivery.no_leg', 0]);
    for (const attempt of [0, 2]) expect(asked(begun, { attempt })[1]).toBe('delivery.no_leg');
  });

  it('is recorded once where it went out', () => {
    const one = aDelivery().issued('sms').sent().act('noteSent', told.noteSent, courseActor);
    expect([one.all('sent').length, one.dossier.clocks.map(({ id }) => id)]).toEqual([1, ['SD-SEND/1', 'SD-READ/1']]);
  });

  it('begins no other way where that one was given up meanwhile', () => {
    const one = aDelivery()
      .issued('sms', 'hand')
      .begun()
      .act('replan', { plan: ['post'], reason }, deliverer);
    one.act('noteNotSent', told.noteNotSent, courseActor);
    expect([one.legs(), one.all('attemptFailed')]).toEqual([
      ['sms:replanned', 'post:byHand'],
      [{ ...first, channel: 'sms', code: 'busy', notBefore: null }],
    ]);
  });

  it('has no next attempt where it failed for good, and begins the next way', () => {
    const one = aDelivery().issued('sms', 'email').notSent(true);
    expect(one.all('attemptFailed')).toEqual([{ ...first, channel: 'sms', code: 'not_set_up', notBefore: null }]);
    expect(one.legs()).toEqual(['sms:not_sent', 'email:due']);
    expect(one.clock('SD-SEND/1').endedAs).toBe('superseded');
  });
});

describe('the first day on which it went out', () => {
  it('stays that of the first message, and is that of the posting where it was posted', () => {
    const sentOn = (one: Delivery) => one.dossier.state.sentOn;
    const one = aDelivery().issued('sms', 'email', 'post').sent().on('2026-08-05').reported('undeliverable').sent();
    expect(sentOn(one)).toBe('2026-08-03');
    one
      .reported('undeliverable', 'email')
      .act('recordPosting', { postedOn: day('2026-08-05'), tracking: reason }, deliverer);
    expect(sentOn(one)).toBe('2026-08-05');
  });
});

describe('what ends a delivery', () => {
  it('is told to whoever would go on with it, with when that was', () => {
    const at = '2026-08-03T01:00:00.000Z';
    const refused = (one: Delivery) => {
      const { kind, code, details } = one.on('2026-08-05').refusal('retry', {}, deliverer);
      return [kind, code, details];
    };
    expect(refused(aDelivery().issued('sms').withdrawn())).toEqual([
      ...['conflict', 'delivery.withdrawn', { endedAt: at }],
    ]);
    const paper = { office: deliverer.office, notice: 'other', title: null, plan: ['hand'] } as never;
    const unreported = aDelivery().act('issue', paper, deliverer).proved('2026-08-03');
    expect(refused(unreported)).toEqual(['conflict', 'delivery.ended', { endedAt: at }]);
    expect(refused(aDelivery().issued('hand').proved('2026-08-03'))).toEqual([
      ...['conflict', 'delivery.proved', { servedOn: '2026-08-03' }],
    ]);
  });

  it('is its proof also where no way is tried any more, which is then of none', () => {
    const one = aDelivery().issued('sms').notSent(true).proved('2026-08-03', 'other');
    expect(one.all('proved')).toMatchObject([{ leg: null, channel: null, proof: 'other' }]);
  });

  it('is read by its recipient all the same, once, after another proof', () => {
    const one = aDelivery().issued('page').proved('2026-08-03');
    expect(one.dossier.state.isRead).toBe(false);
    one.act('confirmReading', {}, publicActor).act('confirmReading', {}, publicActor);
    expect([one.dossier.state.isRead, one.all('proofAdded').map(({ proof }) => proof)]).toEqual([
      true,
      ['page_confirmed'],
    ]);
    // What comes after it does not unread it.
    expect(one.proved('2026-08-03', 'other').dossier.state.isRead).toBe(true);
  });
});

describe('a public notice', () => {
  it('is published where it is its turn, and once', () => {
    const payload = { publishedOn: day('2026-08-03'), place: text('board') };
    const refused = (one: Delivery) => one.refusal('recordPublication', payload, deliverer);
    expect(refused(aDelivery().issued('hand', 'public'))).toMatchObject({
      ...{ code: 'delivery.other_channel', details: { channel: 'public' } },
    });
    expect(aDelivery().issued('public').duties()).toEqual(['publish@dept-transport']);
    const out = aDelivery().issued('public').act('recordPublication', payload, deliverer);
    expect([refused(out).code, out.duties()]).toEqual(['delivery.other_channel', []]);
  });
});

describe('a reminder', () => {
  const reminding = (...plan: Parameters<Delivery['issued']>) => aDelivery().reminding('2026-08-10', ...plan);

  it('is a person’s to hand over, with the days that a paper has', () => {
    const one = reminding('hand');
    expect([one.duties(), one.dossier.clocks.map(({ rule }) => rule)]).toEqual([
      ...[['handOver@dept-transport'], ['SD-HAND']],
    ]);
    // Its day comes before these days are over, and it went by no message.
    expect(one.act('overtake', { fact: 12 }, courseActor).all('notNeeded')).toEqual([{ fact: 12 }]);
  });

  it('that stands on the page has gone after its day', () => {
    const one = reminding('page').until('2026-08-05');
    expect(one.all('reminded')).toEqual([{ leg: 1, channel: 'page' }]);
    expect(one.clock('SD-REMIND/1').endedAs).toBe('fired');
  });

  it('that may not have gone has, once its gateway says that it arrived', () => {
    const unknown = () =>
      reminding('sms', 'email')
        .begun()
        .act('noteSent', { ...first, sentOn: null, isKnown: false }, courseActor);
    expect(unknown().reported('delivered').until('2026-08-05').all('reminded')).toHaveLength(1);
    const lost = unknown().reported('undeliverable');
    expect([lost.legs(), lost.until('2026-08-05').all('reminded')]).toEqual([['sms:undeliverable', 'email:due'], []]);
  });

  it('of a day that nobody was told of is over with that day, and reminded of before', () => {
    const one = reminding('sms').notSent(true).until('2026-08-11');
    expect(one.all('warned')).toMatchObject([{ rule: 'SD-TELL', to: 'owner' }]);
    expect([one.all('notNeeded'), one.clock('SD-TELL/1').endedAs]).toEqual([[{ fact: 12 }], 'fired']);
  });
});
