import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';

import type { Temporal } from '#libs/temporal';

import { Outbox } from './outbox.js';
import { Relay } from './relay.js';
import { Ringer } from './ringer.js';

const aRow = (id: string, standing: string) => ({
  id,
  case_id: `case-${id}`,
  version: 1,
  standing,
  drill_id: null,
  offset_ms: null,
  is_new: false,
});

/** A database with these rows, and an engine that takes every signal. */
function aRelay(rows: ReturnType<typeof aRow>[]) {
  const deleted: unknown[] = [];
  const query = (sql: string, [first]: unknown[]) => {
    if (sql.startsWith('delete')) deleted.push(...(first as unknown[]));
    return Promise.resolve(sql.includes('select') ? rows : []);
  };
  const source = { transaction: (work: (manager: object) => unknown) => work({ query }) } as unknown as DataSource;
  const temporal = {
    connection: { withDeadline: (_: number, call: () => unknown) => call() },
    life: { workflow: { getHandle: () => ({ signal: () => Promise.resolve() }) } },
  } as unknown as Temporal;
  return { relay: new Relay(new Outbox(source), new Ringer(temporal), pino({ level: 'silent' })), deleted };
}

describe('the outbox', () => {
  it('lets a damaged row wait and delivers the others', async () => {
    const good = JSON.stringify({ kind: 'petition', caseId: 'case-2' });
    const { relay, deleted } = aRelay([aRow('1', '{"kind":'), aRow('2', good)]);
    await relay.drainOnce();
    expect(deleted).toEqual(['2']);
  });
});
