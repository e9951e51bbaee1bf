import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { declaredRoutes } from '../../apps/api/src/http/declared-routes.js';
import { permissions } from '#libs/docket';
import { routesOf, type Route } from '../support/api-routes.js';
import { staff, TestApi, type StaffName } from '../support/api.js';
import { fitting } from '../support/fitting-bodies.js';

let api: TestApi;
let routes: Route[];
beforeAll(async () => {
  api = await TestApi.open();
  routes = routesOf(api.app);
}, 60_000);
afterAll(() => api.close());

/** Whether the table lets somebody of this office and capacity ask at all; the case's own law comes after. */
function mayAsk(permit: string, name: StaffName): boolean {
  if (permit === 'public' || permit === 'signed_in') return true;
  const [office, capacity] = staff[name];
  const persons = permissions[permit]?.persons ?? [];
  const named: Readonly<Record<string, readonly string[]>> = {
    bureau: ['bureau'],
    aboveBureau: ['county-government', 'county-committee'],
    guide: ['dept-justice', 'guidance-committee'],
  };
  const stands = (relation: string): boolean => named[relation]?.includes(office) ?? true;
  return persons.some((grant) => grant.capacities.includes(capacity) && stands(grant.relation));
}

const address = (path: string): string =>
  path
    .replace('{id}', randomUUID())
    .replace('{clockId}', 'XF-09%2F1')
    .replace('{command}', 'submitOpinion')
    .replace('{kind}', 'rules')
    .replace('{name}', 'none');

describe('every role against every route', () => {
  it('finds every handler in the document, and a demand at each', () => {
    expect(routes.length).toBeGreaterThan(45);
    expect(routes.filter(({ permit }) => permit === 'nothing')).toEqual([]);
    expect(routes.length).toBe(declaredRoutes(api.app).length);
  });

  it('answers 401 to nobody, except where the public may ask', async () => {
    for (const { method, path, permit } of routes) {
      const said = await api.ask(method, address(path), {
        key: randomUUID(),
        body: method === 'POST' ? {} : undefined,
      });
      if (permit === 'public') expect([401, 403]).not.toContain(said.status);
      else expect({ path, status: said.status }).toEqual({ path, status: 401 });
    }
  });

  it.each((Object.keys(staff) as StaffName[]).map((name) => [name]))('answers %s by the table', async (name) => {
    let granted = 0;
    for (const { method, path, permit } of routes.filter((route) => !/^.api.(session|live)$/.test(route.path))) {
      const body = method === 'POST' || method === 'PUT' ? {} : undefined;
      const said = await api.ask(method, address(path), { by: name, key: randomUUID(), body });
      const isRefused = said.status === 403 && said.body.code === 'office.not_permitted';
      expect({ path, permit, isRefused }).toEqual({ path, permit, isRefused: !mayAsk(permit, name) });
      if (!path.endsWith('/ready'))
        expect({ path, isOurFault: said.status >= 500 }).toEqual({ path, isOurFault: false });
      granted += isRefused ? 0 : 1;
    }
    expect(granted).toBeGreaterThan(5);
  });

  it('gives an administrator no content of a case', async () => {
    const id = await api.referred();
    for (const path of [`petitions/${id}`, `cases/${id}/history`, `cases/${id}/verify`, 'petitions', 'duties']) {
      expect((await api.get(`/api/${path}`, 'admin')).status).toBe(403);
    }
    const course = await api.get(`/api/courses/${id}`, 'admin');
    expect(course.status).toBe(200);
    expect(course.text).not.toMatch(/路灯|dept-transport|bureau/);
  });
});

async function ofOnePerson(): Promise<string> {
  const id = await api.referred('dept-housing');
  const given = `update case_access set account = $2 where case_id = $1 and office_id = 'dept-housing'`;
  await api.database.source.query(given, [id, randomUUID()]);
  return id;
}

