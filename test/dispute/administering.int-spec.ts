import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { eventually } from '../support/eventually.js';
import { cases, deliveryOf } from './mediation.js';
import { accountOf } from './people.js';
import { surfacesOf } from './surfaces.js';
import { World } from './world.js';

// Whoever looks after the platform sees that something of a room is stuck, and can mend it; not of which case.
const { p2, m } = cases;
const paper = { kind: 'delivery', caseId: deliveryOf('p2') };
const ids: readonly string[] = [p2.caseId, m.caseId, paper.caseId, deliveryOf('m')];
const nothing = '00000000-0000-5000-8000-000000000001';

interface Course {
  readonly id: string;
  readonly number: string;
  readonly isRoom: boolean;
  readonly failed: readonly { readonly step: string; readonly instance: string; readonly retries: number }[];
}

let world: World;
let before: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  world = await World.open('full');
  before = await bodyOf('/api/courses/summary');
  await world.mediation.fail(p2, `${p2.caseId}/1`);
  await world.mediation.fail(paper, 'post/1');
}, 60_000);
afterAll(() => world.close());

const ask = (path: string) => world.ask('administrator', 'GET', path);
const bodyOf = async (path: string) => (await ask(path)).body as Readonly<Record<string, unknown>>;
const stuck = async (): Promise<Course[]> => {
  const { items } = (await bodyOf('/api/courses?failed=true')) as unknown as { items: Course[] };
  return items.filter((one) => one.isRoom);
};

describe('a course of a room', () => {
  it('is known by its id to no administrator', async () => {
    for (const id of ids) {
      for (const below of ['', '/sealed', '/engine']) {
        const [one, other] = [await ask(`/api/courses/${id}${below}`), await ask(`/api/courses/${nothing}${below}`)];
        expect({ below, status: one.status, code: one.body.code }).toEqual({
          below,
          status: 404,
          code: other.body.code,
        });
      }
      const body = { seenVersion: 1, step: 'passMoment', instance: `${id}/1`, reason: '再试一次' };
      const said = await world.ask('administrator', 'POST', `/api/courses/${id}/retryStep`, { body, key: id });
      expect(said.status).toBe(404);
    }
  });

  it('stands among those that are stuck by its kind and its trouble, and nothing by which it is told from others', async () => {
    const found = await stuck();
    expect(found.length).toBe(2);
    for (const one of found) {
      const { failed, now: _now, ...rest } = one as Course & Readonly<Record<string, unknown>>;
      const { view, id, number, ...told } = rest;
      expect({ ...told, number: number === `#${id.slice(0, 8)}` }).toEqual({
        ...{ kind: 'room', version: 1, phase: null, isDrill: false, isRoom: true, mayErase: false, number: true },
        ...{ nextMomentAt: null, openedAt: null, atRisk: null },
      });
      expect(failed).toEqual([expect.objectContaining({ step: 'passMoment', retries: 0, about: null })]);
      expect(failed[0]?.instance).toMatch(/^[0-9a-f]{32}$/u);
      // The day alone, in Asia/Shanghai.
      expect(failed[0]).toMatchObject({ failedAt: expect.stringMatching(/T16:00:00\.000Z$/u) });
      expect(view).toMatchObject({ seenVersion: null, waitingFor: null, since: null, until: null, lastTried: null });
      expect((await bodyOf(`/api/courses/${id}`))['number']).toBe(number);
    }
    const waiting = (await ask('/api/courses?limit=100')).text;
    for (const hidden of [...ids, ...found.map(({ id }) => id)]) expect(waiting).not.toContain(hidden);
    for (const asked of [
      '?failed=true&kind=caucus',
      '?failed=true&kind=room',
      '?failed=true&number=信2026-000001-1-p2',
      '?number=信2026-000001-1-p2',
    ])
      expect((await bodyOf(`/api/courses${asked}`))['items']).toEqual([]);
  });

  it('is counted where it is stuck alone', async () => {
    const { stuck: n, retrying, waiting } = await bodyOf('/api/courses/summary');
    expect({ n, retrying, waiting }).toEqual({ n: 2, retrying: before['retrying'], waiting: before['waiting'] });
  });

  it('is retried and settled by that name, as those who sit there read', async () => {
    for (const [command, fact] of [
      ['retryStep', 'stepRetried'],
      ['settleStep', 'stepSettled'],
    ] as const) {
      const one = (await stuck()).find(({ failed }) => failed.length > 0) as Course;
      const { step = '', instance = '' } = one.failed[0] ?? {};
      const body = { seenVersion: 1, step, instance, reason: '连接已恢复' };
      const done = await world.done('administrator', 'POST', `/api/courses/${one.id}/${command}`, body);
      expect(done.body).toEqual({ case: one.id, number: one.number, version: 1, facts: [], isRepeat: false });
      const newest = [];
      for (const caseId of [p2.caseId, paper.caseId]) {
        const history = await world.ask('mediator', 'GET', `/api/cases/${caseId}/history?order=newest&limit=1`);
        newest.push((history.body.lines as { type: string }[])[0]?.type);
      }
      expect(newest).toContain(fact);
    }
    expect((await stuck()).length).toBe(1);
  });

  it('has words erased by whoever was told another name by those who sit there', async () => {
    const { erasedBy } = (await world.ask('mediator', 'GET', `/api/caucuses/${p2.caseId}`)).body as {
      erasedBy: string;
    };
    const mends = await stuck();
    expect(mends.map(({ id }) => id)).not.toContain(erasedBy);
    for (const { id } of mends) expect((await ask(`/api/courses/${id}/sealed`)).status).toBe(404);
    expect((await bodyOf(`/api/courses/${erasedBy}`))['failed']).toEqual([]);
    const sealed = await bodyOf(`/api/courses/${erasedBy}/sealed`);
    const said = (sealed['items'] as { type: string; seq: number }[]).find(({ type }) => type === 'said');
    const body = { seenVersion: 1, facts: [said?.seq], reason: '当事人要求删除' };
    const done = await world.done('administrator', 'POST', `/api/courses/${erasedBy}/eraseSealed`, body);
    expect(done.body).toMatchObject({ case: erasedBy, facts: [] });
    const detail = await world.ask('mediator', 'GET', `/api/caucuses/${p2.caseId}`);
    expect(detail.text).not.toContain('底线是三万块。');
    // Of what is no room it is asked by its own id.
    const dispute = await world.ask('mediator', 'GET', `/api/disputes/${cases.dispute.caseId}`);
    expect(dispute.body.erasedBy).toBeNull();
  });
});

