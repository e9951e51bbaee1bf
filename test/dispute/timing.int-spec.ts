import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Chance } from '../../libs/made-up/src/chance.js';
import { crowd, settleDown } from './furnish.js';
import { cases } from './mediation.js';
import { inTurn, isTold, leastTold, median, shiftOf, turns, type Pair, type Taken } from './paired.js';
import { World, type Hidden, type ReaderName } from './world.js';

/** Only the long form measures (`ROOMS=long`), on a machine that has nothing else to do. */
const isLong = process.env['ROOMS'] === 'long';
const rounds = 204;

const { petition, dispute } = cases;
const filter = { drill: 'false' };

type Look = readonly [what: string, reader: ReaderName, path: string, body?: object];

/** What somebody outside asks of the dispute in whose rooms much is said. */
const looks: readonly Look[] = [
  ['list', 'colleague', '/api/disputes'],
  ['list of rooms', 'colleague', '/api/caucuses'],
  ['counts', 'colleague', '/api/caucuses/counts'],
  ['detail', 'colleague', `/api/disputes/${dispute.caseId}`],
  ['history', 'colleague', `/api/cases/${dispute.caseId}/history`],
  ['facts', 'colleague', `/api/cases/${dispute.caseId}/facts`],
  ['chain', 'colleague', `/api/cases/${dispute.caseId}/verify`],
  ['duties', 'colleague', '/api/duties'],
  ['counted duties', 'colleague', '/api/duties/count'],
  ['reminders', 'colleague', '/api/reminders'],
  ['counted reminders', 'colleague', '/api/reminders/count'],
  ['deliveries', 'colleague', '/api/deliveries'],
  ['board', 'supervisor', '/api/board'],
  ['search', 'colleague', '/api/disputes?q=院墙'],
  ['search of rooms', 'colleague', '/api/caucuses?q=银杏'],
  ['search of petitions', 'clerk', '/api/petitions?text=银杏'],
  ['counted search', 'clerk', '/api/petitions/counts?text=银杏'],
  ['similar', 'clerk', '/api/petitions/similar', { matter: '其实银杏树是我砍的，院墙也塌了。' }],
  ['petition', 'clerk', `/api/petitions/${petition.caseId}`],
  ['export', 'clerk', '/api/petitions/export', { purpose: '核对列表', filter }],
  ['events', 'program', '/api/events?after=0'],
  ['courses', 'administrator', '/api/courses'],
];

/**
 * What is looked at is asked in turn, round by round over the whole time: what else the machine does for some seconds, to one
 * of the worlds perhaps, is in a few rounds of each and not in all of one.
 */
async function measure(worlds: readonly World[], of: readonly Look[], times: number): Promise<readonly Taken[]> {
  const taken = of.map((): number[][] => []);
  for (let round = 0; round < times; round += 1) {
    for (const [place, look] of of.entries()) taken[place]?.push(await askedOf(worlds, look, round));
  }
  return taken as unknown as readonly Taken[];
}

async function askedOf(worlds: readonly World[], [, reader, path, body]: Look, round: number): Promise<number[]> {
  const row = worlds.map(() => 0);
  // Some lists are taken away twenty times an hour at most.
  if (path.endsWith('/export') || round % 20 === 0) for (const world of worlds) await world.unlimited();
  for (const index of turns[round % turns.length] ?? []) {
    const begun = performance.now();
    const said = await worlds[index]?.ask(reader, body === undefined ? 'GET' : 'POST', path, { body });
    row[index] = performance.now() - begun;
    if (said === undefined || said.status >= 300)
      throw new Error(`${path}: ${String(said?.status)} ${said?.text ?? ''}`);
  }
  return row;
}

