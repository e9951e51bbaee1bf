import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';

import type { Temporal } from '#libs/temporal';

import { Reconciler } from './reconciler.js';

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('the reconciler', () => {
  it('looks again at a page for which the engine had no answer', async () => {
    const begun: unknown[] = [];
    let pageSize = 0;
    const query = (sql: string, parameters: unknown[] = []): Promise<unknown[]> => {
      if (sql.includes('count(*) as rows')) return Promise.resolve([{ rows: '0', oldest_ms: null }]);
      if (!sql.includes('as "caseId"')) return Promise.resolve([]);
      const [after, limit] = parameters as [string | null, number];
      begun.push(after);
      pageSize = limit;
      const from = after === null ? 0 : Number(after.slice(-12)) + 1;
      const page = Array.from({ length: limit }, (_, n) => ({
        caseId: idOf(from + n),
        kind: 'petition',
        isDrill: false,
      }));
      return Promise.resolve(page);
    };
    let isAway = true;
    const describeCourse = () =>
      isAway ? Promise.reject(new Error('Failed to connect')) : Promise.resolve({ status: { name: 'RUNNING' } });
    const temporal = {
      options: { namespace: 'life', drillNamespace: 'drills' },
      connection: {
        withDeadline: (_: number, call: () => unknown) => call(),
        workflowService: {
          listWorkflowExecutions: () => Promise.resolve({ nextPageToken: new Uint8Array(), executions: [] }),
        },
      },
      life: { workflow: { getHandle: () => ({ describe: describeCourse }) } },
    } as unknown as Temporal;
    const reconciler = new Reconciler({ query } as unknown as DataSource, temporal, pino({ level: 'silent' }));
    await expect(reconciler.pass()).rejects.toThrow('Failed to connect');
    isAway = false;
    await reconciler.pass();
    await reconciler.pass();
    expect(begun).toEqual([null, null, idOf(pageSize - 1)]);
  });
});
