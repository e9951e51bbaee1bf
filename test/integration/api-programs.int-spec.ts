import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopes, type Scope } from '#libs/contracts';
import { as } from '#libs/kernel';
import { noteRead } from '#libs/persistence';
import { declaredRoutes } from '../../apps/api/src/http/declared-routes.js';
import { openApiOf } from '../../apps/api/src/openapi.js';
import { aMatter, TestApi } from '../support/api.js';
import { aProgram } from '../support/a-program.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const reason = '对接';

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly isPublic: boolean;
  readonly scope: string | null;
}

/** Every route of the document, with the scope that its description names. */
const routes = (): Route[] =>
  Object.entries(openApiOf(api.app).paths).flatMap(([path, operations]) =>
    Object.entries(operations as Record<string, { description?: string; security?: unknown }>).map(
      ([method, { description = '', security }]) => ({
        method: method.toUpperCase() as Route['method'],
        path: path.replace(/\{(\w+)\}/g, () => randomUUID()),
        isPublic: security === undefined,
        scope: /Open to programs with the scope (\S+)\./.exec(description)?.[1] ?? null,
      }),
    ),
  );

describe('a program', () => {
  it('is told its token once, acts in the least capacity of its office, and each change is a line of the record', async () => {
    const { id, token, program, get } = await aProgram(api, 'dept-transport', ['duties.read']);
    expect(token).toMatch(/^mbp_[A-Za-z0-9_-]{43}$/);
    expect(program).toMatchObject({ office: 'dept-transport', capacity: 'officer', scopes: ['duties.read'] });
    expect((await get('/api/duties')).status).toBe(200);
    const detail = await api.get(`/api/programs/${id}`, 'admin');
    expect(detail.text).not.toContain(token);
    expect(detail.body.program.tokens).toMatchObject([{ label: '生产环境', revokedAt: null }]);
    expect(detail.body.program.tokens[0].usedAt).not.toBeNull();
    const record = await api.get('/api/accounts/changes', 'admin');
    const lines = (record.body.items as { subject: string; what: string }[]).filter(
      ({ subject }) => subject === program.name,
    );
    expect(lines.map(({ what }) => what)).toEqual(['tokenIssued', 'programMade']);
    expect(record.text).not.toContain(token);
    const stored = await api.database.source.query<{ row: string }[]>(`select t::text as row from program_token t`);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('answers a repeat of an issue without the token, and a name twice with a conflict', async () => {
    const { id, program } = await aProgram(api, 'bureau', ['events.read']);
    const key = randomUUID();
    const body = { seen: program.lastChange, label: '二号', days: 5, reason };
    const first = await api.post(`/api/programs/${id}/issueToken`, 'admin', body, key);
    const again = await api.post(`/api/programs/${id}/issueToken`, 'admin', body, key);
    expect([first.body.token === null, again.body.token]).toEqual([false, null]);
    expect(again.body.program.tokens).toHaveLength(2);
    const wanted = { name: program.name, displayName: '另一个', office: 'bureau', scopes: ['events.read'], reason };
    const taken = await api.post('/api/programs', 'admin', wanted);
    expect(taken).toMatchObject({ status: 409, body: { code: 'account.name_taken' } });
    const stale = await api.post(`/api/programs/${id}/scopes`, 'admin', { seen: 1, scopes: ['cases.read'], reason });
    expect(stale).toMatchObject({ status: 409, body: { code: 'account.changed_meanwhile' } });
  });

  it('opens nothing once its token is taken back, past its end, or it is stopped', async () => {
    const { id, get, program } = await aProgram(api, 'bureau', ['duties.read']);
    const ends = async (deed: string, more: object = {}): Promise<number> => {
      const { lastChange: seen } = (await api.get(`/api/programs/${id}`, 'admin')).body.program;
      await api.done(`/api/programs/${id}/${deed}`, 'admin', { seen, reason, ...more });
      return (await get('/api/duties')).status;
    };
    expect(await ends('deactivate')).toBe(401);
    expect(await ends('reactivate')).toBe(200);
    expect(await ends('revokeToken', { token: program.tokens[0].id })).toBe(401);
    const said = await get('/api/duties');
    expect(said.headers['content-type']).toContain('application/problem+json');
    expect(said.body).toMatchObject({ code: 'program.token_refused', status: 401 });
    const ofOffice = await aProgram(api, 'dept-housing', ['duties.read']);
    const setActive = (isActive: boolean) =>
      api.database.source.query(`update office set is_active = $1 where id = 'dept-housing'`, [isActive]);
    expect((await ofOffice.get('/api/duties')).status).toBe(200);
    await setActive(false);
    expect((await ofOffice.get('/api/duties')).body).toMatchObject({ code: 'program.token_refused', status: 401 });
    const shown = (await api.get(`/api/programs/${ofOffice.id}`, 'admin')).body.program;
    expect(shown).toMatchObject({ isActive: true, isOfficeActive: false });
    await setActive(true);
    expect((await ofOffice.get('/api/duties')).status).toBe(200);
    const expired = await aProgram(api, 'bureau', ['duties.read']);
    // Only the owner of the tables could: the application's role cannot move the end of a token.
    await expect(
      api.database.source.query(`update program_token set expires_at = clock_timestamp() where program_id = $1`, [
        expired.id,
      ]),
    ).rejects.toThrow(/permission denied/);
  });

  it('registers a matter, and stands in its history by name', async () => {
    const { ask, program } = await aProgram(api, 'bureau', ['petitions.register', 'cases.read']);
    const registered = await ask('POST', '/api/petitions', { body: aMatter });
    expect(registered.status).toBe(201);
    const { id } = registered.body as { id: string };
    expect((await ask('GET', `/api/petitions/${id}`)).status).toBe(200);
    const history = await api.get(`/api/cases/${id}/history`, 'bureauHead');
    expect(history.text).toMatch(/系统 \d+/);
    const looked = { account: program.id, office: 'bureau', capacity: 'petition-clerk', what: 'file' } as const;
    await noteRead(api.database.source, {
      ...looked,
      office: as(looked.office),
      caseId: id,
      purpose: null,
      words: '',
      detail: {},
    });
    const log = await api.get(`/api/cases/${id}/read-log`, 'clerk');
    expect(log.body.items).toMatchObject([{ by: program.displayName, what: 'file' }]);
  });

  it('has so many requests a minute, and is told when to come again', async () => {
    const { get, program } = await aProgram(api, 'bureau', ['duties.read']);
    expect((await get('/api/duties/count')).status).toBe(200);
    await api.database.source.query(`update rate_limit set hits = 600 where bucket like 'program:%'`);
    const over = await get('/api/duties/count');
    expect(over).toMatchObject({ status: 429, body: { code: 'account.too_many' } });
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
    const other = await aProgram(api, 'bureau', ['duties.read']);
    expect([program.id === other.id, (await other.get('/api/duties/count')).status]).toEqual([false, 200]);
    await api.database.source.query(`delete from rate_limit`);
  });

  it('is made for an office that handles something here, by an administrator alone', async () => {
    const wanted = { name: 'one-more', displayName: '一个', office: 'nowhere', scopes: ['events.read'], reason };
    expect((await api.post('/api/programs', 'admin', wanted)).body.code).toBe('office.unknown');
    expect((await api.post('/api/programs', 'bureauHead', wanted)).body.code).toBe('office.not_permitted');
    const none = await api.post(`/api/programs/${randomUUID()}/deactivate`, 'admin', { seen: 0, reason });
    expect(none).toMatchObject({ status: 404, body: { code: 'program.unknown' } });
  });
});

describe('every scope against every route', () => {
  it('names a scope at some routes, and each of the list at one', () => {
    const named = routes().flatMap(({ scope }) => (scope === null ? [] : [scope]));
    expect([...new Set(named)].sort()).toEqual([...scopes].sort());
    expect(routes().length).toBe(declaredRoutes(api.app).length);
  });

  it.each(scopes)('opens by %s what names it, and nothing else', async (scope: Scope) => {
    const { ask } = await aProgram(api, 'bureau', [scope]);
    let opened = 0;
    for (const route of routes().filter(({ isPublic }) => !isPublic)) {
      const body = route.method === 'POST' || route.method === 'PUT' ? {} : undefined;
      const said = await ask(route.method, route.path, { ...(body && { body }) });
      const isRefused = /^program\./.test(said.body?.code ?? '');
      expect({ path: route.path, isRefused }).toEqual({ path: route.path, isRefused: route.scope !== scope });
      if (isRefused) {
        const code = route.scope === null ? 'program.people_only' : 'program.not_in_scope';
        expect(said).toMatchObject({ status: 403, body: { code } });
      }
      opened += isRefused ? 0 : 1;
      await api.database.source.query(`delete from rate_limit where bucket like 'program:%'`);
    }
    expect(opened).toBeGreaterThan(0);
  });

  it('lets no program act in another role', async () => {
    const { ask } = await aProgram(api, 'bureau', ['duties.read']);
    const said = await ask('GET', '/api/duties', { headers: { 'x-acting': 'bureau/petition-clerk' } });
    expect(said).toMatchObject({ status: 403, body: { code: 'program.people_only' } });
  });
});
