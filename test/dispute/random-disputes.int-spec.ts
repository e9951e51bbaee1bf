import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kinds, verifyLedger } from '#libs/docket';
import { as, type CaseId, type CaseRef, type OfficeId } from '#libs/kernel';
import { placeEvents, reads } from '#libs/persistence';
import { TestApi } from '../support/api.js';
import { aCaseId, aCounty, aDoor, aPerson, ledgerOf } from '../support/door.js';
import type { TestDatabase } from '../support/database.js';
import { furnishDisputes, settleDown } from './furnish.js';
import { accountOf, people, signIn, type PersonName } from './people.js';
import { Model, RandomMediation, type ModelReader } from './random-mediation.js';

/** How many random disputes are lived and read; 10,000 in the long form. Each follows from its number, and so can be lived again. */
const wanted = Number(process.env['DISPUTES'] ?? '16');
/** From which one on: where a long form that was ended goes on. */
const first = Number(process.env['DISPUTES_FROM'] ?? '0');
// What the reads of one database hold at once; more of them take another database.
const mostAtOnce = 500;
/** One case of so many is read by itself too, by every reader. */
const readAlone = wanted > 100 ? 50 : 7;

const readers: readonly ModelReader[] = [
  ...Object.entries(people).map(([name, { office }]) => ({ office, account: accountOf(name as PersonName) })),
  // A program of an office, and the group of one.
  { office: 'dept-housing', account: '00000000-0000-4000-8000-000000000099' },
];
const asReader = ({ office, account }: ModelReader): reads.Reader =>
  reads.readerOf({ office: as<OfficeId>(office), account });
/** What is not of the one petition in which all of them lie. */
const isOurs = ({ kind }: { readonly kind: string }): boolean => kind !== 'petition';
const page = { after: null, limit: 100_000 };
const lists = reads.lists as Readonly<Record<string, (typeof reads.lists)['petition']>>;
const duties = ['dispute.answer', 'caucus.answer', 'delivery.hand'];
const doer = { capacity: 'officer' as const, duties, alone: duties };

const batches = Array.from(
  { length: Math.ceil((wanted - first) / mostAtOnce) },
  (_, batch) => [first + batch * mostAtOnce] as const,
);

