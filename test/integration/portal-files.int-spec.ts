import { createHash, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attachments } from '#libs/contracts';
import type { FileRoom } from '../../apps/api/src/attachment/file-room.js';
import { aPetitioner } from '../support/a-petitioner.js';
import { TestApi } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { aPdf } from '../support/files/a-document.js';
import { aJpeg, exif, segment } from '../support/files/a-picture.js';
import { hostileFiles } from '../support/files/hostile-files.js';
import { hiddenOf } from '../support/form-reader.js';

let api: TestApi;
let files: FileRoom;
beforeAll(async () => {
  api = await TestApi.open();
  if (api.platform.files === null) throw new Error('these tests keep files');
  files = api.platform.files;
}, 60_000);
afterAll(() => api.close());

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const photo = aJpeg({ segments: [segment(0xe1, exif())] });
/** A paper that is no other. */
const aPaper = () => aPdf([`<</Only(${randomUUID()})>>`]);

async function kept(): Promise<string[]> {
  const found: string[] = [];
  for await (const one of files.store.kept()) found.push(one.sha256);
  return found.sort();
}

/** The page of files of a petitioner who entered. */
async function atTheDoor() {
  const { reader, right } = await (await aPetitioner(api)).enter();
  const page = (await reader.get('/p/files')).text;
  const send = (of: readonly { name: string; bytes: Buffer }[], fields: Record<string, string> = {}, headers = {}) =>
    reader.sendFiles(page, '/p/files', { files: of, fields, headers });
  const listed = async () =>
    attachments.parse((await api.get(`/api/cases/${right.id}/attachments`, 'clerk')).body).items;
  return { reader, right, page, send, listed };
}

describe('what a petitioner brings by the page', () => {
  it('is received with name, size and fingerprint, and kept as it came', async () => {
    const { reader, send, listed, right } = await atTheDoor();
    const paper = aPaper();
    const said = await send(
      [
        { name: '水渠 1.jpg', bytes: photo },
        { name: '承诺书.pdf', bytes: paper },
      ],
      { kind: 'statement', what: '修路前后的照片' },
    );
    expect(said).toMatchObject({ status: 303, to: '/p/files?done=2' });
    const receipt = (await reader.get('/p/files?done=2')).text;
    for (const [name, bytes] of [['水渠 1.jpg', photo] as const, ['承诺书.pdf', paper] as const]) {
      expect(receipt).toContain(name);
      expect(receipt).toContain(sha256(bytes));
      expect(receipt).toContain(`${String(bytes.length)} 字节`);
    }
    expect(receipt).toMatch(/\d{4}年\d+月\d+日（星期.） \d\d:\d\d 收到 2 个文件/);
    expect(receipt).toContain(right.number);
    expect(await listed()).toMatchObject([
      {
        name: '水渠 1.jpg',
        origin: 'party',
        party: 'p1',
        via: 'page',
        office: null,
        isOwn: false,
        category: 'statement',
      },
      { name: '承诺书.pdf', sha256: sha256(paper) },
    ]);
    const { attachment = '' } = (await listed())[0] ?? {};
    const original = await api.bytes(`/api/cases/${right.id}/attachments/${attachment}/content?original=true`, 'clerk');
    expect(original.bytes.equals(photo)).toBe(true);
  });

  it('is told to whoever has the matter, by a duty to look at it and in the history', async () => {
    const { send, right } = await atTheDoor();
    await send([{ name: '照片.jpg', bytes: photo }], { what: '塌方的地方' });
    const { body } = await api.get(`/api/petitions/${right.id}`, 'clerk');
    expect(JSON.stringify(body.duties)).toContain('seeMaterial');
    expect(Object.values(body.texts as Record<string, string>)).toContain('塌方的地方');
    const history = await api.get(`/api/cases/${right.id}/history`, 'clerk', { 'accept-language': 'zh' });
    expect(history.text).toContain('在网页上交来附件“照片.jpg”。');
    const reminders = (await api.get('/api/reminders', 'clerk')).body.items as readonly { readonly case: string }[];
    expect(reminders.filter((one) => one.case === right.id)).toMatchObject([{ what: 'duty', duty: 'seeMaterial' }]);
  });

  it('is brought once, whoever presses twice', async () => {
    const { send, listed } = await atTheDoor();
    const form = [{ name: 'a.jpg', bytes: photo }];
    expect((await send(form)).status).toBe(303);
    expect((await send(form)).status).toBe(303);
    expect(await listed()).toHaveLength(1);
  });

  it('is withdrawn by no office, which did not put it there', async () => {
    const { send, listed, right } = await atTheDoor();
    await send([{ name: 'a.jpg', bytes: photo }]);
    const { attachment } = (await listed())[0] ?? {};
    const seenVersion = (await api.get(`/api/petitions/${right.id}`, 'clerk')).body.item.version as number;
    const body = { seenVersion, attachment, reason: '不需要' };
    const said = await api.post(`/api/cases/${right.id}/withdrawAttachment`, 'clerk', body);
    expect(said.body).toMatchObject({ status: 403, code: 'docket.attached_by_other' });
  });

  it('is what the petitioner sees there, and nothing that an office put to the case', async () => {
    const { reader, send, right } = await atTheDoor();
    await api.attach(right.id, 'clerk', { name: '内部请示.pdf', bytes: aPaper() });
    await send([{ name: '我的.jpg', bytes: photo }]);
    const { text } = await reader.get('/p/files');
    expect(text).toContain('我的.jpg');
    expect(text).not.toContain('内部请示');
  });
});

