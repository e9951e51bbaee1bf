import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { Client } from 'pg';
import { DigestContent } from '../../apps/worker/src/digest/digest-content.js';
import { daysAhead } from '../support/days-ahead.js';
import { aDoor } from '../support/door.js';
import { eventually } from '../support/eventually.js';
import { FormReader } from '../support/form-reader.js';
import { differencesOf } from '../support/secrecy/comparing.js';
import { Likeness } from '../support/secrecy/likeness.js';
import { addressesOf } from '../support/served-addresses.js';
import { newsOf } from '../support/secrecy/listening.js';
import { inspected, readers, withAPostThere, type ReaderName } from '../support/secrecy/people.js';
import { changesOf, readsOf, type Asked } from '../support/secrecy/questions.js';
import { secretWords, TouredCounty, type Counties } from '../support/secrecy/toured-county.js';

// Three counties differ in one thing: whether the secret tour goes to the inspected office, elsewhere or is none, and so of which office it
// draws. All that anybody of the inspected office is answered is the same in each. `SECRECY=20` asks everything of everybody, in some
// of twenty.
const seeds = Number(process.env['SECRECY'] ?? '0');
const isLong = seeds > 0;
// Of as many counties each question is asked in so manieth, or twenty would take hours.
const inEach = Math.max(1, Math.ceil(seeds / 4));
const secret = new RegExp(`${secretWords.join('|')}|group-2`, 'u');

let counties: Counties;

/** News without those of who goes with a later tour, whose number says that there was one before. */
const unnumbered = ({ lent: _lent, ...news }: Readonly<Record<string, readonly string[]>> = {}) => news;

const differences = (reader: ReaderName, asked: readonly Asked[]): Promise<string[]> =>
  differencesOf(counties, reader, asked);

/** Something that is done to the first county alone, and undone. */
async function planted(statements: readonly string[], asked: readonly Asked[]): Promise<readonly string[]> {
  const owner = new Client({ connectionString: counties[0].api.database.ownerUrl });
  await owner.connect();
  try {
    // Rows that are kept for good are taken out again by nobody else.
    await owner.query('set session_replication_role = replica');
    for (const statement of statements.slice(0, 1)) await owner.query(statement);
    const found = await differences('housingHead', asked);
    for (const statement of statements.slice(1)) await owner.query(statement);
    return found;
  } finally {
    await owner.end();
  }
}

type Counts = Readonly<Record<string, number>>;

/** In which tables something is named, in how many rows. */
async function rowsNaming(county: TouredCounty, words: string): Promise<Counts> {
  const { source } = county.api.database;
  const tables = await source.query<{ name: string }[]>(
    `select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and has_table_privilege(c.oid, 'select')`,
  );
  const counts: [string, number][] = [];
  for (const { name } of tables) {
    const [row] = await source.query<{ n: number }[]>(
      `select count(*)::int as n from ${name} t where t::text like '%' || $1 || '%'`,
      [words],
    );
    if (row !== undefined && row.n > 0) counts.push([name, row.n]);
  }
  return Object.fromEntries(counts);
}

/** The facts of the tour, its state and the log of reading of the tour name what was drawn; nothing else does. */
function apart({ docket_fact: _facts, docket_case: _cases, read_log: log = 0, ...rows }: Counts) {
  return { rows, log };
}

