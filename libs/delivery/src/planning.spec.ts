import { describe, expect, it } from '@jest/globals';
import { aDelivery, deliverer } from '../../../test/support/a-delivery.js';
import { courseActor, office, text } from '../../../test/support/law.js';

const reason = text('reason');

describe('a plan', () => {
  it('falls back in its order, each way once', () => {
    const delivery = aDelivery().issued('page', 'sms', 'public', 'hand').until('2026-08-10');
    expect(delivery.legs()).toEqual(['page:not_read', 'sms:due']);
    delivery.notSent(true).until('2026-12-01');
    expect(delivery.legs()).toEqual(['page:not_read', 'sms:not_sent', 'public:not_done', 'hand:not_done']);
    expect(delivery.all('allFailed')).toEqual([{ office: 'dept-transport' }]);
  });

  it('names one way at least, and none twice', () => {
    expect(() => aDelivery().issued()).toThrow('one way at least');
    const plan = ['sms', 'post', 'sms'] as const;
    expect(aDelivery().issued('hand').refusal('replan', { plan, reason }, deliverer)).toMatchObject({
      ...{ code: 'delivery.channel_twice', details: { channel: 'sms' } },
    });
    expect(() => aDelivery().issued(...plan)).toThrow('each way once');
  });

  it('is issued once, by an office that exists', () => {
    const delivery = aDelivery().issued('sms');
    const { version } = delivery.dossier;
    expect(delivery.issued('post').dossier.version).toBe(version);
    const payload = { office: office('nowhere'), notice: 'other', title: null, plan: ['hand'] } as const;
    expect(aDelivery().refusal('issue', payload, courseActor).code).toBe('delivery.office_unknown');
  });

  it('may be another one from here on: numbers of legs go on, so that no message is taken for an earlier one', () => {
    const delivery = aDelivery().issued('sms', 'post').notSent();
    delivery.act('replan', { plan: ['email', 'sms'], reason }, deliverer);
    expect(delivery.legs()).toEqual(['sms:replanned', 'email:due']);
    expect(delivery.detail.send).toMatchObject({ leg: 2, attempt: 1 });
    delivery.notSent(true);
    expect(delivery.detail.send).toMatchObject({ leg: 3, channel: 'sms', attempt: 1 });
  });

  it('that has failed begins anew, and what was owed then is owed no more', () => {
    const delivery = aDelivery().issued('sms').notSent(true);
    delivery.act('replan', { plan: ['hand'], reason }, deliverer);
    expect([delivery.legs(), delivery.duties()]).toEqual([
      ['sms:not_sent', 'hand:byHand'],
      ['handOver@dept-transport'],
    ]);
    expect(delivery.clock('SD-DELIVER/1').endedAs).toBe('superseded');
  });

  it('to one whom a group has chosen counts for the group, where the pack says so', () => {
    const chosen = { party: 'p2', role: 'representative', actsAs: 'representative' } as const;
    const counted = aDelivery().issuedTo(chosen, 'hand').proved('2026-08-03');
    expect(counted.detail).toMatchObject({ party: 'p2', report: { command: 'recordDelivery' } });
    const alone = aDelivery({ representativeCounts: 0 });
    expect(alone.issuedTo(chosen, 'hand').proved('2026-08-03').dossier.state).toMatchObject({
      ...{ report: null, proved: { servedOn: '2026-08-03' }, end: { as: 'proved' } },
    });
    const petitioner = aDelivery({ representativeCounts: 0 }).issued('hand').proved('2026-08-03');
    expect(petitioner.detail.report?.command).toBe('recordDelivery');
  });

  it.each([
    ['agent', 'recordDelivery'],
    ['guardian', 'recordDelivery'],
    ['statutory', 'recordDelivery'],
    [null, undefined],
  ] as const)('to whoever acts for a party serves it by the mandate, whatever the pack: %s', (actsAs, command) => {
    const delivery = aDelivery({ representativeCounts: 0 });
    delivery.issuedTo({ party: 'p2', role: 'representative', actsAs }, 'hand').proved('2026-08-03');
    expect(delivery.detail.report?.command).toBe(command);
  });

  it('needs no address in any fact: nothing of a person stands in the record', () => {
    const delivery = aDelivery().issued('sms', 'post').sent();
    expect(Object.keys(delivery.dossier.state.recipient ?? {}).sort()).toEqual(['party', 'role']);
    expect(delivery.access()).toEqual(['dept-transport:handler']);
  });

  it('goes over to the office that takes over', () => {
    const delivery = aDelivery().issued('hand');
    const offices = { from: office('dept-transport'), to: office('dept-housing') };
    const handed = delivery.kind.handedOver?.(delivery.dossier.state, offices);
    expect(handed?.office).toBe('dept-housing');
    expect(delivery.kind.handedOver?.(delivery.dossier.state, { ...offices, from: office('bureau') })).toBe(
      delivery.dossier.state,
    );
  });
});

describe('what the parent did not take', () => {
  it('ends the delivery once somebody has settled it, and the proof is kept', () => {
    const delivery = aDelivery().issued('hand').proved('2026-08-03');
    delivery.act('giveUpReport', {}, courseActor).act('giveUpReport', {}, courseActor).told();
    expect(delivery.types().slice(-2)).toEqual(['proved', 'reportGivenUp']);
    expect(delivery.dossier.state).toMatchObject({ end: { as: 'proved' }, proved: { servedOn: '2026-08-03' } });
  });

  it('is nothing where nothing is to be told: the proof ends it', () => {
    const payload = { office: office('dept-transport'), notice: 'other', title: null, plan: ['hand'] } as const;
    const delivery = aDelivery().act('issue', payload, deliverer).proved('2026-08-03').told();
    expect([delivery.types().at(-1), delivery.standing().phase]).toEqual(['proved', 'ended']);
  });
});
