import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '#libs/persistence';
import { aRosteredMediator, committee, head, mediator } from '../support/a-rostered-mediator.js';
import { publishToNextYear } from '../support/calendars-to-next-year.js';
import { Client } from '../support/client.js';
import { DayOracle } from '../support/day-oracle.js';
import { TestDrill } from '../support/drill.js';
import { eventually } from '../support/eventually.js';
import { isKilledAtEach, KilledSteps } from '../support/killed-steps.js';
import { demoPassword, Stack } from '../support/stack.js';
import { inspect } from './chaos/invariants.js';

const visiting = ['justice.jinniu.officer', 'justice.jinniu.second', 'justice.jinniu.head'];
const [anyVisitor = ''] = visiting;
const reachMs = 90_000;
const dayMs = 86_400_000;
const calendars = new DayOracle(['CN-532924', 'CN-5329', 'CN']);

interface Outcome {
  readonly id?: string;
}

interface Detail {
  readonly item: { readonly version: number; readonly phase: string; readonly endedAs: string | null };
  readonly progress: {
    readonly agreement: { readonly text: string } | null;
    readonly visitor: { readonly isReader: boolean } | null;
    readonly asked: readonly { readonly party: string; readonly stands: string }[];
  };
}

interface Listed {
  readonly id: string;
  readonly plannedOn: string;
  readonly isAssigned: boolean;
}

type Place = readonly [kind: 'mediations' | 'obligations' | 'confirmations' | 'revisits', id: string];

