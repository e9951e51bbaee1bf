import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { aMatter, TestApi } from '../support/api.js';

let api: TestApi;
let url: URL;
beforeAll(async () => {
  api = await TestApi.open();
  url = new URL(await api.app.getUrl());
}, 60_000);
afterAll(() => api.close());

/** Sends bytes as they are, and waits until the connection is closed. */
const raw = (...parts: readonly (string | Buffer)[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname);
    let said = '';
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on('data', (bytes) => (said += bytes.toString('utf8')));
    socket.on('close', () => {
      resolve(said);
    });
    socket.on('error', reject);
    for (const part of parts) socket.write(part);
  });
const head = (line: string, ...headers: readonly string[]): string =>
  [line, `Host: ${url.host}`, 'Connection: close', ...headers, '', ''].join('\r\n');

describe('a body', () => {
  const post = (body: Buffer, contentType: string, ...headers: readonly string[]) => {
    const more = [`Authorization: Bearer ${api.tokenOf('clerk')}`, `Idempotency-Key: ${randomUUID()}`];
    const length = `Content-Length: ${String(body.length)}`;
    return raw(head('POST /api/petitions HTTP/1.1', `Content-Type: ${contentType}`, length, ...more, ...headers), body);
  };
  const matter = Buffer.from(JSON.stringify(aMatter));

  it('is read as UTF-8 alone: another charset, other bytes and a compressed one are refused', async () => {
    // 路灯 in GBK, where it should be UTF-8.
    const gbk = Buffer.concat([
      Buffer.from('{"channel":"letter","matter":"'),
      Buffer.from('c2b7b5c6', 'hex'),
      Buffer.from('"}'),
    ]);
    expect(await post(gbk, 'application/json')).toMatch(/^HTTP\/1\.1 400 [^]*http\.bad_encoding[^]*UTF-8/);
    expect(await post(gbk, 'application/json; charset=gbk')).toMatch(/^HTTP\/1\.1 415 [^]*unsupported_media_type/);
    expect(await post(matter, 'application/json', 'Content-Encoding: gzip')).toMatch(/^HTTP\/1\.1 415 /);
    expect(await post(matter, 'application/json; charset="UTF-8"')).toMatch(/^HTTP\/1\.1 201 /);
  });

  it('with a number beyond every number is refused wherever it stands, and told so', async () => {
    const id = await api.referred();
    const { origin } = url;
    const asked: readonly [path: string, method: 'GET' | 'POST', body: string | null][] = [
      [`/api/petitions/${id}/askExtension`, 'POST', '{"seenVersion":1,"days":1e309,"reason":"复杂"}'],
      [`/api/petitions/${id}/askExtension`, 'POST', '{"seenVersion":1e309,"days":10,"reason":"复杂"}'],
      [`/api/calendar/deadline`, 'POST', '{"unit":"CALENDAR_DAY","length":1e309,"trigger":"2026-11-02"}'],
      ['/api/petitions?limit=1e309', 'GET', null],
      ['/api/petitions?minReferrals=1e309', 'GET', null],
      [`/api/cases/${id}/history?after=1e309`, 'GET', null],
    ];
    for (const [path, method, body] of asked) {
      const said = await fetch(`${origin}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${api.tokenOf('transportOfficer')}`,
          'idempotency-key': randomUUID(),
          ...(body === null ? {} : { 'content-type': 'application/json' }),
        },
        body,
      });
      const { code, errors } = contracts.problem.parse(await said.json());
      expect([path, said.status, code]).toEqual([path, 400, 'http.invalid_request']);
      if (body !== null) expect([path, errors?.[0]?.message]).toEqual([path, '这个数太大。']);
    }
  });

  it('says field by field what is wrong, in words', async () => {
    const errorsOf = async (body: unknown, language = 'zh') => {
      const headers = { 'accept-language': language };
      const said = await api.ask('POST', '/api/petitions', { by: 'clerk', key: randomUUID(), body, headers });
      expect(said.status).toBe(400);
      const { errors = [] } = contracts.problem.parse(said.body);
      return Object.fromEntries(errors.map(({ path, message }) => [path, message]));
    };
    expect(
      await errorsOf({ channel: 'pigeon', matter: ' ', extra: 1, receivedOn: '1990-01-01', registrar: 'X y' }),
    ).toEqual({
      channel: '只能是 letter、visit、call、web 之一。',
      matter: '不能为空。',
      extra: '没有这个字段。',
      receivedOn: '日期须在 1992-01-01 至 2100-12-31 之间。',
      registrar: '机构编号由小写字母、数字和连字符组成，如 dept-transport。',
    });
    expect(await errorsOf({ ...aMatter, title: '字'.repeat(201) }, 'en')).toEqual({ title: 'At most 200 characters.' });
    expect(await errorsOf([], 'en')).toEqual({ '': 'Expected an object, not a list.' });
    expect(await errorsOf('null', 'en')).toEqual({ '': 'Expected an object, not null.' });
    expect(await errorsOf({ channel: 'letter' }, 'en')).toEqual({ matter: 'This is required.' });
    const said = await api.get('/api/petitions/none', 'clerk');
    expect(said.body.errors).toEqual([{ path: 'id', code: 'invalid_format', message: 'Expected a UUID.' }]);
  });
});

