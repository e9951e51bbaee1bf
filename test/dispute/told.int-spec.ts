import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WebhookMessage } from '#libs/contracts';
import { as, type LegalDate } from '#libs/kernel';
import { openLog } from '#libs/observability';
import { placeEvents } from '#libs/persistence';
import { AddressGuard } from '#libs/webhook';
import { DigestContent } from '../../apps/worker/src/digest/digest-content.js';
import { Delivery } from '../../apps/worker/src/webhook/delivery.js';
import { Webhooks } from '../../apps/worker/src/webhook/webhooks.js';
import { Receiver } from '../support/a-receiver.js';
import { aDoor } from '../support/door.js';
import { EventStream } from '../support/event-stream.js';
import { eventually } from '../support/eventually.js';
import { cases, deliveryOf } from './mediation.js';
import { accountOf } from './people.js';
import { World, type ReaderName } from './world.js';

// What reaches somebody who asks for nothing: live news, the daily digest, another system, and the logs.
const rooms = ['p2', 'm', 'members'] as const;
const hidden: readonly string[] = rooms.flatMap((room) => [cases[room].caseId, deliveryOf(room)]);

let world: World;
beforeAll(async () => {
  world = await World.open('full');
}, 60_000);
afterAll(() => world.close(), 60_000);

describe('what happens in a room', () => {
  it('is live news for those who sit there alone', async () => {
    const { mediation, api } = world;
    const listening = new Map<ReaderName, EventStream>();
    for (const reader of ['mediator', 'deputy', 'partner', 'listener', 'colleague', 'member', 'clerk'] as const) {
      const stream = await EventStream.open(`${api.url}/api/live`, world.signed(reader));
      await stream.until('hello');
      listening.set(reader, stream);
    }
    await mediation.say(cases.p2, 'mediator', '这句话只对调解员说。');
    await mediation.say(cases.m, 'mediator', '这句话只在调解员之间说。');
    await mediation.say(cases.members, 'mediator', '这句话只对成员单位说。');
    await mediation.say(cases.dispute, 'mediator', '这句话大家都听见。');
    const told = async (reader: ReaderName): Promise<Set<string>> => {
      const stream = listening.get(reader);
      return await eventually(() => {
        const found = new Set(stream?.of('change').map(({ data }) => data.case as string));
        expect(found).toContain(cases.dispute.caseId);
        return found;
      });
    };
    const all = rooms.map((room) => cases[room].caseId);
    for (const reader of ['mediator', 'deputy', 'partner'] as const)
      expect([...(await told(reader))]).toEqual(expect.arrayContaining(all));
    for (const reader of ['listener', 'colleague', 'member', 'clerk'] as const) {
      const found = await told(reader);
      expect({ reader, told: hidden.filter((id) => found.has(id)) }).toEqual({ reader, told: [] });
    }
    // Whoever is let out hears that, and nothing after it.
    await mediation.let('m', 'exclude', 'partner');
    await mediation.say(cases.m, 'mediator', '他走了以后说的。');
    await mediation.say(cases.dispute, 'mediator', '大家又都听见。');
    const partner = listening.get('partner');
    await eventually(() => expect(partner?.of('change').at(-1)?.data.case).toBe(cases.dispute.caseId));
    const after = await world.ask('partner', 'GET', `/api/caucuses/${cases.m.caseId}`);
    expect(after.status).toBe(404);
    for (const stream of listening.values()) stream.close();
  }, 60_000);

  it('is in no digest but theirs, and in none of an office', async () => {
    const { source } = world.database;
    while ((await placeEvents(source, {})) > 0);
    const content = new DigestContent(source, aDoor(source).world, null);
    const today = as<LegalDate>(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
    const digest = await content.ofPerson(accountOf('colleague'), today, { kinds: ['duty', 'warning'] });
    expect(digest?.text).toContain('信2026-000001-1');
    expect(digest?.text).not.toMatch(/-(p1|p2|m|members)\b/u);
    // The dispute itself and its paper are owed by the office.
    expect((await content.ofOffice('dept-housing', today))?.text).toContain('在办 2 件');
  });

  it('reaches no other system', async () => {
    const receiver = await Receiver.open();
    const wanted = { name: 'receiver', office: 'dept-housing', url: receiver.url, kinds: null, facts: null };
    const made = await world.done('administrator', 'POST', '/api/webhooks', {
      ...wanted,
      from: 'first',
      reason: '对接',
    });
    receiver.secrets = [made.body.secret as string];
    const { database, vault } = world.api.platform;
    const stop = new AbortController();
    const delivery = new Delivery(database, vault, new AddressGuard(['127.0.0.1/32']));
    const running = new Webhooks(database, delivery, openLog('test', 'silent')).run(stop.signal);
    const brought = (): WebhookMessage['data'][] => receiver.got.map(({ message }) => message.data);
    await eventually(() => expect(brought().filter((one) => one.fact === 'said').length).toBeGreaterThan(2));
    stop.abort();
    await running;
    receiver.close();
    const told = new Set(brought().map((one) => one.case));
    expect(hidden.filter((id) => told.has(id))).toEqual([]);
    expect(told).toContain(cases.dispute.caseId);
    // No place is left out where something of a room stood.
    const places = brought().map(({ position }) => position);
    expect(places).toEqual(places.map((_place, index) => (places[0] ?? 0) + index));
  }, 60_000);

  it('is in no log', () => {
    expect(world.api.logged.filter((line) => /底线|银杏|周大山|只对(调解员|成员单位)/u.test(line))).toEqual([]);
  });
});
