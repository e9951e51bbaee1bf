import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';
import { aCaseId, aPerson, ledgerOf } from '../support/door.js';
import { TallyDoor } from '../support/tally-door.js';

const clerk = aPerson('bureau', 'petition-clerk');
const forgedHead = (id: CaseId) => `update docket_case set head_hash = '\\x00' where id = '${id}'`;

type Options = NonNullable<Parameters<typeof verifyLedger>[2]>;

describe('the check of the ledger', () => {
  let door: TallyDoor;
  /** A tally of one fact, of two, and so on, and a petition among them. */
  let cases: CaseId[] = [];
  let facts = 0;

  beforeAll(async () => {
    door = await TallyDoor.open();
    cases = Array.from({ length: 5 }, aCaseId).sort();
    for (const [index, caseId] of cases.entries()) {
      if (index === 2) await register(caseId);
      else for (let n = 0; n <= index; n += 1) await door.count(caseId, String(n));
      facts += index === 2 ? 1 : index + 1;
    }
  }, 60_000);

  afterAll(async () => {
    await door.close();
  });

  afterEach(async () => {
    expect(await check()).toEqual({ cases: 5, facts, findings: [] });
  });

  async function register(caseId: CaseId): Promise<void> {
    const matter = ledgerOf().vault.sealsOf(caseId).text('路灯不亮。');
    const payload = {
      ...{ channel: 'letter', class: 'appeal', receivedOn: null, registrar: 'bureau', isReachable: true, place: null },
      ...{ category: null, title: null, matter: matter.ref, petitioner: null, source: null },
    };
    const commands = [{ type: 'register', payload }];
    const opening = { jurisdiction: 'CN' };
    await door.docket.act({
      kind: 'petition',
      caseId,
      commands,
      actor: clerk,
      key: 'register',
      opening,
      texts: [matter],
    });
  }

  const check = (options: Options = {}, database: Queryable = door.database.source) =>
    verifyLedger(database, ledgerOf(TallyDoor.registry), options);

  /**
   * What the check asks, and of which cases it reads the facts, each time; `between` happens after the heads of a page were
   * read, before that.
   */
  function watched(between: (time: number) => Promise<unknown>) {
    const readings: string[][] = [];
    const asked: string[] = [];
    const database: Queryable = {
      query: async <R>(sql: string, parameters: unknown[] = []): Promise<R[]> => {
        asked.push(sql);
        if (/^select case_id, seq/u.test(sql)) {
          readings.push(parameters[0] as string[]);
          await between(readings.length);
        }
        return await door.database.source.query<R[]>(sql, parameters);
      },
    };
    return { readings, asked, database };
  }

  async function numberOf(caseId: CaseId | undefined): Promise<string | undefined> {
    const sql = 'select number from docket_case where id = $1';
    const rows = await door.database.source.query<{ number: string }[]>(sql, [caseId]);
    return rows[0]?.number;
  }

  it('goes page by page, each after whoever listens has heard of the one before', async () => {
    const pages: string[] = [];
    const { readings, database } = watched(async () => void pages.push('read'));
    const onPage = async (done: number) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      pages.push(`${String(done)} done`);
    };
    expect(await check({ onPage, pageCases: 2 }, database)).toEqual({ cases: 5, facts, findings: [] });
    expect(pages).toEqual(['read', '2 done', 'read', '4 done', 'read', '5 done']);
    expect(readings).toEqual([cases.slice(0, 2), cases.slice(2, 4), cases.slice(4)]);
  });

  it('takes them all at once where they are few, and reads no head again where all fits', async () => {
    const { readings, database, asked } = watched(async () => undefined);
    expect(await check({}, database)).toMatchObject({ cases: 5 });
    expect(readings).toEqual([cases]);
    // One page, and that there is none after it.
    expect(asked.filter((sql) => /from docket_case where/u.test(sql))).toHaveLength(2);
  });

  it('looks at one case alone where that is asked', async () => {
    const [first, second] = cases as [CaseId, CaseId];
    const nobody = aCaseId();
    const stray = `insert into case_access values ('${nobody}', 'bureau', '', 'member', now(), null)`;
    const [{ head_hash: hash } = { head_hash: '' }] = await door.database.source.query<{ head_hash: string }[]>(
      'select head_hash::text from docket_case where id = $1',
      [first],
    );
    await door.asOwner(stray, forgedHead(first));
    const heard: number[] = [];
    const onPage = (done: number) => void heard.push(done);
    expect(await check({ caseId: second, onPage })).toEqual({ cases: 1, facts: 2, findings: [] });
    expect(heard).toEqual([1]);
    const nothing = { number: null, seq: null, row: null };
    const finding = { ...nothing, caseId: first, number: await numberOf(first), problem: 'head_differs' };
    expect(await check({ caseId: first })).toEqual({ cases: 1, facts: 1, findings: [finding] });
    expect(await check({ caseId: nobody })).toEqual({ cases: 0, facts: 0, findings: [] });
    const lost = { ...nothing, caseId: nobody, problem: 'case_missing' };
    expect((await check({ pageCases: 2 })).findings).toEqual([lost, finding]);
    await door.asOwner(
      `delete from case_access where case_id = '${nobody}'`,
      `update docket_case set head_hash = '${hash}' where id = '${first}'`,
    );
  });

  it.each(['docket_fact', 'clock', 'duty', 'case_access', 'petition', 'tally'])(
    'names rows without their case: %s',
    async (table) => {
      const [nobody, of] = [aCaseId(), table === 'petition' ? cases[2] : cases[0]];
      await door.asOwner(
        `insert into ${table} select (jsonb_populate_record(t, '{"case_id": "${nobody}"}')).*
           from ${table} t where case_id = '${String(of)}'`,
      );
      const { findings } = await check();
      const nothing = { number: null, seq: null, row: null };
      expect(findings).toEqual([{ ...nothing, caseId: nobody, problem: 'case_missing' }]);
      await door.asOwner(
        `alter table ${table} disable trigger all`,
        `delete from ${table} where case_id = '${nobody}'`,
        `alter table ${table} enable trigger all`,
      );
    },
  );

  it('names the row that differs and its case, in the tables of every kind', async () => {
    const [first, , petition] = cases as [CaseId, CaseId, CaseId];
    const bound = (table: string, value: boolean) =>
      `update ${table} set binding = ${String(value)} where case_id = '${first}' and id = 'XF-07/1'`;
    await door.asOwner(bound('clock', false));
    const [number, numberOfPetition] = [await numberOf(first), await numberOf(petition)];
    expect((await check()).findings).toEqual([
      { caseId: first, number, seq: null, row: 'XF-07/1', problem: 'clock_differs' },
    ]);
    await door.asOwner(bound('clock', true));
    const counted = (by: string) => `update tally set total = total ${by} where case_id = '${first}'`;
    const isDrill = (value: boolean) => `update petition set is_drill = ${String(value)} where case_id = '${petition}'`;
    await door.asOwner(counted('+ 1'), isDrill(true));
    const { findings } = await check();
    const ofRow = { seq: null, row: null, problem: 'row_differs' };
    expect(findings).toHaveLength(2);
    expect(findings).toEqual(
      expect.arrayContaining([
        { ...ofRow, caseId: first, number },
        { ...ofRow, caseId: petition, number: numberOfPetition },
      ]),
    );
    await door.asOwner(counted('- 1'), isDrill(false));
  });

  it('reads again what was acted on meanwhile, and that alone', async () => {
    const [first, second] = cases as [CaseId, CaseId];
    const { readings, database } = watched(async (time) => {
      if (time > 2) return;
      await door.count(second, `meanwhile-${String(time)}`);
      facts += 1;
    });
    const inPhase = (phase: string) => `update docket_case set phase = '${phase}' where id = '${first}'`;
    await door.asOwner(inPhase('ended'));
    const { findings, ...counts } = await check({}, database);
    // The facts of the first reading are counted: one of them came in between.
    expect(counts).toEqual({ cases: 5, facts: facts - 1 });
    expect(findings).toMatchObject([{ caseId: first, problem: 'fold_differs' }]);
    expect(readings).toEqual([cases, [second], [second]]);
    await door.asOwner(inPhase('counting'));
  });

  it('reads again what somebody put right meanwhile', async () => {
    const [first] = cases as [CaseId];
    const sql = 'select head_hash::text from docket_case where id = $1';
    const [{ head_hash: hash } = { head_hash: '' }] = await door.database.source.query<{ head_hash: string }[]>(sql, [
      first,
    ]);
    await door.asOwner(forgedHead(first));
    const { readings, database } = watched(async () => {
      await door.asOwner(`update docket_case set head_hash = '${hash}' where id = '${first}'`);
    });
    expect((await check({}, database)).findings).toEqual([]);
    expect(readings).toEqual([cases, [first]]);
  });

  it('tells of a case that never rests as it was read the fifth time', async () => {
    const [, second] = cases as [CaseId, CaseId];
    const { readings, database } = watched(async (time) => {
      await door.count(second, `busy-${String(time)}`);
      facts += 1;
    });
    expect((await check({}, database)).findings).toMatchObject([{ caseId: second, problem: 'count_differs' }]);
    expect(readings).toEqual([cases, [second], [second], [second], [second]]);
  });

  it('tells of each case of a kind that the release does not have', async () => {
    const { findings } = await verifyLedger(door.database.source, ledgerOf());
    expect(findings.map(({ caseId, problem }) => [caseId, problem])).toEqual(
      cases.flatMap((id, index) => (index === 2 ? [] : [[id, 'kind_unknown']])),
    );
  });
});