describe('a file that is not taken', () => {
  it('is said beside those that are, and nothing of it is kept', async () => {
    const { send, listed } = await atTheDoor();
    const [before, paper] = [await kept(), aPaper()];
    const said = await send([
      { name: '清单.pdf', bytes: Buffer.from('MZ\x90\0\x03') },
      { name: '承诺书.pdf', bytes: paper },
      { name: 'x/../y.pdf', bytes: aPaper() },
    ]);
    expect(said.status).toBe(200);
    expect(said.text).toContain('收到 1 个。下面这些没有收，也没有保存：');
    expect(said.text).toMatch(/清单\.pdf 没有收：/);
    expect(said.text).toMatch(/y\.pdf 没有收：文件名不能用/);
    expect(await listed()).toMatchObject([{ name: '承诺书.pdf' }]);
    expect(await kept()).toEqual([...before, sha256(paper)].sort());
  });

  it('is none where nothing was chosen, and what was typed is still there', async () => {
    const { send, listed } = await atTheDoor();
    const said = await send([], { what: '照片见附件' });
    expect(said.status).toBe(422);
    expect(said.text).toContain('请先选照片或者文件。');
    expect(said.text).toContain('照片见附件</textarea>');
    expect(await listed()).toEqual([]);
  });

  it('leaves nothing when its sender goes away in the middle', async () => {
    const { reader, page } = await atTheDoor();
    const before = await kept();
    const { token = '', key = '' } = hiddenOf(page, '/p/files');
    const url = new URL(await api.app.getUrl());
    const socket = connect(Number(url.port), url.hostname);
    const part = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const body = [
      ...[part('token', token), part('key', key)],
      `--b\r\nContent-Disposition: form-data; name="files"; filename="whole.txt"\r\n\r\n${randomUUID()}\r\n`,
      '--b\r\nContent-Disposition: form-data; name="files"; filename="a.wav"\r\n\r\n',
    ].join('');
    const head = [
      ...['POST /p/files HTTP/1.1', `Host: ${url.host}`, `Origin: ${url.origin}`, `Cookie: ${reader.cookie}`],
      ...['Content-Type: multipart/form-data; boundary=b', 'Content-Length: 1000000'],
    ].join('\r\n');
    socket.write(`${head}\r\n\r\n${body}`);
    await new Promise<void>((resolve) => {
      socket.write(Buffer.alloc(200_000), () => resolve());
    });
    socket.destroy();
    await eventually(async () => {
      expect(await files.store.dropOldDrafts(Date.now() + 1_000)).toBe(0);
    });
    expect(await kept()).toEqual(before);
  });
});

