import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attachmentPreview, attachments } from '#libs/contracts';
import type { FileRoom } from '../../apps/api/src/attachment/file-room.js';
import { TestApi, type StaffName } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { aDrawablePdf, aDrawablePng, aLetter } from '../support/files/real-files.js';
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

async function attached(name: string, bytes: Buffer): Promise<string> {
  const said = await api.attach(id, 'clerk', { name, bytes });
  expect({ status: said.status, text: said.text }).toEqual({ status: 200, text: said.text });
  const { items } = attachments.parse((await api.get(`/api/cases/${id}/attachments`, 'clerk')).body);
  return items.at(-1)?.attachment ?? '';
}

const pathOf = (attachment: string): string => `/api/cases/${id}/attachments/${attachment}/preview`;
const previewOf = async (attachment: string, by: StaffName = 'clerk') =>
  attachmentPreview.parse((await api.get(pathOf(attachment), by)).body);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function previewsKept(): Promise<string[]> {
  const found: string[] = [];
  for await (const one of files.previews.kept()) found.push(one.sha256);
  return found;
}
const looks = async () => (await api.get(`/api/cases/${id}/read-log`, 'clerk')).body.items as readonly unknown[];

describe('the preview of an attachment', () => {
  it('has its pages as pictures in which nothing runs, for whoever may see the case', async () => {
    const attachment = await attached('协议书.pdf', aDrawablePdf({ pages: 2 }));
    expect(await previewOf(attachment, 'transportOfficer')).toMatchObject({
      ...{ kind: 'pictures', pages: 2, isWhole: true, text: null, gap: null },
      pictures: [{ width: 1_131, height: 1_600 }, {}],
    });
    for (const picture of ['thumbnail', '1', '2']) {
      const { status, headers, bytes } = await api.bytes(`${pathOf(attachment)}/${picture}`, 'clerk');
      expect({ picture, status, isJpeg: bytes.subarray(0, 3).toString('hex') }).toEqual({
        ...{ picture, status: 200, isJpeg: 'ffd8ff' },
      });
      expect(headers).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
      });
    }
    expect((await api.get(`${pathOf(attachment)}/3`, 'clerk')).status).toBe(204);
    expect((await api.get(`${pathOf(attachment)}/..%2f1`, 'clerk')).status).toBe(400);
    expect((await api.get(pathOf(attachment), 'housingOfficer')).status).toBe(404);
    expect((await api.get(`${pathOf(attachment)}/thumbnail`, 'admin')).status).toBe(403);
  }, 60_000);

  it('is words of an office document, and says of what there is none', async () => {
    expect(await previewOf(await attached('情况.docx', aLetter('水渠断了。')))).toMatchObject({
      ...{ kind: 'text', text: '水渠断了。', isWhole: true },
    });
    const recording = await attached('录音.mp3', anMp3());
    expect(await previewOf(recording)).toMatchObject({ kind: 'none', gap: 'type' });
    expect((await api.get(`${pathOf(recording)}/thumbnail`, 'clerk')).status).toBe(204);
  }, 60_000);

  it('is on record once for a look at all its pages, and not for the small picture', async () => {
    const attachment = await attached('现场.png', aDrawablePng(41, 31));
    await api.bytes(`${pathOf(attachment)}/thumbnail`, 'clerk');
    expect(await looks()).toEqual([]);
    await api.bytes(`${pathOf(attachment)}/1`, 'transportOfficer');
    await previewOf(attachment, 'transportOfficer');
    await api.bytes(`${pathOf(attachment)}/1`, 'transportOfficer');
    expect(await looks()).toMatchObject([
      { what: 'file', office: 'dept-transport', file: { name: '现场.png', isOriginal: false } },
    ]);
  }, 60_000);

  it('is not waited for by whoever sees a list: the small picture is nothing until it is drawn', async () => {
    const picture = aDrawablePng(44, 34);
    const attachment = await attached('现场.png', picture);
    const thumbnail = () => api.bytes(`${pathOf(attachment)}/thumbnail`, 'clerk');
    expect((await thumbnail()).status).toBe(204);
    await eventually(async () => expect((await thumbnail()).status).toBe(200), 30_000);
    expect(await previewsKept()).toContain(sha256(picture));
  }, 60_000);

  it('is drawn once, kept sealed, and drawn again where it was lost', async () => {
    const picture = aDrawablePng(42, 32);
    const attachment = await attached('现场.png', picture);
    const [first] = await Promise.all([previewOf(attachment), previewOf(attachment, 'transportOfficer')]);
    expect(await previewsKept()).toContain(sha256(picture));
    await files.previews.remove(sha256(picture));
    expect(await previewOf(attachment)).toEqual(first);
    expect(await previewsKept()).toContain(sha256(picture));
  }, 60_000);

  it('goes with its file: nobody is given it once the file is withdrawn, and nothing is left once it is erased', async () => {
    const picture = aDrawablePng(43, 33);
    const attachment = await attached('现场.png', picture);
    await previewOf(attachment);
    const body = { seenVersion: await api.versionOf('petitions', id), attachment, reason: '误传' };
    expect((await api.post(`/api/cases/${id}/withdrawAttachment`, 'clerk', body)).status).toBe(200);
    expect((await api.get(pathOf(attachment), 'clerk')).body.code).toBe('docket.no_such_attachment');
    expect((await api.get(`${pathOf(attachment)}/thumbnail`, 'clerk')).status).toBe(404);
    const { items } = attachments.parse((await api.get(`/api/cases/${id}/attachments`, 'clerk')).body);
    const erasing = { facts: [items.at(-1)?.seq], reason: '本人要求删除' };
    await api.done(`/api/courses/${id}/eraseSealed`, 'admin', {
      ...{ seenVersion: await api.versionOf('petitions', id), ...erasing },
    });
    await eventually(async () => expect(await previewsKept()).not.toContain(sha256(picture)));
  }, 60_000);
});