describe.each(batches)('random disputes from the %s-th', (from) => {
  const until = Math.min(wanted, from + mostAtOnce);
  const model = new Model();
  let begun = 0;
  let database: TestDatabase;
  let api: TestApi;
  let tokens: ReadonlyMap<PersonName, string>;
  const disputes: (readonly CaseRef[])[] = [];

  beforeAll(async () => {
    begun = performance.now();
    database = await aCounty();
    await furnishDisputes(database);
    const door = aDoor(database.source);
    api = await TestApi.over({ ...door, database });
    tokens = await signIn(database.source);
    const petition = await aPetition(door);
    const numbers = Array.from({ length: until - from }, (_, index) => from + index);
    // Lanes: disputes of one county are mediated side by side.
    const lane = async (): Promise<void> => {
      for (let number = numbers.shift(); number !== undefined; number = numbers.shift())
        disputes.push(await new RandomMediation(door, model, number, petition).live());
    };
    await Promise.all(Array.from({ length: 4 }, lane));
    while ((await placeEvents(database.source, {})) > 0);
    await settleDown(database);
  }, 600_000);
  afterAll(async () => {
    const all = [...model.cases.values()];
    const facts = all.reduce((sum, one) => sum + one.facts, 0);
    const seconds = Math.round((performance.now() - begun) / 1000);
    process.stderr.write(
      `disputes ${String(from)} to ${String(until - 1)}: ${String(all.length)} cases, ${String(facts)} facts, ${String(seconds)} s\n`,
    );
    await api.close();
  });

  it.each(readers)(
    'are to $office, $account what the model says',
    async (who) => {
      const { source } = database;
      const reader = asReader(who);
      const idsOf = (rows: readonly Readonly<Record<string, unknown>>[]): string[] =>
        rows.map(({ id }) => String(id)).sort();
      for (const kind of ['dispute', 'caucus', 'delivery']) {
        const list = lists[kind];
        if (list === undefined) throw new Error(kind);
        const found = await list.list(source, reader, { drill: false }, page);
        const seen = model.seen(who, kind);
        expect(idsOf(found.items)).toEqual(seen);
        const counts = await list.count(source, reader, { drill: false });
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(seen.length);
      }
      const all = ['dispute', 'caucus', 'delivery'].flatMap((kind) => model.seen(who, kind)).sort();
      const owed = all.filter((id) => model.cases.get(id)?.owes === who.office);
      const duties = await reads.listDuties(source, reader, { drill: false }, page);
      expect(
        duties.items
          .filter(isOurs)
          .map((one) => one.case)
          .sort(),
      ).toEqual(owed);
      const counted = await reads.countDuties(source, reader, { drill: false, doer });
      expect(counted.open).toBe(duties.items.length);
      const reminded = await reads.listReminders(source, { reader, account: accountOf('administrator'), doer });
      for (const one of reminded) expect(all).toContain(one.case);
      const since = { ms: 0, limit: 1_000_000 };
      const changes = (await reads.readChanges(source, [reader], since)) ?? [];
      const mine = changes.filter((one) => one.isVisible && isOurs(one));
      expect(mine.map((one) => one.case).sort()).toEqual(all);
    },
    120_000,
  );

  it('show no reader a fact, text, part, clock or line of access of what the model hides', async () => {
    const { source } = database;
    const looked = [...model.cases.values()].filter((_one, index) => index % readAlone === 0);
    for (const who of readers) {
      for (const { ref, facts, word } of looked) {
        const [reader, { caseId }] = [asReader(who), ref];
        const isSeen = model.sees(who, caseId);
        const found = {
          head: (await reads.readCaseHead(source, reader, caseId)) !== null,
          facts: (await reads.readFacts(source, reader, caseId, { afterSeq: 0, limit: 1_000 })).length,
          access: (await reads.readAccess(source, reader, caseId)).length > 0,
          clocks: (await reads.readClocks(source, reader, caseId)).length > 0,
          foreign: await reads.isForeign(source, reader, caseId),
          told: (await reads.readTexts(source, reader, caseId)).length > 0,
          parts: (await reads.readParts(source, reader, caseId)).map((one) => one.case).sort(),
        };
        expect({ word, ...found }).toEqual({
          ...{ word, head: isSeen, facts: isSeen ? facts : 0, access: isSeen, clocks: isSeen, foreign: !isSeen },
          ...{ told: isSeen, parts: isSeen ? partsOf(who, caseId) : [] },
        });
      }
    }
  }, 300_000);

  it('are found by a word that is said in them by those alone who may see them', async () => {
    const said = [...model.cases.values()].filter(({ isSaid }, index) => isSaid && index % readAlone === 0);
    expect(said.length).toBeGreaterThan(0);
    for (const { ref, word } of said) {
      const search = { drill: false, q: { kind: 'words', words: [word] } };
      for (const who of readers) {
        const found = await lists[ref.kind]?.list(database.source, asReader(who), search, page);
        const expected = model.sees(who, ref.caseId) ? [ref.caseId] : [];
        expect({ word, who, found: found?.items.map(({ id }) => id) }).toEqual({ word, who, found: expected });
      }
    }
  }, 300_000);

  it('leave programs no place of what lies in a room, and no gap where one would be', async () => {
    const rows = await database.source.query<{ position: string; id: CaseId }[]>(
      'select position, case_id as id from event order by position',
    );
    expect(rows.map(({ position }) => Number(position))).toEqual(rows.map((_row, index) => index + 1));
    const told = new Set(rows.map(({ id }) => id));
    for (const { ref } of model.cases.values())
      expect({ ref, isTold: told.has(ref.caseId) }).toEqual({ ref, isTold: !model.isApart(ref.caseId) });
  });

  it('answer over HTTP by the same model', async () => {
    for (const { ref } of disputes
      .slice(0, 3)
      .flat()
      .map((one) => ({ ref: one }))) {
      for (const [name, token] of tokens) {
        const { office, capacity } = people[name];
        if (capacity === 'administrator') continue;
        const account = 'insteadOf' in people[name] ? accountOf('mediator') : accountOf(name);
        const headers = { authorization: `Bearer ${token}` };
        const said = await api.ask('GET', `/api/cases/${ref.caseId}/verify`, { headers });
        const expected = model.sees({ office, account }, ref.caseId) ? 200 : 404;
        expect({ name, ref, status: said.status }).toEqual({ name, ref, status: expected });
        if (expected === 200) expect(said.body.isWhole).toBe(true);
      }
    }
  }, 60_000);

  it('are whole for the check of the ledger', async () => {
    const report = await verifyLedger(database.source, ledgerOf(kinds));
    expect(report).toMatchObject({ cases: model.cases.size + 1, findings: [] });
  }, 300_000);

  const partsOf = (who: ModelReader, above: CaseId): CaseId[] =>
    [...model.cases.values()]
      .filter(({ ref }) => parents.get(ref.caseId) === above && model.sees(who, ref.caseId))
      .map(({ ref }) => ref.caseId)
      .sort();
  /** Whether whoever acts for the office sees it. */
  const parents = new Map<CaseId, CaseId>();
  beforeAll(async () => {
    const rows = await database.source.query<{ id: CaseId; above: CaseId }[]>(
      'select id, parent_id as above from docket_case where parent_id is not null',
    );
    for (const { id, above } of rows) parents.set(id, above);
  });
});

async function aPetition({ docket, vault }: ReturnType<typeof aDoor>): Promise<CaseRef> {
  const ref = { kind: 'petition', caseId: aCaseId() };
  const matter = vault.sealsOf(ref.caseId).text('两家争吵。');
  const payload = {
    ...{ channel: 'letter', class: 'appeal', receivedOn: null, registrar: 'bureau', isReachable: true, place: null },
    ...{ category: null, title: null, matter: matter.ref, petitioner: null, source: null },
  };
  await docket.act({
    ...ref,
    commands: [{ type: 'register', payload }],
    ...{ actor: aPerson('bureau', 'petition-clerk'), key: ref.caseId, opening: { jurisdiction: 'CN' } },
    texts: [matter],
  });
  return ref;
}
