import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import type { CaseId } from '#libs/kernel';
import { RingRank } from '#libs/persistence';
import { Outbox, type Ring } from '../../apps/worker/src/relay/outbox.js';
import { Relay } from '../../apps/worker/src/relay/relay.js';
import type { Ringer } from '../../apps/worker/src/relay/ringer.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { aCaseId } from '../support/door.js';
import { eventually } from '../support/eventually.js';
import { plansOf } from '../support/plans.js';

const others = 2_000;
const engineMs = 5;

describe('the outbox with two thousand imported cases in it', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await aDatabase();
    ({ source } = database);
  }, 60_000);

  afterAll(async () => {
    await database.drop();
  });

  beforeEach(async () => {
    await source.query('delete from outbox');
    await source.query(
      `insert into outbox (rank, case_id, kind, version, is_new, standing)
       select $1, gen_random_uuid(), 'petition', 1, true, rpad('{}', 1000) from generate_series(1, $2)`,
      [RingRank.background, others],
    );
  });

  const write = (caseId: CaseId, version: number, rank: RingRank) =>
    source.query(
      `insert into outbox (rank, case_id, kind, version, is_new, standing) values ($1, $2, 'petition', $3, false, $4)`,
      [rank, caseId, version, String(version)],
    );

  /** A relay over an engine that takes its time, and what it rang, in order. */
  function aRelay() {
    const rung: Ring[] = [];
    const ring = async (one: Ring): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, engineMs));
      rung.push(one);
    };
    const ringer = { ring, untilTaken: () => Promise.resolve(), tendPrecedence: () => Promise.resolve() };
    return { rung, relay: new Relay(new Outbox(source), ringer as unknown as Ringer, pino({ level: 'silent' })) };
  }

  it('brings the ring of a person before them, with all that waits of that case', async () => {
    const { rung, relay } = aRelay();
    const stop = new AbortController();
    const running = relay.run(stop.signal);
    const isUnderWay = () => (rung.length < 20 ? Promise.reject(new Error('not under way')) : Promise.resolve());
    await eventually(isUnderWay, 10_000);
    const caseId = aCaseId();
    await write(caseId, 1, RingRank.background);
    const before = rung.length;
    await write(caseId, 2, RingRank.person);
    relay.wake();
    const place = await eventually(() => {
      const at = rung.findIndex((one) => one.caseId === caseId);
      return at < 0 ? Promise.reject(new Error('not rung')) : Promise.resolve(at);
    }, 10_000);
    stop.abort();
    await running;
    // Those under way, and what the engine took while the row was fetched: nothing of the line before it.
    expect(place - before).toBeLessThan(200);
    expect(rung.filter((one) => one.caseId === caseId)).toEqual([
      expect.objectContaining({ standing: '2', rank: RingRank.person, isNew: false }),
    ]);
  }, 30_000);

  it('gives each other rank its turn, however many of another there are', async () => {
    const course = aCaseId();
    await write(course, 1, RingRank.course);
    const { rung, relay } = aRelay();
    const stop = new AbortController();
    const running = relay.run(stop.signal);
    await eventually(() => (rung.length < 300 ? Promise.reject(new Error('not yet')) : Promise.resolve()), 10_000);
    stop.abort();
    await running;
    expect(rung[0]?.caseId).toBe(course);
  }, 30_000);

  it('is read by its indexes alone', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('analyze outbox');
    await owner.end();
    const wanted = { rank: RingRank.background, limit: 100, aside: [] };
    const steps = await plansOf(source, (db) =>
      new Outbox({ transaction: (work: (manager: object) => unknown) => work(db) } as DataSource).drain(wanted, () =>
        Promise.resolve([]),
      ),
    );
    expect(steps).toEqual(expect.arrayContaining(['Index Scan outbox_rank_id_pk', 'Index Scan outbox_case_id_idx']));
    expect(steps).not.toContain('Seq Scan outbox');
  });
});
