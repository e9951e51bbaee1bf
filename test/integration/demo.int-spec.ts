import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDocket, verifyLedger } from '#libs/docket';
import { as, type CaseId, type Instant } from '#libs/kernel';
import { setDemoMark } from '#libs/persistence';
import { runDemo, type DemoReport } from '../../apps/cli/src/demo/run-demo.js';
import type { TestDatabase } from '../support/database.js';
import { aPerson, aCounty, keysFileIn, ledgerOf, someKeys, theCourse } from '../support/door.js';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const keysFile = keysFileIn(folder);
const cases = 200;
let database: TestDatabase;
let first: DemoReport;

beforeAll(async () => {
  database = await aCounty();
}, 60_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

async function demo(howMany: number, signal = new AbortController().signal): Promise<DemoReport> {
  const environment = { DATABASE_URL: database.url, MAPLEBRIDGE_KEYS: keysFile };
  const job = { cases: howMany, seed: 'test' };
  return await runDemo(job, { environment, repository: '.' }, { signal, onProgress: () => undefined });
}

const rows = <R>(sql: string): Promise<R[]> => database.source.query(sql);
const count = async (sql: string): Promise<number> => Number((await rows<{ count: string }>(sql))[0]?.count);

describe('a made-up county', () => {
  it('is refused where there are no demonstration accounts', async () => {
    await expect(demo(10)).rejects.toThrow('This is no demonstration');
    expect(await count('select count(*) from docket_case')).toBe(0);
  });

  it('goes through the door: nine in ten have ended, and the ledger verifies', async () => {
    await setDemoMark(database.source, 'demo');
    const early = await demo(50);
    expect(early).toMatchObject({ made: 50, unchanged: 0 });
    first = await demo(cases);
    expect(first).toMatchObject({ made: cases - 50, unchanged: 50, isInterrupted: false });
    expect(first.petitions).toMatchObject({ all: cases, open: cases / 10 });
    expect(first.petitions.late).toBeGreaterThan(2);
    expect(first.petitions.late).toBeLessThan(cases / 10);
    const report = await verifyLedger(database.source, ledgerOf());
    expect(report.findings).toEqual([]);
    const parts = await count('select (select count(*) from supervision) + (select count(*) from obligation) as count');
    expect(report.cases).toBe(cases + parts);
  }, 60_000);

  it('changes nothing when it is made again', async () => {
    const before = await rows('select id, version, head_hash from docket_case order by id');
    expect(await demo(cases)).toMatchObject({ made: 0, unchanged: cases, commands: 0, facts: 0 });
    expect(await rows('select id, version, head_hash from docket_case order by id')).toEqual(before);
  });

  it('tells courses of what is open alone: what has ended never had one', async () => {
    const told = `select count(*) from outbox o join docket_case c on c.id = o.case_id where`;
    expect(await count(`${told} c.is_open`)).toBeGreaterThan(cases / 10 - 1);
    expect(await count(`${told} not c.is_open`)).toBe(0);
  });

  it('is marked as made up, every petition', async () => {
    expect(await count('select count(*) from petition where not is_trial')).toBe(0);
  });

  it('has a case with 2,000 facts', () => {
    expect(first.longest.facts).toBeGreaterThan(2_000);
  });

  it('has open petitions that wait for each thing, late, due on the day and due in its week', async () => {
    const phases = await rows<{ phase: string }>('select distinct phase from petition where ended_at is null');
    expect(phases.map(({ phase }) => phase).sort()).toEqual(
      ['accepted', 'decided', 'delivered', 'objected', 'referred', 'registered', 'returned'].sort(),
    );
    const duties = await rows<{ what: string }>('select distinct what from duty where closed_at is null');
    const waited = [
      'accept',
      'approveExtension',
      'approveOpinion',
      'decide',
      'noticeExtension',
      'notify',
      'recordDelivery',
      'refer',
    ];
    expect(duties.map(({ what }) => what)).toEqual(expect.arrayContaining([...waited, 'ruleObjection']));
    const due = (when: string): Promise<number> =>
      count(`select count(*) from petition where ended_at is null and legal_due_on ${when}`);
    expect(await due('< current_date')).toBeGreaterThan(0);
    expect(await due(`between current_date and current_date + 7`)).toBeGreaterThan(1);
  });

  it('has supervisions of what is late, open and ended, that their petitions know', async () => {
    const ended = await count(`select count(*) from supervision where ended_at is not null`);
    expect(ended).toBeGreaterThan(0);
    expect(await count(`select count(*) from supervision where ended_at is null`)).toBeGreaterThan(0);
    expect(await count(`select count(*) from petition where is_supervised`)).toBeGreaterThan(0);
    // Nothing is left to be opened or told by a course.
    const owed = `select count(*) from docket_case where kind = 'petition' and standing like '%"supervisions":[{%'`;
    expect(await count(owed)).toBe(0);
  });

  it('needs a door of its own: no other lets a command say who did it, or a person say when', async () => {
    const { docket } = openDocket(database.source, someKeys());
    const [one] = await rows<{ id: CaseId }>(`select case_id as id from petition where phase = 'accepted' limit 1`);
    const actor = aPerson('bureau', 'petition-clerk');
    const notify = { type: 'passMoment', payload: { clock: 'XF-09/1', moment: 'expiry' } };
    const ask = { kind: 'petition', caseId: one!.id, actor, key: 'k' };
    for (const more of [{ actor: theCourse }, { at: as<Instant>('2025-01-01T00:00:00.000Z') }]) {
      const refused = docket.act({ ...ask, commands: [{ ...notify, ...more }] });
      await expect(refused).rejects.toMatchObject({ code: 'docket.out_of_order' });
    }
  });

  it('has read rows that agree with the record', async () => {
    const disagree = `select count(*) from docket_case c join petition p on p.case_id = c.id
      where c.phase <> p.phase or c.number <> p.number or (c.is_open and p.ended_at is not null)`;
    expect(await count(disagree)).toBe(0);
    const open = `select count(*) from duty d join docket_case c on c.id = d.case_id
      where d.closed_at is null and not c.is_open`;
    expect(await count(open)).toBe(0);
  });
});
