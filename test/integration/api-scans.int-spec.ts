import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attachments, scans as answers, type Scan } from '#libs/contracts';
import { ScanFolder } from '#libs/files';
import { TestApi, type StaffName } from '../support/api.js';
import { aPdf } from '../support/files/a-document.js';
import { aDrawablePdf } from '../support/files/real-files.js';

let api: TestApi;
let root: string;
let ahead: number;
let id: string;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'maplebridge-scans-'));
  ahead = 0;
  Object.assign(api.platform, { scans: new ScanFolder(root, () => Date.now() + ahead) });
  for (const office of ['bureau', 'dept-transport']) mkdirSync(join(root, office));
  id = await api.referred();
});

const put = (name: string, bytes: Buffer, office = 'bureau'): void => writeFileSync(join(root, office, name), bytes);
const listed = async (by: StaffName = 'clerk'): Promise<readonly Scan[]> =>
  answers.parse((await api.get('/api/scans', by)).body).items ?? [];

/** What waits once the scanner has ended. */
async function waiting(by: StaffName = 'clerk'): Promise<readonly Scan[]> {
  await listed(by);
  ahead += 6_000;
  return await listed(by);
}
async function first(): Promise<Scan> {
  const [scan] = await waiting();
  if (scan === undefined) throw new Error('a scan waits');
  return scan;
}
const attach = (scan: string, by: StaffName = 'clerk', key = randomUUID()) =>
  api.ask('POST', `/api/cases/${id}/attachments/from-scan`, { by, key, body: { scan, category: 'evidence' } });
const attachedNow = async () => attachments.parse((await api.get(`/api/cases/${id}/attachments`, 'clerk')).body).items;
const left = (...place: readonly string[]): string[] =>
  existsSync(join(root, ...place)) ? readdirSync(join(root, ...place)).toSorted() : [];

describe('what a scanner puts down', () => {
  it('waits for its own office alone, once the scanner has ended', async () => {
    put('SCAN0001.pdf', aDrawablePdf());
    expect(await listed()).toMatchObject([{ name: 'SCAN0001.pdf', state: 'arriving' }]);
    const [scan] = await waiting();
    expect(scan).toMatchObject({ name: 'SCAN0001.pdf', state: 'waiting' });
    expect(await waiting('transportOfficer')).toEqual([]);
    for (const ask of [`/api/scans/${scan?.id ?? ''}/preview`, `/api/scans/${scan?.id ?? ''}/preview/1`])
      expect((await api.get(ask, 'transportOfficer')).status).toBe(404);
    expect((await attach(scan?.id ?? '', 'transportOfficer')).body.code).toBe('files.no_such_scan');
    expect((await api.get('/api/scans', 'admin')).status).toBe(403);
  });

  it('is looked at, attached as everything that is attached, and moved to done', async () => {
    put('协议书.pdf', aDrawablePdf());
    const scan = await first();
    expect((await api.get(`/api/scans/${scan.id}/preview`, 'clerk')).body).toMatchObject({
      kind: 'pictures',
      pages: 1,
    });
    expect((await api.bytes(`/api/scans/${scan.id}/preview/thumbnail`, 'clerk')).headers['content-type']).toBe(
      'image/jpeg',
    );
    expect((await attach(scan.id)).status).toBe(200);
    expect(await attachedNow()).toMatchObject([
      { name: '协议书.pdf', type: 'pdf', office: 'bureau', category: 'evidence' },
    ]);
    expect(await listed()).toEqual([]);
    expect(left('bureau', 'done')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d 协议书\.pdf$/u)]);
    expect((await attach(scan.id)).status).toBe(404);
  }, 30_000);

  it('stays where it is when it is refused, with the reason that everybody is told', async () => {
    put('脚本.pdf', aPdf(['<</S/JavaScript>>']));
    const scan = await first();
    expect((await attach(scan.id)).body).toMatchObject({ status: 422, code: 'files.active_content' });
    expect((await api.get(`/api/scans/${scan.id}/preview`, 'clerk')).body.code).toBe('files.active_content');
    expect(await attachedNow()).toEqual([]);
    expect(await listed()).toMatchObject([{ id: scan.id, state: 'waiting' }]);
  });

  it('is put aside with who said so and why, and not deleted', async () => {
    put('空白页.pdf', aPdf());
    const scan = await first();
    const said = await api.post(`/api/scans/${scan.id}/refuse`, 'clerk', { reason: '扫了空白页' });
    expect(said.body).toEqual({ items: [] });
    const [file = '', reason = ''] = left('bureau', 'refused');
    expect([file.endsWith('空白页.pdf'), reason]).toEqual([true, `${file}.txt`]);
    expect(readFileSync(join(root, 'bureau', 'refused', reason), 'utf8')).toContain('扫了空白页');
    expect((await api.post(`/api/scans/${scan.id}/refuse`, 'clerk', { reason: '再来' })).status).toBe(404);
  });
});

describe('a process that is killed over a scan', () => {
  it('after the fact leaves nothing that could be attached twice', async () => {
    put('a.pdf', aPdf());
    const scan = await first();
    const { scans } = api.platform;
    if (scans === null) throw new Error('there is one');
    // As the process leaves it that ends between the fact and the move.
    const done = scans.done.bind(scans);
    const claims = scans.unclaim.bind(scans);
    Object.assign(scans, { done: () => Promise.reject(new Error('killed')), unclaim: () => Promise.resolve() });
    expect((await attach(scan.id)).status).toBe(500);
    Object.assign(scans, { done, unclaim: claims });
    expect(await attachedNow()).toHaveLength(1);
    expect(await listed()).toEqual([]);
    expect(left('bureau', 'done')).toHaveLength(1);
    expect(left('bureau', '.claims')).toEqual([]);
  });

  it('and a scan that cannot be moved is attached nowhere else', async () => {
    put('a.pdf', aPdf());
    const scan = await first();
    const { scans } = api.platform;
    if (scans === null) throw new Error('there is one');
    const done = scans.done.bind(scans);
    Object.assign(scans, { done: () => Promise.reject(new Error('the folder is full')) });
    expect((await attach(scan.id)).status).toBe(500);
    expect(await listed()).toMatchObject([{ id: scan.id, state: 'attaching' }]);
    const [one, other] = [id, await api.referred()];
    id = other;
    expect((await attach(scan.id)).status).toBe(404);
    expect(await attachedNow()).toEqual([]);
    id = one;
    Object.assign(scans, { done });
    expect(await listed()).toEqual([]);
    expect(await attachedNow()).toHaveLength(1);
  });

  it('before the fact leaves the scan to whoever comes next, after a while', async () => {
    put('a.pdf', aPdf());
    const scan = await first();
    await api.platform.scans?.claim('bureau', scan, { caseId: id, attachment: randomUUID() });
    expect(await listed()).toMatchObject([{ state: 'attaching' }]);
    const claim = join(root, 'bureau', '.claims', `${scan.id}.json`);
    const old = JSON.parse(readFileSync(claim, 'utf8')) as object;
    writeFileSync(claim, JSON.stringify({ ...old, at: Date.now() - 6 * 60_000 }));
    expect(await listed()).toMatchObject([{ state: 'waiting' }]);
    expect((await attach(scan.id)).status).toBe(200);
  });

  it('and whoever asks twice attaches it once', async () => {
    put('a.pdf', aPdf());
    const scan = await first();
    const said = await Promise.all([attach(scan.id), attach(scan.id)]);
    expect(said.some(({ status }) => status === 200)).toBe(true);
    expect(await attachedNow()).toHaveLength(1);
  });
});
