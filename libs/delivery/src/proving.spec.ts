import { describe, expect, it } from '@jest/globals';
import { aDelivery, deliverer } from '../../../test/support/a-delivery.js';
import { courseActor, day, person, publicActor, text } from '../../../test/support/law.js';
import { deliveryKind } from './kind.js';

describe('the first proof', () => {
  it('ends every attempt, and the parent is told of its day and manner', () => {
    const delivery = aDelivery().issued('post', 'hand');
    delivery.act('recordPosting', { postedOn: day('2026-08-03'), tracking: text('no') }, deliverer);
    delivery.on('2026-08-07').proved('2026-08-06', 'postal_receipt');
    expect(delivery.standing().phase).toBe('proved');
    expect(delivery.detail).toMatchObject({
      send: null,
      report: {
        command: 'recordDelivery',
        payload: { servedOn: '2026-08-06', manner: 'post', sentOn: '2026-08-03', evidence: null, recipient: 'p1' },
      },
    });
    expect([delivery.duties(), delivery.dossier.clocks.filter(({ metAt, endedAt }) => metAt === endedAt)]).toEqual([
      [],
      [],
    ]);
    delivery.told();
    expect([delivery.standing().phase, delivery.detail.report]).toEqual(['ended', null]);
  });

  it('counts, and a later one is kept, also once it has ended', () => {
    const delivery = aDelivery().issued('hand').on('2026-08-05').proved('2026-08-05');
    delivery.proved('2026-08-04', 'other').told().act('confirmReading', {}, publicActor);
    expect(delivery.all('proved')).toMatchObject([{ servedOn: '2026-08-05', proof: 'signature_paper' }]);
    expect(delivery.all('proofAdded').map(({ proof }) => proof)).toEqual(['other', 'page_confirmed']);
    expect(delivery.dossier.state.proved?.servedOn).toBe('2026-08-05');
  });

  it('may be of another way than the one that is tried', () => {
    const delivery = aDelivery().issued('sms', 'hand').sent().on('2026-08-04').proved('2026-08-04');
    expect(delivery.detail.report?.payload).toMatchObject({ manner: 'in_person', sentOn: null });
    expect(delivery.refusal('replan', { plan: ['post'], reason: text('r') }, deliverer).code).toBe('delivery.proved');
    expect(delivery.refusal('withdraw', { reason: text('r') }, deliverer).code).toBe('delivery.proved');
  });

  it('meets what the office owed on its own day', () => {
    const delivery = aDelivery().issued('hand').on('2026-08-05').proved('2026-08-04');
    expect(delivery.clock('SD-HAND/1')).toMatchObject({ metOn: '2026-08-04' });
    const failed = aDelivery().issued('sms').notSent(true).on('2026-08-06').proved('2026-08-06');
    expect(failed.clock('SD-DELIVER/1')).toMatchObject({ metOn: '2026-08-06' });
    expect(failed.duties()).toEqual([]);
  });

  it('has its day between the issue and today, and is late after a working day', () => {
    const delivery = aDelivery().issued('hand').on('2026-08-07');
    const prove = { proof: 'other', evidence: text('e') } as const;
    const asked = (servedOn: string) => delivery.refusal('prove', { ...prove, servedOn: day(servedOn) }, deliverer);
    expect(asked('2026-08-08')).toMatchObject({ code: 'delivery.date_in_future', details: { bound: '2026-08-07' } });
    expect(asked('2026-08-02')).toMatchObject({ code: 'delivery.date_before_event', details: { bound: '2026-08-03' } });
    delivery.proved('2026-08-04');
    expect(delivery.facts.at(-1)?.late).toEqual({ office: 'dept-transport', workingDays: 3 });
  });

  it('is recorded by the office that delivers, and by nobody else', () => {
    const delivery = aDelivery().issued('hand');
    const prove = { proof: 'other', servedOn: day('2026-08-03'), evidence: text('e') } as const;
    for (const actor of [
      person('dept-housing', 'officer'),
      person('bureau', 'petition-clerk'),
      courseActor,
      publicActor,
    ]) {
      expect(delivery.refusal('prove', prove, actor).code).toBe('office.not_permitted');
    }
  });
});

