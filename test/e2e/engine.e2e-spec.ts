import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Door } from '#activities/course';
import { kinds, verifyLedger } from '#libs/docket';
import { as, DomainError, type CaseId, type LegalDate, type OfficeId } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';
import { courseId } from '#workflows/course/course.messages.js';

import { aCaseId, aPerson } from '../support/door.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';
import { eventually } from '../support/eventually.js';

const clerk = aPerson('bureau', 'petition-clerk');
const head = aPerson('bureau', 'petition-head');
const dayMs = 24 * 3600 * 1000;

interface FactLine {
  readonly type: string;
  readonly at: Date;
  readonly dueAt: string | null;
}

describe('the worker on a real database and a real engine', () => {
  let platform: Platform;
  let sql: Queryable;
  /** Thrown in the courses' way, once each: by command. */
  const obstacles = new Map<string, DomainError[]>();

  beforeAll(async () => {
    const guard = (door: Door): Door => ({
      act: async (request) => {
        const obstacle = obstacles.get(request.commands[0]?.type ?? '')?.shift();
        if (obstacle !== undefined) throw obstacle;
        return await door.act(request);
      },
      partId: (parent, name) => door.partId(parent, name),
      originOf: (caseId) => door.originOf(caseId),
    });
    platform = await startPlatform({ guard });
    sql = platform.database.source as Queryable;
  }, 120_000);

  afterAll(async () => {
    await platform.stop();
  }, 60_000);

  async function today(drillId?: string): Promise<LegalDate> {
    const [row] = await sql.query<{ today: string }>(
      `select to_char((clock_timestamp() + coalesce((select offset_ms from drill where id = $1), 0) * interval '1 ms')
         at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`,
      [drillId ?? null],
    );
    return as<LegalDate>(row?.today ?? '');
  }

  async function register(drillId?: string): Promise<CaseId> {
    const caseId = aCaseId();
    const matter = platform.vault.sealText('灌溉渠道去年冬天塌了一段，至今没有人修。');
    await platform.docket.act({
      kind: 'petition',
      caseId,
      commands: [
        {
          type: 'register',
          payload: {
            channel: 'letter',
            class: 'appeal',
            receivedOn: await today(drillId),
            registrar: as<OfficeId>('bureau'),
            isReachable: true,
            place: null,
            category: null,
            title: null,
            matter: matter.ref,
            petitioner: null,
            source: null,
          },
        },
      ],
      actor: clerk,
      key: `register:${caseId}`,
      texts: [matter],
      opening: { jurisdiction: 'CN', drillId },
    });
    return caseId;
  }

  async function refer(caseId: CaseId): Promise<void> {
    await platform.docket.act({
      kind: 'petition',
      caseId,
      commands: [
        { type: 'triage', payload: { class: 'appeal', category: null, place: null, to: null, note: null } },
        { type: 'refer', payload: { to: 'dept-transport', manner: 'transfer', setOn: null, note: null } },
      ],
      actor: head,
      key: `refer:${caseId}`,
    });
  }

  async function factsOf(caseId: CaseId): Promise<FactLine[]> {
    return await sql.query<FactLine>(
      `select type, at, body::json->>'dueAt' as "dueAt" from docket_fact where case_id = $1 order by seq`,
      [caseId],
    );
  }

  async function aDrill(): Promise<string> {
    const id = randomUUID();
    await sql.query(`insert into drill (id, name, created_by) values ($1, 'test', 'test')`, [id]);
    return id;
  }

  async function advance(drillId: string, days: number): Promise<void> {
    await sql.query(
      `update drill set target_offset_ms = coalesce(target_offset_ms, offset_ms) + $2, problem = null where id = $1`,
      [drillId, days * dayMs],
    );
    await sql.query(`select pg_notify('drill', '')`);
    await eventually(async () => {
      const [row] = await sql.query<{ target: string | null; problem: string | null }>(
        'select target_offset_ms as target, problem from drill where id = $1',
        [drillId],
      );
      if (row?.problem != null) expect(row.problem).toBeNull();
      expect(row?.target).toBeNull();
    }, 90_000);
  }

  it('arms the course of a petition from the outbox and empties it', async () => {
    const caseId = await register();
    await eventually(async () => {
      expect(await sql.query('select id from outbox')).toEqual([]);
      const handle = platform.engine.temporal.life.workflow.getHandle(courseId('petition', caseId));
      expect((await handle.describe()).status.name).toBe('RUNNING');
    });
  });

  it('brings a drill through half a year: every moment at its due instant, and a supervision that climbs', async () => {
    const drillId = await aDrill();
    const caseId = await register(drillId);
    await refer(caseId);
    const began = Date.now();
    await advance(drillId, 180);
    const tookMs = Date.now() - began;
    const facts = await factsOf(caseId);
    const late = facts
      .filter((fact) => fact.dueAt !== null)
      .map((fact) => fact.at.getTime() - Date.parse(fact.dueAt ?? ''));
    expect(late.length).toBeGreaterThan(3);
    expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...late)).toBeLessThan(5_000);
    expect(facts.map((fact) => fact.type)).toEqual(expect.arrayContaining(['supervisionNoted']));
    const [supervision] = await sql.query<{ case_id: CaseId; rung: number }>(
      'select case_id, rung from supervision where petition_id = $1',
      [caseId],
    );
    const climbed = (await factsOf(supervision?.case_id as CaseId)).map((fact) => fact.type);
    expect(climbed).toEqual(expect.arrayContaining(['opened', 'reminded', 'letterIssued', 'stepLaid', 'parentTold']));
    expect(supervision?.rung).toBeGreaterThanOrEqual(4);
    // A late supervision that was never told would stay owed.
    const [row] = await sql.query<{ standing: string }>('select standing from docket_case where id = $1', [caseId]);
    expect(JSON.parse(row?.standing ?? '{}')).toMatchObject({ failed: [], detail: { supervisions: [] } });
    expect(facts.filter(({ type }) => type === 'supervisionNoted')).toHaveLength(
      climbed.filter((type) => type === 'opened' || type === 'triggerAdded').length,
    );
    expect(tookMs).toBeLessThan(60_000);
    const real = await register();
    const [untouched] = await factsOf(real);
    expect(Math.abs((untouched?.at.getTime() ?? 0) - Date.now())).toBeLessThan(5_000);
  }, 120_000);

  it('shows a step that failed for good as a fact, and goes on after an administrator asked for a retry', async () => {
    const drillId = await aDrill();
    const caseId = await register(drillId);
    await refer(caseId);
    obstacles.set('open', [new DomainError('forbidden', 'office.not_permitted', 'made up by the test')]);
    await advance(drillId, 20);
    const [row] = await sql.query<{ standing: string }>('select standing from docket_case where id = $1', [caseId]);
    const [failed] = (JSON.parse(row?.standing ?? '{}') as { failed: { step: string; instance: string }[] }).failed;
    expect(failed).toMatchObject({
      step: 'openSupervision',
      code: 'office.not_permitted',
      consequence: 'petition.breach_not_supervised',
    });
    const reason = platform.vault.sealText('已恢复权限，请重试');
    await platform.docket.act({
      kind: 'petition',
      caseId,
      commands: [
        { type: 'retryStep', payload: { step: failed?.step, instance: failed?.instance, reason: reason.ref } },
      ],
      actor: aPerson('bureau', 'administrator'),
      key: `retry:${caseId}`,
      texts: [reason],
    });
    await eventually(async () => {
      const types = (await factsOf(caseId)).map((fact) => fact.type);
      expect(types).toEqual(expect.arrayContaining(['stepFailed', 'stepRetried', 'stepDone', 'supervisionNoted']));
    });
  }, 120_000);

  it('starts a lost course again, and one whose ring was lost', async () => {
    const caseId = await register();
    const handle = platform.engine.temporal.life.workflow.getHandle(courseId('petition', caseId));
    await eventually(async () => {
      expect((await handle.describe()).status.name).toBe('RUNNING');
    });
    await handle.terminate('lost by the test');
    // What the reconciler looks at is at least a minute old.
    await sql.query(`update docket_case set recorded_at = recorded_at - interval '2 minutes' where id = $1`, [caseId]);
    const pass = await platform.reconciler.pass();
    expect(pass.coursesMissing).toBe(1);
    await eventually(async () => {
      expect((await handle.describe()).status.name).toBe('RUNNING');
    });
    expect(await sql.query('select repair from reconciler_repair where case_id = $1', [caseId])).toEqual([
      { repair: 'course_missing' },
    ]);
    expect((await platform.reconciler.pass()).coursesMissing).toBe(0);
  }, 60_000);

  it('leaves a whole ledger', async () => {
    const report = await verifyLedger(platform.database.source as Queryable, kinds);
    expect(report.findings).toEqual([]);
    expect(report.facts).toBeGreaterThan(20);
  });
});
