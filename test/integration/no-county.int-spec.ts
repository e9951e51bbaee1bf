import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bringUpToDate } from '../../apps/cli/src/migrate/bring-up-to-date.js';
import { aMatter, TestApi } from '../support/api.js';
import { aDatabase } from '../support/database.js';
import { aDoor } from '../support/door.js';

let api: TestApi;
beforeAll(async () => {
  const database = await aDatabase();
  const environment = { DATABASE_OWNER_URL: database.ownerUrl };
  await bringUpToDate({ environment, repository: process.cwd() }, { demoCounty: false });
  api = await TestApi.over({ database, ...aDoor(database.source) });
}, 60_000);
afterAll(() => api.close());

const unset = expect.objectContaining({
  type: 'urn:maplebridge:problem:installation.no_jurisdiction',
  code: 'installation.no_jurisdiction',
  status: 503,
  detail: expect.stringContaining('maplebridge county load'),
});

describe('an installation without a county', () => {
  it('says so before anybody signs in, and to petitioners in both languages', async () => {
    expect((await api.get('/api/installation')).body).toMatchObject({ isSetUp: false });
    const english = await api.get('/p');
    expect(english.status).toBe(200);
    expect(english.text).toContain('maplebridge county load');
    expect(english.text).not.toContain('/p/new');
    const chinese = await api.get('/p', undefined, { 'accept-language': 'zh' });
    expect(chinese.text).toContain('这里还没有开通');
  });

  it('refuses what counts or registers with what to do, and no 500', async () => {
    expect(await api.get('/api/calendar/almanac')).toMatchObject({ status: 503, body: unset });
    const count = { unit: 'CALENDAR_DAY', length: 15, trigger: '2026-09-18' };
    expect(await api.ask('POST', '/api/calendar/deadline', { body: count })).toMatchObject({
      status: 503,
      body: unset,
    });
    expect(await api.post('/api/petitions', 'clerk', aMatter)).toMatchObject({ status: 503, body: unset });
    const { channel: _, ...matter } = aMatter;
    const online = { body: matter, key: 'online-1', headers: {} };
    expect(await api.ask('POST', '/api/public/petitions', online)).toMatchObject({ status: 503, body: unset });
  });

  it('counts for a place that is named, and says by which calendar', async () => {
    const count = { unit: 'CALENDAR_DAY', length: 15, trigger: '2026-09-18', jurisdiction: 'CN' };
    const said = await api.ask('POST', '/api/calendar/deadline', { body: count });
    expect(said.body).toMatchObject({
      legalDue: '2026-10-08',
      calendar: { jurisdiction: 'CN', name: { zh: '全国', en: 'China' }, version: expect.any(String) },
    });
    const elsewhere = await api.ask('POST', '/api/calendar/deadline', {
      body: { ...count, jurisdiction: 'CN-530103' },
    });
    expect(elsewhere).toMatchObject({ status: 422, body: { code: 'calendar.bad_jurisdiction' } });
  });

  it('is told by health, with what to run', async () => {
    const { dependencies } = (await api.get('/api/health/ready')).body as { dependencies: { name: string }[] };
    const of = (name: string) => dependencies.find((one) => one.name === name);
    expect(of('county')).toMatchObject({ isReady: false, detail: expect.stringContaining('maplebridge county load') });
    expect(of('review_bodies')).toMatchObject({ isReady: false, detail: 'no offices are loaded' });
  });
});
