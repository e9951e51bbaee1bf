import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDatabase } from '#libs/persistence';
import { Client } from '../support/client.js';
import { daysAhead } from '../support/days-ahead.js';
import { eventually } from '../support/eventually.js';
import { demoPassword, Stack } from '../support/stack.js';
import { dieAt } from './chaos/die-at.js';
import { inspect } from './chaos/invariants.js';

/** At each place around a period's end (`KILLS=long`), or at those where two cases are touched one after the other. */
const isLong = process.env['KILLS'] === 'long';
const always = ['between_period_and_next', 'activity_after_commit_before_report'];
const others = ['before_commit', 'after_commit_before_answer', 'ring_before_call', 'drill_after_offset_before_jump'];
const places = isLong ? [...always, ...others] : always;
const head = 'bureau.head';
const reachMs = 120_000;

/** Recurring work where whatever carries it dies while a period ends: the worker at a place, and the engine with it. */
describe('the end of a period', () => {
  let stack: Stack;
  let client: Client;
  let source: DataSource;
  beforeAll(async () => {
    stack = await Stack.start();
    client = new Client(stack.apiUrl, demoPassword);
    const { DATABASE_URL: url = '' } = stack.environment;
    source = await openDatabase({ url, poolSize: 4, applicationName: 'test' });
  }, 180_000);
  afterAll(async () => {
    await source.destroy();
    await stack.stop();
  }, 60_000);

  const periodsOf = async (first: string) =>
    await source.query<{ period: string; noted: number; opened: number }[]>(
      `select period,
          (select count(*)::int from docket_fact f where f.case_id = c.case_id and f.type = 'nextOpened') as noted,
          (select count(*)::int from docket_fact f where f.case_id = c.case_id and f.type = 'opened') as opened
         from cadence c where cadence_id = $1 order by from_on`,
      [first],
    );

  const begun = async (): Promise<{ id: string; drill: string }> => {
    const { id: drill } = await client.post<{ id: string }>(head, '/api/drills', { name: '周期工作' });
    const debtors = ['dept-transport', 'dept-water'].map((office) => ({ debtor: office, office }));
    const body = { unit: 'week', work: 'return', on: daysAhead(0), debtors, drill };
    const { case: id } = await client.post<{ case: string }>(head, '/api/cadences', body);
    return { id, drill };
  };
  const atRest = async (drill: string): Promise<void> => {
    await eventually(async () => {
      const [row] = await source.query<{ at_rest: boolean }[]>(
        'select target_offset_ms is null and problem is null as at_rest from drill where id = $1',
        [drill],
      );
      expect(row?.at_rest).toBe(true);
    }, reachMs);
  };

  it.each(places)(
    'opens the next one once, where the worker dies at %s and the engine with it',
    async (place) => {
      const { id, drill } = await begun();
      await dieAt(stack, place, () => client.post(head, `/api/drills/${drill}/advance`, { days: 15 }));
      await stack.start('worker');
      await atRest(drill);
      const periods = await periodsOf(id);
      // Fifteen days are two ends of a week, or three where the first of them is a Sunday.
      expect([3, 4]).toContain(periods.length);
      expect(new Set(periods.map(({ period }) => period)).size).toBe(periods.length);
      expect(periods.map(({ opened }) => opened)).toEqual(periods.map(() => 1));
      expect(periods.map(({ noted }) => noted)).toEqual(periods.map((_one, at) => (at === periods.length - 1 ? 0 : 1)));
    },
    300_000,
  );

  // That its course has ended, the ledger below is held to.
  it('is followed by none where it was withdrawn', async () => {
    const { id, drill } = await begun();
    const { item } = await client.get<{ item: { version: number } }>(head, `/api/cadences/${id}`);
    const body = { seenVersion: item.version, reasons: '起始日期写错。' };
    await client.post(head, `/api/cadences/${id}/withdraw`, body);
    await client.post(head, `/api/drills/${drill}/advance`, { days: 15 });
    await atRest(drill);
    const periods = await periodsOf(id);
    expect(periods.map(({ opened, noted }) => [opened, noted])).toEqual([[1, 0]]);
  }, 300_000);

  it('leaves a ledger that is whole', async () => {
    const { counted, ...findings } = await inspect(stack, client);
    expect(findings).toEqual({ effects: [], courses: [], moments: [], ledger: [], stray: [] });
    expect(counted.cases).toBeGreaterThanOrEqual(places.length * 3);
  }, 60_000);
});
