import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import { as, type CaseId, type OfficeId } from '#libs/kernel';
import { drawDocumentNumber, reads } from '#libs/persistence';
import { aDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
}, 60_000);
afterAll(() => database.drop());

const named = { zh: '某局', en: 'Some office' };

interface Draw {
  /** Which document of the run. */
  readonly document: number;
  readonly office: string;
  readonly year: number;
  /** Something else of the same transaction fails. */
  readonly fails: boolean;
}

const aDraw = fc.record({
  document: fc.nat(11),
  fails: fc.boolean(),
});

/** A document is of one office and one year, whoever draws its number how often. */
const placeOf = (document: number) => ({ office: `office-${String(document % 3)}`, year: 2026 + (document % 2) });

describe('the number of a document', () => {
  it('is drawn without gap and without double, however many draw at once, again, or fail', async () => {
    const whole = fc.asyncProperty(fc.array(aDraw, { minLength: 8, maxLength: 30 }), async (drawn) => {
      const run = randomUUID().slice(0, 8);
      const cases = Array.from({ length: 12 }, () => as<CaseId>(randomUUID()));
      const draws = drawn.map((draw): Draw => ({ ...draw, ...placeOf(draw.document) }));
      const took = await Promise.allSettled(draws.map((draw) => drawOne(run, cases, draw)));
      const numbers = new Map<string, Set<number>>();
      for (const [at, { document, office, year, fails }] of draws.entries()) {
        const one = took[at];
        expect(one?.status).toBe(fails ? 'rejected' : 'fulfilled');
        if (one?.status !== 'fulfilled') continue;
        const series = `${office}/${String(year)}`;
        numbers.set(series, (numbers.get(series) ?? new Set()).add(one.value));
        const again = await drawOne(run, cases, { document, office, year, fails: false });
        expect(again).toBe(one.value);
      }
      const documents = new Map<string, Set<number>>();
      for (const { document, office, year, fails } of draws) {
        const series = `${office}/${String(year)}`;
        if (!fails) documents.set(series, (documents.get(series) ?? new Set()).add(document));
      }
      for (const [series, found] of numbers) {
        const expected = Array.from({ length: documents.get(series)?.size ?? 0 }, (_, index) => index + 1);
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
      }
    });
    await fc.assert(whole, { numRuns: 10 });
  }, 120_000);

  it('keeps the clauses that were in force, and not one that was written before it and committed after', async () => {
    const place = { caseId: as<CaseId>(randomUUID()), seq: 1 };
    const write = (to: Pick<Client, 'query'>, what: string) =>
      to.query(`insert into clause_change (clauses, what, detail, reason, principal, by_name, key, hash)
        values ('elsewhere/zh', '${what}', '"${what}"', 'r', 'p', 'n', '${what}', '')`);
    const writing = new Client({ connectionString: database.url });
    await writing.connect();
    await write(writing, 'first');
    await writing.query('begin');
    await write(writing, 'second');
    await database.source.transaction((transaction) =>
      drawDocumentNumber(transaction, { ...place, office: as<OfficeId>('clauses'), name: named, year: 2026 }),
    );
    await writing.query('commit');
    await writing.end();
    const detailOf = (document: typeof place | null) => reads.readClausesOf(database.source, 'elsewhere/zh', document);
    expect([await detailOf(place), await detailOf(null)]).toEqual(['"first"', '"second"']);
  });

  it('is kept: the application can neither change nor delete it', async () => {
    const caseId = as<CaseId>(randomUUID());
    await database.source.transaction((transaction) =>
      drawDocumentNumber(transaction, { caseId, seq: 3, office: as<OfficeId>('kept'), name: named, year: 2026 }),
    );
    await expect(database.source.query('update document_number set number = 9')).rejects.toThrow(/permission denied/);
    await expect(database.source.query('delete from document_number')).rejects.toThrow(/permission denied/);
  });
});

const drawOne = (run: string, cases: readonly CaseId[], { document, office, year, fails }: Draw): Promise<number> =>
  database.source.transaction(async (transaction) => {
    const caseId = cases[document] ?? as<CaseId>(randomUUID());
    const place = { caseId, seq: 1, office: as<OfficeId>(`${run}-${office}`), name: named, year };
    const { number } = await drawDocumentNumber(transaction, place);
    if (fails) throw new Error('something else failed');
    return number;
  });
