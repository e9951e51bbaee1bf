import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { madeUpCounty } from '#libs/county';
import type { Jurisdiction, Queryable, StoredPack } from '#libs/persistence';
import { day } from '../../../test/support/law.js';
import { currentWorld, jurisdictionOf, WorldCache, type World } from './world.js';

const madeUp: Jurisdiction = { code: 'CN-532924', name: madeUpCounty().name, isMadeUp: true };
const libs = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(libs, path), 'utf8');
const pack = (
  kind: StoredPack['kind'],
  name: string,
  version: string,
  content: string,
  isInForce = true,
): StoredPack => ({
  ...{ kind, name, version, content, isInForce },
  loadedAt: new Date(0),
});

const petition = textOf('rules/packs/petition.CN.json');
const ofCounty = petition.replace('"jurisdiction": "CN"', '"jurisdiction": "CN-532924"');
const supervision = textOf('rules/packs/supervision.CN.json');
const national = pack('rules', 'petition.CN', 'p2', petition);
const year2026 = pack('calendar', 'CN-2026', 'c1', textOf('calendar/packs/cn-2026.json'));
const calendarOfMadeUp = (wanted: string): string =>
  madeUpCounty().calendars.find(({ name }) => name === wanted)?.content ?? '';
const county2026 = pack('calendar', 'CN-532924-2026', 'c2', calendarOfMadeUp('CN-532924-2026'));
const usual = [
  pack('rules', 'petition.CN', 'p1', petition, false),
  national,
  pack('rules', 'petition.CN-532924', 'p3', ofCounty),
  pack('rules', 'supervision.CN', 's1', supervision),
  year2026,
  county2026,
];

/** A database that holds these packs; counts how often they are read. */
function aDatabase(packs: readonly StoredPack[], revision: string | null = '7', place: Jurisdiction | null = madeUp) {
  const counted = { reads: 0 };
  const query = async (sql: string): Promise<unknown[]> => {
    if (sql.includes('from setting')) return revision === null ? [] : [{ value: revision }];
    if (sql.includes('from jurisdiction')) return place === null ? [] : [place];
    if (sql.includes('from office')) return madeUpCounty().offices as unknown[];
    counted.reads += 1;
    return [...packs];
  };
  return { counted, database: { query } as unknown as Queryable };
}

const worldWith = (...packs: readonly StoredPack[]): Promise<World> =>
  new WorldCache().at('1', aDatabase(packs).database);
const unknown = (name: string) =>
  expect.objectContaining({ kind: 'unavailable', code: 'docket.unknown_pack', details: { pack: name } });

describe('the world', () => {
  it('is loaded once, and again when its revision has changed', async () => {
    const { counted, database } = aDatabase(usual);
    const cache = new WorldCache();
    const first = await cache.at('1', database);
    expect(await cache.at('1', database)).toBe(first);
    expect(counted.reads).toBe(1);
    const second = await cache.at('2', database);
    expect(second).not.toBe(first);
    expect(await cache.at('2', database)).toBe(second);
    expect(counted.reads).toBe(2);
  });

  it('of now is that of the database’s revision, and of none where it never had one', async () => {
    const { database } = aDatabase(usual);
    const cache = new WorldCache();
    const world = await currentWorld(cache, database);
    expect(await cache.at('7', database)).toBe(world);
    const never = aDatabase(usual, null);
    const fresh = new WorldCache();
    const first = await currentWorld(fresh, never.database);
    expect(await fresh.at('', never.database)).toBe(first);
    expect(never.counted.reads).toBe(1);
  });

  it('has the organisation', async () => {
    const { offices } = await worldWith(...usual);
    expect(offices.revision).toBe('7');
    expect(offices.all.length).toBe(madeUpCounty().offices.length);
  });
});

