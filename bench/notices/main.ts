/**
 * How fast notices leave, over the whole product: the page of a notice as somebody types it, and so many notices issued, set,
 * kept, numbered, put on their way and handed to a channel: the local outbox, as in a made-up county; a gateway for short messages
 * over HTTP, or a server of mail over SMTP, on the loopback and in this process. `npm run build && node dist/bench/notices/main.js
 * [500] [outbox|gateway|mail|page]`; `page`: the page alone. No hour is quiet in it.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { AGateway } from '../../test/support/channels/a-gateway.js';
import { aMailServer } from '../../test/support/channels/a-mail-server.js';
import { Client } from '../../test/support/client.js';
import { sendingCounty } from '../../test/support/sending-county.js';
import { KeptStack } from '../console/kept-stack.js';
import { spreadOf } from '../console/asking.js';
import { usageOf, usedBetween, watchOthers } from '../cpu.js';
import { milliseconds } from '../format.js';

const count = Number(process.argv[2] ?? 500);
const ways = ['outbox', 'gateway', 'mail', 'page'] as const;
const by = ways.find((way) => way === process.argv[3]) ?? 'outbox';
const previews = 200;
const warmUps = 20;
// As many as offices of a county send at once.
const atOnce = 8;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const matter = {
  ...{ channel: 'visit', class: 'appeal', title: '水渠被挖断', matter: '修路挖断了水渠，秋天浇不上水。' },
  petitioner: { name: '李秀兰', phone: '13900001234', email: 'li@home.example' },
};
const typed = '经现场勘查，施工挖断水渠四十米，情况属实，群众秋季无法浇水。';

interface Issued {
  readonly id: string;
  readonly seq: number;
}

/** A petition with a notice that was issued, and nothing more. */
async function issued(client: Client): Promise<Issued> {
  const { id } = await client.post<{ id: string }>('clerk', '/api/petitions', matter);
  await client.post('clerk', `/api/petitions/${id}/refer`, {
    seenVersion: 1,
    to: 'dept-transport',
    manner: 'transfer',
  });
  const notice = { seenVersion: 2, notice: '由本局办理，六十日内书面答复。' };
  await client.post('transport.officer', `/api/petitions/${id}/issueNotice`, notice);
  const { lines } = await client.get<{ lines: { type: string; seq: number }[] }>(
    'transport.officer',
    `/api/cases/${id}/history`,
  );
  return { id, seq: lines.findLast(({ type }) => type === 'noticeIssued')?.seq ?? 0 };
}

/** Every piece of work, so many at once. */
async function each<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const lane = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** The page of an opinion after each key, one after the other: from the request to the last byte of the answer. */
async function previewed(client: Client, { id }: Issued): Promise<readonly number[]> {
  const took: number[] = [];
  for (let key = 0; key < previews + warmUps; key += 1) {
    const facts = typed.repeat(4).slice(0, 20 + (key % 100));
    const values = { outcome: 'support', facts, reasons: typed, opinion: typed, claim: typed, legalBasis: typed };
    const began = performance.now();
    await client.ask('transport.officer', `/api/cases/${id}/documents/preview`, {
      ...{ type: 'opinionSubmitted', command: 'submitOpinion', values },
    });
    if (key >= warmUps) took.push(performance.now() - began);
  }
  return took;
}

async function handedOver(stack: KeptStack): Promise<number> {
  if (by === 'gateway') return gateway.messages.length;
  if (by === 'mail') return mail.mails.length;
  const [row] = await stack.query<{ rows: number }>('select count(*)::int as rows from local_outbox');
  return row?.rows ?? 0;
}

/** @returns seconds until all are set and put on their way, and until a channel has taken them all */
async function sent(stack: KeptStack, client: Client, notices: readonly Issued[]) {
  const before = await handedOver(stack);
  const began = performance.now();
  const took: number[] = [];
  await each(notices, async ({ id, seq }) => {
    const from = performance.now();
    await client.post('transport.officer', `/api/cases/${id}/deliveries`, {
      seq,
      plan: [by === 'mail' ? 'email' : 'sms', 'hand'],
    });
    took.push(performance.now() - from);
  });
  const setSeconds = (performance.now() - began) / 1_000;
  while ((await handedOver(stack)) - before < notices.length) await new Promise((done) => setTimeout(done, 100));
  return { took, setSeconds, seconds: (performance.now() - began) / 1_000 };
}