describe('a receipt that comes in when it is served no more', () => {
  const posted = () =>
    aDelivery()
      .issued('post', 'hand')
      .act('recordPosting', { postedOn: day('2026-08-03'), tracking: text('no') }, deliverer);
  const ends = {
    withdrawn: () => posted().withdrawn(),
    overtaken: () => posted().act('overtake', { fact: 12 }, courseActor),
  };

  it('of one that was withdrawn counts, and the parent is told of its day as of any: the paper was not taken back', () => {
    const delivery = ends.withdrawn().on('2026-08-07');
    expect([delivery.dossier.state.end?.as, delivery.detail.report]).toEqual(['withdrawn', null]);
    delivery.proved('2026-08-06', 'postal_receipt').proved('2026-08-05', 'other');
    expect(delivery.all('proved')).toMatchObject([{ servedOn: '2026-08-06', leg: 1, channel: 'post' }]);
    expect(delivery.all('proofAdded')).toMatchObject([{ servedOn: '2026-08-05' }]);
    const { isOpen, phase } = delivery.standing();
    expect([isOpen, phase, delivery.detail.send, delivery.duties()]).toEqual([true, 'proved', null, []]);
    expect(delivery.detail.report).toMatchObject({
      command: 'recordDelivery',
      payload: { servedOn: '2026-08-06', manner: 'post', sentOn: '2026-08-03', recipient: 'p1' },
    });
    delivery.told();
    expect([delivery.dossier.state.end?.as, delivery.detail.report]).toEqual(['proved', null]);
  });

  it('of one that was withdrawn is told to the parent of the part anew, as proved', () => {
    const outcomes = () => deliveryKind.parts.self?.(posted().dossier.state).outcome;
    expect(outcomes()).toBeNull();
    const delivery = ends.withdrawn().on('2026-08-07').proved('2026-08-06', 'postal_receipt');
    expect(deliveryKind.parts.self?.(delivery.dossier.state).outcome).toBe('withdrawn');
    expect(deliveryKind.parts.self?.(delivery.told().dossier.state).outcome).toBe('proved');
  });

  it('of a paper that stands no more is told to the parent where it had arrived by then', () => {
    const delivery = ends.overtaken().on('2026-08-07').proved('2026-08-03', 'postal_receipt');
    expect([delivery.all('proofFiled'), delivery.standing().isOpen]).toEqual([[], true]);
    expect(delivery.detail.report?.payload).toMatchObject({ servedOn: '2026-08-03' });
    expect(delivery.told().dossier.state.end?.as).toBe('proved');
  });

  it('of a paper that stands no more, of a later day, is kept, begins nothing and tells nobody', () => {
    const delivery = ends.overtaken().on('2026-08-07');
    const before = { detail: delivery.detail, clocks: delivery.dossier.clocks };
    delivery.proved('2026-08-06', 'postal_receipt').proved('2026-08-06', 'other');
    expect(delivery.all('proofFiled')).toMatchObject([{ proof: 'postal_receipt' }, { proof: 'other' }]);
    expect([delivery.all('proved'), delivery.dossier.state.proved]).toEqual([[], null]);
    expect({ detail: delivery.detail, clocks: delivery.dossier.clocks }).toEqual(before);
    expect(delivery.dossier.state.end?.as).toBe('overtaken');
    expect(delivery.dossier.state.proofs.map(({ servedOn }) => servedOn)).toEqual(['2026-08-06', '2026-08-06']);
  });

  it('is of the way that was posted, whatever is tried when it comes in', () => {
    const late = posted().until('2026-08-19');
    expect(late.legs()).toEqual(['post:no_receipt', 'hand:byHand']);
    late.proved('2026-08-06', 'postal_receipt');
    expect(late.all('proved')).toMatchObject([{ leg: 1, channel: 'post' }]);
    const handed = posted().until('2026-08-19').proved('2026-08-19', 'signature_paper');
    expect(handed.all('proved')).toMatchObject([{ leg: 2, channel: 'hand' }]);
  });

  it('has the bounds of every proof, and is the office’s alone', () => {
    const delivery = ends.overtaken().on('2026-08-07');
    const receipt = { proof: 'postal_receipt', evidence: text('e') } as const;
    const refused = (servedOn: string, by = deliverer) =>
      delivery.refusal('prove', { ...receipt, servedOn: day(servedOn) }, by).code;
    expect(refused('2026-08-08')).toBe('delivery.date_in_future');
    expect(refused('2026-08-02')).toBe('delivery.date_before_event');
    expect(refused('2026-08-06', person('dept-housing', 'officer'))).toBe('office.not_permitted');
  });

  it('is none that somebody signs for on the spot or confirms on the page', () => {
    const delivery = ends.overtaken();
    const signed = { evidence: text('words'), document: null, attachment: '00000000-0000-4000-8000-000000000003' };
    expect(delivery.refusal('sign', signed, deliverer).code).toBe('delivery.overtaken');
    expect(delivery.refusal('confirmReading', {}, publicActor).code).toBe('delivery.overtaken');
  });
});

