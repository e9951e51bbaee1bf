import { describe, expect, it } from '@jest/globals';

import { DomainError, type CaseId, type Standing } from '#libs/kernel';

import type { Door, DoorRequest } from '../course/index.js';
import { DeliveryActivities } from './delivery.activities.js';
import { noChannels } from './no-channels.js';
import type { Order, Sent } from './ports.js';

const delivery = 'bbbbbbbb-0000-5000-8000-000000000002' as CaseId;
const parent = { kind: 'petition', caseId: 'aaaaaaaa-0000-4000-8000-000000000001' as CaseId };
const by = { kind: 'delivery', caseId: delivery };
const request = { by, leg: 2, attempt: 3, channel: 'sms' };

/** A delivery whose attempt is under way; `send`: what its standing asks for once it has begun. */
function aDelivery(
  answer: Sent | Error,
  send: object | null = { leg: 2, attempt: 3, turn: 1 },
  owed: readonly object[] = [],
) {
  const [asked, orders]: [DoorRequest[], Order[]] = [[], []];
  const door: Door = {
    act: (one) => {
      asked.push(one);
      const isOver = one.commands.some(({ type }) => type === 'overtake');
      const detail = { send: isOver ? null : send, party: 'p1' };
      const standing = { caseId: delivery, version: asked.length, parent, detail };
      return Promise.resolve({ version: asked.length, standing: standing as unknown as Standing });
    },
    standing: () => Promise.resolve({ parts: { owed } } as unknown as Standing),
    partId: (_id, { name }) => (name === '4/p1' ? delivery : parent.caseId),
  };
  const sender = {
    send: (order: Order) => {
      orders.push(order);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
  return { activities: new DeliveryActivities(door, sender), asked, orders };
}

const saidTo = (asked: readonly DoorRequest[]) => asked.flatMap(({ commands }) => commands);

describe('an attempt to send', () => {
  it('asks the door, sends to the party of the parent, and tells the door what became of it', async () => {
    const { activities, asked, orders } = aDelivery({ outcome: 'sent', sentOn: null, isKnown: true });
    const { standing } = await activities.send(request);
    expect(orders).toEqual([{ ...request, parent, party: 'p1', turn: 1 }]);
    expect(saidTo(asked)).toEqual([
      { type: 'beginAttempt', payload: { leg: 2, attempt: 3 } },
      { type: 'noteSent', payload: { leg: 2, attempt: 3, sentOn: null, isKnown: true } },
    ]);
    expect(asked.map(({ key }) => key)).toEqual([`${delivery}:beginAttempt:2/3`, `${delivery}:noteSent:2/3`]);
    expect(standing.version).toBe(2);
  });

  it('tells the parent before anything leaves, and notes that it knows as it begins', async () => {
    const { activities, asked, orders } = aDelivery({ outcome: 'sent', sentOn: null, isKnown: true });
    const announcement = { name: 'paper/1', isNecessary: false, told: 0, causes: [null], outcome: null };
    await activities.send({ ...request, telling: { parent, announcement } });
    expect(asked.map(({ kind, key, commands }) => [kind, key, commands.map(({ type }) => type)])).toEqual([
      ['petition', `${delivery}:announce:1:open`, ['notePart']],
      ['delivery', `${delivery}:noteParentKnowsAndBegin:1:open/2/3`, ['noteParentKnows', 'beginAttempt']],
      ['delivery', `${delivery}:noteSent:2/3`, ['noteSent']],
    ]);
    expect(orders).toHaveLength(1);
  });

  it('sends nothing where its parent did not take it', async () => {
    const { asked, orders } = aDelivery(new Error('unused'));
    const door: Door = {
      act: (one) => {
        asked.push(one);
        return Promise.reject(new DomainError('unavailable', 'persistence.unavailable', 'away'));
      },
      standing: () => Promise.reject(new Error('unused')),
      partId: (id) => id,
    };
    const sender = {
      send: (order: Order) => Promise.resolve((orders.push(order), { outcome: 'sent', sentOn: null, isKnown: true })),
    };
    const announcement = { name: 'paper/1', isNecessary: false, told: 0, causes: [null], outcome: null };
    const sending = new DeliveryActivities(door, sender as never).send({
      ...request,
      telling: { parent, announcement },
    });
    await expect(sending).rejects.toMatchObject({ code: 'persistence.unavailable' });
    expect([asked.length, orders]).toEqual([1, []]);
  });

  it('records a channel that is down, or is none, as what happened', async () => {
    const down = aDelivery({ outcome: 'not_sent', code: 'busy', isFinal: false });
    await down.activities.send(request);
    expect(saidTo(down.asked)[1]).toEqual({
      type: 'noteNotSent',
      payload: { leg: 2, attempt: 3, code: 'busy', isFinal: false },
    });
    const order = { ...request, parent, party: null, turn: 1 };
    expect(await noChannels.send(order)).toEqual({ outcome: 'not_sent', code: 'not_set_up', isFinal: true });
  });

  it.each([
    ['withdrawn or proved meanwhile', null],
    ['over, and another one is due', { leg: 2, attempt: 4 }],
    ['of a leg that has failed', { leg: 3, attempt: 3 }],
  ])('that was %s sends nothing', async (_how, send) => {
    const { activities, asked, orders } = aDelivery({ outcome: 'sent', sentOn: null, isKnown: true }, send);
    expect((await activities.send(request)).standing.version).toBe(1);
    expect([orders, saidTo(asked).map(({ type }) => type)]).toEqual([[], ['beginAttempt']]);
  });

  it('is none where its parent has yet to say that the paper stands no more: it is said at once, by the key of that course', async () => {
    const open = { type: 'overtake', payload: { fact: 4 } };
    const owedTo = (name: string) => ({ kind: 'delivery', name, cause: 'overtaken', open, consequence: 'c' });
    const own = aDelivery({ outcome: 'sent', sentOn: null, isKnown: true }, undefined, [
      owedTo('9/p1'),
      owedTo('4/p1'),
    ]);
    await own.activities.send(request);
    expect([own.orders, saidTo(own.asked).map(({ type }) => type)]).toEqual([[], ['beginAttempt', 'overtake']]);
    expect(own.asked[1]).toMatchObject({
      ...by,
      ...{ key: `${parent.caseId}:openPart:delivery/4/p1:overtaken`, actor: { kind: 'course', caseId: parent.caseId } },
    });
    const other = aDelivery({ outcome: 'sent', sentOn: null, isKnown: true }, undefined, [owedTo('9/p1')]);
    await other.activities.send(request);
    expect(other.orders).toHaveLength(1);
  });

  it('fails where our own journal is away, with nothing noted, so that the engine tries again', async () => {
    const away = new DomainError('unavailable', 'persistence.unavailable', 'away');
    const { activities, asked } = aDelivery(away);
    await expect(activities.send(request)).rejects.toBe(away);
    expect(saidTo(asked).map(({ type }) => type)).toEqual(['beginAttempt']);
  });
});

describe('the activities of deliveries', () => {
  it('are what courses ask for, and nothing else: each method is bound by its name', () => {
    expect(Object.getOwnPropertyNames(DeliveryActivities.prototype)).toEqual(['constructor', 'send', 'report']);
  });
});

describe('what a delivery tells its parent', () => {
  it('is the command that the parent named, and then a note that it knows, each under a key of its own', async () => {
    const { activities, asked } = aDelivery({ outcome: 'sent', sentOn: null, isKnown: true });
    const command = { type: 'recordDelivery', payload: { servedOn: '2026-08-20', manner: 'post' } };
    await activities.report({ by, parent, command });
    expect(asked.map(({ kind, caseId, key }) => [kind, caseId, key])).toEqual([
      ['petition', parent.caseId, `${delivery}:report:proved`],
      ['delivery', delivery, `${delivery}:noteReported:proved`],
    ]);
    expect(saidTo(asked)).toEqual([command, { type: 'noteReported', payload: {} }]);
    expect(asked[0]?.actor).toMatchObject({ kind: 'course', caseId: delivery });
  });

  it('that is refused for how the parent stands fails for good, and nothing is noted', async () => {
    const { asked } = aDelivery(new Error('unused'));
    const door: Door = {
      act: (one) => {
        asked.push(one);
        return Promise.reject(new DomainError('conflict', 'petition.ended', 'ended', { endedAt: 'then' }));
      },
      standing: () => Promise.reject(new Error('unused')),
      partId: (id) => id,
    };
    const command = { type: 'recordDelivery', payload: {} };
    await expect(new DeliveryActivities(door, noChannels).report({ by, parent, command })).rejects.toMatchObject({
      ...{ kind: 'invalid', code: 'petition.ended', details: { endedAt: 'then' } },
    });
    expect(asked).toHaveLength(1);
  });
});
