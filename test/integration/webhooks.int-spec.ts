import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Webhook } from '#libs/contracts';
import { openLog } from '#libs/observability';
import { leaseWebhooks } from '#libs/persistence';
import { AddressGuard } from '#libs/webhook';
import { Delivery, pauseAfter } from '../../apps/worker/src/webhook/delivery.js';
import { Webhooks } from '../../apps/worker/src/webhook/webhooks.js';
import { TestApi } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { Receiver } from '../support/a-receiver.js';

let api: TestApi;
const receivers: Receiver[] = [];
const workers: (() => Promise<void>)[] = [];
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterEach(async () => {
  // First, so that no worker waits for the answer of one that hangs.
  for (const receiver of receivers.splice(0)) receiver.close();
  for (const stop of workers.splice(0)) await stop();
  await api.database.source.query(`update webhook set is_paused = true`);
});
afterAll(() => api.close());

const reason = '对接';
let made = 0;

/** A receiver of the cases of the bureau, from now on unless told. */
async function aReceiver(more: object = {}): Promise<{ receiver: Receiver; id: string }> {
  made += 1;
  const receiver = await Receiver.open();
  receivers.push(receiver);
  const wanted = { name: `receiver-${String(made)}`, office: 'bureau', url: receiver.url, kinds: null, facts: null };
  const created = await api.done('/api/webhooks', 'admin', { ...wanted, from: 'now', reason, ...more });
  receiver.secrets = [created.body.secret as string];
  return { receiver, id: created.body.webhook.id as string };
}

const stateOf = async (id: string): Promise<Webhook> =>
  (await api.get(`/api/webhooks/${id}`, 'admin')).body.webhook as Webhook;
const change = async (id: string, deed: string, more: object = {}) =>
  await api.done(`/api/webhooks/${id}/${deed}`, 'admin', { seen: (await stateOf(id)).lastChange, reason, ...more });
/** Nobody waits for hours: what is tried again is due at once. */
const hurry = () => api.database.source.query(`update webhook set next_try_at = clock_timestamp()`);

/** The part of a worker that brings webhooks. */
function aWorker(): () => Promise<void> {
  const { database, vault } = api.platform;
  const delivery = new Delivery(database, vault, new AddressGuard(['127.0.0.1/32']));
  const stop = new AbortController();
  const running = new Webhooks(database, delivery, openLog('test', 'silent')).run(stop.signal);
  const end = async (): Promise<void> => {
    stop.abort();
    await running;
  };
  workers.push(end);
  return end;
}

const inOrder = (places: readonly number[]): number[] => [...new Set(places)].sort((a, b) => a - b);