describe('without a proof', () => {
  it('nothing is told to the parent, however the ways ended', () => {
    const delivery = aDelivery().issued('sms', 'post', 'hand').sent().until('2026-12-01');
    expect(delivery.standing().phase).toBe('undelivered');
    expect([delivery.detail.report, delivery.types().includes('proved')]).toEqual([null, false]);
    expect(delivery.refusal('noteReported', {}, courseActor).code).toBe('delivery.not_proved');
    expect(delivery.refusal('giveUpReport', {}, courseActor).code).toBe('delivery.not_proved');
  });
});

describe('a public notice', () => {
  it('counts as served when its period is over, on the day after, and never earlier', () => {
    const delivery = aDelivery().issued('public').on('2026-08-05');
    delivery.act('recordPublication', { publishedOn: day('2026-08-04'), place: text('board') }, deliverer);
    delivery.on('2026-09-03', 23);
    expect([delivery.standing().phase, delivery.detail.report]).toEqual(['awaiting', null]);
    delivery.until('2026-09-04');
    expect(delivery.all('proved')).toMatchObject([{ proof: 'notice_period_over', servedOn: '2026-09-04' }]);
    expect(delivery.detail.report?.payload).toMatchObject({ manner: 'public_notice', servedOn: '2026-09-04' });
    expect(delivery.clock('SD-PUBLIC/1').endedAs).toBe('fired');
  });

  it('that was over is found so by whoever acts before the course does', () => {
    const delivery = aDelivery().issued('public');
    delivery.act('recordPublication', { publishedOn: day('2026-08-03'), place: text('board') }, deliverer);
    expect(delivery.on('2026-09-10').refusal('withdraw', { reason: text('r') }, deliverer)).toMatchObject({
      code: 'delivery.proved',
      details: { servedOn: '2026-09-03' },
    });
  });

  it('that nobody publishes gives way to the next way', () => {
    expect(aDelivery().issued('public', 'hand').until('2026-08-12').legs()).toEqual(['public:not_done', 'hand:byHand']);
  });
});

