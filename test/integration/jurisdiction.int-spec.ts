import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bringUpToDate } from '../../apps/cli/src/migrate/bring-up-to-date.js';
import { currentWorld, jurisdictionOf, WorldCache, type World } from '#libs/docket';
import { readJurisdiction, readJurisdictions, reads, setJurisdiction } from '#libs/persistence';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/law.js';

const binchuan = { code: 'CN-532924', name: { zh: '宾川县', en: 'Binchuan County' } };
const real = { ...binchuan, isMadeUp: false };
const by = (reason: string, isChange = false) => ({ name: 'operator', reason, isChange });

let database: TestDatabase;
beforeEach(async () => {
  database = await aDatabase();
});
afterEach(() => database.drop());

const release = (demoCounty: boolean) =>
  bringUpToDate({ environment: { DATABASE_OWNER_URL: database.ownerUrl }, repository: process.cwd() }, { demoCounty });
const world = (): Promise<World> => currentWorld(new WorldCache(), database.source);
const names = async (): Promise<string[]> => (await reads.listPacks(database.source)).map(({ name }) => name);

describe('where an installation is', () => {
  it('is said once, and told to every process; the same again writes nothing', async () => {
    await release(false);
    expect(await readJurisdiction(database.source)).toBeNull();
    const cache = new WorldCache();
    expect((await currentWorld(cache, database.source)).jurisdiction).toBeNull();
    expect(await setJurisdiction(database.source, real, by('first'))).toBe('set');
    expect(await setJurisdiction(database.source, real, by('again'))).toBe('already');
    expect(jurisdictionOf(await currentWorld(cache, database.source))).toBe('CN-532924');
    expect(await readJurisdictions(database.source)).toMatchObject([{ ...real, reason: 'first', setBy: 'operator' }]);
  });

  it('is changed on purpose alone, and the record keeps what was before', async () => {
    await setJurisdiction(database.source, real, by('first'));
    const dali = { code: 'CN-5329', name: { zh: '大理州', en: 'Dali' }, isMadeUp: false };
    await expect(setJurisdiction(database.source, dali, by('slip'))).rejects.toMatchObject({
      code: 'installation.other_jurisdiction',
      details: { present: 'CN-532924', wanted: 'CN-5329' },
    });
    expect(await setJurisdiction(database.source, dali, by('merged', true))).toBe('changed');
    expect((await readJurisdictions(database.source)).map(({ reason }) => reason)).toEqual(['merged', 'first']);
    for (const sql of [`update jurisdiction set code = 'CN'`, 'delete from jurisdiction', 'truncate jurisdiction']) {
      await expect(database.source.query(sql)).rejects.toThrow(/permission denied/u);
    }
  });

  it('is one of two that say it at the same time', async () => {
    const places = ['CN-532924', 'CN-5329'].map((code) => ({ ...real, code }));
    const said = await Promise.allSettled(places.map((place) => setJurisdiction(database.source, place, by('race'))));
    expect(said.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await readJurisdictions(database.source)).toHaveLength(1);
  });
});

describe('an invented calendar', () => {
  it('never comes to a real installation: not by a release, and not by the start of a demonstration', async () => {
    await release(false);
    await setJurisdiction(database.source, real, by('a real county'));
    await release(true);
    expect((await names()).filter((name) => name.startsWith('CN-532924'))).toEqual([]);
    expect(await readJurisdiction(database.source)).toEqual(real);
    const calendar = (await world()).calendar('CN-532924');
    expect(calendar).toMatchObject({ layers: ['CN-5329', 'CN'], isMadeUp: false });
    expect(calendar.classify(day('2026-11-23'))).toMatchObject({ isWorking: true, isKnown: false });
  });

  it('counts in the made-up county, until the installation is said to be a real one', async () => {
    await release(true);
    expect(await readJurisdiction(database.source)).toEqual({ ...binchuan, isMadeUp: true });
    const holiday = day('2026-11-23');
    expect((await world()).calendar('CN-532924').classify(holiday)).toMatchObject({ isWorking: false, isKnown: true });
    await setJurisdiction(database.source, real, by('the demonstration ended', true));
    expect((await world()).calendar('CN-532924').isMadeUp).toBe(false);
    expect((await world()).calendar('CN-532924').classify(holiday)).toMatchObject({ isWorking: true, isKnown: false });
    await release(true);
    expect(await readJurisdiction(database.source)).toEqual(real);
  });
});