/** What holds a settlement, while all that carries it dies around each of its moments: opened once, reminded once, asked once. */
describe('a settlement that is watched', () => {
  let stack: Stack;
  let client: Client;
  let drill: TestDrill;
  let person: string;
  let killed: KilledSteps;
  let moves = 0;
  const step = (account: string, path: string, body: object) => killed.step(account, path, body);

  beforeAll(async () => {
    stack = await Stack.start();
    client = new Client(stack.apiUrl, demoPassword);
    killed = new KilledSteps(stack, client, { every: 4, reachMs });
    person = await aRosteredMediator(stack.apiUrl);
    for (const name of [mediator, head, ...visiting]) await client.get(name, '/api/session');
    // The thirty days lapse on their day, whenever the test runs: of a year without a calendar they would later.
    const { DATABASE_OWNER_URL: url = '' } = stack.environment;
    const source = await openDatabase({ url, poolSize: 1, applicationName: 'test' });
    try {
      await publishToNextYear(source);
    } finally {
      await source.destroy();
    }
    drill = await TestDrill.start(client, '一份协议');
  }, 180_000);

  afterAll(async () => {
    await stack.stop();
  }, 60_000);

  /** Time goes on by so many days, and all of it may die on the way: early, or while what came due is carried. */
  async function passes(days: number): Promise<void> {
    const to = later(await today(), days);
    const passing = drill.insistOn(to, 300_000);
    if (isKilledAtEach || moves % 2 === 0) {
      await sleep(300 + (moves % 3) * 700);
      await killed.die();
    }
    moves += 1;
    await passing;
  }

  // Whatever just died may not answer yet.
  const today = (): Promise<string> => eventually(() => drill.today(), reachMs);
  const later = (on: string, days: number): string =>
    new Date(Date.parse(on) + days * dayMs).toISOString().slice(0, 10);
  const detailOf = (who: string, [kind, id]: Place) =>
    eventually(() => client.get<Detail>(who, `/api/${kind}/${id}`), reachMs);

  async function calmly(who: string, [kind, id]: Place, command: string, body: object = {}): Promise<void> {
    const { item } = await detailOf(who, [kind, id]);
    await client.post(who, `/api/${kind}/${id}/${command}`, { seenVersion: item.version, ...body });
  }

  async function killedAt(who: string, [kind, id]: Place, command: string, body: object = {}): Promise<void> {
    const { item } = await detailOf(who, [kind, id]);
    await step(who, `/api/${kind}/${id}/${command}`, { seenVersion: item.version, ...body });
  }

  /** How often each of these is told of a case. */
  async function countsOf(who: string, [, id]: Place, types: readonly string[]): Promise<Record<string, number>> {
    const { lines } = await client.get<{ lines: { type: string }[] }>(who, `/api/cases/${id}/history?engine=false`);
    return Object.fromEntries(types.map((type) => [type, lines.filter((line) => line.type === type).length]));
  }
  const once = (...types: readonly string[]) => Object.fromEntries(types.map((type) => [type, 1]));

  /** Agreed on, but for the seal; both want to be visited again. */
  async function agreed(obligations: readonly object[]): Promise<Place> {
    const parties = [
      { role: 'applicant', name: '李秀兰', phone: '13900001234' },
      { role: 'respondent', name: '王建国', phone: '13900005678' },
    ];
    const opening = { committee, sort: 'civil', title: '院墙占地', parties, drill: drill.id };
    const { id = '' } = await client.post<Outcome>(mediator, '/api/mediations', opening);
    const of: Place = ['mediations', id];
    await calmly(mediator, of, 'accept');
    await calmly(mediator, of, 'proposeMediators', { mediators: [person], isChosenByParties: true });
    await calmly(mediator, of, 'disclose', { mediator: person });
    for (const party of ['p1', 'p2']) {
      await calmly(mediator, of, 'tellRights', { party });
      await calmly(mediator, of, 'consent', { party, by: party });
      await calmly(mediator, of, 'agreeVisit', { party, by: party });
    }
    await calmly(mediator, of, 'drawUp', { form: 'written', text: '被申请人支付院墙修复费。', obligations });
    const { text } = (await detailOf(mediator, of)).progress.agreement ?? {};
    const on = await drill.today();
    for (const party of ['p1', 'p2']) await calmly(mediator, of, 'sign', { party, by: party, how: 'paper', on, text });
    await calmly(mediator, of, 'signAsMediator', { mediator: person, on });
    return of;
  }

  /** The only one of its kind below the mediation. */
  const partOf = (kind: 'obligations' | 'confirmations', of: Place): Promise<Place> =>
    eventually(async () => {
      const above = kind === 'confirmations' ? 'mediation' : 'above';
      const { items } = await client.get<{ items: Listed[] }>(mediator, `/api/${kind}?${above}=${of[1]}&drill=true`);
      expect(items).toHaveLength(1);
      return [kind, items[0]?.id ?? ''] as const;
    }, reachMs);

  /** The revisit of a day, once somebody goes; and who does. */
  const visitOn = (on: string, of: Place): Promise<{ visit: Place; visitor: string }> =>
    eventually(async () => {
      const { items } = await client.get<{ items: Listed[] }>(anyVisitor, `/api/revisits?parent=${of[1]}&drill=true`);
      const found = items.filter(({ plannedOn, isAssigned }) => plannedOn === on && isAssigned);
      expect(found).toHaveLength(1);
      const visit: Place = ['revisits', found[0]?.id ?? ''];
      for (const visitor of visiting) {
        if ((await client.get<Detail>(visitor, `/api/revisits/${visit[1]}`)).progress.visitor?.isReader === true) {
          return { visit, visitor };
        }
      }
      throw new Error('nobody of the office goes');
    }, reachMs);

  it('loses nothing and doubles nothing, whatever dies around its moments', async () => {
    const start = await drill.today();
    const due = later(start, 10);
    const of = await agreed([{ by: 'p2', to: 'p1', what: '支付院墙修复费', amountCents: 500_000, on: due }]);
    await step(head, `/api/mediations/${of[1]}/seal`, { ...(await seenBy(of)), on: start });
    for (const party of ['p1', 'p2']) await calmly(mediator, of, 'tellEnd', { party });
    const [owed, court] = [await partOf('obligations', of), await partOf('confirmations', of)];

    // Both are asked whether a court is to be asked, the debtor is reminded of his day, and the first window opens.
    await passes(8);
    const { visit: first, visitor } = await visitOn(later(start, 7), of);
    await killedAt(mediator, court, 'consent', { party: 'p1', by: 'p1' });
    const said = async () => ({ on: await today(), channel: 'phone' });
    for (const party of ['p1', 'p2'])
      await killedAt(visitor, first, 'answer', { party, ...(await said()), isContent: true });

    // Nothing came on its day: it is urged, and whoever is visited the day after says so.
    await passes(4);
    const { visit: second, visitor: goes } = await visitOn(later(due, 1), of);
    await killedAt(goes, second, 'answer', { party: 'p1', ...(await said()), notPerformed: ['o1'] });
    await killedAt(mediator, of, 'unwantContact', { party: 'p2', by: 'p2' });
    await eventually(async () => {
      expect(await countsOf(mediator, owed, ['foundUnperformed'])).toEqual(once('foundUnperformed'));
    }, reachMs);
    await killedAt(mediator, owed, 'urge', { words: '请尽快支付。' });
    await killedAt(mediator, owed, 'tellOptions', { manner: 'phone' });

    // Day 20, day 27, and the last of the thirty days, which nobody used; another window, at which one wants no visit.
    for (const days of [9, 7, 4]) await passes(days);
    const { visit: third } = await visitOn(later(start, 30), of);
    const { asked } = (await detailOf(anyVisitor, third)).progress;
    expect(asked.map(({ party, stands }) => [party, stands])).toEqual([
      ['p1', 'to_ask'],
      ['p2', 'unwanted'],
    ]);
    // The last day of the thirty, where it moved past a rest.
    await drill.insistOn(later(calendars.legalDue(start, 30), 1), 300_000);
    const came = { on: await today(), amountCents: 500_000, from: 'p2', proof: '当面交付现金，双方在场。' };
    await killedAt(mediator, owed, 'prove', came);
    await eventually(async () => {
      const ends = await Promise.all([owed, court].map(async (part) => (await detailOf(mediator, part)).item.endedAs));
      expect(ends).toEqual(['performed', 'lapsed']);
      expect((await detailOf(mediator, of)).item.phase).toBe('ended');
    }, reachMs);

    const ofDebt = ['opened', 'becameDue', 'reminded', 'dayPassed', 'foundUnperformed', 'urged', 'optionsTold'];
    const debt = once(...ofDebt, 'confirmationTold', 'proved', 'ended');
    expect(await countsOf(mediator, owed, Object.keys(debt))).toEqual(debt);
    const days = { ...once('opened', 'consented', 'lapsed', 'ended'), reminded: 3 };
    expect(await countsOf(mediator, court, Object.keys(days))).toEqual(days);
    const matter = { ...once('tookEffect', 'ended', 'visitsPlanned', 'contactUnwanted'), visitDue: 3 };
    expect(await countsOf(mediator, of, Object.keys(matter))).toEqual(matter);
    const visits = [
      [first, { ...once('opened', 'drawFrozen', 'assigned', 'closed', 'callBackDrawn'), answered: 2 }],
      [second, once('opened', 'drawFrozen', 'assigned', 'answered', 'wishNoted', 'closed', 'callBackDrawn')],
      [third, { ...once('opened', 'drawFrozen', 'assigned'), answered: 0, closed: 0 }],
    ] as const;
    for (const [visit, told] of visits) expect(await countsOf(anyVisitor, visit, Object.keys(told))).toEqual(told);

    const { counted, ...findings } = await inspect(stack, client);
    expect(findings).toEqual({ effects: [], courses: [], moments: [], ledger: [], stray: [] });
    process.stdout.write(`${String(killed.steps)} steps, ${String(moves)} moves, ${String(killed.deaths)} deaths\n`);
    // A mediation, its obligation and its confirmation, three revisits, and five reminders: of the debtor's day, and of the
    // thirty days to both on day 7, and to the one who said nothing on days 20 and 27.
    expect([killed.steps, moves, killed.deaths, counted.cases]).toEqual([9, 5, isKilledAtEach ? 14 : 6, 11]);
  }, 900_000);

  const seenBy = async (of: Place) => ({ seenVersion: (await detailOf(head, of)).item.version });
});
