import { createHash, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attachments, type Attachment } from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { verifyFiles } from '../../apps/cli/src/ledger/verify-files.js';
import type { FileRoom } from '../../apps/api/src/attachment/file-room.js';
import { TestApi, type StaffName } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { aDocument, aPdf } from '../support/files/a-document.js';
import { aJpeg, exif, segment } from '../support/files/a-picture.js';
import { inPieces } from '../support/files/a-store.js';
import { anMp3 } from '../support/files/a-recording.js';

let api: TestApi;
let files: FileRoom;
let id: string;
beforeAll(async () => {
  api = await TestApi.open();
  if (api.platform.files === null) throw new Error('these tests keep files');
  files = api.platform.files;
}, 60_000);
afterAll(() => api.close());
beforeEach(async () => {
  id = await api.referred();
});

const pdf = aPdf(['<</Type/Page/Contents(协议书)>>']);
const photo = aJpeg({ segments: [segment(0xe1, exif())] });
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function kept(): Promise<string[]> {
  const found: string[] = [];
  for await (const one of files.store.kept()) found.push(one.sha256);
  return found;
}

const listed = async (by: StaffName = 'clerk'): Promise<Attachment[]> =>
  attachments.parse((await api.get(`/api/cases/${id}/attachments`, by)).body).items;
const contentOf = (attachment: string, query = ''): string =>
  `/api/cases/${id}/attachments/${attachment}/content${query}`;

async function attached(
  name: string,
  bytes: Buffer,
  more: { origin?: 'office' | 'party' | 'unsaid'; category?: string } = {},
): Promise<string> {
  const said = await api.attach(id, 'clerk', { name, bytes, ...more });
  expect({ status: said.status, text: said.text }).toEqual({ status: 200, text: said.text });
  return (await listed()).at(-1)?.attachment ?? '';
}

describe('a file that is attached', () => {
  it('is listed with what is known of it, for every office that may see the case', async () => {
    const said = await api.attach(id, 'clerk', { name: '协议书 1.pdf', bytes: pdf });
    expect(said.body.facts).toMatchObject([{ type: 'attached' }]);
    const expected = {
      ...{ name: '协议书 1.pdf', type: 'pdf', bytes: pdf.length, sha256: sha256(pdf), category: 'evidence' },
      ...{ origin: 'office', office: 'bureau', isErased: false, withdrawnAt: null, withdrawnFor: null },
    };
    expect(await listed()).toMatchObject([{ ...expected, isOwn: true }]);
    expect(await listed('transportOfficer')).toMatchObject([{ ...expected, isOwn: false }]);
    expect((await api.get(`/api/cases/${id}/history`, 'clerk')).text).toContain(
      'A file was attached: \\"协议书 1.pdf\\".',
    );
  });

  it('has no word of its name in the ledger', async () => {
    await api.attach(id, 'clerk', { name: '张小芳的身份证.pdf', bytes: pdf });
    const facts = await api.get(`/api/cases/${id}/facts`, 'clerk');
    expect(facts.text).toContain(sha256(pdf));
    expect(facts.text).not.toContain('张小芳');
    expect(api.logged.join('')).not.toContain(encodeURIComponent('张小芳'));
  });

  it('comes back byte by byte, as a download in which nothing runs, and each look is recorded', async () => {
    const attachment = await attached("协议书(1)'.pdf", pdf);
    const { status, headers, bytes } = await api.bytes(contentOf(attachment), 'transportOfficer');
    expect(status).toBe(200);
    expect(bytes.equals(pdf)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
    expect(headers['content-disposition']).toBe(
      `attachment; filename="attachment.pdf"; filename*=UTF-8''${encodeURIComponent('协议书')}%281%29%27.pdf`,
    );
    const log = await api.get(`/api/cases/${id}/read-log`, 'clerk');
    const file = { name: "协议书(1)'.pdf", isOriginal: false };
    expect(log.body.items).toMatchObject([{ what: 'file', office: 'dept-transport', file }]);
  });

  it('is given in ranges, as a player asks for it', async () => {
    const recording = anMp3(40, false);
    const attachment = await attached('a.mp3', recording);
    const range = (asked: string) => api.bytes(contentOf(attachment), 'clerk', { range: asked });
    const middle = await range('bytes=100-199');
    expect(middle.status).toBe(206);
    expect(middle.headers['content-range']).toBe(`bytes 100-199/${String(recording.length)}`);
    expect(middle.bytes.equals(recording.subarray(100, 200))).toBe(true);
    expect((await range('bytes=-7')).bytes.equals(recording.subarray(-7))).toBe(true);
    expect((await range('bytes=99999999-')).status).toBe(416);
    expect((await range('lines=1-2')).bytes.equals(recording)).toBe(true);
  });

  it('is put there once, whoever sends it again with the same key', async () => {
    const file = { name: 'a.pdf', bytes: pdf, key: randomUUID() };
    const first = await api.attach(id, 'clerk', file);
    const again = await api.attach(id, 'clerk', file);
    expect(again.body).toEqual({ ...first.body, isRepeat: true });
    expect(await listed()).toHaveLength(1);
    expect((await api.attach(id, 'clerk', { ...file, bytes: aPdf() })).body.code).toBe('docket.key_reused');
  });

  it('makes nobody’s command stale who sent it, and tells the others', async () => {
    const seenVersion = await api.versionOf('petitions', id);
    await attached('a.pdf', pdf);
    const said = await api.post(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion });
    expect(said.body).toMatchObject({ status: 409, code: 'docket.changed_meanwhile' });
  });
});

