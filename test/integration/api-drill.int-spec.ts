import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';

interface Scene {
  readonly drill: { readonly now: string; readonly targetOffsetMs: number | null };
  readonly cases: readonly { readonly id: string; readonly number: string; readonly phase: string }[];
  readonly coming: readonly { readonly at: string; readonly rule: string; readonly isExpiry: boolean }[];
  readonly happenings: readonly { readonly sentence: string; readonly at: string }[];
}

describe('a drill by its screen', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.open();
  });
  afterAll(async () => api.close());

  const open = async (procedure: string, key = randomUUID()): Promise<string> => {
    const said = await api.ask('POST', '/api/drills', { by: 'bureauHead', key, body: { name: '试一试', procedure } });
    expect(said.status).toBe(201);
    return (said.body as { id: string }).id;
  };
  const sceneOf = async (id: string): Promise<Scene> =>
    (await api.get(`/api/drills/${id}/scene`, 'bureauHead')).body as Scene;

  const phases: readonly (readonly [string, string | undefined])[] = [
    ['silentOffice', 'referred'],
    ['lateAnswer', 'accepted'],
    ['petitionerWindow', 'delivered'],
    ['assigned', 'referred'],
    ['unreferred', 'registered'],
    ['empty', undefined],
  ];
  it.each(phases)('begins with its procedure: %s', async (procedure, phase) => {
    const scene = await sceneOf(await open(procedure));
    expect(scene.cases[0]?.phase).toBe(phase);
    expect(scene.happenings.length > 0).toBe(phase !== undefined);
    expect(scene.coming.length > 0).toBe(phase !== undefined);
    expect([...scene.coming].sort((a, b) => a.at.localeCompare(b.at))).toEqual(scene.coming);
  });

  it('is offered every procedure that it can begin with', async () => {
    const { items } = (await api.get('/api/drills/procedures', 'admin')).body as { items: { id: string }[] };
    expect(items.map(({ id }) => id).sort()).toEqual(phases.map(([id]) => id).sort());
  });

  it('is opened once by one key, with one case', async () => {
    const key = randomUUID();
    expect(await open('silentOffice', key)).toBe(await open('silentOffice', key));
    const other = { name: '另一个', procedure: 'silentOffice' };
    expect((await api.ask('POST', '/api/drills', { by: 'bureauHead', key, body: other })).status).toBe(422);
    for (const procedure of ['unreferred', 'empty']) {
      const otherwise = { name: '试一试', procedure };
      const said = await api.ask('POST', '/api/drills', { by: 'bureauHead', key, body: otherwise });
      expect([said.status, said.body.code]).toEqual([422, 'docket.key_reused']);
    }
    expect((await sceneOf(await open('silentOffice', key))).cases).toHaveLength(1);
  });

  it('goes to the next event, by hours and to a day, never back', async () => {
    const id = await open('silentOffice');
    const before = await sceneOf(id);
    const askedMs = Date.now();
    const next = await api.ask('POST', `/api/drills/${id}/advance`, {
      by: 'bureauHead',
      key: randomUUID(),
      body: { toNextEvent: true },
    });
    const aim = (next.body as { targetOffsetMs: number }).targetOffsetMs;
    const dueMs = Date.parse(before.coming[0]?.at ?? '');
    const roundingMs = 10;
    expect(aim).toBeLessThanOrEqual(dueMs - askedMs + roundingMs);
    expect(aim).toBeGreaterThanOrEqual(dueMs - Date.now() - roundingMs);

    const again = await api.post(`/api/drills/${id}/advance`, 'bureauHead', { toNextEvent: true });
    expect(again).toMatchObject({ status: 409, body: { code: 'http.drill_moving' } });
    const hours = await api.post(`/api/drills/${id}/advance`, 'bureauHead', { hours: 5 });
    expect((hours.body as { targetOffsetMs: number }).targetOffsetMs - aim).toBe(5 * 3_600_000);
    const back = await api.post(`/api/drills/${id}/advance`, 'bureauHead', { until: '2020-01-01' });
    expect(back).toMatchObject({ status: 422, body: { code: 'http.drill_not_back' } });
  });

  it('wants exactly one way on', async () => {
    const id = await open('empty');
    const said = await api.post(`/api/drills/${id}/advance`, 'bureauHead', { days: 1, hours: 1 });
    expect(said).toMatchObject({ status: 400, body: { code: 'http.invalid_request' } });
    expect(said.text).toContain('one way on');
    expect(await api.post(`/api/drills/${id}/advance`, 'bureauHead', { toNextEvent: true })).toMatchObject({
      status: 422,
      body: { code: 'http.drill_nothing_next' },
    });
  });

  it('is nobody else’s, and in no real list or count', async () => {
    const id = await open('silentOffice');
    expect((await api.get(`/api/drills/${id}/scene`, 'transportOfficer')).status).toBe(403);
    expect((await api.get('/api/petitions', 'clerk')).body).toMatchObject({ items: [] });
    expect((await api.get('/api/petitions/counts', 'clerk')).body).toMatchObject({ total: 0 });
    expect((await api.get('/api/duties', 'transportOfficer')).body).toMatchObject({ items: [] });
  });
});
