import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

describe('drills', () => {
  it('are opened and aimed once per key, and their cases are left out of ordinary lists', async () => {
    const key = randomUUID();
    const opened = await api.post('/api/drills', 'bureauHead', { name: '国庆演练' }, key);
    const drill = contracts.drill.parse(opened.body);
    expect(drill).toMatchObject({ state: 'resting', offsetMs: 0, cases: 0 });
    expect((await api.post('/api/drills', 'bureauHead', { name: '国庆演练' }, key)).body.id).toBe(drill.id);
    expect((await api.post('/api/drills', 'bureauHead', { name: '别的' }, key)).status).toBe(422);
    const id = await api.petition({ drill: drill.id });
    expect((await api.get('/api/petitions?limit=100', 'clerk')).text).not.toContain(id);
    expect((await api.get('/api/petitions?limit=100&drill=true', 'clerk')).text).toContain(id);
    expect((await api.get(`/api/petitions/${id}`, 'clerk')).body.item.isDrill).toBe(true);
    const advance = randomUUID();
    const [body, same] = [{ channel: 'call', matter: '一件真事' }, randomUUID()];
    expect((await api.post('/api/petitions', 'clerk', body, same)).body.isDrill).toBe(false);
    expect(await api.post('/api/petitions', 'clerk', { ...body, drill: drill.id }, same)).toMatchObject({
      status: 422,
      body: { code: 'docket.key_reused' },
    });
    const path = `/api/drills/${drill.id}/advance`;
    const aimed = contracts.drill.parse((await api.post(path, 'bureauHead', { days: 10 }, advance)).body);
    expect(aimed).toMatchObject({ state: 'moving', targetOffsetMs: 864_000_000 });
    expect((await api.post(path, 'bureauHead', { days: 10 }, advance)).body.targetOffsetMs).toBe(864_000_000);
    expect((await api.post(path, 'bureauHead', { days: 11 }, advance)).status).toBe(422);
    expect((await api.post(path, 'bureauHead', { days: 1 })).body.targetOffsetMs).toBe(950_400_000);
    expect((await api.post(`/api/drills/${randomUUID()}/advance`, 'bureauHead', { days: 1 })).status).toBe(404);
    expect(
      (await api.post('/api/petitions', 'clerk', { channel: 'call', matter: 'x', drill: randomUUID() })).status,
    ).toBe(404);
  });

  it('rest only once all that is in them has come to rest', async () => {
    const { id } = (await api.post('/api/drills', 'bureauHead', { name: '防汛演练' })).body as { id: string };
    await api.post(`/api/drills/${id}/advance`, 'bureauHead', { days: 1 });
    // What the driver does: the clock first, then the courses, and the target last.
    const stateAfter = async (step: string): Promise<unknown> => {
      await api.database.source.query(`update drill set ${step} where id = $1`, [id]);
      return (await api.get(`/api/drills/${id}`, 'bureauHead')).body.state;
    };
    expect(await stateAfter('offset_ms = target_offset_ms')).toBe('moving');
    expect(await stateAfter('target_offset_ms = null')).toBe('resting');
  });
});

describe('what is public within the platform', () => {
  it('are offices, packs and health, as their contracts say', async () => {
    contracts.offices.parse((await api.get('/api/offices', 'transportOfficer')).body);
    const { items } = contracts.packs.parse((await api.get('/api/packs', 'transportOfficer')).body);
    for (const { kind, name } of items) {
      contracts.packContent.parse((await api.get(`/api/packs/${kind}/${name}`, 'clerk')).body);
    }
    expect((await api.get('/api/packs/rules/none', 'clerk')).status).toBe(404);
    contracts.liveness.parse((await api.get('/api/health/live')).body);
    const ready = await api.get('/api/health/ready');
    const state = Object.fromEntries(
      contracts.readiness.parse(ready.body).dependencies.map(({ name, isReady }) => [name, isReady]),
    );
    expect(ready.status).toBe(200);
    expect(state).toMatchObject({ database: true, migrations: true, temporal: false, calendar_horizon: true });
  });

  it('is the document of the API and its readable page', async () => {
    expect((await api.get('/api/openapi.json')).body.openapi).toMatch(/^3\./);
    const page = await api.get('/api/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/https?:/);
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js', 'favicon-32x32.png']) {
      expect((await api.get(`/api/docs/${file}`)).status).toBe(200);
    }
  });
});