describe('what a device told', () => {
  it('is taken out of what an office made, before it is kept', async () => {
    const attachment = await attached('现场.jpg', photo);
    const { bytes } = await api.bytes(contentOf(attachment, '?original=true'), 'clerk');
    expect(bytes.includes('GPS')).toBe(false);
    expect(await kept()).not.toContain(sha256(photo));
  });

  it('stays in what a party brought, and is in no copy of it', async () => {
    const attachment = await attached('现场.jpg', photo, { origin: 'party' });
    const copy = await api.bytes(contentOf(attachment), 'clerk');
    expect(copy.bytes.includes('GPS')).toBe(false);
    const original = await api.bytes(contentOf(attachment, '?original=true'), 'clerk');
    expect(original.bytes.equals(photo)).toBe(true);
    const log = await api.get(`/api/cases/${id}/read-log`, 'clerk');
    expect(log.body.items).toMatchObject([{ file: { isOriginal: true } }, { file: { isOriginal: false } }]);
  });
});

describe('a file of which nobody says whose it is', () => {
  it('is kept as it came where it is evidence, and without what a device told where it is not', async () => {
    await attached('现场.jpg', photo, { origin: 'unsaid' });
    expect(await listed()).toMatchObject([{ origin: 'party', sha256: sha256(photo) }]);
    await attached('笔录.jpg', photo, { origin: 'unsaid', category: 'minutes' });
    expect((await listed()).at(-1)).toMatchObject({ origin: 'office' });
    expect((await listed()).at(-1)?.sha256).not.toBe(sha256(photo));
  });
});

