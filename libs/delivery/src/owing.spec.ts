import { describe, expect, it } from '@jest/globals';
import { aDelivery, deliverer } from '../../../test/support/a-delivery.js';
import { courseActor, day, person, publicActor, text } from '../../../test/support/law.js';
import { worldToCome } from '../../../test/support/a-settlement.js';
import { deliveryKind } from './kind.js';
import { deliveryNeeds } from './rules.js';

type Delivery = ReturnType<typeof aDelivery>;
const reason = text('reason');
const posts = (one: Delivery, on: string) =>
  one.act('recordPosting', { postedOn: day(on), tracking: text('no') }, deliverer);
const publishes = (one: Delivery, on: string) =>
  one.act('recordPublication', { publishedOn: day(on), place: text('board') }, deliverer);

describe('the dates of a delivery', () => {
  it('run for its office from the turn of each way on, and are met on the day on which that was done', () => {
    const post = posts(aDelivery().issued('post').on('2026-08-05'), '2026-08-04');
    expect(post.clock('SD-POST/1')).toMatchObject({ owner: 'dept-transport', metOn: '2026-08-04' });
    expect(post.clock('SD-RECEIPT/1')).toMatchObject({
      ...{ owner: 'dept-transport', startedBy: 'posted', startOn: '2026-08-04', legalDueOn: '2026-08-19' },
    });
    const notice = publishes(aDelivery().issued('public').on('2026-08-06'), '2026-08-05');
    expect(notice.clock('SD-PUBLISH/1')).toMatchObject({ owner: 'dept-transport', metOn: '2026-08-05' });
    expect(notice.clock('SD-PUBLIC/1')).toMatchObject({
      ...{ owner: 'dept-transport', startedBy: 'published', startOn: '2026-08-05', legalDueOn: '2026-09-04' },
    });
    const sms = aDelivery().issued('sms').on('2026-08-04').sent();
    expect(sms.clock('SD-SEND/1')).toMatchObject({ startedBy: 'legBegun', metOn: '2026-08-04' });
    expect(sms.clock('SD-READ/1')).toMatchObject({
      startedBy: 'sent',
      startOn: '2026-08-04',
      legalDueOn: '2026-08-09',
    });
  });

  it('are listed as the next one where an office has something to do, and not where others are waited for', () => {
    const listed = (one: Delivery) => deliveryKind.row(one.dossier)['due_rule'];
    const failed = aDelivery().issued('sms').notSent(true);
    expect([
      ...(['hand', 'post', 'public', 'sms', 'page'] as const).map((channel) => listed(aDelivery().issued(channel))),
      listed(posts(aDelivery().issued('post'), '2026-08-03')),
      listed(publishes(aDelivery().issued('public'), '2026-08-03')),
      listed(failed),
      listed(aDelivery().reminding('2026-08-10', 'sms').notSent(true)),
    ]).toEqual(['SD-HAND', 'SD-POST', 'SD-PUBLISH', null, null, null, null, 'SD-DELIVER', 'SD-TELL']);
  });

  it('are found passed by whoever acts before the course does, but that another way is taken is the course’s to do', () => {
    const late = aDelivery().issued('sms').notSent(true).on('2026-09-30').proved('2026-09-30');
    expect(late.all('overdue')).toHaveLength(1);
    const untold = aDelivery().reminding('2026-08-10', 'sms').notSent(true).on('2026-08-12');
    expect(untold.refusal('retry', {}, deliverer).code).toBe('delivery.not_needed');
    const handed = aDelivery().issued('hand', 'post').on('2026-09-30').proved('2026-09-30');
    expect([handed.legs(), handed.clock('SD-HAND/1').metOn]).toEqual([['hand:byHand'], '2026-09-30']);
  });

  it('are reminded of, and what nobody has delivered is late with its office', () => {
    const one = aDelivery().issued('hand').until('2026-08-11');
    expect(one.all('warned')).toMatchObject([{ clock: 'SD-HAND/1', rule: 'SD-HAND', warning: 'w1', to: 'owner' }]);
    expect(one.legs()).toEqual(['hand:not_done']);
    one.until('2026-09-30');
    expect(one.all('overdue')).toEqual([
      expect.objectContaining({ clock: 'SD-DELIVER/1', office: 'dept-transport', dueOn: '2026-08-25' }),
    ]);
  });

  it.each([
    ['recordPosting', 'post', (on: string) => ({ postedOn: day(on), tracking: text('no') })],
    ['recordPublication', 'public', (on: string) => ({ publishedOn: day(on), place: text('board') })],
  ] as const)('are stated between its issue and today, late after a working day: %s', (command, channel, said) => {
    const one = aDelivery().issued(channel).on('2026-08-07');
    const refused = (on: string) => {
      const { code, details } = one.refusal(command, said(on), deliverer);
      return [code, details['bound']];
    };
    expect(refused('2026-08-02')).toEqual(['delivery.date_before_event', '2026-08-03']);
    expect(refused('2026-08-08')).toEqual(['delivery.date_in_future', '2026-08-07']);
    const early = aDelivery().issued(channel).act(command, said('2026-08-03'), deliverer);
    expect(early.facts.at(-1)?.late).toBeUndefined();
    const late = aDelivery().issued(channel).on('2026-08-05').act(command, said('2026-08-03'), deliverer);
    expect(late.facts.at(-1)?.late).toEqual({ office: 'dept-transport', workingDays: 2 });
  });
});

