import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { pino } from 'pino';
import { CourseActivities, type Door } from '#activities/course';
import type { OpenDocket } from '#libs/docket';
import { momentCommand, momentStep, standingIn, type CaseId } from '#libs/kernel';
import { RingRank, withLock } from '#libs/persistence';
import { doorOf, unaskedDoor } from '../../apps/worker/src/docket-door.js';
import { dueCases } from '../../apps/worker/src/moments/due-cases.js';
import { MomentSweep } from '../../apps/worker/src/moments/moment-sweep.js';
import { sweepLock } from '../../apps/worker/src/moments/sweep-lock.js';
import { Outbox } from '../../apps/worker/src/relay/outbox.js';
import type { TestDatabase } from '../support/database.js';
import { anOldLetter } from '../support/an-old-letter.js';
import { aCounty, aDoor } from '../support/door.js';

const go = new AbortController().signal;

describe('moments that are long past when their cases are imported', () => {
  let database: TestDatabase;
  let opened: OpenDocket;
  let door: Door;

  beforeAll(async () => {
    database = await aCounty(20);
    opened = aDoor(database.source);
    door = doorOf(opened.docket, database.source);
  }, 60_000);

  afterAll(() => database.drop());

  const importOne = async (): Promise<CaseId> => await anOldLetter(opened);

  beforeEach(async () => {
    await database.source.query('delete from outbox');
  });

  /** @param alone left out: as if the lock of another one had been lost */
  const sweepOver = (by: Door, alone: (work: () => Promise<void>) => Promise<unknown> = (work) => work()) =>
    new MomentSweep({
      due: (limit, left) => dueCases(database.source, limit, left),
      alone,
      courses: new CourseActivities(unaskedDoor(by)),
      log: pino({ level: 'silent' }),
    });

  const factsOf = async (caseId: CaseId): Promise<string> => {
    const facts = await database.source.query<{ type: string; kind: string }[]>(
      `select c.kind, f.type from docket_fact f join docket_case c on c.id = f.case_id
       where c.id = $1 or c.parent_id = $1 order by c.kind, c.id, f.seq`,
      [caseId],
    );
    return facts.map(({ kind, type }) => `${kind} ${type}`).join(', ');
  };

  const dueNow = () => dueCases(database.source, 1_000, { caseIds: [], versions: [] });

  it('are looked for without a look at those that are to come', async () => {
    await importOne();
    let asked: [sql: string, parameters: unknown[]] = ['', []];
    const heard = {
      query: (...query: typeof asked) => {
        asked = query;
        return Promise.resolve([]);
      },
    };
    await dueCases(heard as never, 1, { caseIds: [], versions: [] });
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(
        `insert into docket_case select made.* from (select to_jsonb(c) as c from docket_case c limit 1) one,
           generate_series(1, 3000) n, lateral jsonb_populate_record(null::docket_case, one.c || jsonb_build_object(
             'id', gen_random_uuid(), 'number', 'n' || n, 'next_moment_at', now() + n * interval '1 hour')) made`,
      );
      await client.query('analyze docket_case');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${asked[0]}`, asked[1]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toMatch(/docket_case_next_moment_at_idx.*\n\s*Index Cond: \(next_moment_at <= /u);
    } finally {
      await client.end();
    }
    await sweepOver(door).sweep(go);
  }, 60_000);

  it('are passed once by two who sweep at once, and what they left owed is open and known', async () => {
    const cases = await Promise.all(Array.from({ length: 24 }, importOne));
    expect((await dueNow()).map(({ ref }) => ref.caseId).sort()).toEqual([...cases].sort());
    await database.source.query('delete from outbox');
    await Promise.all([sweepOver(door).sweep(go), sweepOver(door).sweep(go)]);
    expect(await dueNow()).toEqual([]);
    const all = await Promise.all(cases.map(factsOf));
    expect(new Set(all).size).toBe(1);
    // The breach, its supervision, and that each knows of the other.
    expect(all[0]).toMatch(/^petition registered, .*partNoted.*supervision opened, .*parentKnows/u);
    expect(all[0]?.match(/partNoted/gu)).toHaveLength(1);
    const ranks = await database.source.query<{ rank: number }[]>('select distinct rank from outbox');
    expect(ranks).toEqual([{ rank: RingRank.moment }]);
  }, 60_000);

  it('are looked for by one process at a time, which holds back their rings meanwhile', async () => {
    const caseId = await importOne();
    await database.source.query('delete from outbox');
    const outbox = new Outbox(database.source);
    const held: boolean[] = [];
    const locked = (work: () => Promise<void>) => withLock(database.source, sweepLock, work);
    const watching = sweepOver(door, (work) =>
      locked(async () => {
        await sweepOver(door, locked).sweep(go);
        expect(await dueNow()).toHaveLength(1);
        await work();
        held.push(await outbox.isHeldBack(RingRank.moment, []), await outbox.isHeldBack(RingRank.course, []));
        // Whatever is swept, nobody waits for that for minutes.
        await database.source.query(
          `update outbox set created_at = created_at - interval '3 minutes' where case_id = $1`,
          [caseId],
        );
        held.push(await outbox.isHeldBack(RingRank.moment, []));
        // A ring that the engine refuses waits for something else than the end of the sweep.
        held.push(await outbox.isHeldBack(RingRank.moment, [caseId]));
      }),
    );
    await watching.sweep(go);
    held.push(await outbox.isHeldBack(RingRank.moment, []));
    expect([await dueNow(), held]).toEqual([[], [true, false, false, true, false]]);
  }, 60_000);

  it('are done once, wherever the process dies, when another sweep and the course have come after it', async () => {
    const whole = await importOne();
    let acts = 0;
    const counting: Door = { ...door, act: (request) => door.act(request).finally(() => (acts += 1)) };
    await sweepOver(counting).sweep(go);
    const expected = await factsOf(whole);
    // The moment, the supervision that its breach opens, and that each of them knows.
    expect(acts).toBe(4);
    for (let diesAt = 1; diesAt <= acts; diesAt += 1) {
      const caseId = await importOne();
      const [due] = await dueNow();
      let left = diesAt;
      const dying: Door = {
        ...door,
        act: async (request) => {
          if (left <= 0) throw new Error('dead');
          const answer = await door.act(request);
          left -= 1;
          if (left === 0) throw new Error('dead');
          return answer;
        },
      };
      await sweepOver(dying).sweep(go);
      await sweepOver(door).sweep(go);
      const moment = due && standingIn(due.standing).next;
      if (!moment) throw new Error('no moment was due');
      // What no moment leads to any more its course asks for, which was rung of none of it.
      const by = { kind: 'petition', caseId };
      const courses = new CourseActivities(door);
      await courses.act({ by, on: by, ...momentStep(moment), commands: [momentCommand(moment)] });
      const parts = await database.source.query<{ id: CaseId }[]>('select id from docket_case where parent_id = $1', [
        caseId,
      ]);
      for (const { id } of parts) {
        const { announcement } = await door.standing(id);
        const part = { kind: 'supervision', caseId: id };
        if (announcement !== null) await courses.announce({ part, parent: by, announcement });
      }
      expect([diesAt, await factsOf(caseId)]).toEqual([diesAt, expected]);
    }
  }, 60_000);
});
