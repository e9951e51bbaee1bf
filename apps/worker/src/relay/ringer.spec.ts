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
