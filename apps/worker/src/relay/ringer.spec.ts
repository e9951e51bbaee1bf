import { describe, expect, it } from '@jest/globals';

import type { CaseId } from '#libs/kernel';
import { RingRank } from '#libs/persistence';
import type { Temporal } from '#libs/temporal';

import type { Ring } from './outbox.js';
import { Ringer } from './ringer.js';

/** A ringer over a crowded engine that takes every signal, and raises courses as told. */
function aRinger(raise: () => Promise<unknown>, backlogCountHint = 50) {
  const calls: string[] = [];
  const temporal = {
    options: { namespace: 'life' },
    connection: {
      withDeadline: (_: number, call: () => unknown) => call(),
      workflowService: {
        describeTaskQueue: () => Promise.resolve({ taskQueueStatus: { backlogCountHint } }),
        updateWorkflowExecutionOptions: () => {
          calls.push('raise');
          return raise();
        },
      },
    },
    life: {
      workflow: {
        getHandle: () => ({
          signal: () => {
            calls.push('signal');
            return Promise.resolve();
          },
        }),
      },
    },
  } as unknown as Temporal;
  return { ringer: new Ringer(temporal), calls };
}

const ofPerson: Ring = {
  caseId: 'case' as CaseId,
  rank: RingRank.person,
  standing: JSON.stringify({ kind: 'petition', caseId: 'case', version: 1, isOpen: true }),
  drill: null,
  isNew: false,
  rows: [],
};

describe('the ring of a person in a crowd', () => {
  it.each([
    ['is refused', () => Promise.reject(new Error('refused'))],
    ['is never answered', () => new Promise(() => undefined)],
  ])('has arrived with its signal when the raise %s', async (_, raise) => {
    const { ringer, calls } = aRinger(raise);
    await ringer.ring({ ...ofPerson, rank: RingRank.background });
    await ringer.ring(ofPerson);
    expect([...calls].sort()).toEqual(['raise', 'signal', 'signal']);
  });

  it('raises nobody where people alone crowd the engine', async () => {
    const { ringer, calls } = aRinger(() => Promise.resolve());
    await ringer.ring(ofPerson);
    expect(calls).toEqual(['signal']);
  });

  it('is raised where thousands of timers fired, of which no ring told', async () => {
    const { ringer, calls } = aRinger(() => Promise.resolve(), 10_000);
    await ringer.ring(ofPerson);
    expect([...calls].sort()).toEqual(['raise', 'signal']);
  });
});

describe('a ring of a case of life', () => {
  const stop = new AbortController().signal;

  it('starts its course with the patience that its moments have', async () => {
    const { ringer, started } = anEngine();
    await ringer.ring({ ...ofPerson, isNew: true });
    await new Ringer(started.temporal, () => 0).ring({ ...ofPerson, isNew: true });
    const standing = JSON.parse(ofPerson.standing) as object;
    expect(started.with).toEqual([[{ standing, patienceMs: 190_000 }], [{ standing }]]);
  });

  it('is waited for until its course has taken it, and not when the engine is away or a drill has its own time', async () => {
    const { ringer, described, tasks } = anEngine();
    tasks.push({}, {}, null);
    await ringer.untilTaken(ofPerson, stop);
    expect(described).toEqual(['petition:case', 'petition:case', 'petition:case']);
    tasks.push(new Error('away'));
    await ringer.untilTaken(ofPerson, stop);
    expect(described).toHaveLength(4);
    await ringer.untilTaken({ ...ofPerson, drill: { id: 'd', offsetMs: 1 } }, stop);
    expect(described).toHaveLength(4);
  });

  it('is waited for no longer than two seconds, and not at all once the relay is to stop', async () => {
    const { ringer, described, tasks } = anEngine();
    tasks.push(...Array.from({ length: 1_000 }, () => ({})));
    await ringer.untilTaken(ofPerson, AbortSignal.abort());
    expect(described).toEqual([]);
    await ringer.untilTaken(ofPerson, stop);
    expect(described.length).toBeGreaterThan(1);
  });
});

/** An engine whose course has these tasks, each as it is described. */
function anEngine() {
  const started: { with: unknown[]; temporal: Temporal } = { with: [], temporal: {} as Temporal };
  const described: string[] = [];
  const tasks: (object | null)[] = [];
  started.temporal = {
    options: { namespace: 'life' },
    connection: {
      withDeadline: (_: number, call: () => unknown) => call(),
      workflowService: {
        describeTaskQueue: () => Promise.resolve({ taskQueueStatus: { backlogCountHint: 0 } }),
        describeWorkflowExecution: ({ execution }: { execution: { workflowId: string } }) => {
          described.push(execution.workflowId);
          const pendingWorkflowTask = tasks.shift();
          if (pendingWorkflowTask instanceof Error) return Promise.reject(pendingWorkflowTask);
          return Promise.resolve({ pendingWorkflowTask });
        },
      },
    },
    life: { workflow: { start: (_: string, { args }: { args: unknown }) => Promise.resolve(started.with.push(args)) } },
  } as unknown as Temporal;
  return { ringer: new Ringer(started.temporal, () => 190_000), started, described, tasks };
}
