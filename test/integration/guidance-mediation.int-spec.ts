import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mediationBoard } from '#contracts/mediation';
import { guidanceCounts } from '#libs/contracts';
import { WorldCache } from '#libs/docket';
import { as, type OfficeId } from '#libs/kernel';
import { openSession } from '#libs/persistence';
import { freezingBy } from '../../apps/worker/src/freezing.js';
import { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
  await add(4, { phase: 'ended', endedAs: 'settled' });
  await add(3, { phase: 'ended', endedAs: 'withdrawn' });
  // Ended, with its notices on their way: how it ended is known already, and no phase says it.
  await add(3, { phase: 'telling', endedAs: 'failed', endedAt: null });
  await freezingBy(new WorldCache(), 3)(api.database.source);
}, 60_000);
afterAll(() => api.close());

interface Row {
  readonly phase: string;
  readonly endedAs: string;
  readonly endedAt?: string | null;
}

/** Rows of the read model, all of the first quarter of 2025. */
async function add(count: number, { phase, endedAs, endedAt = '2025-03-20T01:00:00Z' }: Row) {
  for (let n = 0; n < count; n += 1) {
    await api.database.source.query(
      `insert into mediation (case_id, number, is_drill, phase, office_id, sort, source, opened_at, sessions, is_open,
         provisional, ended_at, ended_as, visits_asked)
       values ($1::uuid, $1::text, false, $2, 'mediation-jinniu', 'civil', 'application', '2025-02-01T01:00:00Z', 1, false,
         false, $4, $3, false)`,
      [randomUUID(), phase, endedAs, endedAt],
    );
  }
}

async function asked(path: string) {
  const account = randomUUID();
  const { source } = api.database;
  await source.query(`insert into account (id, name, display_name, password_hash) values ($1, $2, '某', '')`, [
    account,
    `g-${account.slice(0, 8)}`,
  ]);
  await source.query('insert into account_role values ($1, $2, $3)', [account, 'dept-justice', 'officer']);
  const role = { office: as<OfficeId>('dept-justice'), capacity: 'officer', account, carrier: 'bearer' } as const;
  const authorization = `Bearer ${await openSession(source, role)}`;
  return await api.ask('GET', path, { headers: { authorization } });
}

describe('what whoever guides is told of mediations', () => {
  it('is how they ended, and not that they are over', async () => {
    const { kinds } = guidanceCounts.parse((await asked('/api/guidance/counts?year=2025')).body);
    const [first] = kinds.find(({ kind }) => kind === 'mediation')?.quarters ?? [];
    const endings = [
      { phase: 'settled', count: 4 },
      { phase: 'withdrawn', count: 3 },
    ];
    expect(first?.listed).toEqual([{ office: 'mediation-jinniu', takenIn: 10, ended: 7, endings }]);
    expect(first?.totals).toEqual({ takenIn: 10, open: 3, ended: 7, endings });
  });

  it('is how much is open with the committees of its level, as a centre is told it', async () => {
    await api.database.source.query(
      `insert into mediation (case_id, number, is_drill, phase, office_id, sort, source, opened_at, sessions, is_open, provisional,
         visits_asked)
       select gen_random_uuid(), 'open ' || n || office, false, 'intake', office, 'civil', 'application',
         '2026-05-01T01:00:00Z', 0, false, false, false
       from (values ('mediation-zhoucheng', 4), ('mediation-binju', 2)) as committee (office, most), generate_series(1, most) as n`,
    );
    const { own, others, untold } = mediationBoard.parse((await asked('/api/mediations/board')).body);
    expect([own, others.find(({ office }) => office === 'mediation-zhoucheng')]).toEqual([
      [],
      { office: 'mediation-zhoucheng', villages: null, open: 4, week: 0, overdue: 0 },
    ]);
    expect(others.filter(({ office }) => office === 'mediation-binju')).toEqual([]);
    expect(untold).toBeGreaterThan(0);
  });
});
