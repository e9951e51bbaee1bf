import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { attachments, phoneLinkState } from '#libs/contracts';
import { TestApi, type StaffName } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { aPdf } from '../support/files/a-document.js';
import { aJpeg, exif, segment } from '../support/files/a-picture.js';
import { FormReader } from '../support/form-reader.js';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());
beforeEach(async () => {
  id = await api.referred();
});

const photo = aJpeg({ segments: [segment(0xe1, exif())] });

interface Opened {
  readonly link: string;
  readonly address: string;
}

async function opened(by: StaffName = 'clerk', body: object = {}): Promise<Opened> {
  const said = await api.ask('POST', `/api/cases/${id}/phone-links`, { by, body });
  expect({ status: said.status, text: said.text }).toEqual({ status: 201, text: said.text });
  return said.body as Opened;
}

/** A telephone that scans a code, as its script does it. */
async function scanned({ address }: Opened) {
  const reader = new FormReader(await api.app.getUrl());
  const token = new URL(address).hash.slice(1);
  const said = await reader.post('/p/phone/open', { token });
  const page = async () => (await reader.get('/p/phone')).text;
  const shoot = async (bytes = photo, name = 'image.jpg', fields: Record<string, string> = {}) =>
    reader.sendFiles(await page(), '/p/phone/photo', { files: [{ name, bytes }], field: 'photo', fields });
  return { reader, said, page, shoot };
}

async function asOwner(sql: string, value: string): Promise<unknown[]> {
  const client = new Client({ connectionString: api.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<object>(sql, [value])).rows;
  } finally {
    await client.end();
  }
}

const listed = async () => attachments.parse((await api.get(`/api/cases/${id}/attachments`, 'clerk')).body).items;
const stateOf = async ({ link }: Opened, by: StaffName = 'clerk') =>
  phoneLinkState.parse((await api.get(`/api/cases/${id}/phone-links/${link}`, by)).body);

