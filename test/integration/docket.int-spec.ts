import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Docket } from '#libs/docket';
import { momentStep, type Actor, type CaseId } from '#libs/kernel';
import { RingRank } from '#libs/persistence';
import type { TestDatabase } from '../support/database.js';
import { aCaseId, aPerson, courseOf, theCourse, ledgerOf } from '../support/door.js';
import { TallyDoor } from '../support/tally-door.js';

const opening = { jurisdiction: 'CN' };
const clerk = aPerson('bureau', 'petition-clerk');
const head = aPerson('bureau', 'petition-head');
const [aMinuteMs, tenDaysMs] = [60_000, 10 * 86_400_000];

describe('the door', () => {
  let door: TallyDoor;
  let database: TestDatabase;
  let docket: Docket;

  beforeAll(async () => {
    door = await TallyDoor.open();
    ({ database, docket } = door);
  }, 60_000);

  afterAll(async () => {
    await door.close();
  });

  const count = (caseId: CaseId, key: string, by = 1, seenVersion?: number, actor = clerk) =>
    door.count(caseId, key, { by, seenVersion, actor });

  /** One command on a case that is there. */
  /** The words of every reason that is given here. */
  const words = (caseId: CaseId) => ledgerOf().vault.sealsOf(caseId).text('已另行办理。');
  const act = (caseId: CaseId, type: string, payload: object, actor: Actor = clerk) => {
    const texts = 'reason' in payload ? [words(caseId)] : [];
    return docket.act({ kind: 'tally', caseId, commands: [{ type, payload }], actor, key: randomUUID(), texts });
  };

  const rows = <R>(sql: string, caseId: CaseId) => database.source.query<R[]>(sql, [caseId]);

  it('takes a kind that it does not know by name, and writes all that follows from one fact', async () => {
    const caseId = aCaseId();
    const outcome = await count(caseId, 'first');
    expect(outcome).toMatchObject({ version: 1, isRepeat: false, standing: { isOpen: true, phase: 'counting' } });
    expect(outcome.number).toMatch(/^计\d{4}-\d{6}$/);
    const [clock] = await rows<Record<string, unknown>>('select * from clock where case_id = $1', caseId);
    const [duty] = await rows<Record<string, unknown>>('select * from duty where case_id = $1', caseId);
    const [stored] = await rows<Record<string, unknown>>('select * from docket_case where id = $1', caseId);
    expect(clock).toMatchObject({ id: 'XF-07/1', owner: 'bureau', met_at: null });
    expect(duty).toMatchObject({ clock_id: 'XF-07/1', office_id: 'bureau', closed_at: null });
    expect(duty?.['legal_due_at']).toEqual(clock?.['legal_due_at']);
    expect((stored!['next_moment_at'] as Date).toISOString()).toBe(outcome.standing.next?.dueAt);
    expect(await rows('select total, late from tally where case_id = $1', caseId)).toEqual([{ total: 1, late: false }]);
    expect(await rows('select reason from case_access where case_id = $1', caseId)).toEqual([{ reason: 'handler' }]);
    const ring = { version: 1, rank: RingRank.person, is_new: true };
    expect(await rows('select version, rank, is_new from outbox where case_id = $1', caseId)).toEqual([ring]);
  });

  it('rings the course of a case for whoever acts, and not for what it did itself', async () => {
    const caseId = aCaseId();
    await count(caseId, 'first');
    const step = { step: 'tell', instance: '1', code: 'x.y', consequence: 'tally.not_told' };
    await act(caseId, 'stepFailed', step, courseOf(caseId));
    await act(caseId, 'stepFailed', { ...step, instance: '2' }, theCourse);
    expect(await rows('select version, rank from outbox where case_id = $1 order by version', caseId)).toEqual([
      { version: 1, rank: RingRank.person },
      { version: 3, rank: RingRank.course },
    ]);
  });

  it('rings nobody for a page that was kept, which is nothing to its course, and keeps the order of what is', async () => {
    const caseId = aCaseId();
    await count(caseId, 'first');
    const file = { sha256: 'a'.repeat(64), bytes: 9, type: 'application/pdf' };
    const kept = await act(caseId, 'keepDocument', { of: 1, language: 'zh', file, from: [] }, clerk);
    expect(kept).toMatchObject({ version: 2, facts: [{ type: 'documentKept' }], standing: { version: 2 } });
    await count(caseId, 'second');
    expect(await rows('select version from outbox where case_id = $1 order by version', caseId)).toEqual([
      { version: 1 },
      { version: 3 },
    ]);
  });

  it('answers the same key the same, and refuses it for another body', async () => {
    const caseId = aCaseId();
    const first = await count(caseId, 'k1', 5);
    const again = await count(caseId, 'k1', 5);
    expect(again).toEqual({ ...first, isRepeat: true });
    await expect(count(caseId, 'k1', 6)).rejects.toMatchObject({ kind: 'invalid', code: 'docket.key_reused' });
    expect(await rows('select count(*)::int as n from docket_fact where case_id = $1', caseId)).toEqual([{ n: 1 }]);
  });

  it('refuses a key that was used for another case', async () => {
    const end = (caseId: CaseId) =>
      docket.act({ kind: 'tally', caseId, commands: [{ type: 'end', payload: {} }], actor: clerk, key: 'one-key' });
    const [a, b] = [aCaseId(), aCaseId()];
    await Promise.all([count(a, 'a'), count(b, 'b')]);
    await end(a);
    await expect(end(b)).rejects.toMatchObject({ code: 'docket.key_reused' });
  });

  it('gives ten requests with one key at once a single effect', async () => {
    const caseId = aCaseId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => count(caseId, 'race')));
    expect(answers.filter((answer) => !answer.isRepeat)).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.number)).size).toBe(1);
  });

  it('puts twenty commands on one case in a row, each with its own place in the chain', async () => {
    const caseId = aCaseId();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => count(caseId, `many-${String(n)}`)));
    expect(answers.map((answer) => answer.version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    expect(await rows('select total from tally where case_id = $1', caseId)).toEqual([{ total: 20 }]);
  });

  it('records nothing of a refused command, and does not remember the refusal', async () => {
    const caseId = aCaseId();
    await count(caseId, 'start');
    await expect(count(caseId, 'bad', 0)).rejects.toMatchObject({ code: 'tally.not_positive' });
    expect(await rows('select count(*)::int as n from docket_request where case_id = $1', caseId)).toEqual([{ n: 1 }]);
    await expect(count(caseId, 'bad', 2)).resolves.toMatchObject({ version: 2 });
  });

  it('refuses a person who has not seen what another person did, and says who it was', async () => {
    const caseId = aCaseId();
    await count(caseId, 'a');
    await count(caseId, 'b', 1, 1, head);
    await expect(count(caseId, 'c', 1, 1)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'docket.changed_meanwhile',
      details: { version: 2, fact: 'counted', office: 'bureau' },
    });
    await expect(count(caseId, 'd', 1, 2)).resolves.toMatchObject({ version: 3 });
  });

  it('refuses a person who claims to have seen a version that is not there yet', async () => {
    const caseId = aCaseId();
    await count(caseId, 'a');
    await expect(count(caseId, 'b', 1, 2)).rejects.toMatchObject({
      kind: 'invalid',
      code: 'docket.version_unknown',
      details: { version: 1 },
    });
  });

  it('does not let the moments after a settled one wait for it', async () => {
    const caseId = aCaseId();
    const first = (await count(caseId, 'a')).standing.next;
    if (first === null) throw new Error('no moment');
    const step = momentStep(first);
    await act(caseId, 'stepFailed', { ...step, code: 'x.y', consequence: 'course.moment_not_passed' }, theCourse);
    const reason = words(caseId).ref;
    const settled = await act(caseId, 'settleStep', { ...step, reason }, aPerson('bureau', 'administrator'));
    expect(settled.standing.next).not.toEqual(first);
    expect(settled.standing.next?.clock).toBe(first.clock);
  });

  it('counts drills apart from real cases', async () => {
    const drillId = aCaseId();
    await database.source.query(`insert into drill (id, name, created_by) values ($1, 'x', 'test')`, [drillId]);
    const { number } = await docket.act({
      kind: 'tally',
      caseId: aCaseId(),
      commands: [{ type: 'count', payload: { by: 1 } }],
      actor: clerk,
      key: `drill:${drillId}`,
      opening: { jurisdiction: 'CN', drillId },
    });
    expect(number).toMatch(/^演计\d{4}-000001$/);
  });

  it('lets a person act over what time did meanwhile', async () => {
    const caseId = aCaseId();
    await count(caseId, 'a');
    const step = { step: 'tell', instance: '1', code: 'x.y', consequence: 'tally.not_told' };
    await act(caseId, 'stepFailed', step, theCourse);
    await expect(count(caseId, 'b', 1, 1)).resolves.toMatchObject({ version: 3 });
  });

  it('is too early for a moment that has not come, and says when it will', async () => {
    const caseId = aCaseId();
    const { standing } = await count(caseId, 'a');
    const payload = { clock: standing.next?.clock ?? '', moment: standing.next?.name ?? '' };
    await expect(act(caseId, 'passMoment', payload, theCourse)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'rules.not_before',
      details: { notBefore: standing.next?.dueAt },
    });
  });

  it('keeps a failed step until somebody with the right asks for a retry or settles it', async () => {
    const caseId = aCaseId();
    await count(caseId, 'a');
    const step = { step: 'tell', instance: '1' };
    const reason = words(caseId).ref;
    await act(caseId, 'stepFailed', { ...step, code: 'x.y', consequence: 'tally.not_told' }, theCourse);
    await expect(act(caseId, 'retryStep', { ...step, reason })).rejects.toMatchObject({ kind: 'forbidden' });
    const administrator = aPerson('bureau', 'administrator');
    const retried = await act(caseId, 'retryStep', { ...step, reason }, administrator);
    expect(retried.standing.failed).toMatchObject([{ ...step, retries: 1, settled: false }]);
    const settled = await act(caseId, 'settleStep', { ...step, reason }, administrator);
    expect(settled.standing.failed).toMatchObject([{ ...step, settled: true }]);
    await expect(act(caseId, 'retryStep', { ...step, reason }, administrator)).rejects.toMatchObject({
      code: 'docket.step_not_failed',
    });
  });

  it('closes duties with their clock when the case ends', async () => {
    const caseId = aCaseId();
    await count(caseId, 'a');
    const ended = await act(caseId, 'end', {});
    expect(ended.standing).toMatchObject({ isOpen: false, next: null });
    expect(await rows('select closed_as from duty where case_id = $1', caseId)).toEqual([{ closed_as: 'done' }]);
    await expect(count(caseId, 'late')).rejects.toMatchObject({ code: 'tally.ended' });
  });

  it('knows no case of another kind under an id, and no case without a beginning', async () => {
    const caseId = aCaseId();
    await count(caseId, 'a');
    await expect(
      docket.act({
        kind: 'petition',
        caseId,
        commands: [{ type: 'close', payload: {} }],
        actor: clerk,
        key: 'x',
        opening,
      }),
    ).rejects.toMatchObject({ kind: 'not_found', code: 'docket.no_such_case' });
    await expect(
      docket.act({ kind: 'tally', caseId: aCaseId(), commands: [], actor: clerk, key: 'y' }),
    ).rejects.toMatchObject({ code: 'docket.no_such_case' });
  });

  it('reads a case without a lock, and says what would be refused and what would follow', async () => {
    const caseId = aCaseId();
    await count(caseId, 'a', 4);
    expect(await docket.dossier(caseId, database.source)).toMatchObject({
      ...{ id: caseId, kind: 'tally', version: 1, isDrill: false, jurisdiction: 'CN', state: { total: 4 } },
    });
    const now = await docket.now(caseId, clerk, database.source);
    expect(now.refusals()).toMatchObject({
      ...{ count: null, end: null, retryStep: { code: 'office.not_permitted' } },
    });
    const command = { type: 'end', payload: {} };
    const begun = Date.now();
    const { phase, clocks, closed } = await docket.foresee({
      caseId,
      actor: clerk,
      database: database.source,
      command,
    });
    expect({ phase, closed }).toMatchObject({ phase: 'ended', closed: [{ id: 'end/1' }] });
    const metAfterMs = Date.parse(clocks[0]?.after.metAt ?? '') - begun;
    expect(Math.abs(metAfterMs)).toBeLessThan(aMinuteMs);
    expect(await rows('select version from docket_case where id = $1', caseId)).toEqual([{ version: 1 }]);
    await expect(docket.dossier(aCaseId(), database.source)).rejects.toMatchObject({ code: 'docket.no_such_case' });
  });

  it('reads a case of a drill at the time of its drill', async () => {
    const [caseId, drillId] = [aCaseId(), aCaseId()];
    await database.source.query(`insert into drill (id, name, created_by) values ($1, 'y', 'test')`, [drillId]);
    await door.asOwner(`update drill set offset_ms = ${String(tenDaysMs)} where id = '${drillId}'`);
    const commands = [{ type: 'count', payload: { by: 1 } }];
    const inDrill = { jurisdiction: 'CN', drillId };
    await docket.act({ kind: 'tally', caseId, commands, actor: clerk, key: `in:${drillId}`, opening: inDrill });
    const command = { type: 'end', payload: {} };
    const { clocks } = await docket.foresee({ caseId, actor: clerk, database: database.source, command });
    const metAfterMs = Date.parse(clocks[0]?.after.metAt ?? '') - Date.now() - tenDaysMs;
    expect(Math.abs(metAfterMs)).toBeLessThan(aMinuteMs);
  });
});