describe.each(isLong ? Array.from({ length: seeds }, (_one, seed) => seed + 1) : [1])(
  'an unannounced tour of county %i',
  (seed) => {
    let reads: Asked[];
    beforeAll(async () => {
      counties = await TouredCounty.all(seed);
      reads = readsOf(counties[0], isLong);
    }, 120_000);
    afterAll(async () => {
      await Promise.all(counties.map((county) => county.close()));
    });

    /** What reads is asked by the head, with each of its parameters by one of them; what changes something, by one of them. */
    const shareOf = (reader: ReaderName, of: readonly Asked[]): readonly Asked[] => {
      const first = readers.indexOf(reader as (typeof readers)[number]);
      const among = isLong ? inEach : readers.length;
      return of.filter((_one, index) => (index + seed + first) % among === 0);
    };
    const readsFor = (reader: ReaderName): readonly Asked[] => [
      ...shareOf(reader, reads),
      ...(reader === 'housingHead' && !isLong ? reads.filter(({ isPlain }) => isPlain) : []),
    ];

    // First: what is asked below is news of its own.
    it('is no news to anybody of the office, and in no digest', async () => {
      const told = await Promise.all(
        counties.map(async (county) => {
          const { listening, api, names } = county;
          const likes = await Likeness.of(county);
          const news: Record<string, readonly string[]> = {};
          for (const [reader, one] of listening) {
            await eventually(() => {
              // Nothing else has happened to that one since they listen.
              expect(newsOf(one).join()).toContain(county.petitions[0]);
            });
            news[reader] = newsOf(one)
              .map((said) => likes.words(said))
              .toSorted();
          }
          const content = new DigestContent(api.database.source, aDoor(api.database.source).world, null);
          const today = as<LegalDate>(daysAhead(0));
          const digests = [await content.ofOffice(inspected, today)];
          for (const [id, name] of names) {
            if (/housing|both|twoPosts|deputy|lent/u.test(name)) {
              digests.push(await content.ofPerson(id, today, { kinds: ['duty', 'warning'] }).catch(() => null));
            }
          }
          return { news, digests: digests.map((one) => likes.words(JSON.stringify(one))) };
        }),
      );
      expect(Object.keys(told[0]?.news ?? {})).toHaveLength(5);
      const [here, elsewhere, nowhere] = told;
      expect(here).toEqual(elsewhere);
      expect({ ...here, news: unnumbered(here?.news) }).toEqual({ ...nowhere, news: unnumbered(nowhere?.news) });
      expect(JSON.stringify(told)).not.toMatch(secret);
    }, 60_000);

    it('is named in no row of the cases that it has drawn, nor of anybody of the office', async () => {
      const [one, ...others] = counties;
      expect(one.drawn.length).toBeGreaterThan(0);
      for (const [index, id] of one.petitions.entries()) {
        const { rows, log } = apart(await rowsNaming(one, id));
        for (const other of others) {
          expect(rows).toEqual(apart(await rowsNaming(other, other.petitions[index] ?? '')).rows);
        }
        expect(log > 0).toBe(one.drawn.includes(id));
        const stands = await Promise.all(
          counties.map(({ api, petitions }) =>
            api.database.source.query<object[]>(
              'select version, person_version, is_open, phase from docket_case where id = $1',
              [petitions[index]],
            ),
          ),
        );
        for (const there of stands.slice(1)) expect(stands[0]).toEqual(there);
      }
      for (const name of ['housingHead', 'both', 'twoPosts', 'deputy', 'lent', 'lentDeputy']) {
        const idOf = ({ names }: TouredCounty): string => [...names].find(([, is]) => is === name)?.[0] ?? '-';
        const rows = await rowsNaming(one, idOf(one));
        for (const other of others) expect(rows).toEqual(await rowsNaming(other, idOf(other)));
      }
    });

    it.each(readers)(
      'is read by %s nowhere',
      async (reader) => {
        expect(await differences(reader, readsFor(reader))).toEqual([]);
      },
      300_000,
    );

    it.each(withAPostThere)(
      'is named to %s by nothing, who is of whoever commissioned it and has a post there',
      async (reader) => {
        const [county] = counties;
        // That a group has a tour its period says, which is of no office.
        const { tour, visit, quarter } = county.seen;
        const all = [...county.hidden].filter((one) => one !== tour);
        const numbers = await county.api.database.source.query<{ number: string }[]>(
          'select number from docket_case where parent_id = $1',
          [tour],
        );
        const secrets = new RegExp([...secretWords, ...all, ...numbers.map(({ number }) => number)].join('|'), 'u');
        const told = async (within: RegExp): Promise<readonly string[]> => {
          const found: string[] = [];
          for (const [at, question] of reads.filter(({ isPlain, of }) => isPlain && within.test(of)).entries()) {
            if (at % 50 === 0) await county.unlimited();
            const { path } = question.in(county);
            const { status, text } = await county.ask(reader, { method: 'GET', path });
            const isNamed = secrets.test(text) || (text.includes(tour) && !path.includes(quarter));
            if (status === 200 && isNamed) found.push(question.of);
          }
          return found;
        };
        expect(await told(/./u)).toEqual([]);
        // And would be, if one row did not keep it from them.
        const owner = new Client({ connectionString: county.api.database.ownerUrl });
        await owner.connect();
        const ofTour = [tour, visit, ...all];
        const { rows } = await owner.query<{
          case_id: string;
          office_id: string;
          account: string;
          unseen_by: string[];
        }>(
          'select case_id, office_id, account, unseen_by from case_access where case_id = any($1) and unseen_by is not null',
          [ofTour],
        );
        await owner.query('update case_access set unseen_by = null, is_kept = false where case_id = any($1)', [ofTour]);
        expect((await told(/api.(inspections|visits) /u)).length).toBeGreaterThan(0);
        for (const row of rows) {
          const key = [row.case_id, row.office_id, row.account, row.unseen_by];
          await owner.query(
            'update case_access set unseen_by = $4, is_kept = true where case_id = $1 and office_id = $2 and account = $3',
            key,
          );
        }
        await owner.end();
      },
      300_000,
    );

    it('is on no page of whoever has a case there', async () => {
      const pages = addressesOf(counties[0].api.app).filter((path) => /^\/p(\/|$)/u.test(path) && !/[.*]/u.test(path));
      expect(pages.length).toBeGreaterThan(10);
      for (const path of pages) {
        const [one, two] = await Promise.all(
          counties.map(async (county) => {
            await county.unlimited();
            const reader = new FormReader(county.api.url);
            await reader.post('/p/enter', county.receipt);
            const { status, text } = await reader.get(path.replace(/:\w+/u, '1'));
            const like = (await Likeness.of(county)).words(text);
            return `${String(status)} ${like.replace(/(value|nonce|content|href)="[^"]{12,}"/gu, '<drawn>')}`;
          }),
        );
        expect({ path, said: one }).toEqual({ path, said: two });
        expect(one).not.toMatch(secret);
      }
    }, 60_000);

    // Or all is alike because nothing is asked.
    it('would be found if one row of it were to be seen', async () => {
      const [{ seen }] = counties;
      const of = (path: string) => reads.filter((one) => one.of.startsWith(`GET /api/${path}`));
      const leaks: readonly (readonly [string, string, string])[] = [
        [
          'cases/{id}/read-log sampled',
          `insert into read_log (id, account, office, capacity, what, case_id, words)
           select gen_random_uuid(), account, office, capacity, what, '${seen.sampled}', words from read_log where what = 'sampled' limit 1`,
          `delete from read_log where what = 'sampled' and case_id = '${seen.sampled}'`,
        ],
        [
          'visits',
          `insert into case_access (case_id, office_id, account, reason, granted_at) values ('${seen.visit}', '${inspected}', '', 'handler', now())`,
          `delete from case_access where case_id = '${seen.visit}' and office_id = '${inspected}'`,
        ],
        [
          'petitions',
          `update docket_case set version = version + 1 where id = '${seen.sampled}'`,
          `update docket_case set version = version - 1 where id = '${seen.sampled}'`,
        ],
      ];
      for (const [path, plant, undo] of leaks) {
        const found = await planted([plant, undo], of(path));
        expect({ path, isFound: found.length > 0 }).toEqual({ path, isFound: true });
        expect(await differences('housingHead', of(path))).toEqual([]);
      }
    }, 60_000);

    // Last: what is done changes what is read.
    it.each(readers)(
      'is told to %s by nothing that is done',
      async (reader) => {
        expect(await differences(reader, shareOf(reader, changesOf(counties[0])))).toEqual([]);
      },
      300_000,
    );
  },
);