describe('a form that comes to nothing', () => {
  const nothingIsLeft = async (before: readonly string[]) => {
    expect(await kept()).toEqual(before);
    expect(await files.store.dropOldDrafts(Date.now() + 1_000)).toBe(0);
  };

  it('keeps none of its files: words that cannot stand, or a key that others were brought under', async () => {
    const { send, listed } = await atTheDoor();
    const key = randomUUID();
    expect((await send([{ name: 'a.pdf', bytes: aPaper() }], { key })).status).toBe(303);
    const before = await kept();
    const other = [
      { name: 'b.pdf', bytes: aPaper() },
      { name: 'c.pdf', bytes: aPaper() },
    ];
    expect((await send(other, { what: '长'.repeat(20_001) })).status).toBe(422);
    expect((await send(other, { what: 'a\0b' })).status).toBe(422);
    expect((await send(other, { key })).status).toBe(422);
    expect(await listed()).toHaveLength(1);
    await nothingIsLeft(before);
  });

  it('keeps none of a file that is more than the rest of the day', async () => {
    const { send, listed } = await atTheDoor();
    const before = await kept();
    const large = ['a', 'b', 'c', 'd', 'e'].map((word) => ({
      name: `${word}.txt`,
      bytes: Buffer.from(word.repeat(1.9 * 1024 ** 2)),
    }));
    expect((await send(large)).text).toMatch(/e\.txt 没有收：今天交的已经够多/);
    expect(await listed()).toHaveLength(4);
    await nothingIsLeft([...before, ...large.slice(0, 4).map(({ bytes }) => sha256(bytes))].sort());
  });

  it('is not read where its sender has brought enough for an hour', async () => {
    const { send, listed } = await atTheDoor();
    const before = await kept();
    await api.database.source.query(`update rate_limit set hits = hits + 60 where bucket like 'petitioner-acts:%'`);
    expect((await send([{ name: 'a.pdf', bytes: aPaper() }])).status).toBe(429);
    await api.database.source.query(`update rate_limit set hits = 0 where bucket like 'petitioner-acts:%'`);
    expect(await listed()).toEqual([]);
    await nothingIsLeft(before);
  });
});

describe('the door of files', () => {
  it('reads nothing of whoever has no right to the matter, or comes from elsewhere', async () => {
    const { send, reader, listed } = await atTheDoor();
    expect((await send([{ name: 'a.jpg', bytes: photo }], { token: 'x' })).status).toBe(403);
    expect((await send([{ name: 'a.jpg', bytes: photo }], {}, { origin: 'http://elsewhere.example' })).status).toBe(
      403,
    );
    await reader.post('/p/leave', {});
    const late = await send([{ name: 'a.jpg', bytes: photo }]);
    expect(late.status).toBe(403);
    expect(late.text).toContain('没有收到文件');
    expect(await listed()).toEqual([]);
  });

  it('takes so much a day and no more, and says so', async () => {
    const { reader, listed } = await atTheDoor();
    const names = Array.from({ length: 7 }, (_, n) => `${String(n)}.jpg`);
    for (const some of [names.slice(0, 4), names.slice(4)]) {
      const { text } = await reader.get('/p/files');
      const of = some.map((name) => ({ name, bytes: photo }));
      const said = await reader.sendFiles(text, '/p/files', { files: of });
      if (some.length === 3) expect(said.text).toMatch(/6\.jpg 没有收：今天交的已经够多（每天最多 6 个文件、8 MiB）/);
    }
    expect(await listed()).toHaveLength(6);
  });

  it('takes ten at once, and says of the others that they were not', async () => {
    const { send } = await atTheDoor();
    const of = Array.from({ length: 11 }, (_, n) => ({ name: `${String(n)}.exe`, bytes: Buffer.from('MZ') }));
    expect((await send(of)).text).toContain('一次最多交 10 个文件：请分几次交。');
  });

  it('takes nothing for a matter that has ended, and says where to go', async () => {
    const { right, send, listed, reader } = await atTheDoor();
    const { token = '' } = hiddenOf((await reader.get('/p/withdraw')).text, '/p/withdraw');
    await reader.post('/p/withdraw', { token, key: randomUUID(), statement: '事情已经解决，我撤回。' });
    expect((await api.get(`/api/petitions/${right.id}`, 'clerk')).body.item.endedAs).toBe('withdrawn');
    const said = await send([{ name: 'a.jpg', bytes: photo }]);
    expect(said.status).toBe(409);
    expect(said.text).toContain('这件事已经结束，不能再交材料。');
    expect(await listed()).toEqual([]);
  });
});

describe('files that do harm', () => {
  it('are refused at this door as at the other, each with its reason, and nothing is left', async () => {
    const { reader, page } = await atTheDoor();
    const before = await kept();
    const taken: string[] = [];
    // What is too large for a form here is refused by the same first byte too many.
    for (const [what, name, make] of hostileFiles) {
      const { status, text } = await reader.sendFiles(page, '/p/files', { files: [{ name, bytes: make() }] });
      // The name of one is no name of a part of a form, and it never arrives.
      if (![422, 413].includes(status) || !/没有收：|请先选照片或者文件/.test(text))
        taken.push(`${what} ${String(status)}`);
    }
    expect(taken).toEqual([]);
    expect(await kept()).toEqual(before);
    expect(await files.store.dropOldDrafts(Date.now() + 1_000)).toBe(0);
  }, 120_000);
});
