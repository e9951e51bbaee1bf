import { createHash, createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseKeys } from '#libs/config';
import { Vault, verifyLedger } from '#libs/docket';
import { Client } from 'pg';
import { ledgerOf } from '../support/door.js';
import { cases } from './mediation.js';
import { accountOf } from './people.js';
import { surfacesOf } from './surfaces.js';
import { World, type ReaderName } from './world.js';

const { p1, p2, dispute } = cases;
const said = '院墙可以挪。';
const key = (bytes: number): string => randomBytes(bytes).toString('base64');
const ownKeys = () => ({ identity: key(32), textDigest: key(32), receipt: key(32) });
const short = key(16);

let world: World;
let owner: Client;
beforeAll(async () => {
  world = await World.open('full');
  // The same words in two rooms, and the same file.
  await world.mediation.say(p2, 'mediator', said);
  owner = new Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
}, 60_000);
afterAll(async () => {
  await owner.end();
  await world.close();
});

const chainOf = async (reader: ReaderName, of: { caseId: string }) =>
  await world.ask(reader, 'GET', `/api/cases/${of.caseId}/verify`);

/** Does it to the rows of a case as nobody of the application could, looks, and puts them back. */
async function attacked<T>(sql: string, look: () => Promise<T>): Promise<T> {
  const tables = ['docket_fact', 'case_text', 'case_access'];
  const run = async (statement: string) => await owner.query(statement);
  await run('set session_replication_role = replica');
  for (const table of tables) await run(`create temp table kept_${table} as select * from ${table}`);
  try {
    await run(sql);
    return await look();
  } finally {
    for (const table of tables) {
      await run(`delete from ${table}; insert into ${table} select * from kept_${table}; drop table kept_${table}`);
    }
  }
}

describe('the chain of a room', () => {
  it.each<[ReaderName, (typeof cases)['p1']]>([
    ['mediator', p1],
    ['mediator', p2],
    ['deputy', p2],
    ['partner', p2],
    ['listener', p1],
    ['mediator', dispute],
    ['colleague', dispute],
    ['supervisor', dispute],
  ])('is whole for %s', async (reader, of) => {
    expect((await chainOf(reader, of)).body).toMatchObject({ isWhole: true, brokenAt: null });
  });

  const ofRoom = `case_id = '${p2.caseId}'`;
  it.each<[what: string, sql: string, problem: string]>([
    [
      'a changed fact',
      `update docket_fact set body = replace(body, '"chars":7', '"chars":8') where ${ofRoom} and seq = 2`,
      'broken_link',
    ],
    ['a missing fact', `delete from docket_fact where ${ofRoom} and seq = 3`, 'gap'],
    [
      'facts in another order',
      `update docket_fact f set body = o.body, hash = o.hash from docket_fact o
        where f.${ofRoom} and o.${ofRoom} and f.seq in (2, 3) and o.seq = 5 - f.seq`,
      'broken_link',
    ],
    [
      'a fact of another room in its place',
      `update docket_fact f set body = o.body, hash = o.hash from docket_fact o
        where f.${ofRoom} and f.seq = 2 and o.case_id = '${p1.caseId}' and o.seq = 2`,
      'broken_link',
    ],
    [
      'other words',
      `update case_text set body = '底线是五万块。' where ${ofRoom} and body = '底线是三万块。'`,
      'text_differs',
    ],
    [
      'somebody who was let in by no fact',
      `insert into case_access (case_id, office_id, account, reason, granted_at)
        values ('${p2.caseId}', 'dept-health', '', 'member', now())`,
      'access_differs',
    ],
  ])(
    'shows %s to whoever sits there and to the check of the ledger, and to nobody else',
    async (_what, sql, problem) => {
      const outsiders: readonly (readonly [ReaderName, { caseId: string }])[] = [
        ['listener', p1],
        ['colleague', dispute],
        ['listener', p2],
        ['colleague', p2],
      ];
      const seenBy = () => Promise.all(outsiders.map(async ([reader, of]) => (await chainOf(reader, of)).text));
      const before = await seenBy();
      const [inside, ledger, after] = await attacked(sql, async () => [
        await Promise.all((['mediator', 'deputy', 'partner'] as const).map((reader) => chainOf(reader, p2))),
        await verifyLedger(world.database.source, ledgerOf()),
        await seenBy(),
      ]);
      for (const { body } of inside) expect(body).toMatchObject({ isWhole: false, problem });
      expect(ledger.findings).toContainEqual(expect.objectContaining({ caseId: p2.caseId, problem }));
      expect(new Set(ledger.findings.map(({ caseId }) => caseId))).toEqual(new Set([p2.caseId]));
      expect(after).toEqual(before);
      expect((await chainOf('mediator', p2)).body).toMatchObject({ isWhole: true });
    },
    60_000,
  );
});

