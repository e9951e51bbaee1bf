import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { kinds, openDocket } from '#libs/docket';
import { aMatter, TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { aCounty, someKeys } from '../support/door.js';
import { eventually } from '../support/eventually.js';
import { FormReader } from '../support/form-reader.js';

describe('a disk that is full', () => {
  let database: TestDatabase;
  let api: TestApi;
  let reserve = 0;

  beforeAll(async () => {
    database = await aCounty();
    const disk = { folder: tmpdir(), reserveOf: () => reserve };
    api = await TestApi.over({ database, ...openDocket(database.source, someKeys(), kinds, { disk }) });
  }, 60_000);
  afterAll(() => api.close());

  const isReadOnly = async (): Promise<boolean> =>
    (await api.get('/api/health/live')).headers['x-maplebridge-state'] === 'read-only';

  const becomes = async (expected: boolean): Promise<void> => {
    await eventually(async () => expect(await isReadOnly()).toBe(expected));
  };

  const diskOf = async () => {
    const { status, body } = await api.get('/api/health/ready');
    const dependencies = body.dependencies as { name: string; isReady: boolean; detail: string }[];
    return { status, disk: dependencies.find(({ name }) => name === 'disk') };
  };

  it('below its reserve is read-only with a sentence, for staff and petitioners, and goes on by itself', async () => {
    const id = await api.petition();
    expect((await diskOf()).disk).toMatchObject({ isReady: true });
    reserve = Number.MAX_SAFE_INTEGER;
    await becomes(true);

    const key = randomUUID();
    const said = await api.post('/api/petitions', 'clerk', aMatter, key);
    expect(said).toMatchObject({ status: 507, body: { code: 'persistence.disk_full' } });
    expect(said.body.detail).toMatch(/Nothing was lost.*draft.*looks after the server.*by itself/);
    expect(said.headers['retry-after']).toBeDefined();
    const chinese = { by: 'clerk', key: randomUUID(), body: aMatter, headers: { 'accept-language': 'zh' } } as const;
    expect((await api.ask('POST', '/api/petitions', chinese)).body.detail).toMatch(/没有丢失.*草稿.*自动恢复/);
    const draft = { by: 'clerk', key: randomUUID(), body: {} } as const;
    expect((await api.ask('PUT', `/api/cases/${id}/drafts/decide`, draft)).status).toBe(507);

    // Whoever reads goes on: also who signs in for it, and looks for likely repeats.
    expect((await api.get(`/api/petitions/${id}`, 'clerk')).status).toBe(200);
    const signIn = { name: 'clerk', password: TestApi.password, as: 'token' };
    expect((await api.ask('POST', '/api/session', { body: signIn })).status).toBe(200);
    expect((await api.ask('POST', '/api/petitions/similar', { by: 'clerk', body: { matter: '路灯' } })).status).toBe(
      200,
    );
    expect(await diskOf()).toMatchObject({
      status: 200,
      disk: { isReady: false, detail: expect.stringMatching(/^less than the reserve/) },
    });

    const reader = new FormReader(await api.app.getUrl());
    const page = await reader.get('/p/new');
    expect(page.text).toContain('暂时只能查看，不能提交');
    const sent = await reader.send(page.text, '/p/new', { matter: '桥上的栏杆断了。', name: '', phone: '', place: '' });
    expect(sent.text).toMatch(/桥上的栏杆断了。<\/textarea>/);

    reserve = 0;
    await becomes(false);
    expect((await api.post('/api/petitions', 'clerk', aMatter, key)).status).toBe(201);
    expect((await reader.get('/p/new')).text).not.toContain('暂时只能查看');
  }, 60_000);

  it('that the database itself finds full is read-only too, until what it tries finds room', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      // What PostgreSQL answers where it cannot extend a file, here by its code alone; a real disk is the e2e ring's.
      await owner.query(`create function no_room() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`);
      await owner.query(`create trigger no_room before insert on docket_fact for each row execute function no_room()`);
      const said = await api.post('/api/petitions', 'clerk', aMatter);
      expect(said).toMatchObject({ status: 507, body: { code: 'persistence.disk_full' } });
      expect(await isReadOnly()).toBe(true);
      expect((await diskOf()).disk).toMatchObject({
        isReady: false,
        detail: expect.stringMatching(/^the database has no room/),
      });
      expect((await api.get('/api/petitions', 'clerk')).status).toBe(200);
      await owner.query('drop trigger no_room on docket_fact');
    } finally {
      await owner.end();
    }
    await becomes(false);
    expect((await api.post('/api/petitions', 'clerk', aMatter)).status).toBe(201);
  }, 60_000);
});
