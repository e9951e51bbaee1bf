import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Repairs } from '#libs/persistence';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { aCaseId, aDoor, aPerson, furnish, ledgerOf } from '../support/door.js';

describe('a course that is found missing', () => {
  let database: TestDatabase;
  const caseId = aCaseId();

  beforeAll(async () => {
    database = await aDatabase();
    await furnish(database.source);
    const matter = ledgerOf().vault.sealsOf(caseId).text('路灯不亮。');
    const payload = {
      ...{ channel: 'letter', class: 'appeal', receivedOn: null, registrar: 'bureau', isReachable: true, place: null },
      ...{ category: null, title: null, matter: matter.ref, petitioner: null, source: null },
    };
    await aDoor(database.source).docket.act({
      ...{ kind: 'petition', caseId, key: 'register', actor: aPerson('bureau', 'petition-clerk') },
      ...{ commands: [{ type: 'register', payload }], opening: { jurisdiction: 'CN' }, texts: [matter] },
    });
    await database.source.query('delete from outbox');
  }, 60_000);

  afterAll(() => database.drop());

  const count = async (table: string): Promise<number> => {
    const [row] = await database.source.query<{ n: number }[]>(`select count(*)::int as n from ${table}`);
    return row!.n;
  };

  it('is rung each time, but for a ring that waits already, and said once an hour', async () => {
    const repairs = new Repairs(database.source);
    expect(await repairs.ring([caseId], 'course_missing')).toBe(1);
    expect(await repairs.ring([caseId], 'course_missing')).toBe(0);
    // The relay has brought it, and somebody ended the course again.
    await database.source.query('delete from outbox');
    expect(await repairs.ring([caseId], 'course_missing')).toBe(1);
    expect([await count('outbox'), await count('reconciler_repair')]).toEqual([1, 1]);
    expect(await repairs.ring([caseId], 'asked')).toBe(1);
    expect([await count('outbox'), await count('reconciler_repair')]).toEqual([2, 2]);
  });
});
