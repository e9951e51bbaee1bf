import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FormReader } from '../support/form-reader.js';
import { addressesOf } from '../support/served-addresses.js';
import { Likeness } from './alike.js';
import { cases } from './mediation.js';
import { inTurn, isTold, median, shiftOf, turns, type Pair } from './paired.js';
import { receiptOfPetition, surfacesOf, type Surface } from './surfaces.js';
import { World, type ReaderName } from './world.js';

/** All surfaces by everybody, against two other worlds (`ROOMS=long`), or a share of them. */
const isLong = process.env['ROOMS'] === 'long';

/** Who may not know of the rooms `p2` and `m`; `listener` sits in `p1`. */
const outside: readonly ReaderName[] = [
  ...(['listener', 'colleague', 'chief', 'member', 'above', 'clerk', 'head', 'supervisor'] as const),
  ...(['administrator', 'stranger', 'guide', 'program', 'nobody'] as const),
];
const inside: readonly ReaderName[] = ['mediator', 'deputy', 'partner'];

/** What only those who sit in the room may read of it. */
const secret = /底线|银杏|别告诉|周大山|周小河|没有什么要说|姓名-(mediator|partner)|dept-/u;

let full: World;
let surfaces: Surface[];

/** The answers of two worlds that are not the same, each as `<method> <path>`. */
async function differences(other: World, reader: ReaderName, of: readonly Surface[]): Promise<string[]> {
  const worlds = [full, other] as const;
  const [ours, theirs] = await Promise.all(worlds.map((world) => Likeness.of(world)));
  const found: string[] = [];
  for (const [index, { method, path, body }] of of.entries()) {
    // A limit counts what is asked by everybody, and answers with the seconds that are left.
    if (index % 50 === 0) for (const world of worlds) await world.unlimited();
    const asked = { body, key: `${reader}-${String(index)}` };
    const [one, two] = await Promise.all(worlds.map((world) => world.ask(reader, method, path, asked)));
    if (one === undefined || two === undefined || ours === undefined || theirs === undefined) continue;
    const [said, saidThere] = [ours.of(one), theirs.of(two)];
    expect({ path, isOurFault: one.status === 500 }).toEqual({ path, isOurFault: false });
    if (said !== saidThere) found.push(`${method} ${path}\n  ${said}\n  ${saidThere}`);
  }
  return found;
}

/** In the short form what changes something is asked of one hidden room alone, and what reads of that and of the dispute. */
const isAsked = ({ method, of }: Surface): boolean =>
  isLong || of === null || of === 'p2' || (method === 'GET' && of === 'dispute');
/** The share of the surfaces of which one reader is asked in the short form: each is asked of somebody. */
const shareOf = (reader: ReaderName): Surface[] =>
  surfaces.filter(isAsked).filter((_one, index) => isLong || index % outside.length === outside.indexOf(reader));
// Pages that are set and drawn take the longest, and are asked of those outside.
const isQuick = ({ path }: Surface): boolean =>
  isLong || /^.api.(cases|caucuses|deliveries|disputes|duties)\b(?!.*documents)/u.test(path);

describe.each(isLong ? (['none', 'other'] as const) : (['none'] as const))(
  'beside a world with %s of them',
  (which) => {
    let other: World;
    beforeAll(async () => {
      [full, other] = await Promise.all([World.open('full'), World.open(which)]);
      surfaces = surfacesOf(full.api.app);
    }, 60_000);
    afterAll(async () => {
      await Promise.all([full.close(), other.close()]);
    });

    // First: whoever asks for another receipt below ends this one.
    it('the page of a side that is a petitioner too says the same, whatever is opened of it', async () => {
      const pages = addressesOf(full.api.app).filter((path) => /^\/p(\/|$)/u.test(path) && !/[.*]/u.test(path));
      expect(pages.length).toBeGreaterThan(10);
      const readPage = async (world: World, path: string): Promise<string> => {
        const reader = new FormReader(world.api.url);
        await reader.post('/p/enter', receiptOfPetition);
        const { status, text } = await reader.get(path.replace(/:\w+/u, '1'));
        const like = (await Likeness.of(world)).words(text);
        return `${String(status)} ${like.replace(/(value|nonce|content|href)="[^"]{12,}"/gu, '<drawn>')}`;
      };
      for (const path of pages) {
        for (const world of [full, other]) await world.unlimited();
        const [one, two] = await Promise.all([full, other].map((world) => readPage(world, path)));
        expect({ path, said: one }).toEqual({ path, said: two });
        expect(one).not.toMatch(secret);
      }
      expect(await readPage(full, '/p/status')).toContain('信2026-000001');
    }, 60_000);

    it.each(outside)(
      'everything answers %s as if the rooms were not there',
      async (reader) => {
        expect(await differences(other, reader, shareOf(reader))).toEqual([]);
      },
      300_000,
    );

    // A busy machine measures itself: only the long form does it, and holds what differs against what never was.
    if (isLong) {
      it('takes no longer for an id of a room than for one of nothing', async () => {
        const nothing = ['00000000-0000-5000-8000-000000000001', '00000000-0000-5000-8000-000000000002'];
        const ids = [cases.p2.caseId, ...nothing];
        for (const path of ['caucuses/{id}', 'cases/{id}/history', 'cases/{id}/verify', 'cases/{id}/attachments']) {
          const taken: [asked: number, one: number, two: number][] = [];
          for (let round = 0; round < 402; round += 1) {
            const row: (typeof taken)[number] = [0, 0, 0];
            for (const index of turns[round % turns.length] ?? []) {
              const begun = performance.now();
              await full.ask('colleague', 'GET', `/api/${path.replace('{id}', ids[index] ?? '')}`);
              row[index] = performance.now() - begun;
            }
            taken.push(row);
          }
          const found = shiftOf(inTurn(taken));
          const alike = shiftOf(taken.map(([, one, two]): Pair => [one, two]));
          const figures = [median(taken.map(([, one]) => one)), alike.medianMs, found.medianMs];
          process.stderr.write(
            `${path}: ${figures.map((ms) => ms.toFixed(3)).join(' / ')} ms, p ${found.p.toExponential(1)}\n`,
          );
          expect({ path, isTold: isTold(found, 4, alike.medianMs) }).toEqual({ path, isTold: false });
        }
      }, 300_000);
    }

    // Or the answers above would be alike because nothing was asked.
    it.each(inside)(
      'answers %s with what is said in them',
      async (reader) => {
        const asked = surfaces.filter(isAsked).filter((one) => one.method === 'GET' && isQuick(one));
        const found = (await differences(other, reader, asked)).map((one) => one.split('\n')[0]?.split('?')[0] ?? '');
        expect(new Set(found).size).toBeGreaterThan(12);
        const told = ['caucuses', 'deliveries', 'duties', 'duties/count', 'deliveries/counts', 'caucuses/counts'];
        expect(found).toEqual(
          expect.arrayContaining(
            told.filter((one) => reader !== 'partner' || /cauc/u.test(one)).map((one) => `GET /api/${one}`),
          ),
        );
      },
      60_000,
    );
  },
);