describe('a file that is refused', () => {
  it.each([
    ['files.ending_differs', 'a.jpg', Buffer.from('<html><script>alert(1)</script></html>'), 422],
    ['files.active_content', 'a.pdf', aPdf(['<</S/JavaScript>>']), 422],
    ['files.macros', 'a.docx', aDocument('docx', { 'word/vbaProject.bin': 'x' }), 422],
    ['files.bad_name', '../a.pdf', pdf, 422],
    ['files.too_large', 'a.wav', Buffer.alloc(4 * 1024 ** 2), 413],
  ])('is told %s in both languages, and nothing is left of it', async (code, name, bytes, status) => {
    const before = await kept();
    const said = await api.attach(id, 'clerk', { name, bytes, headers: { 'accept-language': 'zh' } });
    expect(said).toMatchObject({ status, body: { code } });
    expect(said.body.detail).toMatch(/\p{Script=Han}/u);
    expect(await listed()).toEqual([]);
    expect(await kept()).toEqual(before);
  });

  it('is refused by its first byte too many, where nobody said how long it is', async () => {
    async function* endless() {
      for (let sent = 0; sent < 100; sent += 1) {
        yield Buffer.alloc(1024 ** 2);
        await Promise.resolve();
      }
    }
    const said = await api.attach(id, 'clerk', { name: 'a.wav', bytes: endless() }).catch((error: unknown) => error);
    // Who sends on for longer than is listened to finds the connection closed.
    if (!(said instanceof Error)) expect(said).toMatchObject({ status: 413 });
    expect(await listed()).toEqual([]);
  });

  it('is refused before its body is read, where its sender may not', async () => {
    const head = { name: 'a.pdf', bytes: Buffer.alloc(2 * 1024 ** 2) };
    expect((await api.attach(id, 'supervisor', head)).status).toBe(403);
    expect((await api.attach(id, 'admin', head)).status).toBe(403);
    expect((await api.attach(id, 'housingOfficer', head)).status).toBe(404);
    expect((await api.attach(id, 'clerk', { ...head, headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  });

  it('leaves nothing when its sender goes away in the middle', async () => {
    const before = (await kept()).length;
    const url = new URL(await api.app.getUrl());
    const socket = connect(Number(url.port), url.hostname);
    const lines = [
      `POST /api/cases/${id}/attachments HTTP/1.1`,
      ...[`Host: ${url.host}`, `Authorization: Bearer ${api.tokenOf('clerk')}`, `Idempotency-Key: ${randomUUID()}`],
      ...['Content-Type: application/octet-stream', 'X-File-Name: a.wav', 'Content-Length: 1000000'],
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    await new Promise<void>((resolve) => {
      socket.write(Buffer.alloc(200_000), () => resolve());
    });
    socket.destroy();
    await eventually(() => {
      expect(api.logged.filter((line) => line.includes('files.broken_off')).length).toBeGreaterThan(0);
    });
    expect((await kept()).length).toBe(before);
    expect(await files.store.dropOldDrafts(Date.now() + 1_000)).toBe(0);
  });
});

describe('an attachment that is withdrawn', () => {
  it('is given to nobody any more, by the office that put it there, with its reason', async () => {
    const attachment = await attached('a.pdf', pdf);
    const body = { seenVersion: await api.versionOf('petitions', id), attachment, reason: '放错了案件' };
    const other = await api.post(`/api/cases/${id}/withdrawAttachment`, 'transportOfficer', body);
    expect(other.body).toMatchObject({ status: 403, code: 'docket.attached_by_other' });
    await api.done(`/api/cases/${id}/withdrawAttachment`, 'clerk', body);
    expect(await listed()).toMatchObject([{ attachment, withdrawnFor: '放错了案件' }]);
    expect((await api.get(contentOf(attachment), 'clerk')).status).toBe(404);
    expect(await kept()).toContain(sha256(pdf));
    const again = await api.post(`/api/cases/${id}/withdrawAttachment`, 'clerk', {
      ...body,
      seenVersion: body.seenVersion + 1,
    });
    expect(again.body).toMatchObject({ status: 404, code: 'docket.no_such_attachment' });
  });
});

describe('an attachment that is erased', () => {
  const erase = async (of: string, seq: number): Promise<void> => {
    const body = { seenVersion: await api.versionOf('petitions', of), facts: [seq], reason: '本人要求删除' };
    await api.done(`/api/courses/${of}/eraseSealed`, 'admin', body);
  };

  it('leaves its fact with its hash, and neither its bytes nor its name', async () => {
    const own = aPdf(['<</Only(here)>>']);
    const attachment = await attached('张小芳.pdf', own);
    const [first] = await listed();
    await erase(id, first?.seq ?? 0);
    expect(await listed()).toMatchObject([{ attachment, name: null, sha256: sha256(own), isErased: true }]);
    expect((await api.get(contentOf(attachment), 'clerk')).status).toBe(404);
    expect(await kept()).not.toContain(sha256(own));
    const report = await verifyLedger(api.database.source, api.platform);
    expect(report.findings).toEqual([]);
  });

  it('stays in the store while it is on its way to another case', async () => {
    const both = aPdf(['<</On(its way)>>']);
    await attached('a.pdf', both);
    // As an upload to another case does it, whose fact is not recorded yet.
    await files.store.keep(await files.store.receive(inPieces(both), both.length));
    await erase(id, (await listed())[0]?.seq ?? 0);
    expect(await kept()).toContain(sha256(both));
  });

  it('stays in the store while another case means it', async () => {
    const both = aPdf(['<</In(both)>>']);
    await attached('a.pdf', both);
    const first = id;
    id = await api.referred();
    await attached('b.pdf', both);
    await erase(first, (await api.get(`/api/cases/${first}/attachments`, 'clerk')).body.items[0].seq as number);
    expect(await kept()).toContain(sha256(both));
  });
});

describe('a store of files that is not what facts mean', () => {
  it('is found by the check of the store, file by file', async () => {
    const lost = aPdf(['<</Lost(2)>>']);
    await attached('a.pdf', lost);
    const check = () => verifyFiles({ database: api.database.source, store: files.store, onFile: () => undefined });
    expect((await check()).findings).toEqual([]);
    await files.store.remove(sha256(lost));
    expect((await check()).findings).toMatchObject([
      { caseId: id, seq: 3, row: sha256(lost), problem: 'file_missing' },
    ]);
    await attached('again.pdf', lost);
    expect((await check()).findings).toEqual([]);
  });

  it('is told as such, and not as a page that broke', async () => {
    const lost = aPdf(['<</Lost(1)>>']);
    const attachment = await attached('a.pdf', lost);
    await files.store.remove(sha256(lost));
    expect((await api.get(contentOf(attachment), 'clerk')).body).toMatchObject({
      status: 503,
      code: 'files.not_there',
    });
  });
});