describe('the hours in which nobody’s telephone rings', () => {
  const from = (hour: number, hours: Readonly<Record<string, number>> = {}) =>
    aDelivery(hours).on('2026-08-03', hour).issued('sms').detail.send?.notBefore ?? null;

  it('begin and end with the hours of the pack, over midnight', () => {
    expect([20, 21, 0, 7, 8].map((hour) => from(hour))).toEqual([
      null,
      '2026-08-04T00:00:00.000Z',
      ...['2026-08-03T00:00:00.000Z', '2026-08-03T00:00:00.000Z', null],
    ]);
  });

  it('may lie within one day, or be none', () => {
    const noon = { quietFromHour: 12, quietUntilHour: 14 };
    const two = '2026-08-03T06:00:00.000Z';
    expect([0, 11, 12, 13, 14, 23].map((hour) => from(hour, noon))).toEqual([null, null, two, two, null, null]);
    const none = { quietFromHour: 8, quietUntilHour: 8 };
    expect([0, 7, 8, 9, 23].map((hour) => from(hour, none))).toEqual([null, null, null, null, null]);
  });
});

describe('a delivery in its list', () => {
  const row = (one: Delivery) => deliveryKind.row(one.dossier);

  it('has what it is of, how far it has come, and what proved it', () => {
    const one = aDelivery().issued('sms', 'hand');
    expect(row(one)).toMatchObject({
      ...{ parent_id: '00000000-0000-4000-8000-000000000002', office_id: 'dept-transport', notice: 'opinion' },
      ...{ document_number: null, issued_at: one.at, fact: 12, party: 'p1', channel: 'sms', attempts: 0, leg: 1 },
      ...{ why: null, proof: null, served_on: null, ended_at: null, ended_as: null },
    });
    one.notSent(true);
    expect(row(one)).toMatchObject({ channel: 'hand', attempts: 0, leg: 2, why: 'not_sent' });
    one.proved('2026-08-03').told();
    expect(row(one)).toMatchObject({
      ...{ proof: 'signature_paper', served_on: '2026-08-03', ended_at: one.at, ended_as: 'proved' },
    });
  });

  it('is in a phase by what is waited for', () => {
    const phase = (one: Delivery) => [one.standing().phase, one.kind.standing(one.dossier).isOpen];
    expect(phase(aDelivery().issued('sms'))).toEqual(['sending', true]);
    expect(phase(aDelivery().issued('sms').begun())).toEqual(['sending', true]);
    expect(phase(aDelivery().issued('page'))).toEqual(['awaiting', true]);
    expect(phase(aDelivery().issued('hand'))).toEqual(['byHand', true]);
    expect(phase(aDelivery().issued('sms').notSent(true))).toEqual(['undelivered', true]);
    expect(phase(aDelivery().issued('hand').proved('2026-08-03'))).toEqual(['proved', true]);
    expect(phase(aDelivery().issued('hand').proved('2026-08-03').told())).toEqual(['ended', false]);
    expect(phase(aDelivery().issued('hand').act('overtake', { fact: 12 }, courseActor))).toEqual(['ended', false]);
  });

  it('tells its parent by what it was proved', () => {
    const manner = (proof: 'signature_paper' | 'postal_receipt' | 'other') =>
      aDelivery().issued('hand').proved('2026-08-03', proof).detail.report?.payload['manner'];
    expect([manner('signature_paper'), manner('postal_receipt'), manner('other')]).toEqual([
      'in_person',
      'post',
      'other',
    ]);
    const read = aDelivery().issued('page').act('confirmReading', {}, publicActor);
    expect(read.detail.report?.payload).toMatchObject({ manner: 'electronic', sentOn: null, recipient: 'p1' });
  });
});

