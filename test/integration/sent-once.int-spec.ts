import { cp, mkdtemp, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { workerConfig } from '../../apps/worker/src/config.js';
import { isPretended } from '../../apps/worker/src/sending/message-sender.js';
import { openDispatching, senderBy } from '../../apps/worker/src/sending/open-sender.js';
import { messageIdOf } from '#libs/channels';
import { parseConfig, readKeys } from '#libs/config';
import { as, type CaseId } from '#libs/kernel';
import { openLog } from '#libs/observability';
import { migrate, readJurisdiction, readLocalOutbox, setJurisdiction } from '#libs/persistence';
import { AGateway } from '../support/channels/a-gateway.js';
import { aMailServer } from '../support/channels/a-mail-server.js';
import { TestApi } from '../support/api.js';
import { aCopy, type TestDatabase } from '../support/database.js';
import { aDoor, furnish, keysFileIn } from '../support/door.js';

/**
 * A real county with a petition, one of somebody who wishes documents on paper, and one of somebody with an address of mail alone,
 * which every copy has as it was an hour ago.
 */
const anHourAgo = () =>
  aCopy('with_a_petition', async ({ source, ownerUrl, ...database }) => {
    await migrate(ownerUrl);
    await furnish(source);
    const api = await TestApi.over({ database: { source, ownerUrl, ...database }, ...aDoor(source) });
    await api.petition();
    await api.petition({ petitioner: { name: '李秀兰', phone: '13800005678', wish: 'hand' } });
    await api.petition({ petitioner: { name: '王建国', email: 'wang@home.example' } });
    await api.app.close();
    const { code, name } = (await readJurisdiction(source)) ?? { code: 'CN', name: { zh: '', en: '' } };
    const by = { name: 'test', reason: 'messages leave a real county alone', isChange: true };
    await setJurisdiction(source, { code, name, isMadeUp: false }, by);
  });

describe('a message of a delivery', () => {
  const delivery = as<CaseId>(randomUUID());
  const logged: string[] = [];
  let present: TestDatabase;
  let restored: TestDatabase;
  let gateway: AGateway;
  let post: Awaited<ReturnType<typeof aMailServer>>;
  let folder: string;

  beforeAll(async () => {
    present = await anHourAgo();
    restored = await anHourAgo();
    gateway = await AGateway.open();
    post = await aMailServer();
    folder = await mkdtemp(join(tmpdir(), 'maplebridge-sent-once-'));
  }, 120_000);
  beforeEach(() => {
    gateway.got.length = 0;
    gateway.answers(() => ({ status: 200, body: '{"reference":"g1"}' }));
  });
  afterAll(async () => {
    await Promise.all([gateway.down(), post.close()]);
    await Promise.all([present.drop(), restored.drop()]);
    await rm(folder, { recursive: true });
  });

  /** A worker over a database, with a journal. */
  const worker = ({ source, url }: TestDatabase, journal = join(folder, 'journal'), isNight = false) => {
    const config = parseConfig(z.object(workerConfig.shape), {
      ...{ DATABASE_URL: url, TEMPORAL_ADDRESS: 'localhost:1', MAPLEBRIDGE_KEYS: keysFileIn(folder) },
      ...{ JOURNAL_FOLDER: journal, SMS_URL: `${gateway.url}/send`, PORTAL_ADDRESS: 'https://xf.example' },
      ...{
        SMTP_HOST: '127.0.0.1',
        SMTP_PORT: String(post.port),
        SMTP_SECURITY: 'none',
        SMTP_FROM: 'noreply@xf.example',
      },
    });
    readKeys(config.MAPLEBRIDGE_KEYS);
    const log = openLog('test', 'debug', { write: (line: string) => void logged.push(line) });
    const { vault, world } = aDoor(source);
    const isQuiet = () => Promise.resolve(isNight);
    const of = { source, vault, world, isQuiet, isPretended };
    const sender = senderBy(openDispatching({ config, source, vault, log }), of);
    if (sender === null) throw new Error('nothing can be sent');
    return sender;
  };
  const petitionsOf = ({ source }: TestDatabase) =>
    source.query<{ id: CaseId }[]>(`select id from docket_case where kind = 'petition' order by number`);
  const order = async (database: TestDatabase, turn: number, channel = 'sms', leg = turn) => {
    const [parent] = await petitionsOf(database);
    return {
      by: { kind: 'delivery', caseId: delivery },
      parent: { kind: 'petition', caseId: parent?.id ?? as<CaseId>(randomUUID()) },
      ...{ party: 'p1', leg, attempt: 1, channel, turn },
    };
  };

  it('goes to the number that the party left, and is not sent again by a database of an hour ago', async () => {
    const sent = await worker(present).send(await order(present, 1));
    expect(sent).toEqual({ outcome: 'sent', sentOn: null, isKnown: true });
    expect(JSON.parse(gateway.messages[0]?.body ?? '')).toMatchObject({
      id: messageIdOf({ caseId: delivery, channel: 'sms', turn: 1 }),
      to: '13800001234',
    });

    const again = await worker(restored).send(await order(restored, 1));
    expect(again).toMatchObject({ outcome: 'sent', sentOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) });
    expect(gateway.messages).toHaveLength(1);

    // Nor by one that was issued anew since, with its ways in another order.
    expect(await worker(restored).send(await order(restored, 1, 'sms', 2))).toMatchObject({ outcome: 'sent' });
    expect(gateway.messages).toHaveLength(1);

    // That it was the journal: with an older one it goes out.
    await worker(restored, join(folder, 'journal-of-an-hour-ago')).send(await order(restored, 1));
    expect(gateway.messages).toHaveLength(2);
  });

  it('that the gateway took and did not answer stays one, over a restored database too', async () => {
    gateway.answers(() => 'hangs_up');
    expect(await worker(present).send(await order(present, 2))).toEqual({
      outcome: 'sent',
      sentOn: null,
      isKnown: false,
    });
    await cp(join(folder, 'journal'), join(folder, 'journal-copied'), { recursive: true });
    await worker(restored, join(folder, 'journal-copied')).send(await order(restored, 2));
    expect(gateway.messages).toHaveLength(1);
  });

  it('by mail is not sent again by a database of an hour ago either', async () => {
    const [, , parent] = await petitionsOf(present);
    const toMailbox = async (database: TestDatabase, leg: number) => ({
      ...(await order(database, 1, 'email', leg)),
      parent: { kind: 'petition', caseId: as<CaseId>(parent?.id ?? '') },
    });
    expect(await worker(present).send(await toMailbox(present, 1))).toMatchObject({ outcome: 'sent', isKnown: true });
    expect(await worker(restored).send(await toMailbox(restored, 1))).toMatchObject({ outcome: 'sent', isKnown: true });
    // Nor by one that was issued anew since, with its ways in another order.
    expect(await worker(restored).send(await toMailbox(restored, 2))).toMatchObject({ outcome: 'sent' });
    expect(post.mails.map(({ to }) => to)).toEqual([['wang@home.example']]);
    await worker(restored, join(folder, 'journal-of-an-hour-ago')).send(await toMailbox(restored, 1));
    expect(post.mails).toHaveLength(2);
  });

  /** As if no channel had ever failed. */
  const closed = () =>
    present.source.query(`update channel_state set failures = 0, opened_at = null, next_trial_at = null`);

  it('by a channel that is down is kept back, and the breaker stands in the database for every worker', async () => {
    await closed();
    gateway.answers(() => ({ status: 429 }));
    for (let turn = 11; turn <= 15; turn += 1) await worker(present).send(await order(present, turn));
    expect(await worker(present).send(await order(present, 16))).toMatchObject({ code: 'breaker_open' });
    expect(gateway.messages).toHaveLength(5);
    await present.source.query(`update channel_state set next_trial_at = clock_timestamp()`);
    gateway.answers(() => ({ status: 200 }));
    expect(await worker(present).send(await order(present, 11))).toMatchObject({ outcome: 'sent' });
    expect(await worker(present).send(await order(present, 12))).toMatchObject({ outcome: 'sent' });
  });

  // Two days of the breaker, which goes by the clock of the database: every quarter of an hour another message is due.
  const everyMinutes = 15;
  const twoDays = (2 * 24 * 60) / everyMinutes;
  // Some two hundred attempts, each in its turn: a busy machine takes a multiple of the usual ten seconds.
  const longest = 120_000;
  const pass = () =>
    present.source.query(`update channel_state set next_trial_at = next_trial_at - make_interval(mins => $1)`, [
      everyMinutes,
    ]);
  const idsGiven = () => gateway.messages.map(({ body }) => (JSON.parse(body) as { id: string }).id);

  it(
    'is lost to a gateway that answers with errors for two days and cannot be asked, and no second one is',
    async () => {
      await closed();
      gateway.answers(() => ({ status: 503 }));
      const waiting = Array.from({ length: 12 }, (_, n) => 101 + n);
      const lost: number[] = [];
      for (let due = 0; due < twoDays; due += 1) {
        const turn = waiting[due % waiting.length] ?? 0;
        const sent = await worker(present).send(await order(present, turn));
        if (sent.outcome === 'sent') lost.push(...waiting.splice(waiting.indexOf(turn), 1));
        await pass();
      }
      expect([lost, idsGiven().length]).toEqual([[101], 1]);
      // Each time it was asked by nobody's message.
      expect(gateway.got.filter(({ method }) => method === 'HEAD').length).toBeGreaterThan(twoDays - 5);

      gateway.answers(({ method }) => ({ status: method === 'HEAD' ? 405 : 200 }));
      for (const turn of waiting)
        expect(await worker(present).send(await order(present, turn))).toMatchObject({
          outcome: 'sent',
          isKnown: true,
        });
      expect(idsGiven()).toEqual(
        [101, ...waiting].map((turn) => messageIdOf({ caseId: delivery, channel: 'sms', turn })),
      );
    },
    longest,
  );

  it(
    'is lost once an hour, and not each minute, to a front that answers in the place of such a gateway',
    async () => {
      await closed();
      gateway.answers(({ method }) => ({ status: method === 'HEAD' ? 200 : 503 }));
      for (let due = 0; due < twoDays; due += 1) {
        await worker(present).send(await order(present, 201 + due));
        await pass();
      }
      expect(idsGiven().length).toBeGreaterThan(5);
      expect(idsGiven().length).toBeLessThan(5 + 2 * 24 + 12);
      await closed();
    },
    longest,
  );

  it('is not sent to whom left no address, or by a channel that is not set up', async () => {
    expect(await worker(present).send(await order(present, 21, 'email'))).toMatchObject({
      ...{ outcome: 'not_sent', code: 'no_address', isFinal: true },
    });
    expect(gateway.got).toEqual([]);
  });

  it('is not sent to whoever wishes documents on paper, and the next way is taken', async () => {
    const [, parent] = await petitionsOf(present);
    const of = { ...(await order(present, 22)), parent: { kind: 'petition', caseId: as<CaseId>(parent?.id ?? '') } };
    expect(await worker(present).send(of)).toEqual({ outcome: 'not_sent', code: 'not_wished', isFinal: true });
    expect(gateway.got).toEqual([]);
  });

  it('rings nobody by night though its attempt began by day, while mail may go at any hour', async () => {
    const atNight = worker(present, join(folder, 'journal-by-night'), true);
    expect(await atNight.send(await order(present, 23))).toEqual({
      ...{ outcome: 'not_sent', code: 'quiet_hours', isFinal: false },
    });
    expect(await atNight.send(await order(present, 24, 'email'))).toMatchObject({ code: 'no_address' });
    expect(gateway.got).toEqual([]);
    expect(await worker(present, join(folder, 'journal-by-night')).send(await order(present, 23))).toMatchObject({
      outcome: 'sent',
    });
  });

  it('leaves nothing of the person in a log', () => {
    expect(logged.join('\n')).not.toContain('13800001234');
  });

  it('of a made-up county stays here, sealed', async () => {
    const { code, name } = (await readJurisdiction(present.source)) ?? { code: 'CN', name: { zh: '', en: '' } };
    const by = { name: 'test', reason: 'made up again', isChange: true };
    await setJurisdiction(present.source, { code, name, isMadeUp: true }, by);
    expect(await worker(present).send(await order(present, 31))).toMatchObject({ outcome: 'sent' });
    expect(gateway.got).toEqual([]);
    const [kept] = await readLocalOutbox(present.source, 1);
    expect([kept?.messageId, kept?.cipher.includes('13800001234')]).toEqual([
      messageIdOf({ caseId: delivery, channel: 'sms', turn: 31 }),
      false,
    ]);
  });
});
