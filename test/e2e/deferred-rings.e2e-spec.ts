import { describe, expect, it } from '@jest/globals';

import type { Actor, CaseId, Standing } from '#libs/kernel';
import { courseId } from '#workflows/course/course.messages.js';

import { aPerson } from '../support/door.js';
import { askWaiting } from '../support/engine/engine.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { eventually } from '../support/eventually.js';

const officer = aPerson('dept-transport', 'officer');
const petitioner: Actor = { kind: 'public', principal: 'public', office: null, capacity: null };

describe('a course that can do nothing yet', () => {
  const on = onPlatform();

  const sql = <R>(text: string, ...values: unknown[]) => on.platform.database.source.query<R[]>(text, values);
  const deferredOf = async (caseId: CaseId): Promise<string[]> => {
    const rows = await sql<{ at: Date }>('select due_at as at from deferred_ring where case_id = $1', caseId);
    return rows.map(({ at }) => at.toISOString());
  };
  const ringsOf = (caseId: CaseId) => sql('select from outbox where case_id = $1', caseId);
  const hasSeen = async (standing: Standing): Promise<void> => {
    const { version, next } = standing;
    const seen = await askWaiting(on.platform.engine.temporal, standing, false);
    expect(seen).toMatchObject({ version, next: next?.dueAt ?? null });
  };

  /** Received by the organ that is to handle it, whose course waits for the date by which it is to be taken on; then taken on. */
  async function takenOn() {
    const caseId = await on.cases.register(undefined, {}, officer);
    const armed = await on.cases.standingOf(caseId);
    await eventually(() => hasSeen(armed));
    const acting = { kind: 'petition', caseId, actor: officer };
    const today = await on.cases.today();
    await on.cases.act(acting, 'accept', { notice: { servedOn: today, manner: 'in_person' } });
    const accepted = await on.cases.standingOf(caseId);
    expect(Date.parse(accepted.next?.dueAt ?? '')).toBeGreaterThan(Date.parse(armed.next?.dueAt ?? ''));
    expect([await deferredOf(caseId), await ringsOf(caseId)]).toEqual([[armed.next?.dueAt], []]);
    return { caseId, acting, armed, accepted, today };
  }

  it('hears of a later moment when the one comes that it waits for', async () => {
    const { caseId, acting, armed, accepted } = await takenOn();
    await on.cases.act({ ...acting, actor: petitioner }, 'addMaterial', {}, { material: '照片三张。' });
    await on.platform.reconciler.pass();
    expect([await deferredOf(caseId), await ringsOf(caseId)]).toEqual([[armed.next?.dueAt], []]);
    await hasSeen(armed);
    await sql('delete from deferred_ring where case_id = $1', caseId);
    await sql('insert into deferred_ring (case_id, due_at) values ($1, clock_timestamp())', caseId);
    await on.platform.reconciler.pass();
    expect(await deferredOf(caseId)).toEqual([]);
    await eventually(() => hasSeen({ ...accepted, version: accepted.version + 1 }));
  }, 60_000);

  it('hears of all with the next ring', async () => {
    const { caseId, acting, today } = await takenOn();
    const proof = { statement: '不再反映了。', reference: '卷一，第三页' };
    await on.cases.act(acting, 'withdraw', { statedOn: today, provedBy: 'signature' }, proof);
    expect(await deferredOf(caseId)).toEqual([]);
    const { life } = on.platform.engine.temporal;
    const course = life.workflow.getHandle(courseId('petition', caseId));
    await eventually(async () => expect((await course.describe()).status.name).toBe('COMPLETED'));
  }, 60_000);
});
