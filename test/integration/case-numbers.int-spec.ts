import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kinds, type Registry } from '#libs/docket';
import { as, type Actor, type CaseId } from '#libs/kernel';
import { openDrill } from '#libs/persistence';
import { withClient } from '../../infra/local/postgres-roles.js';
import { aDoor, aPerson } from '../support/door.js';
import { TallyDoor } from '../support/tally-door.js';
import { tallyKind } from '../support/tally-kind.js';

/** The tally, counted by the office that begins it. */
const ofOffices = {
  ...tallyKind,
  numberSeries: ({ actor }, offices) => `${offices.get(actor.office!)!.place!}调`,
} as const satisfies typeof tallyKind;
const registry = { ...kinds, tally: ofOffices } as unknown as Registry;

const committees = ['mediation-jinniu', 'mediation-lawu', 'mediation-jinniu-liuxi'] as const;
const places = ['金牛镇', '拉乌彝族乡', '金牛镇柳溪村'] as const;
const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
const written = (committee: number, count: number): string =>
  `（${String(year)}）${places[committee]!}调字第${String(count)}号`;

let door: TallyDoor;
let docket: ReturnType<typeof aDoor>['docket'];
beforeAll(async () => {
  door = await TallyDoor.open();
  docket = aDoor(door.database.source, registry).docket;
}, 60_000);
afterAll(() => door.close());

async function begin(actor: Actor, { isRefused = false, drillId }: { isRefused?: boolean; drillId?: string } = {}) {
  const caseId = as<CaseId>(randomUUID());
  const end = isRefused ? [{ type: 'end', payload: {} }] : [];
  const commands = [{ type: 'count', payload: { by: 1 } }, ...end, ...end];
  const opening = { jurisdiction: 'CN', drillId };
  return (await docket.act({ kind: 'tally', caseId, commands, actor, key: caseId, opening })).number;
}

describe('a number by office and year', () => {
  it('is drawn without gap and without double by each office for itself, however many begin at once or are refused', async () => {
    const began = committees.map(() => 0);
    const anAct = fc.record({ committee: fc.nat(committees.length - 1), isRefused: fc.boolean() });
    const whole = fc.asyncProperty(fc.array(anAct, { minLength: 12, maxLength: 30 }), async (acts) => {
      const took = await Promise.allSettled(
        acts.map(({ committee, isRefused }) => begin(aPerson(committees[committee]!, 'officer'), { isRefused })),
      );
      for (const [committee] of committees.entries()) {
        const mine = took.filter((_, at) => acts[at]?.committee === committee);
        const numbers = mine.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
        const refused = acts.filter((act) => act.committee === committee && act.isRefused).length;
        expect(mine.length - numbers.length).toBe(refused);
        const from = began[committee]!;
        const expected = numbers.map((_, index) => written(committee, from + index + 1));
        expect([...numbers].sort()).toEqual(expected.sort());
        began[committee] = from + numbers.length;
      }
    });
    await fc.assert(whole, { numRuns: 16 });
    expect(Math.min(...began)).toBeGreaterThan(5);
  }, 60_000);

  it('is counted apart in a drill, and leaves no hole among real numbers', async () => {
    const office = aPerson(committees[1], 'officer');
    const before = await begin(office);
    const drillId = randomUUID();
    await openDrill(door.database.source, { id: drillId, name: 'test', createdBy: 'test' });
    expect(await begin(office, { drillId })).toBe(`演${written(1, 1)}`);
    const count = (number: string) => Number(/第(\d+)号/u.exec(number)?.[1]);
    expect(count(await begin(office))).toBe(count(before) + 1);
  });

  it('is that of the case also when the request comes again', async () => {
    const caseId = as<CaseId>(randomUUID());
    const actor = aPerson(committees[0], 'officer');
    const asked = { kind: 'tally', caseId, actor, key: caseId, opening: { jurisdiction: 'CN' } };
    const act = () => docket.act({ ...asked, commands: [{ type: 'count', payload: { by: 1 } }] });
    const [one, two] = await Promise.all([act(), act()]);
    expect(one.number).toBe(two.number);
    const next = await begin(actor);
    expect(next).toBe(one.number.replace(/\d+(?=号)/u, (digits) => String(Number(digits) + 1)));
  });
});

describe('a number that is in no order', () => {
  const scattered = { ...kinds, tally: { ...tallyKind, isScattered: true } } as unknown as Registry;
  const drawn = async (): Promise<string> => {
    const caseId = as<CaseId>(randomUUID());
    const asked = { kind: 'tally', caseId, actor: aPerson('bureau', 'petition-clerk'), key: caseId };
    const commands = [{ type: 'count', payload: { by: 1 } }];
    const { docket: scattering } = aDoor(door.database.source, scattered);
    return (await scattering.act({ ...asked, commands, opening: { jurisdiction: 'CN' } })).number;
  };
  const counts = async (from: number, until: number): Promise<number[]> => {
    const rows = await door.database.source.query<{ number: string }[]>(
      `select scattered_number(n, (select value from setting where key = 'number_key')) as number
         from generate_series($1::bigint, $2::bigint) n order by n`,
      [from, until],
    );
    return rows.map(({ number }) => Number(number));
  };

  it('is given to one case alone, and tells of no other one', async () => {
    const numbers = await Promise.all(Array.from({ length: 12 }, drawn));
    expect(new Set(numbers).size).toBe(12);
    for (const number of numbers) expect(number).toMatch(/^计\d{4}-\d{6}$/u);
    const places = numbers.map((number) => Number(number.slice(-6))).toSorted((a, b) => a - b);
    expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBeGreaterThan(1000);
  });

  it('is a permutation of its range, and of the one after it', async () => {
    const all = await counts(1, 4000);
    expect(new Set(all).size).toBe(4000);
    expect([Math.min(...all) >= 1, Math.max(...all) <= 999_999]).toEqual([true, true]);
    // Half of them go up from one to the next, as of numbers that are in no order.
    const rising = all.filter((one, at) => at > 0 && one > (all[at - 1] ?? 0)).length;
    expect(Math.abs(rising - 2000)).toBeLessThan(200);
    const next = await counts(1_000_000, 1_000_050);
    expect(next.every((one) => one > 999_999 && one <= 1_999_998)).toBe(true);
  });

  it('is none where the key is gone, rather than one that hangs on nothing', async () => {
    const named = async (from: string, to: string) => {
      await withClient(door.database.ownerUrl, (owner) =>
        owner.query('update setting set key = $2 where key = $1', [from, to]),
      );
    };
    await named('number_key', 'lost');
    try {
      await expect(drawn()).rejects.toThrow('no rows');
    } finally {
      await named('lost', 'number_key');
    }
    expect(await drawn()).toMatch(/^计\d{4}-\d{6}$/u);
  });

  it('hangs on a key that no other installation has', async () => {
    const [other] = await door.database.source.query<{ number: string }[]>(
      `select string_agg(scattered_number(n, 'another key')::text, ' ' order by n) as number from generate_series(1, 20) n`,
    );
    expect(other?.number).not.toBe((await counts(1, 20)).join(' '));
  });
});
