import { rm, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messageIdOf } from '#libs/channels';
import { AGateway } from '../support/channels/a-gateway.js';
import { aMailServer } from '../support/channels/a-mail-server.js';
import { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { officer, openForMessages, PaperDesk, type Paper } from '../support/paper-desk.js';
import { demoPassword, Stack } from '../support/stack.js';

/** The whole product: PostgreSQL, engine, worker and API, with a gateway and a server of mail on the loopback. */
describe('the database of an hour ago, put back beside the journal of what was sent', () => {
  let isMailBusy = true;
  let gateway: AGateway;
  let mail: Awaited<ReturnType<typeof aMailServer>>;
  let stack: Stack;
  beforeAll(async () => {
    gateway = await AGateway.open();
    mail = await aMailServer({
      onRcptTo: (_address, _session, done) =>
        done(isMailBusy ? Object.assign(new Error('busy'), { responseCode: 451 }) : null),
    });
    stack = await Stack.start({
      ...{ SMS_URL: `${gateway.url}/send`, SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mail.port) },
      ...{ SMTP_SECURITY: 'none', SMTP_FROM: '枫桥 <no@xf.example>', ...PaperDesk.settings },
    });
    await openForMessages(stack);
  }, 180_000);
  afterAll(async () => {
    await stack.stop();
    await Promise.all([gateway.down(), mail.close()]);
  }, 60_000);

  /** How often each message reached whoever carries it. */
  const texted = ({ delivery }: Paper): number => {
    const id = messageIdOf({ caseId: delivery, channel: 'sms', turn: 1 });
    return gateway.messages.filter(({ body }) => (JSON.parse(body) as { id: string }).id === id).length;
  };
  const mailed = ({ delivery }: Paper): number => {
    const id = `<${messageIdOf({ caseId: delivery, channel: 'email', turn: 1 })}@`;
    return mail.mails.filter(({ source }) => source.includes(id)).length;
  };

  it('sends nothing twice, whatever left since the backup, and everything goes on to its proof', async () => {
    const desk = new PaperDesk(stack, new Client(stack.apiUrl, demoPassword));
    const [before, waiting, texts, mails, forgotten] = [
      await desk.issue(['sms', 'hand']),
      await desk.issue(['email', 'hand']),
      ...[await desk.decided(), await desk.decided(), await desk.decided()],
    ] as const;
    await eventually(() => desk.requireFact(before.delivery, 'sent'));
    await eventually(() => desk.requireFact(waiting.delivery, 'attemptFailed'));

    const backup = await stack.backUp();

    isMailBusy = false;
    await desk.command(officer, `/api/deliveries/${waiting.delivery}`, 'retry');
    const sms = [await desk.putOnItsWay(texts, ['sms', 'hand']), await desk.putOnItsWay(forgotten, ['sms', 'hand'])];
    const later = [waiting, await desk.putOnItsWay(mails, ['email', 'hand']), ...sms];
    for (const { delivery } of later) await eventually(() => desk.requireFact(delivery, 'sent'));
    expect([before, ...sms].map(texted)).toEqual([1, 1, 1]);
    expect(later.slice(0, 2).map(mailed)).toEqual([1, 1]);

    await stack.putBack(backup);
    // One is forgotten by the journal too: what keeps the others from going again is nothing else.
    await forget(stack.journalFolder, sms[1]);

    const afterwards = new PaperDesk(stack, new Client(stack.apiUrl, demoPassword));
    expect(await afterwards.typesOf(waiting.delivery)).not.toContain('sent');
    expect(await afterwards.typesOf(sms[0]?.delivery ?? waiting.delivery)).toEqual([]);
    await afterwards.command(officer, `/api/deliveries/${waiting.delivery}`, 'retry');
    const again = [
      await afterwards.putOnItsWay(mails, ['email', 'hand']),
      await afterwards.putOnItsWay(texts, ['sms', 'hand']),
      await afterwards.putOnItsWay(forgotten, ['sms', 'hand']),
    ];
    // Who issues it again issues the same delivery.
    expect([waiting, ...again]).toEqual(later);
    for (const { delivery } of later) await eventually(() => afterwards.requireFact(delivery, 'sent'));
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    for (const paper of [before, ...later]) await afterwards.prove(paper, today);
    for (const { petition, delivery } of [before, ...later]) {
      await eventually(() => afterwards.requireFact(delivery, 'reportTold'));
      expect(await afterwards.windowsOf(petition)).toEqual([today]);
    }
    expect([before, ...sms].map(texted)).toEqual([1, 1, 2]);
    expect(later.slice(0, 2).map(mailed)).toEqual([1, 1]);
    expect(JSON.parse(await stack.command('ledger', 'verify', '--json'))).toMatchObject({ findings: [] });
  }, 240_000);
});

async function forget(journal: string, paper: Paper | undefined): Promise<void> {
  if (paper === undefined) throw new Error('nothing is to be forgotten');
  const folder = join(journal, paper.delivery.slice(-2));
  const tries = (await readdir(folder)).filter((name) => name.startsWith(paper.delivery));
  expect(tries).toHaveLength(1);
  for (const name of tries) await rm(join(folder, name));
}