describe('a receiver of webhooks', () => {
  it('gets each event of its office in order, signed, with an id of its own, and nothing personal', async () => {
    const { receiver, id } = await aReceiver();
    aWorker();
    const cases = await Promise.all([api.referred(), api.referred(), api.petition()]);
    await eventually(() => expect(receiver.got).toHaveLength(5));
    expect(receiver.unverified).toBe(0);
    expect(receiver.places).toEqual(inOrder(receiver.places));
    expect(new Set(receiver.got.map((one) => one.id)).size).toBe(5);
    expect(new Set(receiver.got.map(({ message }) => message.data.case))).toEqual(new Set(cases));
    expect(JSON.stringify(receiver.got)).not.toMatch(/张小芳|路灯|dept-transport/);
    await eventually(async () => {
      const { position, head, failures, deliveredAt } = await stateOf(id);
      expect({ isDone: position === head, failures, isSaid: deliveredAt !== null }).toEqual({
        ...{ isDone: true, failures: 0, isSaid: true },
      });
    });
    const { tries } = (await api.get(`/api/webhooks/${id}`, 'admin')).body as { tries: { code: string | null }[] };
    expect(tries.map(({ code }) => code)).toEqual([null, null, null, null, null]);
  });

  it('is told of what its office sees, by the kinds and facts that it wants', async () => {
    const housing = await aReceiver({ office: 'dept-housing' });
    const referrals = await aReceiver({ facts: ['referred'] });
    aWorker();
    const id = await api.referred('dept-transport');
    await eventually(() =>
      expect(referrals.receiver.got.map(({ message }) => [message.data.case, message.data.fact])).toEqual([
        [id, 'referred'],
      ]),
    );
    await eventually(async () => {
      const { position, head } = await stateOf(housing.id);
      expect(position).toBe(head);
    });
    expect(housing.receiver.got).toEqual([]);
  });

  it('that fails is tried again and again, in order, and holds back nobody else', async () => {
    const [dead, hanging, alive] = [await aReceiver(), await aReceiver(), await aReceiver()];
    dead.receiver.answers = 500;
    hanging.receiver.answers = null;
    aWorker();
    const ids = await Promise.all(Array.from({ length: 4 }, () => api.petition()));
    await eventually(() => expect(alive.receiver.got).toHaveLength(4));
    await eventually(async () => {
      const { failures, lastError, failingSince, nextTryAt } = await stateOf(dead.id);
      expect({ failures, lastError }).toEqual({ failures: 1, lastError: 'status' });
      expect(Date.parse(nextTryAt ?? '') - Date.parse(failingSince ?? '')).toBeGreaterThanOrEqual(4_000);
    });
    await hurry();
    await eventually(async () => expect((await stateOf(dead.id)).failures).toBeGreaterThan(1));
    // What it could not take is what it is asked again: nothing behind it.
    expect(new Set(dead.receiver.places).size).toBe(1);
    dead.receiver.answers = 200;
    await hurry();
    await eventually(() => expect(inOrder(dead.receiver.places)).toHaveLength(4));
    const firsts = dead.receiver.got.filter(({ id }, at) => dead.receiver.got.findIndex((one) => one.id === id) === at);
    expect(firsts.map(({ message }) => message.data.case).sort()).toEqual([...ids].sort());
    await eventually(async () => expect((await stateOf(dead.id)).failures).toBe(0));
  });

  it('gets what a worker that died had in hand, once more at most, with the same id', async () => {
    const { receiver, id } = await aReceiver();
    const { source } = api.database;
    await api.petition();
    const dying = aWorker();
    await eventually(() => expect(receiver.got).toHaveLength(1));
    await dying();
    const first = receiver.got[0];
    // As a worker leaves it that is killed after the message was taken and before that was noted.
    await source.query(`update webhook set position = position - 1 where id = $1`, [id]);
    const held = await leaseWebhooks(source, randomUUID());
    expect(held.map((one) => one.id)).toContain(id);
    aWorker();
    await api.petition();
    expect(receiver.got).toHaveLength(1);
    await source.query(`update webhook set leased_until = clock_timestamp()`);
    await eventually(() => expect(receiver.got).toHaveLength(3));
    expect(receiver.got[1]).toEqual(first);
    expect(inOrder(receiver.places)).toHaveLength(2);
  });

  it('is sent no event twice by two workers that live', async () => {
    const { receiver } = await aReceiver();
    aWorker();
    aWorker();
    await Promise.all(Array.from({ length: 20 }, () => api.petition()));
    await eventually(() => expect(receiver.got.length).toBeGreaterThanOrEqual(20));
    expect(receiver.places).toEqual(inOrder(receiver.places));
    expect(receiver.places).toHaveLength(20);
  });

  it('is paused, goes on, and is sent again from a place, as an administrator says', async () => {
    const { receiver, id } = await aReceiver();
    await api.petition();
    aWorker();
    await eventually(() => expect(receiver.got).toHaveLength(1));
    await change(id, 'pause');
    await api.petition();
    const other = await aReceiver({ from: 'first' });
    await eventually(async () => expect((await stateOf(other.id)).position).toBe((await stateOf(other.id)).head));
    expect(receiver.got).toHaveLength(1);
    await change(id, 'resume');
    await eventually(() => expect(receiver.got).toHaveLength(2));
    const [first] = receiver.places;
    await change(id, 'replay', { position: (first ?? 0) - 1 });
    await eventually(() => expect(receiver.got).toHaveLength(4));
    expect(receiver.got.slice(2)).toEqual(receiver.got.slice(0, 2));
    const ahead = { seen: (await stateOf(id)).lastChange, reason, position: 1_000_000 };
    const refused = await api.post(`/api/webhooks/${id}/replay`, 'admin', ahead);
    expect(refused).toMatchObject({ status: 409, body: { code: 'event.position_ahead' } });
  });

  it('verifies by the old secret for a day and by the new one, neither of which is stored in clear', async () => {
    const { receiver, id } = await aReceiver();
    const [old = ''] = receiver.secrets;
    const fresh = (await change(id, 'replaceSecret')).body.secret as string;
    aWorker();
    for (const [index, secret] of [old, fresh].entries()) {
      receiver.secrets = [secret];
      await api.petition();
      await eventually(() => expect(receiver.got).toHaveLength(index + 1));
    }
    await api.database.source.query(`update webhook set old_until = clock_timestamp() where id = $1`, [id]);
    receiver.secrets = [old];
    await api.petition();
    await eventually(() => expect(receiver.unverified).toBe(1));
    const rows = await api.database.source.query<{ row: string }[]>(
      `select w::text as row from webhook w union all select c::text from account_change c`,
    );
    // As text of a row bytes are in hex: of the secret as it was told, and of the key that it means.
    const [stored, logged] = [JSON.stringify(rows), api.logged.join('\n')];
    for (const secret of [old, fresh]) {
      const clear = secret.slice(6);
      const forms = [clear, Buffer.from(clear).toString('hex'), Buffer.from(clear, 'base64').toString('hex')];
      for (const form of forms) expect([stored.includes(form), logged.includes(form)]).toEqual([false, false]);
    }
    // The rows that were looked through are those of this receiver.
    expect(stored).toContain(id);
  });

  it('verifies by each of its secrets that are a day old at most, however often it is replaced', async () => {
    const { receiver, id } = await aReceiver();
    const [first = ''] = receiver.secrets;
    const second = (await change(id, 'replaceSecret')).body.secret as string;
    const third = (await change(id, 'replaceSecret')).body.secret as string;
    aWorker();
    for (const [index, secret] of [first, second, third].entries()) {
      receiver.secrets = [secret];
      await api.petition();
      await eventually(() => expect(receiver.got).toHaveLength(index + 1));
    }
    expect(receiver.unverified).toBe(0);
  });

  it('whose secret does not open is a try that says so, and goes on with a new one', async () => {
    const { receiver, id } = await aReceiver();
    await api.database.source.query(`update webhook set secret = decode('00', 'hex') where id = $1`, [id]);
    aWorker();
    await api.petition();
    await eventually(async () =>
      expect(await stateOf(id)).toMatchObject({ failures: 1, lastError: 'secret_sealed', isPaused: false }),
    );
    const { tries } = (await api.get(`/api/webhooks/${id}`, 'admin')).body as { tries: { code: string | null }[] };
    expect(tries.map(({ code }) => code)).toEqual(['secret_sealed']);
    expect(receiver.unverified).toBe(0);
    receiver.secrets = [(await change(id, 'replaceSecret')).body.secret as string];
    await eventually(() => expect(receiver.got).toHaveLength(1));
  });

  it('gets nothing more when its office has ended, and says so', async () => {
    const { source } = api.database;
    const [ended, alive] = [await aReceiver({ office: 'dept-housing' }), await aReceiver()];
    const setActive = (isActive: boolean) =>
      source.query(`update office set is_active = $1 where id = 'dept-housing'`, [isActive]);
    await api.referred('dept-housing');
    await setActive(false);
    aWorker();
    await eventually(() => expect(alive.receiver.got).toHaveLength(2));
    expect(ended.receiver.got).toEqual([]);
    const said = await stateOf(ended.id);
    expect({ ...said, waits: said.head > said.position }).toMatchObject({ isOfficeActive: false, waits: true });
    await setActive(true);
    await eventually(() => expect(ended.receiver.got.length).toBeGreaterThan(0));
    expect((await stateOf(ended.id)).isOfficeActive).toBe(true);
  });

  it('shows of its tries only the cases that its office may see now', async () => {
    const { receiver, id } = await aReceiver({ office: 'dept-transport', facts: ['referred'] });
    aWorker();
    const seen = await api.referred('dept-transport');
    await eventually(() => expect(receiver.got).toHaveLength(1));
    const triesOf = async () =>
      (
        (await api.get(`/api/webhooks/${id}`, 'admin')).body as {
          tries: { number: string | null; fact: string | null }[];
        }
      ).tries;
    await eventually(async () => expect((await triesOf()).map(({ fact }) => fact)).toEqual(['referred']));
    await api.database.source.query(
      `update case_access set ended_at = clock_timestamp() where case_id = $1 and office_id = 'dept-transport'`,
      [seen],
    );
    expect(await triesOf()).toMatchObject([{ number: null, fact: null, kind: null }]);
  });

  it('that says it is gone is paused, and an address that may not be is refused with a reason', async () => {
    const { receiver, id } = await aReceiver();
    receiver.answers = 410;
    aWorker();
    await api.petition();
    await eventually(async () => expect(await stateOf(id)).toMatchObject({ isPaused: true, failures: 1 }));
    const wanted = { name: 'evil', office: 'bureau', kinds: null, facts: null, from: 'now', reason };
    for (const url of ['http://169.254.169.254/latest', 'https://203.0.113.7/x', 'http://[::1]:5432/']) {
      const said = await api.post('/api/webhooks', 'admin', { ...wanted, url });
      expect(said).toMatchObject({ status: 422, body: { code: 'webhook.address_refused' } });
    }
    const malformed = await api.post('/api/webhooks', 'admin', { ...wanted, url: 'https://a:b@receiver.example/' });
    expect(malformed.body.code).toBe('webhook.url_malformed');
    const stranger = await api.post('/api/webhooks', 'bureauHead', { ...wanted, url: 'https://receiver.example/' });
    expect(stranger.status).toBe(403);
  });

  it('waits longer each time, up to an hour, and is never given up', () => {
    const waits = [0, 1, 2, 3, 4, 5, 500].map(pauseAfter);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect([waits[0], waits.at(-1)]).toEqual([5, 3_600]);
  });
});
