import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { aPdf } from '../support/files/a-document.js';
import { demoPassword, Stack } from '../support/stack.js';

interface Listed {
  readonly items: readonly { readonly attachment: string; readonly name: string; readonly sha256: string }[];
}

let stack: Stack;
let client: Client;
let id: string;
beforeAll(async () => {
  stack = await Stack.start();
  client = new Client(stack.apiUrl, demoPassword);
  const matter = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠，浇不上水。' };
  id = (await client.post<{ id: string }>('clerk', '/api/petitions', matter)).id;
}, 180_000);
afterAll(() => stack.stop(), 60_000);

/** Where it dies: at each of these (`KILLS=long`), or at every second one, so that both ways together go to each. */
const placesOf = (all: readonly string[], first: number): string[] =>
  all.filter((_, at) => process.env['KILLS'] === 'long' || at % 2 === first);

const pdf = aPdf(['<</Kept(whatever happens)>>']);
const listed = async () => (await client.get<Listed>('clerk', `/api/cases/${id}/attachments`)).items;

/** Sends a file as the console does; null where no answer came. */
async function attach(name: string, key: string): Promise<number | null> {
  const answer = await fetch(`${stack.apiUrl}/api/cases/${id}/attachments`, {
    method: 'POST',
    headers: {
      ...{ authorization: `Bearer ${await client.tokenOf('clerk')}`, 'idempotency-key': key },
      ...{ 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
    },
    body: new Uint8Array(pdf),
  }).catch(() => null);
  return answer?.status ?? null;
}

interface Scans {
  readonly items: readonly { readonly id: string; readonly state: string }[];
}

/** The scan that waits, once the API has seen it unchanged for a while. */
const settledScan = async (): Promise<string> =>
  await eventually(async () => {
    const { items } = await client.get<Scans>('clerk', '/api/scans');
    const [found] = items.filter(({ state }) => state === 'waiting');
    if (found === undefined) throw new Error('no scan waits yet');
    return found.id;
  }, 15_000);

async function attachScan(scan: string): Promise<number | null> {
  const answer = await client
    .ask('clerk', `/api/cases/${id}/attachments/from-scan`, { scan, category: 'evidence' })
    .catch(() => null);
  return answer?.status ?? null;
}

async function startAgain(more: Readonly<Record<string, string>> = {}): Promise<void> {
  await stack.start('api', more);
  await stack.ready();
}

describe('a file, when the API is killed', () => {
  it('that was acknowledged is there, byte by byte', async () => {
    expect(await attach('一.pdf', randomUUID())).toBe(200);
    await stack.kill('api');
    await startAgain();
    const [first] = await listed();
    const answer = await fetch(`${stack.apiUrl}/api/cases/${id}/attachments/${first?.attachment ?? ''}/content`, {
      headers: { authorization: `Bearer ${await client.tokenOf('clerk')}` },
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
  });

  it.each(placesOf(['file_kept_before_fact', 'before_commit', 'after_commit_before_answer'], 0))(
    'at %s, is attached once by whoever sends it again',
    async (failpoint) => {
      const before = (await listed()).length;
      await stack.kill('api');
      await startAgain({ MAPLEBRIDGE_FAILPOINT: failpoint });
      const key = randomUUID();
      expect(await attach(`${failpoint}.pdf`, key)).toBeNull();
      await stack.ended('api');
      await startAgain();
      expect(await attach(`${failpoint}.pdf`, key)).toBe(200);
      expect((await listed()).length).toBe(before + 1);
    },
    60_000,
  );

  it.each(
    placesOf(['file_kept_before_fact', 'before_commit', 'after_commit_before_answer', 'scan_attached_before_moved'], 1),
  )(
    'from the scanner, at %s, is attached once and lost by nobody',
    async (failpoint) => {
      const before = (await listed()).length;
      await stack.kill('api');
      await startAgain({ MAPLEBRIDGE_FAILPOINT: failpoint });
      const folder = join(stack.environment['SCANS_FOLDER'] ?? '', 'bureau');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${failpoint}.pdf`), pdf);
      const scan = await settledScan();
      expect(await attachScan(scan)).toBeNull();
      await stack.ended('api');
      await startAgain();
      const isThere = (await listed()).length > before;
      // Where the fact was recorded the scan is gone by itself; where it was not, whoever began may go on.
      if (isThere) await client.get('clerk', '/api/scans');
      else await eventually(async () => expect(await attachScan(scan)).toBe(200), 30_000);
      expect(await attachScan(scan)).toBe(404);
      expect((await listed()).length).toBe(before + 1);
      expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toEqual([]);
      expect(readdirSync(join(folder, 'done')).filter((name) => name.includes(failpoint))).toHaveLength(1);
    },
    90_000,
  );

  it('in the middle of it, is nowhere', async () => {
    const before = await listed();
    const { port, hostname } = new URL(stack.apiUrl);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    const head = [
      `POST /api/cases/${id}/attachments HTTP/1.1`,
      ...[`Host: ${hostname}`, `Authorization: Bearer ${await client.tokenOf('clerk')}`, `Idempotency-Key: half`],
      ...['Content-Type: application/octet-stream', 'X-File-Name: half.pdf', 'Content-Length: 900000', '', ''],
    ];
    socket.write(head.join('\r\n'));
    socket.write(Buffer.concat([pdf, Buffer.alloc(300_000)]));
    await eventually(async () => expect(await stack.draftsOfFiles()).toBe(1));
    await stack.kill('api');
    socket.destroy();
    await startAgain();
    expect(await listed()).toEqual(before);
    const said = await stack.command('ledger', 'verify', '--files');
    expect(said).toMatch(/^完整 whole/u);
  }, 60_000);
});