describe('a telephone that scanned the code of a case', () => {
  it('brings photographs in the name of whoever opened it, without the place where they were taken', async () => {
    const link = await opened('transportOfficer', { category: 'minutes' });
    expect(new URL(link.address).pathname).toBe('/p/phone');
    const { said, page, shoot } = await scanned(link);
    expect(said).toMatchObject({ status: 303, to: '/p/phone' });
    expect(await page()).toContain('姓名-transportOfficer');
    expect((await shoot()).to).toBe('/p/phone?done=1');
    await shoot();
    const items = await listed();
    expect(items).toMatchObject([
      { name: '手机照片 1.jpg', category: 'minutes', origin: 'office', via: 'phone', office: 'dept-transport' },
      { name: '手机照片 2.jpg', via: 'phone' },
    ]);
    const content = `/api/cases/${id}/attachments/${items[0]?.attachment ?? ''}/content?original=true`;
    expect((await api.bytes(content, 'clerk')).bytes.includes('GPS')).toBe(false);
    expect(await page()).toContain('已收到 2 张');
    expect(await stateOf(link, 'transportOfficer')).toMatchObject({ isOver: false, isOpened: true, files: 2 });
    const history = await api.get(`/api/cases/${id}/history`, 'clerk', { 'accept-language': 'zh' });
    expect(history.text).toContain('用手机拍照放入附件“手机照片 1.jpg”。');
  });

  it('takes one photograph once, whoever sends it twice', async () => {
    const { shoot } = await scanned(await opened());
    const fields = { key: 'one' };
    await shoot(photo, 'image.jpg', fields);
    expect((await shoot(photo, 'image.jpg', fields)).status).toBe(303);
    expect(await listed()).toHaveLength(1);
  });

  it('says why one is not taken, keeps nothing of it, and goes on', async () => {
    const link = await opened();
    const { shoot } = await scanned(link);
    const said = await shoot(aPdf(), 'image.jpg');
    expect(said.status).toBe(422);
    expect(said.text).toMatch(/image\.jpg 没有收：扩展名是 \.jpg，内容却不是/);
    for (const name of ['image.pdf', 'image.docx', 'image.mp4'])
      expect((await shoot(aPdf(), name)).text).toContain(`${name} 没有收：这里只收照片`);
    expect((await shoot()).status).toBe(303);
    expect(await stateOf(link)).toMatchObject({ files: 1 });
  });

  it('is told that the code is over once it was taken back, ran out or its desk signed out', async () => {
    const [revoked, old] = [await opened(), await opened()];
    const phones = [await scanned(revoked), await scanned(old)];
    await api.ask('DELETE', `/api/cases/${id}/phone-links/${revoked.link}`, { by: 'clerk' });
    await asOwner('update phone_link set expires_at = clock_timestamp() where id = $1', old.link);
    for (const { reader } of phones) {
      const said = await reader.get('/p/phone');
      expect(said.status).toBe(410);
      expect(said.text).toContain('这个码已经失效');
      const late = await reader.sendFiles('', '/p/phone/photo', { files: [{ name: 'a.jpg', bytes: photo }] });
      expect(late.status).toBe(410);
    }
    const signedIn = await api.ask('POST', '/api/session', {
      body: { name: 'clerk', password: TestApi.password, as: 'token' },
    });
    const headers = { authorization: `Bearer ${signedIn.body.token as string}` };
    const own = await api.ask('POST', `/api/cases/${id}/phone-links`, { body: {}, headers });
    const { reader } = await scanned(own.body as Opened);
    expect((await reader.get('/p/phone')).status).toBe(200);
    await api.ask('DELETE', '/api/session', { headers });
    expect((await reader.get('/p/phone')).status).toBe(410);
    expect(await listed()).toEqual([]);
  });

  it('brings nothing that was still on its way when the code was taken back', async () => {
    const link = await opened();
    const { reader } = await scanned(link);
    const url = new URL(await api.app.getUrl());
    const start = '--b\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n';
    const body = Buffer.concat([Buffer.from(start), photo, Buffer.from('\r\n--b--\r\n')]);
    const sending = request(`${url.origin}/p/phone/photo`, {
      method: 'POST',
      headers: {
        ...{ origin: url.origin, cookie: reader.cookie, 'accept-language': 'zh' },
        ...{ 'content-type': 'multipart/form-data; boundary=b', 'content-length': body.length },
      },
    });
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    sending.write(body.subarray(0, body.length - 40));
    await eventually(async () => {
      expect(await asOwner('select places from phone_link where id = $1', link.link)).toEqual([{ places: 1 }]);
    });
    await api.ask('DELETE', `/api/cases/${id}/phone-links/${link.link}`, { by: 'clerk' });
    sending.end(body.subarray(body.length - 40));
    const [said] = await answered;
    said.resume();
    expect(said.statusCode).toBeGreaterThanOrEqual(400);
    expect(await listed()).toEqual([]);
    expect(await asOwner('select places, bytes::int from phone_link where id = $1', link.link)).toEqual([
      { places: 0, bytes: 0 },
    ]);
  });

  it('brings no more bytes than the code has left', async () => {
    const link = await opened();
    const { shoot } = await scanned(link);
    await asOwner(`update phone_link set bytes = ${String(200 * 1024 ** 2 - 10)} where id = $1`, link.link);
    expect((await shoot()).text).toContain('这个码已经收满');
    expect(await listed()).toEqual([]);
  });

  it('has brought enough after twenty', async () => {
    const link = await opened();
    const { shoot } = await scanned(link);
    await asOwner('update phone_link set places = 20 where id = $1', link.link);
    const said = await shoot();
    expect(said.text).toContain('这个码已经收满');
    expect(await listed()).toEqual([]);
  });
});

describe('a code', () => {
  it('is opened for nobody who may attach nothing to the case', async () => {
    const ask = async (by: StaffName, body = {}) =>
      (await api.ask('POST', `/api/cases/${id}/phone-links`, { by, body })).status;
    expect([await ask('supervisor'), await ask('admin'), await ask('housingOfficer')]).toEqual([403, 403, 404]);
    expect(await ask('clerk', { purpose: 'signature' })).toBe(422);
  });

  it('is known by a digest alone, opens nothing without its token, and is nobody else’s', async () => {
    const link = await opened();
    const token = new URL(link.address).hash.slice(1);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const rows = await asOwner('select * from phone_link where id = $1', link.link);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(api.logged.join('')).not.toContain(token);
    const reader = new FormReader(await api.app.getUrl());
    expect((await reader.get('/p/phone')).text).toContain('请用手机扫电脑屏幕上的二维码');
    expect((await reader.post('/p/phone/open', { token: 'A'.repeat(43) })).status).toBe(410);
    expect((await api.get(`/api/cases/${id}/phone-links/${link.link}`, 'transportOfficer')).status).toBe(404);
  });

  it('says that its address is this machine’s alone, where it is', async () => {
    expect(await opened()).toMatchObject({ isReachable: false, most: { files: 20 } });
  });
});
