import { describe, expect, it } from '@jest/globals';

import type { Temporal } from './connection.js';
import { Precedence } from './precedence.js';

const raised = 1;

/** An engine with so many tasks in its queue, or that does not say, and the priorities that it was given; null: the usual one. */
function anEngine() {
  const engine = {
    waiting: 100 as number | null,
    priorities: new Map<string, number | null>(),
    beforeGiving: (_: string): Promise<void> => Promise.resolve(),
  };
  const workflowService = {
    describeTaskQueue: () =>
      engine.waiting === null
        ? Promise.reject(new Error('does not say'))
        : Promise.resolve({ taskQueueStatus: { backlogCountHint: engine.waiting } }),
    updateWorkflowExecutionOptions: async (asked: {
      workflowExecution: { workflowId: string };
      workflowExecutionOptions: { priority: { priorityKey?: number } };
    }) => {
      const { workflowId } = asked.workflowExecution;
      await engine.beforeGiving(workflowId);
      engine.priorities.set(workflowId, asked.workflowExecutionOptions.priority.priorityKey ?? null);
    },
  };
  const temporal = {
    options: { namespace: 'life' },
    connection: { workflowService, withDeadline: (_: number, call: () => unknown) => call() },
  } as unknown as Temporal;
  return { engine, precedence: new Precedence(temporal) };
}

const failing = (): Promise<void> => Promise.reject(new Error('away'));

describe('the precedence of people', () => {
  it.each([
    ['some tasks wait among others', 50, true, true],
    ['some tasks wait of people alone', 50, false, false],
    ['more wait than people make', 500, false, true],
    ['the engine has no time to say', null, false, true],
    ['no tasks wait', 0, true, false],
  ])('when %s', async (_, waiting, amongOthers, isNeeded) => {
    const { engine, precedence } = anEngine();
    engine.waiting = waiting;
    expect(await precedence.isNeeded('course', amongOthers)).toBe(isNeeded);
  });

  it('comes late to a course that was rung just before the crowd was seen', async () => {
    const { engine, precedence } = anEngine();
    engine.waiting = 0;
    expect(await precedence.isNeeded('course', false)).toBe(false);
    await precedence.tend();
    expect(engine.priorities.size).toBe(0);
    engine.waiting = 10_000;
    await precedence.tend();
    expect(engine.priorities.get('course')).toBe(raised);
  });

  it('ends for every course by itself, some at a time, when no tasks wait', async () => {
    const { engine, precedence } = anEngine();
    for (let at = 0; at < 20; at += 1) await precedence.raise(`course-${String(at)}`);
    const stillRaised = () => [...engine.priorities.values()].filter((priority) => priority === raised).length;
    for (const waiting of [100, null]) {
      engine.waiting = waiting;
      await precedence.tend();
      expect(stillRaised()).toBe(20);
    }
    engine.waiting = 0;
    await precedence.tend();
    expect(stillRaised()).toBe(4);
    await precedence.tend();
    expect(stillRaised()).toBe(0);
  });

  it('is given to no more than pass anybody, until some are lowered', async () => {
    const { engine, precedence } = anEngine();
    for (let at = 0; at < 2_000; at += 1) precedence.noteRaised(`course-${String(at)}`);
    engine.waiting = 500;
    expect(await precedence.isNeeded('one more', true)).toBe(false);
    await precedence.tend();
    expect(engine.priorities.size).toBe(0);
    engine.waiting = 0;
    await precedence.tend();
    engine.waiting = 500;
    await precedence.tend();
    expect(await precedence.isNeeded('one more', true)).toBe(true);
  });

  it('forgets no course that could not be lowered, or of which nobody knows whether it was raised', async () => {
    const { engine, precedence } = anEngine();
    engine.beforeGiving = failing;
    await precedence.raise('course');
    engine.priorities.set('course', raised);
    engine.waiting = 0;
    await precedence.tend();
    engine.beforeGiving = () => Promise.resolve();
    expect(engine.priorities.get('course')).toBe(raised);
    await precedence.tend();
    expect(engine.priorities.get('course')).toBeNull();
  });

  it('forgets no course that is raised again while it is lowered', async () => {
    const { engine, precedence } = anEngine();
    await precedence.raise('course');
    engine.waiting = 0;
    let isFirst = true;
    engine.beforeGiving = async () => {
      if (!isFirst) return;
      isFirst = false;
      await precedence.raise('course');
    };
    await precedence.tend();
    // The engine took the lowering first.
    engine.priorities.set('course', raised);
    await precedence.tend();
    expect(engine.priorities.get('course')).toBeNull();
  });
});
