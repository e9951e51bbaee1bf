import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';

import type { Temporal } from '#libs/temporal';

import { Outbox } from './outbox.js';
import { Relay } from './relay.js';
import { Ringer } from './ringer.js';

const aRow = (id: string, standing: string, more: object = {}) => ({
  rank: 0,
  id,
  case_id: `case-${id}`,
  version: 1,
  is_new: false,
  standing,
  drill_id: null,
  offset_ms: null,
  ...more,
});

/** A database with these rows of one rank, and an engine that takes every signal. */
function aRelay(rows: ReturnType<typeof aRow>[]) {
  const deleted: unknown[] = [];
  const rung: unknown[] = [];
  const query = (sql: string, values: unknown[]) => {
    if (sql.includes('delete')) deleted.push(...(values[1] as unknown[]));
    return Promise.resolve(sql.includes('delete') || values[2] !== rows[0]?.rank ? [] : rows);
  };
  const source = {
    transaction: (work: (manager: object) => unknown) => work({ query }),
    // Nobody sweeps.
    query: () => Promise.resolve([{ held: false }]),
  } as unknown as DataSource;
  const temporal = {
    options: {},
    connection: {
      withDeadline: (_: number, call: () => unknown) => call(),
      workflowService: { describeTaskQueue: () => Promise.resolve({}) },
    },
    life: {
      workflow: {
        getHandle: () => ({
          signal: (_: string, standing: unknown) => {
            rung.push(standing);
            return Promise.resolve();
          },
        }),
      },
    },
  } as unknown as Temporal;
  return { relay: new Relay(new Outbox(source), new Ringer(temporal), pino({ level: 'silent' })), deleted, rung };
}

const aStanding = (caseId: string, version: number) => ({ kind: 'petition', caseId, version });

describe('the outbox', () => {
  it('lets a damaged row wait and delivers the others', async () => {
    const good = JSON.stringify(aStanding('case-2', 1));
    const { relay, deleted } = aRelay([aRow('1', '{"kind":'), aRow('2', good)]);
    await relay.drainOnce();
    expect(deleted).toEqual(['2']);
  });

  it('gives all that waits of a case as one ring, the newest standing', async () => {
    const of = (id: string, version: number, rank: number) =>
      aRow(id, JSON.stringify(aStanding('case-1', version)), { case_id: 'case-1', version, rank });
    const { relay, deleted, rung } = aRelay([of('9', 2, 0), of('7', 3, 2), of('3', 1, 3)]);
    await relay.drainOnce();
    expect(rung).toMatchObject([aStanding('case-1', 3)]);
    expect([...deleted].sort()).toEqual(['3', '7', '9']);
  });
});