describe('a guess of what was said in another room', () => {
  /** Everything by which words, a person, a file or a fact of a case is named in the record. */
  const marksOf = async (caseId: string): Promise<string[]> => {
    const rows = await world.database.source.query<{ mark: string }[]>(
      `select digest as mark from case_text where case_id = $1 union select digest from case_party where case_id = $1
       union select encode(hash, 'hex') from docket_fact where case_id = $1 union select sha256 from case_file where case_id = $1`,
      [caseId],
    );
    return rows.map(({ mark }) => mark);
  };

  it('meets nothing: the same words and the same person have other digests there', async () => {
    const digestIn = async (caseId: string): Promise<string[]> => {
      const rows = await world.database.source.query<{ digest: string }[]>(
        'select digest from case_text where case_id = $1 and body = $2',
        [caseId, said],
      );
      return rows.map(({ digest }) => digest);
    };
    const [here, there] = [await digestIn(p1.caseId), await digestIn(p2.caseId)];
    expect([here.length, there.length]).toEqual([1, 1]);
    expect(here).not.toEqual(there);
    // What is sealed for one's own room is not what stands in the other one.
    const { vault } = world.api.platform;
    expect(vault.sealsOf(p1.caseId).text(said).ref.digest).toBe(here[0]);
    expect(vault.sealsOf(p2.caseId).text(said).ref.digest).toBe(there[0]);
  });

  it('cannot be computed from anything that a reader knows: a key of 256 bits is in it, and 128 bits are kept', async () => {
    const rows = await world.database.source.query<{ digest: string; hash: string }[]>(
      `select t.digest, encode(f.hash, 'hex') as hash from case_text t join docket_fact f on f.case_id = t.case_id
        where t.case_id = $1 and t.body = $2 and f.body like '%' || t.digest || '%'`,
      [p2.caseId, said],
    );
    const [{ digest, hash } = { digest: '', hash: '' }] = rows;
    expect(digest).toMatch(/^[0-9a-f]{32}$/u);
    // What stands in a fact, in an answer or in an address: whoever guesses the words can try all of it.
    const known = ['', p2.caseId, p1.caseId, dispute.caseId, '信2026-000001-1-p2', hash, accountOf('mediator'), 'text'];
    const guesses = known.flatMap((one) =>
      known.flatMap((other) => [`${one}${said}`, `${one}:${other}:${said}`, `${said}${one}`, `text:${one}:${said}`]),
    );
    const tried = ['sha256', 'sha1', 'md5', 'sm3', 'sha512'].flatMap((way) =>
      guesses.flatMap((guess) => [
        createHash(way).update(guess).digest('hex'),
        ...known.map((key) => createHmac(way, key).update(guess).digest('hex')),
      ]),
    );
    expect(tried.length).toBeGreaterThan(10_000);
    expect(tried.filter((one) => one.startsWith(digest) || digest.startsWith(one))).toEqual([]);
    // The same words in the same room, sealed by another installation.
    const other = new Vault(parseKeys(JSON.stringify({ version: 1, id: 'x', ...ownKeys() })));
    expect(other.sealsOf(p2.caseId).text(said).ref.digest).not.toBe(digest);
    expect(() => parseKeys(JSON.stringify({ version: 1, id: 'x', ...ownKeys(), textDigest: short }))).toThrow(
      /32 bytes/u,
    );
  });

  it('has nothing to be tried against: no answer holds a digest or a hash of it', async () => {
    const [hidden, own] = [await marksOf(p2.caseId), new Set(await marksOf(p1.caseId))];
    expect(hidden.length).toBeGreaterThan(10);
    expect(hidden.filter((mark) => own.has(mark))).toEqual([]);
    const asked = surfacesOf(world.api.app).filter(
      ({ method, of }) => method === 'GET' && of !== 'm' && of !== 'members',
    );
    let told = 0;
    for (const { path } of asked) {
      const { text } = await world.ask('listener', 'GET', path);
      expect({ path, tells: hidden.filter((mark) => text.includes(mark)) }).toEqual({ path, tells: [] });
      told += [...own].some((mark) => text.includes(mark)) ? 1 : 0;
    }
    // Those of the own room are told.
    expect(told).toBeGreaterThan(3);
  }, 60_000);
});
