import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createApi } from '../../apps/api/src/create-api.js';
import { LiveHub } from '../../apps/api/src/live/live-hub.js';
import { TestApi, type StaffName } from '../support/api.js';
import { EventStream } from '../support/event-stream.js';
import { eventually } from '../support/eventually.js';

describe('live updates', () => {
  let api: TestApi;
  const open: EventStream[] = [];

  beforeAll(async () => {
    api = await TestApi.open();
  }, 60_000);

  afterEach(() => {
    for (const stream of open.splice(0)) stream.close();
  });

  afterAll(async () => {
    await api.close();
  }, 60_000);

  async function listen(by: StaffName, more: { url?: string; lastEvent?: string; token?: string } = {}) {
    const url = more.url ?? (await api.app.getUrl());
    const stream = await EventStream.open(`${url}/api/live`, {
      authorization: `Bearer ${more.token ?? api.tokenOf(by)}`,
      ...(more.lastEvent === undefined ? {} : { 'last-event-id': more.lastEvent }),
    });
    open.push(stream);
    await stream.until('hello');
    return stream;
  }

  it('tell an office of its own cases alone, without content and without a person', async () => {
    const [clerk, transport, housing, admin] = [
      await listen('clerk'),
      await listen('transportOfficer'),
      await listen('housingOfficer'),
      await listen('admin'),
    ];
    const id = await api.petition({ class: 'appeal' });
    const told = await clerk.until('change');
    expect(told.data).toEqual({
      case: id,
      kind: 'petition',
      number: expect.stringMatching(/^信\d{4}-\d{6}$/),
      version: expect.any(Number),
      isDrill: false,
      duties: true,
    });
    expect(transport.of('change')).toEqual([]);
    await api.done(`/api/petitions/${id}/refer`, 'clerk', { seenVersion: 1, to: 'dept-transport', manner: 'transfer' });
    expect((await transport.until('change')).data).toMatchObject({ case: id, duties: true });
    await eventually(() => {
      expect(clerk.of('change')).toHaveLength(2);
    });
    // The same change is not told twice, however often the bell rings.
    await api.petition();
    await eventually(() => {
      expect(clerk.of('change')).toHaveLength(3);
    });
    expect(transport.of('change')).toHaveLength(1);
    expect(housing.of('change')).toEqual([]);
    expect(admin.of('change')).toEqual([]);
  });

  it('come from whichever process recorded it', async () => {
    const other = await createApi(api.platform);
    try {
      await other.listen(0, '127.0.0.1');
      const [here, there] = [await listen('clerk'), await listen('clerk', { url: await other.getUrl() })];
      const id = await api.petition();
      expect((await here.until('change')).data.case).toBe(id);
      expect((await there.until('change')).data.case).toBe(id);
      // Nobody leaves the stream: one that waited for that would never close.
      await other.close();
      await eventually(() => {
        expect(there.hasEnded).toBe(true);
      });
      expect(here.hasEnded).toBe(false);
    } finally {
      await other.close();
    }
  });

  it('resume where one was, and say so where too much was missed', async () => {
    const first = await listen('clerk');
    const { id: lastEvent } = await first.until('hello');
    first.close();
    const missed = await api.petition();
    const second = await listen('clerk', { lastEvent });
    expect(second.of('change').some(({ data }) => data.case === missed)).toBe(true);
    const third = await listen('clerk', { lastEvent: '1000' });
    expect(third.of('reload')).toHaveLength(1);
  });

  it('end with the session, and take nobody who is not signed in', async () => {
    const answer = await api.ask('POST', '/api/session', {
      body: { name: 'clerk', password: TestApi.password, as: 'token' },
    });
    const token = answer.body.token as string;
    const stream = await listen('clerk', { token });
    await api.ask('DELETE', '/api/session', { headers: { authorization: `Bearer ${token}` } });
    await stream.until('over');
    await eventually(() => {
      expect(stream.hasEnded).toBe(true);
    });
    expect((await api.get('/api/live')).status).toBe(401);
  }, 20_000);

  it('answer HEAD at once, with the headers of the stream and without a seat', async () => {
    const head = async (authorization: string) =>
      await fetch(`${await api.app.getUrl()}/api/live`, {
        method: 'HEAD',
        headers: { authorization },
        signal: AbortSignal.timeout(5_000),
      });
    const said = await head(`Bearer ${api.tokenOf('housingHead')}`);
    expect([said.status, said.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(said.headers.get('content-length')).toBeNull();
    expect(said.headers.get('cache-control')).toBe('no-store');
    expect(api.app.get(LiveHub, { strict: false }).size).toBe(0);
    expect((await head('Bearer nobody')).status).toBe(401);
  });

  it('do not keep anybody signed in, and hold four streams of a session at most', async () => {
    const streams = [];
    for (let n = 0; n < 5; n += 1) streams.push(await listen('supervisor'));
    const [oldest, second] = streams;
    expect(oldest?.of('replaced')).toHaveLength(1);
    expect(second?.hasEnded).toBe(false);
    const seen = async (): Promise<unknown> =>
      await api.database.source.query<unknown>(`select max(seen_at) as seen_at from session`);
    await api.database.source.query(`update session set seen_at = clock_timestamp() - interval '5 minutes'`);
    const before = await seen();
    await api.get('/api/session', 'supervisor', { 'x-maplebridge': 'background' });
    expect(await seen()).toEqual(before);
    await api.get('/api/session', 'supervisor');
    expect(await seen()).not.toEqual(before);
  });
});
