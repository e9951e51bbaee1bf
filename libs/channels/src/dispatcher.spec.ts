import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseConfig, channels as settings, Secret } from '#libs/config';
import { as, DomainError, type CaseId } from '#libs/kernel';
import * as z from 'zod';
import { AGateway } from '../../../test/support/channels/a-gateway.js';
import { Standing } from '../../../test/support/channels/a-standing.js';
import { Breaker } from './breaker.js';
import type { Channel } from './channel.js';
import { Dispatcher, type DispatcherParts } from './dispatcher.js';
import { Journal } from './journal.js';
import { localOutbox, type KeptMessage } from './local-outbox.js';
import { messageIdOf, messageKeyOf } from './message-key.js';
import { openChannels } from './open-channels.js';

const key = { caseId: as<CaseId>('0190aaaa-bbbb-4ccc-8ddd-eeeeeeeeee7f'), channel: 'sms', turn: 1 } as const;

describe('sending a message once', () => {
  let folder: string;
  let gateway: AGateway;
  let standing: Standing;
  const kept: KeptMessage[] = [];
  const faults: unknown[] = [];
  const outbox = localOutbox({
    keep: (message) => Promise.resolve(void kept.push(message)),
    has: (id) => Promise.resolve(kept.some((one) => one.id === id)),
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maplebridge-dispatch-'));
    gateway = await AGateway.open();
    standing = new Standing();
    kept.length = 0;
    faults.length = 0;
  });
  afterEach(async () => {
    await gateway.down();
    await rm(folder, { recursive: true, force: true });
  });

  /** A process of its own over the same journal. */
  const process = (environment: Record<string, string> = {}) =>
    sending(openChannels(parseConfig(z.object(settings), { SMS_URL: `${gateway.url}/send`, ...environment })));
  /** One whose short messages go by this channel. */
  const over = (sms: Channel) => sending({ sms, email: 'not_set_up' });
  const sending = (channels: DispatcherParts['channels']) =>
    new Dispatcher({
      journal: new Journal(folder),
      breaker: new Breaker(standing),
      channels,
      outbox,
      page: 'https://xf.example/p',
      languages: { sms: 'zh', email: 'zh-en' },
      onUnwritten: () => undefined,
      onFault: (error) => void faults.push(error),
    });
  const order = (turn = 1, isPretended = false, to: string | null = '13800138000') => ({
    ...{ ...key, turn },
    recipient: () => Promise.resolve({ to: to === null ? null : new Secret(to), isWished: true, isPretended }),
  });

  it('answers a second call, and one of another process, from the journal', async () => {
    expect(await process().send(order())).toMatchObject({ outcome: 'sent' });
    expect(await process().send(order())).toMatchObject({ outcome: 'sent' });
    expect(gateway.messages).toHaveLength(1);
    const { id, text } = JSON.parse(gateway.messages[0]?.body ?? '') as { id: string; text: string };
    expect(messageKeyOf(id)).toEqual(key);
    expect(text).toContain('https://xf.example/p');
  });

  it('sends nothing to whoever wishes documents on paper', async () => {
    const recipient = async () => ({ ...(await order().recipient()), isWished: false });
    expect(await process().send({ ...order(), recipient })).toEqual({
      ...{ outcome: 'not_sent', code: 'not_wished', isFinal: true },
    });
    expect([gateway.got, await new Journal(folder).last(key)]).toEqual([[], null]);
  });

  it('unseals the address of nobody whose message has gone', async () => {
    await process().send(order());
    const unsealed = () => Promise.reject(new Error('unsealed'));
    expect(await process().send({ ...order(), recipient: unsealed })).toMatchObject({ outcome: 'sent' });
  });

  it('sends no second message where the gateway took the first and failed its answer', async () => {
    gateway.answers(() => 'hangs_up');
    expect(await process().send(order())).toEqual({ outcome: 'sent', at: null, isKnown: false });
    gateway.answers(() => ({ status: 200 }));
    expect(await process().send(order())).toMatchObject({ outcome: 'sent', isKnown: false });
    expect(gateway.messages).toHaveLength(1);
  });

  it('asks a gateway that can be asked, and sends again what it did not take', async () => {
    const environment = { SMS_STATUS_URL: `${gateway.url}/status/{{id}}` };
    let wasTaken = false;
    gateway.answers(({ method }) => (method === 'POST' ? 'hangs_up' : { status: wasTaken ? 200 : 404 }));
    expect(await process(environment).send(order())).toMatchObject({ outcome: 'not_sent', code: 'no_answer' });
    wasTaken = true;
    expect(await process(environment).send(order())).toMatchObject({ outcome: 'sent' });
    await process(environment).send(order());
    expect(gateway.messages).toHaveLength(2);
  });

  it('counts an intent without outcome as sent, whatever died between', async () => {
    await new Journal(folder).begin(key);
    expect(await process().send(order())).toMatchObject({ outcome: 'sent' });
    expect(gateway.got).toEqual([]);
    expect(await new Journal(folder).last(key)).toMatchObject({ what: 'sent', isKnown: false });
  });

  it('sends an intent that the gateway does not know, and not one that it does', async () => {
    const environment = { SMS_STATUS_URL: `${gateway.url}/status/{{id}}` };
    for (const [turn, status] of [
      [1, 404],
      [2, 200],
      [3, 500],
    ] as const) {
      gateway.answers(({ method }) => ({ status: method === 'POST' ? 200 : status }));
      await new Journal(folder).begin({ ...key, turn });
      expect(await process(environment).send(order(turn))).toMatchObject({ outcome: 'sent' });
    }
    const sent = gateway.messages.map(({ body }) => (JSON.parse(body) as { id: string }).id);
    expect(sent).toEqual([messageIdOf({ ...key, turn: 1 })]);
  });

  it('takes a gateway that fails over it for one that may have taken it, unless that one says otherwise', async () => {
    gateway.answers(({ method }) => ({ status: method === 'POST' ? 503 : 405 }));
    expect(await process().send(order(1))).toMatchObject({ outcome: 'sent' });
    expect(await process({ SMS_NOT_TAKEN: '503' }).send(order(2))).toMatchObject({ outcome: 'not_sent', code: 'busy' });
    const asked = { SMS_STATUS_URL: `${gateway.url}/status/{{id}}` };
    gateway.answers(({ method }) => ({ status: method === 'POST' ? 503 : 404 }));
    expect(await process(asked).send(order(3))).toMatchObject({ outcome: 'not_sent', code: 'no_answer' });
  });

  it('tries again what surely did not go', async () => {
    gateway.answers(() => ({ status: 429 }));
    expect(await process().send(order())).toEqual({ outcome: 'not_sent', code: 'busy', isFinal: false });
    gateway.answers(() => ({ status: 200 }));
    expect(await process().send(order())).toMatchObject({ outcome: 'sent' });
    expect(await process().send(order())).toMatchObject({ outcome: 'sent' });
    expect(gateway.messages).toHaveLength(2);
  });

  it('sends one message when ten processes try at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => process().send(order())));
    expect(gateway.messages).toHaveLength(1);
  });

  it('writes no end to the try of another, which began it while the gateway was asked', async () => {
    let sends = 0;
    let [sleeperAsks, anotherIsDone] = [() => undefined, () => undefined] as [() => void, () => void];
    const asked = new Promise<void>((resolve) => (sleeperAsks = resolve));
    const done = new Promise<void>((resolve) => (anotherIsDone = resolve));
    const taking: Channel = {
      isAddress: () => true,
      send: () => Promise.resolve({ kind: 'accepted', reference: `g${String((sends += 1))}`, parts: 1 }),
      ask: () => Promise.resolve('not_taken'),
    };
    const slow: Channel = {
      ...taking,
      ask: async () => {
        sleeperAsks();
        await done;
        return 'not_taken';
      },
    };
    await new Journal(folder).begin(key);
    const sleeper = over(slow).send(order());
    await asked;
    expect(await over(taking).send(order())).toMatchObject({ outcome: 'sent' });
    anotherIsDone();
    expect(await sleeper).toMatchObject({ outcome: 'sent' });
    expect([sends, await new Journal(folder).last(key)]).toMatchObject([1, { what: 'sent', reference: 'g1' }]);
  });

  it('asks nobody and counts nothing for an address that cannot be one', async () => {
    standing.failed = 4;
    expect(await process().send(order(1, false, 'no number'))).toEqual({
      ...{ outcome: 'not_sent', code: 'bad_address', isFinal: true },
    });
    standing.isTrialDue = true;
    await process().send(order(1, false, 'no number'));
    expect([standing.failed, standing.isTrialDue, gateway.got]).toEqual([4, true, []]);
    expect(await new Journal(folder).last(key)).toBeNull();
  });

  it('lets nothing leave at a quiet hour, says so, and asks no channel', async () => {
    standing.failed = 4;
    standing.isTrialDue = true;
    const atNight = () => Promise.resolve(true);
    expect(await process().send({ ...order(), isQuiet: atNight })).toEqual({
      ...{ outcome: 'not_sent', code: 'quiet_hours', isFinal: false },
    });
    expect([standing.isTrialDue, gateway.got, await new Journal(folder).last(key)]).toEqual([true, [], null]);
    expect(await process().send({ ...order(), isQuiet: () => Promise.resolve(false) })).toMatchObject({
      outcome: 'sent',
    });
    // What has gone is said to have gone at any hour.
    expect(await process().send({ ...order(), isQuiet: atNight })).toMatchObject({ outcome: 'sent' });
    expect(gateway.messages).toHaveLength(1);
  });

  it('records what fails here, before anything is handed over, as not sent, and says so', async () => {
    const broken: Channel = { isAddress: () => true, send: () => Promise.reject(new Error('a bug')) };
    expect(await over(broken).send(order())).toEqual({ outcome: 'not_sent', code: 'failed_here', isFinal: false });
    expect(await new Journal(folder).last(key)).toMatchObject({ what: 'not_sent', code: 'failed_here' });
    expect([faults.length, standing.failed]).toEqual([1, 0]);
    expect(await process().send(order())).toMatchObject({ outcome: 'sent' });
    expect(gateway.messages).toHaveLength(1);
  });

  it('tries again at once where what is ours was away', async () => {
    const away = new DomainError('unavailable', 'persistence.unavailable', 'away');
    await expect(over({ isAddress: () => true, send: () => Promise.reject(away) }).send(order())).rejects.toBe(away);
    expect(await process().send(order())).toMatchObject({ outcome: 'sent' });
    expect(gateway.messages).toHaveLength(1);
  });

  it('counts as sent what was handed over, though the question after it failed', async () => {
    const silent: Channel = {
      isAddress: () => true,
      send: () => Promise.resolve({ kind: 'unknown', code: 'no_answer' }),
      ask: () => Promise.reject(new Error('a bug')),
    };
    expect(await over(silent).send(order())).toMatchObject({ outcome: 'sent' });
    expect(await new Journal(folder).last(key)).toMatchObject({ what: 'sent', isKnown: false });
  });

  it('keeps messages from a channel that is down, tries one, and goes on when it is back', async () => {
    await gateway.down();
    for (let turn = 1; turn <= 5; turn += 1)
      expect(await process().send(order(turn))).toMatchObject({ code: 'not_reachable', isFinal: false });
    await gateway.up();
    expect(await process().send(order(1))).toEqual({ outcome: 'not_sent', code: 'breaker_open', isFinal: false });
    expect(gateway.got).toEqual([]);
    standing.isTrialDue = true;
    expect(await process().send(order(1))).toMatchObject({ outcome: 'sent' });
    expect(await process().send(order(2))).toMatchObject({ outcome: 'sent' });
    expect(standing.parts).toBe(2);
  });

  it('lets nothing of a made-up county or a drill leave', async () => {
    expect(await process().send(order(1, true))).toMatchObject({ outcome: 'sent' });
    await new Journal(folder).begin({ ...key, turn: 2 });
    expect(await process().send(order(2, true))).toMatchObject({ outcome: 'sent' });
    expect(gateway.got).toEqual([]);
    expect(kept.map(({ turn, to, channel }) => [turn, to, channel])).toEqual([
      [1, '13800138000', 'sms'],
      [2, '13800138000', 'sms'],
    ]);
  });

  it('says for good what will never go', async () => {
    expect(await process().send(order(1, false, null))).toMatchObject({ code: 'no_address', isFinal: true });
    expect(await process({ SMS_URL: '' }).send(order())).toMatchObject({ code: 'not_set_up', isFinal: true });
    expect(await process({ CHANNELS_OFF: 'sms' }).send(order())).toMatchObject({ code: 'switched_off', isFinal: true });
    expect(gateway.got).toEqual([]);
  });

  it('sends nothing that the journal could not say before', async () => {
    const broken = new Dispatcher({
      ...{ journal: new Journal('/dev/null/inside'), breaker: new Breaker(standing), outbox, page: null },
      channels: openChannels(parseConfig(z.object(settings), { SMS_URL: `${gateway.url}/send` })),
      ...{ languages: { sms: 'zh', email: 'zh' }, onUnwritten: () => undefined, onFault: () => undefined },
    });
    await expect(broken.send(order())).rejects.toMatchObject({ kind: 'unavailable' });
    expect(gateway.got).toEqual([]);
  });
});