/** What the measurement says of one surface: printed, since a figure that nobody sees is none. */
function judge(what: string, taken: Taken) {
  const hidden = inTurn(taken);
  const alike = shiftOf(taken.map(([, one, two]): Pair => [one, two]));
  const found = shiftOf(hidden);
  const told = isTold(found, looks.length, alike.medianMs);
  const least = leastTold(hidden, looks.length, alike.medianMs);
  const figures = [median(taken.map(([, one]) => one)), alike.medianMs, found.medianMs];
  process.stderr.write(
    `${what}: ${figures.map((ms) => ms.toFixed(3)).join(' / ')} ms, p ${found.p.toExponential(1)}, ` +
      `would tell ${least.toFixed(2)} ms${told ? ', TOLD' : ''}\n`,
  );
  return { what, isTold: told };
}

describe('a difference of times', () => {
  const chance = new Chance('times');
  const noise = (): number => -Math.log(1 - chance.next()) * 2;
  const pairs = (slowerMs: number): Pair[] =>
    Array.from({ length: rounds }, (): Pair => [3 + noise() + slowerMs, 3 + noise()]);

  it('is none where both are drawn alike, a hundred times over', () => {
    const told = Array.from({ length: 100 }, () => isTold(shiftOf(pairs(0)), 1, 0)).filter(Boolean);
    expect(told.length).toBeLessThan(6);
  });

  it('is told where one is slower by a third of the noise', () => {
    expect(isTold(shiftOf(pairs(1)), looks.length, 0.05)).toBe(true);
    expect(shiftOf(pairs(1)).medianMs).toBeGreaterThan(0.5);
  });

  it('is none where three are drawn alike, three hundred times over: one is never held against the mean of two', () => {
    const three = (): Taken => Array.from({ length: rounds }, () => [3 + noise(), 3 + noise(), 3 + noise()] as const);
    const told = (of: (taken: Taken) => readonly Pair[]): number =>
      Array.from({ length: 300 }, () => isTold(shiftOf(of(three())), 1, 0)).filter(Boolean).length;
    expect(told(inTurn)).toBeLessThan(12);
    const toMean = (taken: Taken) => taken.map(([asked, one, two]): Pair => [asked, (one + two) / 2]);
    expect(told(toMean)).toBeGreaterThan(12);
  });

  it('tells nothing of series that are the same', () => {
    expect(shiftOf([[1, 1]])).toEqual({ medianMs: 0, p: 1 });
  });
});

const describeLong = isLong ? describe : () => undefined;

describeLong('what is said in a room, five hundred times', () => {
  let worlds: World[];
  beforeAll(async () => {
    const hidden: readonly Hidden[] = ['many', 'none', 'none'];
    worlds = [];
    for (const each of hidden) worlds.push(await World.open(each));
    for (const { database } of worlds) {
      await crowd(database);
      await settleDown(database);
    }
    await measure(worlds, looks, 12);
  }, 120_000);
  afterAll(async () => {
    for (const world of worlds) await world.close();
  });

  it('takes nobody outside longer', async () => {
    const taken = await measure(worlds, looks, rounds);
    const judged = looks.map(([what], place) => judge(what, taken[place] ?? []));
    expect(judged.filter((one) => one.isTold)).toEqual([]);
  }, 900_000);

  it('would be told by a read that looks at what is hidden and leaves it out afterwards', async () => {
    const restore = worlds.map(leak);
    const leaking = looks.filter(([what]) => what === 'list' || what === 'history');
    const taken = await measure(worlds, leaking, rounds);
    const judged = leaking.map(([what], place) => judge(`leaking ${what}`, taken[place] ?? []));
    expect(judged.filter((one) => !one.isTold)).toEqual([]);
    for (const done of restore) done();
  }, 120_000);
});

/** Makes a world read the facts of all rooms before whatever asks for access, as a filter in the wrong place would. */
function leak({ database: { source } }: World): () => void {
  const query = source.query.bind(source);
  const reading = `select whole_fact(f) as whole from docket_fact f join docket_case k on k.id = f.case_id where k.kind = 'caucus'`;
  source.query = async <T>(sql: string, values?: unknown[]): Promise<T> => {
    if (sql.includes('case_access')) {
      const rows = await query<{ whole: string }[]>(reading);
      rows.filter(({ whole }) => (JSON.parse(whole) as { seq: number }).seq < 0);
    }
    return await query<T>(sql, values);
  };
  return () => {
    source.query = query;
  };
}