describe('registered mail', () => {
  const posted = () =>
    aDelivery()
      .issued('post', 'hand')
      .act('recordPosting', { postedOn: day('2026-08-03'), tracking: text('no') }, deliverer);

  it('did not arrive before it was posted: the parent would take no such day', () => {
    const proof = { proof: 'postal_receipt', evidence: text('slip') } as const;
    const late = aDelivery().issued('post', 'hand').on('2026-08-06');
    late.act('recordPosting', { postedOn: day('2026-08-05'), tracking: text('no') }, deliverer);
    const refused = late.refusal('prove', { ...proof, servedOn: day('2026-08-04') }, deliverer);
    expect(refused.code).toBe('delivery.date_before_event');
    // Handed over the day before, whatever was posted since.
    late.act('prove', { ...proof, proof: 'signature_paper', servedOn: day('2026-08-04') }, deliverer);
    expect(late.detail.report?.payload).toMatchObject({ manner: 'in_person', servedOn: '2026-08-04' });
  });

  it('tells its parent the day of posting, and never that of a message before it', () => {
    const told = (delivery: ReturnType<typeof aDelivery>) =>
      delivery.proved('2026-08-06', 'postal_receipt').detail.report?.payload;
    const sent = () => aDelivery().issued('sms', 'post').sent().reported('undeliverable').on('2026-08-06');
    expect(told(sent())).toMatchObject({ manner: 'post', sentOn: null });
    const postedAfter = sent().act('recordPosting', { postedOn: day('2026-08-05'), tracking: text('no') }, deliverer);
    expect(told(postedAfter)).toMatchObject({ manner: 'post', sentOn: '2026-08-05' });
    const cameBack = posted()
      .on('2026-08-06')
      .act('recordReturn', { reason: text('moved') }, deliverer);
    expect(told(cameBack)).toMatchObject({ manner: 'post', sentOn: null });
  });

  it('of two letters is told of the day of the one that the receipt is of', () => {
    const post = (delivery: ReturnType<typeof aDelivery>, on: string) =>
      delivery.on(on).act('recordPosting', { postedOn: day(on), tracking: text(on) }, deliverer);
    const again = () => {
      const first = post(aDelivery().issued('post', 'hand'), '2026-08-03').on('2026-08-05');
      return post(first.act('replan', { plan: ['post'], reason: text('no news') }, deliverer), '2026-08-07');
    };
    const told = (delivery: ReturnType<typeof aDelivery>, on: string) =>
      delivery.proved(on, 'postal_receipt').detail.report?.payload;
    expect(told(again(), '2026-08-06')).toMatchObject({ servedOn: '2026-08-06', sentOn: '2026-08-03' });
    expect(told(again().on('2026-08-10'), '2026-08-10')).toMatchObject({ sentOn: '2026-08-07' });
    const cameBack = again().act('recordReturn', { reason: text('moved') }, deliverer);
    expect(told(cameBack.on('2026-08-10'), '2026-08-10')).toMatchObject({ sentOn: '2026-08-03' });
    // The second one arrived: what comes back is the first.
    const arrived = again().on('2026-08-10').proved('2026-08-10', 'postal_receipt').told();
    arrived.act('recordReturn', { reason: text('moved') }, deliverer);
    expect(arrived.all('returned')).toMatchObject([{ leg: 1 }]);
    expect(arrived.refusal('recordReturn', { reason: text('moved') }, deliverer).code).toBe('delivery.other_channel');
  });

  it('is owed to be posted, then waits for its receipt', () => {
    expect(aDelivery().issued('post', 'hand').until('2026-08-06').legs()).toEqual(['post:not_done', 'hand:byHand']);
    const delivery = posted();
    expect([delivery.legs(), delivery.duties()]).toEqual([['post:awaiting'], []]);
    expect(delivery.until('2026-08-19').legs()).toEqual(['post:no_receipt', 'hand:byHand']);
  });

  it('that comes back takes the next way', () => {
    const delivery = posted().act('recordReturn', { reason: text('moved') }, deliverer);
    expect([delivery.legs(), delivery.duties()]).toEqual([
      ['post:returned', 'hand:byHand'],
      ['handOver@dept-transport'],
    ]);
  });

  it('that comes back when nobody waits for it any more is kept as evidence, and moves nothing', () => {
    const comesBack = { reason: text('moved') };
    const ends = {
      tried: () => posted().until('2026-08-19'),
      proved: () => posted().until('2026-08-19').proved('2026-08-19', 'signature_paper').told(),
      withdrawn: () => posted().withdrawn(),
      overtaken: () => posted().act('overtake', { fact: 12 }, courseActor),
    };
    for (const [end, delivery] of Object.entries(ends)) {
      const late = delivery();
      const before = { legs: late.legs(), detail: late.detail, clocks: late.dossier.clocks, duties: late.duties() };
      late.act('recordReturn', comesBack, deliverer);
      expect([end, late.all('returned')]).toMatchObject([end, [{ leg: 1 }]]);
      const after = { legs: late.legs(), detail: late.detail, clocks: late.dossier.clocks, duties: late.duties() };
      expect([end, after]).toEqual([end, before]);
      // Once: and of what came back there is no receipt.
      expect(late.refusal('recordReturn', comesBack, deliverer).code).toBe('delivery.other_channel');
      expect(late.refusal('recordReturn', comesBack, person('dept-housing', 'officer')).code).toBe(
        'office.not_permitted',
      );
    }
    const arrived = posted().on('2026-08-07').proved('2026-08-06', 'postal_receipt').told();
    expect(arrived.refusal('recordReturn', comesBack, deliverer).code).toBe('delivery.other_channel');
  });

  it('is posted once, and only where it is its turn', () => {
    const payload = { postedOn: day('2026-08-03'), tracking: text('no') };
    expect(posted().refusal('recordPosting', payload, deliverer).code).toBe('delivery.other_channel');
    expect(aDelivery().issued('hand').refusal('recordPosting', payload, deliverer).code).toBe('delivery.other_channel');
    expect(
      aDelivery()
        .issued('post')
        .refusal('recordReturn', { reason: text('r') }, deliverer).code,
    ).toBe('delivery.other_channel');
  });
});
