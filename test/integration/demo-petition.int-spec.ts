import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedPetition } from '../../apps/cli/src/seed/demo-petition.js';
import { demoPetitionId } from '#libs/docket';
import type { PetitionState } from '#libs/petition';
import { TestApi } from '../support/api.js';
import { someKeys } from '../support/door.js';

const keys = someKeys();
let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

describe('the petition of the demonstration', () => {
  it('is answered in time, waits to be read, and is made once', async () => {
    await seedPetition(api.database.source, keys);
    await seedPetition(api.database.source, keys);
    const { clocks, state, version } = await api.platform.docket.dossier(demoPetitionId, api.database.source);
    const { phase, breaches } = state as PetitionState;
    expect({ version, phase, breaches }).toEqual({ version: 5, phase: 'decided', breaches: [] });
    expect(clocks.filter(({ breachedAt }) => breachedAt !== null)).toEqual([]);
    expect(clocks.filter(({ metAt, endedAt }) => metAt === null && endedAt === null).map(({ rule }) => rule)).toEqual([
      'XF-SERVE',
    ]);
  });

  it('has no door where there are no demonstration accounts', async () => {
    const { body } = await api.get('/api/installation');
    expect(body).toMatchObject({ isDemo: false, doors: [], petitioner: null });
  });
});
