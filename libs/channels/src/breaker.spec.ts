import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseConfig, channels as settings, Secret } from '#libs/config';
import { as, type CaseId } from '#libs/kernel';
import * as z from 'zod';
import { AGateway } from '../../../test/support/channels/a-gateway.js';
import { Standing } from '../../../test/support/channels/a-standing.js';
import { Breaker } from './breaker.js';
import { Dispatcher } from './dispatcher.js';
import { Journal } from './journal.js';
import { localOutbox } from './local-outbox.js';
import { openChannels } from './open-channels.js';

describe('a channel that is down', () => {
  let folder: string;
  let gateway: AGateway;
  let standing: Standing;
  const outbox = localOutbox({ keep: () => Promise.resolve(), has: () => Promise.resolve(false) });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maplebridge-breaker-'));
    gateway = await AGateway.open();
    standing = new Standing();
  });
  afterEach(async () => {
    await gateway.down();
    await rm(folder, { recursive: true, force: true });
  });

  const process = (environment: Record<string, string> = {}) =>
    new Dispatcher({
      ...{ journal: new Journal(folder), breaker: new Breaker(standing), outbox, page: 'https://xf.example/p' },
      channels: openChannels(parseConfig(z.object(settings), { SMS_URL: `${gateway.url}/send`, ...environment })),
      ...{ languages: { sms: 'zh', email: 'zh' }, onUnwritten: () => undefined, onFault: () => undefined },
    });
  const order = (turn: number) => ({
    ...({ caseId: as<CaseId>('0190aaaa-bbbb-4ccc-8ddd-eeeeeeeeee7f'), channel: 'sms', turn } as const),
    recipient: () => Promise.resolve({ to: new Secret('13800138000'), isWished: true, isPretended: false }),
  });

  it('tries a gateway that answers with an error by nobody’s message, and loses one to it and no second', async () => {
    gateway.answers(() => ({ status: 503 }));
    expect(await process().send(order(1))).toMatchObject({ outcome: 'sent', isKnown: false });
    for (const turn of [2, 3, 4]) {
      standing.isTrialDue = true;
      expect(await process().send(order(turn))).toMatchObject({ outcome: 'not_sent', code: 'breaker_open' });
    }
    expect(gateway.got.map(({ method }) => method)).toEqual(['POST', 'HEAD', 'HEAD', 'HEAD', 'HEAD']);
    // Whatever it says to a question that it does not know, it is there.
    gateway.answers(({ method }) => ({ status: method === 'POST' ? 200 : 405 }));
    standing.isTrialDue = true;
    expect(await process().send(order(2))).toMatchObject({ outcome: 'sent', isKnown: true });
    expect([standing.isOpen, gateway.messages.length]).toEqual([false, 2]);
  });

  it('asks for the state of nobody’s message where it can ask for one', async () => {
    const environment = { SMS_STATUS_URL: `${gateway.url}/status/{{id}}` };
    standing.isOpen = true;
    standing.isTrialDue = true;
    gateway.answers(() => ({ status: 502 }));
    expect(await process(environment).send(order(1))).toMatchObject({ code: 'breaker_open' });
    expect(gateway.got.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /status/trial']);
  });

  it('waits longer after each message that is lost behind a front which answers for it, and not after a refusal', async () => {
    gateway.answers(({ method }) => ({ status: method === 'POST' ? 503 : 200 }));
    for (const turn of [1, 2, 3, 4]) await process().send(order(turn));
    expect([standing.isOpen, standing.mostPauseSeconds]).toEqual([false, 3_600]);
    await process().send(order(5));
    expect(standing.isOpen).toBe(true);
    standing.isTrialDue = true;
    gateway.answers(() => ({ status: 401 }));
    expect(await process().send(order(6))).toMatchObject({ code: 'not_authorized' });
    expect(standing.mostPauseSeconds).toBe(60);
  });
});
