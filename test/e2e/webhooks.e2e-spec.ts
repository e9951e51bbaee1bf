import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { Receiver } from '../support/a-receiver.js';
import { demoPassword, Stack } from '../support/stack.js';

let stack: Stack;
let client: Client;
let receiver: Receiver;
let webhook: string;
beforeAll(async () => {
  stack = await Stack.start({ WEBHOOK_HOSTS: '127.0.0.1/32' });
  client = new Client(stack.apiUrl, demoPassword);
  receiver = await Receiver.open();
  const wanted = { name: '热线平台', office: 'bureau', url: receiver.url, kinds: ['petition'], facts: ['registered'] };
  const made = await client.post<{ secret: string; webhook: { id: string } }>('admin', '/api/webhooks', {
    ...wanted,
    ...{ from: 'now', reason: '对接热线' },
  });
  receiver.secrets = [made.secret];
  webhook = made.webhook.id;
}, 180_000);
afterAll(async () => {
  receiver.close();
  await stack.stop();
}, 60_000);

async function register(): Promise<string> {
  const matter = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠，浇不上水。' };
  return (await client.post<{ id: string }>('clerk', '/api/petitions', matter)).id;
}

async function nothingWaits(): Promise<void> {
  const { webhook: now } = await client.get<{ webhook: { position: number; head: number; failures: number } }>(
    'admin',
    `/api/webhooks/${webhook}`,
  );
  expect({ waits: now.head - now.position, failures: now.failures }).toEqual({ waits: 0, failures: 0 });
}

const casesGot = (): string[] => [...new Set(receiver.got.map(({ message }) => message.data.case))];
const isInOrder = (): boolean => {
  const firsts = [...new Set(receiver.places)];
  return firsts.every((place, at) => at === 0 || place > (firsts[at - 1] ?? 0));
};

describe('a receiver, when the worker is killed', () => {
  it('gets what happened while no worker was alive', async () => {
    const first = await register();
    await eventually(() => expect(casesGot()).toEqual([first]));
    // What the worker that dies still holds waits for half a minute, which is for the test below.
    await eventually(nothingWaits);
    await stack.kill('worker');
    const second = await register();
    await stack.start('worker');
    await eventually(() => expect(casesGot()).toEqual([first, second]), 60_000);
    expect(receiver.unverified).toBe(0);
  }, 120_000);

  it('with a message taken and not noted, gets that one again with its id, and all others once, in order', async () => {
    // What came before and is not noted yet would be what the worker is killed over.
    await eventually(nothingWaits);
    const before = casesGot().length;
    await stack.kill('worker');
    await stack.start('worker', { MAPLEBRIDGE_FAILPOINT: 'webhook_sent_before_noted' });
    const ids = [await register(), await register(), await register()];
    await eventually(() => expect(casesGot()).toHaveLength(before + 1), 60_000);
    await stack.ended('worker');
    await stack.start('worker');
    await eventually(() => expect(casesGot()).toHaveLength(before + 3), 90_000);
    expect(casesGot().slice(before)).toEqual(ids);
    expect(isInOrder()).toBe(true);
    const tallied = new Map<string, number>();
    // A kill at no chosen place, as above, may bring a message again too.
    const mine = receiver.got.filter(({ message }) => ids.includes(message.data.case));
    for (const { id } of mine) tallied.set(id, (tallied.get(id) ?? 0) + 1);
    expect([...tallied.values()].filter((times) => times === 2)).toHaveLength(1);
    expect(Math.max(...tallied.values())).toBe(2);
    await eventually(nothingWaits);
  }, 240_000);
});