/** CPU milliseconds by process, and what the door and the database did, since they began. */
async function spentBy(stack: KeptStack) {
  const [row] = await stack.query<Record<string, number>>(
    `select (select xact_commit::int from pg_stat_database where datname = current_database()) as commits,
            (select count(*)::int from docket_fact) as facts, (select count(*)::int from docket_request) as acts`,
  );
  return { cpu: usageOf(stack.pids), database: row ?? {} };
}

const shareOf = (used: Readonly<Record<string, number>>): string =>
  Object.entries(used)
    .map(([name, value]) => `${name} ${value.toFixed(1)}`)
    .join(', ');

async function seenByWhoTypes(stack: KeptStack, client: Client, notice: Issued): Promise<void> {
  const before = await spentBy(stack);
  const page = spreadOf(await previewed(client, notice));
  const spent = await spentBy(stack);
  print(
    `the page of an opinion after a key, from request to bytes   p50 ${milliseconds(page.p50)}, p95 ${milliseconds(page.p95)}, p99 ${milliseconds(page.p99)} (goal: 50 ms)`,
    `CPU of one, ms   ${shareOf(usedBetween(before.cpu, spent.cpu, previews + warmUps))}`,
  );
}

async function handedToChannel(stack: KeptStack, client: Client, notices: readonly Issued[]): Promise<void> {
  const before = await spentBy(stack);
  const { took, setSeconds, seconds } = await sent(stack, client, notices);
  await stack.settled();
  const spent = await spentBy(stack);
  const one = spreadOf(took);
  print(
    `${String(count)} notices set, kept, numbered and put on their way, ${String(atOnce)} at once   ${setSeconds.toFixed(1)} s, p50 ${milliseconds(one.p50)}, p99 ${milliseconds(one.p99)}`,
    `until a channel (${by}) had taken them all   ${seconds.toFixed(1)} s, ${String(Math.round((count / seconds) * 60))} a minute (goal: 500)`,
    `CPU of one, ms   ${shareOf(usedBetween(before.cpu, spent.cpu, count))}`,
    `of one in the database   ${shareOf(usedBetween(before.database, spent.database, count))}`,
  );
}

const print = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

const [gateway, mail] = [await AGateway.open(), await aMailServer()];
const folder = mkdtempSync(join(tmpdir(), 'maplebridge-notices-'));
// As root, PostgreSQL runs as another user, who has to pass through.
chmodSync(folder, 0o755);
const settings = {
  ...{ FILES_FOLDER: join(folder, 'files'), JOURNAL_FOLDER: join(folder, 'journal') },
  ...{ SMS_URL: `${gateway.url}/send`, PORTAL_ADDRESS: 'https://xf.example' },
  ...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mail.port), SMTP_SECURITY: 'none', SMTP_FROM: 'noreply@xf.example' },
};
let unlimited: NodeJS.Timeout | undefined;
const stack = new KeptStack(folder, { ...process.env, ...settings }, say);
try {
  await stack.openDatabase(false);
  await sendingCounty(stack.ownerUrl, { isMadeUp: by === 'outbox' || by === 'page' });
  await stack.startRest();
  const client = new Client(stack.url, stack.password);
  say(`issuing ${String(count)} notices …`);
  // An account may register and look at so much an hour: here one is measured as if it were a county's.
  unlimited = setInterval(() => void stack.query('delete from rate_limit').catch(() => undefined), 500);
  // Alone, so that both accounts are signed in.
  const notices: Issued[] = [await issued(client)];
  await each(
    Array.from({ length: count - 1 }, (_, at) => at),
    async () => void notices.push(await issued(client)),
  );
  await stack.settled();
  const [first] = notices;
  if (first === undefined) throw new Error('no notice was issued');
  const others = watchOthers();
  await seenByWhoTypes(stack, client, first);
  if (by !== 'page') await handedToChannel(stack, client, notices);
  say(`other programs took ${String(Math.round(others() * 100))} % of the machine meanwhile`);
} finally {
  clearInterval(unlimited);
  await stack.stop();
  await Promise.all([gateway.down(), mail.close()]);
  rmSync(folder, { recursive: true, force: true });
}