describe('whoever looks after the platform', () => {
  const marks = [...ids, '信2026-000001-1-p2', '信2026-000001-1-m'];

  it('is told by no page by which id, number or name a room is known', async () => {
    const pages = surfacesOf(world.api.app).filter(({ method, of }) => method === 'GET' && of === null);
    expect(pages.length).toBeGreaterThan(40);
    for (const { path } of pages) {
      const { text, status } = await ask(path);
      expect({ path, told: marks.filter((mark) => text.includes(mark)), isFault: status >= 500 }).toEqual({
        ...{ path, told: [], isFault: false },
      });
    }
  }, 60_000);

  it('is told by a check of the ledger of no case and fact of a room in its numbers', async () => {
    await world.done('administrator', 'POST', '/api/system/ledgerCheck', {});
    const told = await eventually(async () => {
      const { ledger } = (await bodyOf('/api/system')) as { ledger: { state: string; cases: number; facts: number } };
      expect(ledger.state).toBe('done');
      return ledger;
    });
    const [{ cases: n, facts } = { cases: 0, facts: 0 }] = await world.database.source.query<
      { cases: number; facts: number }[]
    >('select count(*)::int as cases, sum(version)::int as facts from docket_case where room is null');
    const [all] = await world.database.source.query<{ n: number }[]>('select count(*)::int as n from docket_case');
    expect({ cases: told.cases, facts: told.facts }).toEqual({ cases: n, facts });
    expect(all?.n).toBeGreaterThan(n);
  });

  it('learns of a chain that is broken in a room that there is one', async () => {
    const owner = new Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    await owner.query('set session_replication_role = replica');
    const change = `update docket_fact set body = replace(body, '"chars":7', '"chars":8') where case_id = $1 and seq = 2`;
    await owner.query(change, [p2.caseId]);
    await owner.query(
      `insert into case_access (case_id, office_id, account, reason, granted_at) values ($1, 'dept-health', '', 'member', now())`,
      [m.caseId],
    );
    await owner.end();
    await world.done('administrator', 'POST', '/api/system/ledgerCheck', {});
    const findings = await eventually(async () => {
      const { ledger } = (await bodyOf('/api/system')) as { ledger: { state: string; findings: object[] } };
      expect(ledger.state).toBe('done');
      return ledger.findings;
    });
    const told = { seq: null, row: null, number: expect.stringMatching(/^#[0-9a-f]{8}$/u) };
    expect(findings).toEqual(
      expect.arrayContaining([
        { ...told, problem: 'broken_link' },
        { ...told, problem: 'access_differs' },
      ]),
    );
    expect(JSON.stringify(findings)).not.toMatch(/信2026|dept-health/u);
  }, 60_000);

  it('finds no room in the lines of the log, neither its id nor its number', () => {
    const lines = world.api.logged.filter((line) => marks.some((mark) => line.includes(mark)));
    expect(lines).toEqual([]);
    expect(world.api.logged.join('\n')).not.toContain(accountOf('partner'));
  });
});