describe('an address', () => {
  it('of the console is its page whatever stands in its query, where the API refuses a NUL', async () => {
    expect(await raw(head('GET /petitions?phase=%00 HTTP/1.1'))).toMatch(/^HTTP\/1\.1 (?:200|503) [^]*text\/html/);
    const said = await raw(
      head('GET /api/petitions?phase=%00 HTTP/1.1', `Authorization: Bearer ${api.tokenOf('clerk')}`),
    );
    expect(said).toMatch(/^HTTP\/1\.1 4\d\d [^]*problem\+json/);
  });

  it('is told from a method that it does not take', async () => {
    const id = randomUUID();
    const put = await api.ask('PUT', `/api/petitions/${id}/accept`, { by: 'clerk' });
    expect(put).toMatchObject({ status: 405, body: { code: 'http.method_not_allowed' } });
    expect(put.headers['allow']).toBe('POST');
    const read = await api.get(`/api/petitions/${id}/accept`, 'clerk');
    expect(read).toMatchObject({ status: 405, headers: { allow: 'POST' } });
    expect((await api.get('/api/nowhere', 'clerk')).status).toBe(404);
  });

  it.each(['/api', '/api/', '/api/docs/'])('brings whoever types %s to the documents', async (path) => {
    const said = await fetch(new URL(path, url), { redirect: 'manual' });
    expect([said.status, said.headers.get('location')]).toEqual([302, '/api/docs']);
  });

  it('answers as a problem whatever Fastify or Node refuse', async () => {
    const requests = [
      head('GET /api/petitions/%ff HTTP/1.1'),
      head(`GET /api/cases/${randomUUID()}/clocks/${'x'.repeat(300)}/why HTTP/1.1`),
      head('FLY /api/petitions HTTP/1.1'),
      head('PROPFIND /api/petitions HTTP/1.1'),
      head('GET /api/petitions HTTP/1.1', `X-Long: ${'x'.repeat(20_000)}`),
    ];
    for (const request of requests) {
      const said = await raw(request);
      expect(said).toMatch(/^HTTP\/1\.1 4\d\d [^]*application\/problem\+json[^]*urn:maplebridge:problem:http\./);
    }
  });
});

describe('who asks', () => {
  it('is told to sign in, and told apart from whose session has ended', async () => {
    expect(await api.get('/api/petitions')).toMatchObject({ status: 401, body: { code: 'http.sign_in_first' } });
    const ended = await api.get('/api/petitions', undefined, { authorization: `Bearer ${'x'.repeat(43)}` });
    expect(ended).toMatchObject({ status: 401, body: { code: 'account.signed_out' } });
  });
});

describe('a drill', () => {
  it('goes no further than legal dates do', async () => {
    const { id } = (await api.done('/api/drills', 'admin', { name: '到头' })).body as { id: string };
    const far = Date.UTC(2100, 5, 1) - Date.now();
    await api.database.source.query(`update drill set offset_ms = $2 where id = $1`, [id, far]);
    const said = await api.post(`/api/drills/${id}/advance`, 'admin', { days: 400 });
    expect(said).toMatchObject({ status: 422, body: { code: 'http.drill_beyond_calendar' } });
    expect((await api.post(`/api/drills/${id}/advance`, 'admin', { days: 30 })).status).toBe(200);
    expect(await api.get(`/api/drills/${randomUUID()}`, 'admin')).toMatchObject({
      status: 404,
      body: { code: 'http.no_such_drill' },
    });
  });
});
