import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PackHorizon } from '#libs/contracts';
import { seedCounty } from '../../apps/cli/src/seed/seed-county.js';
import { TestApi, type StaffName } from '../support/api.js';
import { courseOf } from '../support/door.js';
import { eventually } from '../support/eventually.js';
import { changeOffice, officeOf } from '../support/organisation.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const reason = '试验';
const others: readonly StaffName[] = ['clerk', 'bureauHead', 'supervisor', 'transportOfficer', 'transportHead'];

describe('offices over HTTP', () => {
  const office = (id: string) => officeOf(api, id);
  const changed = (id: string, more: object) => changeOffice(api, id, { reason, ...more });

  it('are counted for administrators, read by everybody, changed by nobody else', async () => {
    const mine = await api.get('/api/offices/dept-transport', 'admin');
    expect(mine.body.holdings.accounts).toEqual([
      { capacity: 'head', count: 1 },
      { capacity: 'officer', count: 1 },
    ]);
    const theirs = await api.get('/api/offices/dept-transport', 'clerk');
    expect(theirs).toMatchObject({ status: 200, body: { holdings: null, changes: [] } });
    expect((await api.get('/api/offices/moon', 'clerk')).status).toBe(404);
    for (const name of others) {
      const said = await api.post('/api/offices/dept-transport/change', name, {});
      expect([name, said.status]).toEqual([name, said.body.code === 'http.invalid_request' ? 400 : 403]);
    }
  });

  it('keep their id when they are renamed, and a later start does not rename them back', async () => {
    const said = await changed('dept-housing', { name: { zh: '宾川县住房和建设局', en: 'Housing Bureau' } });
    expect(said.body.changes).toMatchObject([{ what: 'renamed', byName: '姓名-admin', reason }]);
    await seedCounty(api.database.source, null);
    expect((await office('dept-housing')).name.zh).toBe('宾川县住房和建设局');
  });

  it('are not deactivated while they hold open petitions, and say how many', async () => {
    await api.referred('dept-housing');
    const refused = await changed('dept-housing', { isActive: false });
    expect(refused).toMatchObject({ status: 409, body: { code: 'office.holds_cases' } });
    expect(refused.body.detail).toContain('1 open cases');
    expect((await office('dept-housing')).isActive).toBe(true);
  });

  it('are not deactivated with offices below, or with a function of the procedure', async () => {
    expect((await changed('town-binju', { isActive: false })).body.code).toBe('office.has_offices_below');
    expect((await changed('bureau', { isActive: false })).body.code).toBe('office.holds_function');
    expect((await changed('bureau', { superior: 'town-binju' })).status).toBe(200);
    expect((await changed('town-binju', { superior: 'bureau' })).body.code).toBe('office.superior_cycle');
  });

  it('are added below another one, once, and ended again', async () => {
    const body = {
      id: 'dept-data',
      type: 'department',
      name: { zh: '宾川县数据局', en: 'Data Bureau' },
      superior: 'county-government',
      place: null,
      reviewedBy: null,
      managedBy: null,
      reason,
    };
    expect((await api.post('/api/offices', 'admin', body)).status).toBe(201);
    expect(await api.post('/api/offices', 'admin', body)).toMatchObject({
      status: 409,
      body: { code: 'office.duplicate' },
    });
    expect(await office('dept-data')).toMatchObject({ superior: 'county-government', reviewGap: 'line' });
    const ready = (await api.get('/api/health/ready')).body as { isReady: boolean; dependencies: { name: string }[] };
    const told = ready.dependencies.find(({ name }) => name === 'review_bodies');
    expect(told).toMatchObject({
      isReady: false,
      detail: expect.stringMatching(/^缺 · missing: .* dept-data \(没有写明对口上级 · .*\)$/),
    });
    expect((await changed('dept-data', { isActive: false })).status).toBe(200);
    const stale = await api.post('/api/offices/dept-data/change', 'admin', {
      seen: 0,
      name: body.name,
      superior: body.superior,
      place: null,
      isActive: true,
      reviewedBy: null,
      managedBy: null,
      approvesOpinions: true,
      approvedNotices: [],
      reason,
    });
    expect(stale).toMatchObject({ status: 409, body: { code: 'office.changed_meanwhile' } });
  });

  it('are managed by another active one that is stated with a record, or by their type', async () => {
    expect(await office('dept-health')).toMatchObject({ managedBy: null, managingOrgan: 'county-committee' });
    for (const managedBy of ['dept-health', 'moon']) {
      expect((await changed('dept-health', { managedBy })).body.code).toBe('office.manager_unfit');
    }
    const said = await changed('dept-health', { managedBy: 'prefecture-health' });
    expect(said.body.changes).toMatchObject([{ what: 'managerChanged', byName: '姓名-admin', reason }]);
    expect(await office('dept-health')).toMatchObject({ managingOrgan: 'prefecture-health' });
    expect((await changed('dept-health', { managedBy: null })).status).toBe(200);
    expect(await office('dept-health')).toMatchObject({ managedBy: null, managingOrgan: 'county-committee' });
  });

  it('do not end while they manage others', async () => {
    expect((await changed('dept-culture-tourism', { managedBy: 'dept-finance' })).status).toBe(200);
    expect((await changed('dept-finance', { isActive: false })).body.code).toBe('office.manages_others');
    expect((await changed('dept-culture-tourism', { managedBy: null })).status).toBe(200);
  });
});