describe('a foreign case', () => {
  it.each([
    ['of another office', () => api.referred('dept-transport')],
    ['of one person of the office', ofOnePerson],
  ])('%s answers every route as no case does, byte by byte', async (_whose, aCase) => {
    const foreign = await aCase();
    const about = routes.filter(
      ({ path }) => path.includes('{id}') && !/courses|drills|accounts|offices|views|roster/.test(path),
    );
    expect(about.length).toBeGreaterThan(25);
    const told: string[] = [];
    for (const { method, path } of about) {
      const given = fitting[path.replace('/api/', '')] ?? fitting[path.split('/').at(-1) ?? ''];
      const bodies = { POST: { seenVersion: 1, ...given }, PUT: given, GET: undefined, DELETE: undefined };
      const body = bodies[method];
      const ask = (id: string) =>
        api.ask(
          method,
          path
            .replace('{id}', id)
            .replace('{clockId}', 'XF-07%2F1')
            .replace('{party}', 'p1')
            .replace('{seq}', '1')
            .replace('{attachment}', 'a0000000-0000-4000-8000-000000000001')
            .replace('{link}', 'a0000000-0000-4000-8000-000000000002')
            .replace('{picture}', '1')
            .replace('{paper}', 'report')
            .replace('{scan}', '0'.repeat(32))
            .replace('{draw}', '1')
            .replace('{of}', 'a0000000-0000-4000-8000-000000000003')
            .replace('{sample}', '1')
            .replace('{taken}', '1')
            .replace(/\/pool$/u, '/pool?speciality=water')
            .replace('{command}', 'submitOpinion'),
          {
            by: 'housingOfficer',
            key: randomUUID(),
            body,
            headers: { 'x-correlation-id': 'same-for-both' },
          },
        );
      const [theirs, none] = await Promise.all([ask(foreign), ask(randomUUID())]);
      expect({ path, text: theirs.text }).toEqual({ path, text: none.text });
      if (![403, 404].includes(theirs.status)) told.push(`${method} ${path}: ${theirs.text}`);
    }
    expect(told).toEqual([]);
  });

  it('stands in no list, count, inbox or history of another office or person', async () => {
    const foreign = [await api.referred('dept-transport'), await ofOnePerson()];
    const mine = await api.referred('dept-housing');
    const lists = await Promise.all(
      ['petitions?limit=100', 'duties?limit=100', 'supervisions?limit=100'].map((path) =>
        api.get(`/api/${path}`, 'housingOfficer'),
      ),
    );
    for (const { text } of lists) for (const id of foreign) expect(text).not.toContain(id);
    expect(lists[0]?.text).toContain(mine);
    const open = routes.filter(({ method, path }) => method === 'GET' && !/[{]|live$|session/.test(path));
    for (const { path } of open) {
      const { text } = await api.get(path, 'housingOfficer');
      for (const id of foreign) expect({ path, tells: text.includes(id) }).toEqual({ path, tells: false });
    }
    const counts = await api.get('/api/petitions/counts', 'housingOfficer');
    expect(counts.body.total).toBe(lists[0]?.body.items.length);
  });

  it('is gone from the sight of an office whose access has ended', async () => {
    const id = await api.referred('dept-housing');
    const version = (await api.get(`/api/petitions/${id}`, 'housingOfficer')).body.item.version as number;
    await api.done(`/api/petitions/${id}/object`, 'housingOfficer', {
      seenVersion: version,
      reasons: '不属本单位职责范围',
    });
    await api.done(`/api/petitions/${id}/upholdObjection`, 'bureauHead', {
      seenVersion: version + 1,
      reasons: '改派',
      to: 'dept-transport',
    });
    const after = await api.get(`/api/petitions/${id}`, 'housingOfficer');
    expect(after).toMatchObject({ status: 404, body: { code: 'docket.no_such_case' } });
    expect((await api.get(`/api/petitions/${id}`, 'transportOfficer')).status).toBe(200);
  });

  it('is told by no opening of it, though its id follows from the petition, except under a key of one’s own', async () => {
    const path = `/api/petitions/${await api.referred()}/supervisions`;
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const body = { office: 'dept-transport', trigger: 'DB-6', dueOn: today, finding: '推诿' };
    const key = randomUUID();
    const opened = (await api.post(path, 'bureauHead', body, key)).body;
    const ended = `update case_access set ended_at = now() where case_id = $1 and office_id = 'bureau'`;
    await api.database.source.query(ended, [opened.case]);
    const other = await api.post(path, 'bureauHead', { ...body, trigger: 'DB-7' });
    expect(other).toMatchObject({ status: 404, body: { code: 'docket.no_such_case' } });
    const theirs = await api.get(`/api/supervisions/${opened.case}`, 'transportOfficer');
    expect(theirs.body.item.version).toBe(opened.version);
    expect((await api.post(path, 'bureauHead', body, key)).body).toEqual({ ...opened, isRepeat: true });
  });
});

describe('acting for an office', () => {
  it('refuses a role that the account does not hold', async () => {
    const headers = { 'x-acting': 'dept-housing/officer' };
    const said = await api.ask('GET', '/api/petitions', { by: 'clerk', headers });
    expect(said).toMatchObject({ status: 403, body: { code: 'account.role_not_held' } });
    const forged = await api.ask('GET', '/api/petitions', { by: 'clerk', headers: { 'x-acting': "x' or 1=1" } });
    expect(forged.status).toBe(403);
  });
});
