import { describe, expect, it } from '@jest/globals';

import { as, type Actor, type CaseId, type OfficeId } from '#libs/kernel';
import { outboxState } from '#libs/persistence';
import { courseId } from '#workflows/course/course.messages.js';

import { aCaseId } from '../support/door.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { eventually } from '../support/eventually.js';

const theImport: Actor = { kind: 'platform', principal: 'import', office: as<OfficeId>('bureau'), capacity: null };
// Three times ten for each of the four partitions that a queue of the development server has.
const imported = 120;
const raised = 1;

describe('a person while the tasks of imported cases stand in the queue of the engine', () => {
  const on = onPlatform();

  async function importOne(): Promise<CaseId> {
    const caseId = aCaseId();
    const payload = {
      channel: 'letter',
      class: 'appeal',
      receivedOn: await on.cases.today(),
      registrar: 'bureau',
      isReachable: false,
      ...{ place: null, category: null, title: null, petitioner: null, source: null },
    };
    await on.cases.act({ kind: 'petition', caseId, actor: theImport }, 'register', payload, { matter: '导入的旧件。' });
    return caseId;
  }

  const handleOf = (caseId: CaseId) =>
    on.platform.engine.temporal.life.workflow.getHandle(courseId('petition', caseId));

  /** The engine's priority of a course; 0: the usual one. */
  async function priorityOf(caseId: CaseId): Promise<number> {
    const { workflowExecutionInfo } = (await handleOf(caseId).describe()).raw;
    return workflowExecutionInfo?.priority?.priorityKey ?? 0;
  }

  async function waitsForIt(caseId: CaseId): Promise<void> {
    const { pendingWorkflowTask } = (await handleOf(caseId).describe()).raw;
    if (pendingWorkflowTask != null) throw new Error(`${caseId} has a task in the queue`);
  }

  it('has its course raised above them, a new one and one that stands among them, and lowered when they are through', async () => {
    await on.platform.stopWorker();
    const old = await Promise.all(Array.from({ length: imported }, importOne));
    // As a relay does whose worker takes nothing: it waits for none of them here.
    await eventually(async () => {
      await on.platform.relay.drainOnce();
      expect((await outboxState(on.platform.database.source)).rows).toBe(0);
    }, 30_000);
    const [amongThem, another] = old as [CaseId, CaseId];
    const begun = await on.cases.register();
    await on.cases.refer(amongThem);
    await on.platform.relay.drainOnce();
    expect(await priorityOf(begun)).toBe(raised);
    // The ring of a course that runs does not wait until it is raised.
    await eventually(async () => {
      expect(await priorityOf(amongThem)).toBe(raised);
    }, 5_000);
    expect(await priorityOf(another)).toBe(0);

    on.platform.startWorker();
    await eventually(async () => {
      for (const caseId of [...old, begun]) await waitsForIt(caseId);
    }, 60_000);
    // By itself: nobody acts any more.
    await eventually(async () => {
      expect(await priorityOf(begun)).toBe(0);
      expect(await priorityOf(amongThem)).toBe(0);
    }, 30_000);
  }, 150_000);
});