describe('packs, courses and the installation', () => {
  it('say which year has no calendar, and how many clocks wait for it', async () => {
    await api.petition();
    const mine = (await api.get('/api/packs/horizon', 'admin')).body as PackHorizon;
    expect(mine.scope).toBe('all');
    const missing = mine.years.filter(({ isPublished }) => !isPublished);
    expect(missing.length).toBeGreaterThan(0);
    expect(mine.years.at(0)).toMatchObject({ isPublished: true });
    expect(mine.years.find(({ year }) => year === 2024)?.packs).toEqual(['cn-2024', 'CN-532924-2024']);
    const theirs = (await api.get('/api/packs/horizon', 'housingOfficer')).body as PackHorizon;
    const sum = ({ years }: PackHorizon) => years.reduce((n, { provisional }) => n + provisional, 0);
    expect(theirs.scope).toBe('office');
    expect(sum(theirs)).toBeLessThanOrEqual(sum(mine));
  });

  it('count the courses and name the next legal date without content', async () => {
    const id = await api.referred('dept-transport');
    const before = (await api.get('/api/courses/summary', 'admin')).body as Record<'waiting' | 'retrying', number> & {
      outbox: { rows: number };
    };
    expect(before).toMatchObject({ stuck: 0, isEngineReachable: false });
    expect(before.waiting + before.retrying).toBeGreaterThan(0);
    expect(before.outbox.rows).toBeGreaterThan(0);
    const course = await api.get(`/api/courses/${id}`, 'admin');
    expect(course.body.atRisk).toMatchObject({ rule: expect.stringMatching(/^XF-/), owner: 'office' });
    expect(course.text).not.toMatch(/路灯|transport/);
  });

  it('list what failed first by date, and find a course by its number', async () => {
    const [early, late] = [await api.petition({ receivedOn: undefined }), await api.referred('dept-transport')];
    for (const id of [late, early]) await fail(id);
    const list = (await api.get('/api/courses?failed=true&order=legal&limit=1', 'admin')).body;
    const rest = (await api.get(`/api/courses?failed=true&order=legal&cursor=${String(list.next)}`, 'admin')).body;
    const found = [...list.items, ...rest.items] as {
      id: string;
      number: string;
      failed: object[];
      atRisk: { rule: string; legalDueOn: string };
    }[];
    expect(found.map(({ id }) => id).sort()).toEqual([early, late].sort());
    expect(found.map(({ atRisk }) => atRisk.legalDueOn)).toEqual(found.map(({ atRisk }) => atRisk.legalDueOn).sort());
    expect(found[0]?.failed[0]).toMatchObject({
      stepName: 'Opening the supervision of a breach, or beginning to watch an execution',
      sentence: expect.stringContaining('may not'),
      consequenceSentence: expect.stringContaining('art. 40'),
    });
    // Beside the next date of the case: the one that the step is about, which another clock may have followed.
    const about = (id: string) => found.find((one) => one.id === id)?.failed[0];
    expect(about(early)).toMatchObject({ about: { rule: 'XF-02', state: 'running', owner: 'office', endedAt: null } });
    expect(about(late)).toMatchObject({ about: { rule: 'XF-02', state: 'met', endedAt: expect.any(String) } });
    expect(found.find(({ id }) => id === late)?.atRisk.rule).not.toBe('XF-02');
    expect((await api.get('/api/courses/summary', 'admin')).body.stuck).toBe(2);
    const one = await api.get(`/api/courses?number=${encodeURIComponent(found[0]?.number ?? '')}`, 'admin');
    expect((one.body.items as { id: string }[]).map(({ id }) => id)).toEqual([found[0]?.id]);
  });

  it('tell how the installation stands, and check the ledger in the background', async () => {
    const overview = (await api.get('/api/system', 'admin')).body;
    expect(overview.versions.database).toMatch(/^\d+/);
    expect(overview.databaseBytes).toBeGreaterThan(1_000_000);
    expect(overview.ledger).toBeNull();
    expect((await api.post('/api/system/ledgerCheck', 'clerk', {})).status).toBe(403);
    expect((await api.done('/api/system/ledgerCheck', 'supervisor', {})).body.state).toBe('running');
    await eventually(async () => {
      const { ledger } = (await api.get('/api/system', 'admin')).body;
      expect(ledger).toMatchObject({ state: 'done', findings: [] });
      expect(ledger.facts).toBeGreaterThanOrEqual(ledger.cases);
    });
  });

  it('end the demonstration only where somebody is left, and after its county was named', async () => {
    await seedCounty(api.database.source, 'Grain-basket-77');
    const state = (await api.get('/api/demo', 'admin')).body;
    expect(state).toMatchObject({ mark: 'demo', accounts: 80, county: { zh: '宾川县' } });
    expect(state.otherAdministrators).toBeGreaterThan(0);
    const wrong = await api.post('/api/demo/remove', 'admin', { county: '大理市', reason });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'account.demo_confirmation' } });
    expect((await api.post('/api/demo/remove', 'bureauHead', { county: '宾川县', reason })).status).toBe(403);
    const key = randomUUID();
    const body = { county: '宾川县', reason };
    expect((await api.post('/api/demo/remove', 'admin', body, key)).body).toMatchObject({
      mark: 'removed',
      accounts: 0,
    });
    expect((await api.post('/api/demo/remove', 'admin', body, key)).status).toBe(200);
    const { dependencies } = (await api.get('/api/health/ready')).body as { dependencies: { name: string }[] };
    expect(dependencies.find(({ name }) => name === 'county')).toMatchObject({ isReady: false });
    const [last] = (await api.get('/api/accounts/changes', 'admin')).body.items;
    expect(last).toMatchObject({ what: 'demoRemoved', reason });
    expect(last.detail.accounts).toHaveLength(80);
  });
});

/** A failed step as the course of a petition reports it. */
async function fail(id: string): Promise<void> {
  const { docket } = api.platform;
  const payload = {
    step: 'openPart',
    instance: 'supervision/bureau:XF-02/1',
    code: 'office.not_permitted',
    consequence: 'petition.breach_not_supervised',
  };
  await docket.act({
    kind: 'petition',
    caseId: id as never,
    commands: [{ type: 'stepFailed', payload }],
    actor: courseOf(id as never),
    key: randomUUID(),
  });
}