describe('whoever issues a paper', () => {
  const paper = { office: deliverer.office, notice: 'other', title: null, plan: ['hand'] } as never;

  it('reads the delivery beside the office that owes it, and need not say more than what is served', () => {
    const other = person('dept-water', 'officer');
    const one = aDelivery().act('issue', paper, other);
    expect([one.access(), one.duties()]).toEqual([
      ['dept-transport:handler', 'dept-water:registrar'],
      ['handOver@dept-transport'],
    ]);
    expect(one.all('issued')).toMatchObject([
      {
        ...{ by: 'dept-water', fact: null, document: null, documentNumber: null, report: null, remindsOf: null },
        recipient: { party: null, role: 'petitioner' },
      },
    ]);
    expect(aDelivery().act('issue', paper, courseActor).access()).toEqual(['dept-transport:handler']);
    expect(aDelivery().act('issue', paper, deliverer).access()).toEqual(['dept-transport:handler']);
    for (const by of [publicActor, person('dept-water', 'supervisor')]) {
      expect(aDelivery().refusal('issue', paper, by).code).toBe('office.not_permitted');
    }
  });

  it('has it told that a proof is of one alone, where whom a group chose does not receive for it', () => {
    const told = (counts: number) =>
      aDelivery({ representativeCounts: counts }).issued('hand').proved('2026-08-03').detail.report?.payload;
    expect(told(1)).not.toHaveProperty('ownOnly');
    expect(told(0)).toMatchObject({ ownOnly: true });
  });

  it('serves the bytes that are kept, which alone are signed for on a tablet', () => {
    const document = { sha256: 'c'.repeat(64), bytes: 10, type: 'pdf' } as const;
    const one = aDelivery().act('issue', { ...(paper as object), document } as never, deliverer);
    one.tell(
      'attachFile',
      { attachment: 'one', file: document, name: text('name'), category: 'delivery', origin: 'office' },
      deliverer,
    );
    const sign = { evidence: text('words'), document: document.sha256, attachment: 'one' };
    expect(one.refusal('sign', { ...sign, document: null }, deliverer)).toMatchObject({
      ...{ kind: 'conflict', code: 'delivery.other_document' },
    });
    one.act('sign', sign, deliverer);
    expect([one.all('proved')[0]?.['document'], deliveryKind.standsOn?.(one.dossier.state)]).toEqual([
      document.sha256,
      ['one'],
    ]);
  });
});

describe('a delivery that is not there', () => {
  it('is refused as such to whoever may act on one', () => {
    const refused = (...[command, payload, actor]: Parameters<Delivery['refusal']>) => {
      const { kind, code } = aDelivery().refusal(command, payload, actor);
      return `${kind} ${code}`;
    };
    const none = 'conflict delivery.not_issued';
    expect(refused('noteSent', { leg: 1, attempt: 1, sentOn: null }, courseActor)).toBe(none);
    expect(refused('noteNotSent', { leg: 1, attempt: 1, code: 'busy', isFinal: true }, courseActor)).toBe(none);
    expect(refused('beginAttempt', { leg: 1, attempt: 1 }, courseActor)).toBe(none);
    expect(refused('overtake', { fact: 12 }, courseActor)).toBe(none);
    expect(refused('confirmReading', {}, publicActor)).toBe(none);
    // Before that nobody is the office that delivers.
    expect(refused('withdraw', { reason }, deliverer)).toBe('forbidden office.not_permitted');
  });
});

describe('the rule pack of deliveries', () => {
  it('has every number and date that their law takes from it', () => {
    expect(() => worldToCome('delivery', deliveryNeeds)).not.toThrow();
  });
});