describe('the rules of the world', () => {
  it('are those in force at a place, or at the nearest above it', async () => {
    const world = await worldWith(...usual);
    expect(world.rulesFor('petition', 'CN').version).toBe('p2');
    expect(world.rulesFor('petition', 'CN-532924').version).toBe('p3');
    expect(world.rulesFor('supervision', 'CN-532924').version).toBe('s1');
    expect(world.rulesInForce('CN').map(({ version }) => version)).toEqual(['p2', 's1']);
    expect(world.rulesInForce('CN-532924').map(({ version }) => version)).toEqual(['p3', 's1']);
  });

  it('are there for the cases that are pinned to them, when they are no longer in force', async () => {
    const { rules } = await worldWith(...usual);
    expect(rules('p1')).toMatchObject({ version: 'p1', procedure: 'petition' });
    expect(() => rules('p9')).toThrow(unknown('p9'));
  });

  it('are unknown where none is loaded, for a procedure or at all', async () => {
    const { rulesFor } = await worldWith(national, year2026);
    expect(() => rulesFor('supervision', 'CN')).toThrow(unknown('supervision.CN'));
    await expect(worldWith(year2026)).rejects.toEqual(unknown('rules'));
    await expect(worldWith({ ...national, isInForce: false }, year2026)).rejects.toEqual(unknown('rules'));
  });
});

const worldIn = (place: Jurisdiction | null, ...packs: StoredPack[]): Promise<World> =>
  new WorldCache().at('1', aDatabase(packs, '7', place).database);

describe('where an installation is', () => {
  it('is named once; without it no case begins', async () => {
    expect(jurisdictionOf(await worldIn(madeUp, ...usual))).toBe('CN-532924');
    const nowhere = await worldIn(null, ...usual);
    expect(nowhere.jurisdiction).toBeNull();
    expect(() => jurisdictionOf(nowhere)).toThrow(
      expect.objectContaining({ kind: 'unavailable', code: 'installation.no_jurisdiction' }),
    );
  });

  it('decides whether an invented calendar counts: in a made-up county alone, whatever is stored', async () => {
    const invented = day('2026-11-23');
    const real = await worldIn({ ...madeUp, isMadeUp: false }, ...usual);
    expect((await worldIn(madeUp, ...usual)).calendar('CN-532924')).toMatchObject({ isMadeUp: true });
    expect((await worldIn(madeUp, ...usual)).calendar('CN-532924').classify(invented).isWorking).toBe(false);
    for (const world of [real, await worldIn(null, ...usual)]) {
      const calendar = world.calendar('CN-532924');
      expect(calendar).toMatchObject({ jurisdiction: 'CN', layers: ['CN'], isMadeUp: false });
      expect(calendar.classify(invented)).toMatchObject({ isWorking: true, layer: null });
    }
  });
});

describe('the calendar of the world', () => {
  it('of a place without one of its own is that of the nearest above it', async () => {
    const { calendar } = await worldWith(national, year2026);
    expect(calendar('CN-530103')).toBe(calendar('CN'));
    expect(() => calendar('XX-1')).toThrow(expect.objectContaining({ code: 'calendar.bad_jurisdiction' }));
  });

  it('is built once for a place, of what is in force', async () => {
    const old = { ...county2026, version: 'c0', isInForce: false, content: 'no calendar at all' };
    const { calendar } = await worldWith(...usual, old);
    expect(calendar('CN-532924')).toBe(calendar('CN-532924'));
    expect(calendar('CN-532924')).not.toBe(calendar('CN'));
    expect(calendar('CN-532924').layers).toEqual(['CN-532924', 'CN']);
    expect(calendar('CN').classify(day('2026-10-01'))).toMatchObject({ isWorking: false });
  });

  it('has one version for the same packs, in whichever order they were stored, and another for others', async () => {
    const versionOf = async (...packs: StoredPack[]) => (await worldWith(national, ...packs)).calendar('CN').version;
    const both = await versionOf(year2026, county2026);
    expect(await versionOf(county2026, year2026)).toBe(both);
    expect(new Set([both, await versionOf(year2026), await versionOf({ ...year2026, version: 'c1c2' })]).size).toBe(3);
    const ofVersions = (a: string, b: string) => versionOf({ ...year2026, version: a }, { ...county2026, version: b });
    expect(await ofVersions('ab', 'c')).not.toBe(await ofVersions('a', 'bc'));
  });
});
