import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guidanceCounts } from '#libs/contracts';
import { as, type OfficeId } from '#libs/kernel';
import { WorldCache } from '#libs/docket';
import { openSession } from '#libs/persistence';
import { freezingBy } from '../../apps/worker/src/freezing.js';
import { TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { aCounty, aDoor } from '../support/door.js';
import { furnishDisputes } from './furnish.js';

let api: TestApi;
let database: TestDatabase;
beforeAll(async () => {
  database = await aCounty();
  await furnishDisputes(database);
  api = await TestApi.over({ ...aDoor(database.source), database });
  const of = { phase: 'open', endedAt: null };
  await add('mediation-lawu', 1, of);
  await add('mediation-jinniu', 4, of);
  // A studio is one mediator's name: what it has is its committee's.
  await add('studio-jinniu', 2, of);
  await add('mediation-jinniu', 3, { phase: 'ended', endedAt: '2025-05-04T01:00:00Z' });
  await add('mediation-medical', 5, { ...of, isDrill: true });
  await add('mediation-medical', 6, of);
  // What an organ holds is no matter of guidance; what a room holds is told to nobody.
  await add('dept-housing', 9, of);
  await add('mediation-jinniu', 9, { ...of, table: 'caucus' });
  // Nothing is told of a quarter before it is frozen, and it is not by asking.
  const { kinds } = guidanceCounts.parse((await counts('dept-justice')).body);
  expect(kinds.find(({ kind }) => kind === 'dispute')).toEqual({ kind: 'dispute', quarters: [] });
  await freezingBy(new WorldCache(), 3)(database.source);
}, 60_000);
afterAll(() => api.close());

/** Rows of the read model: what whoever guides is told stands nowhere else. All began in the first quarter of 2025, at its last minute. */
async function add(
  office: string,
  count: number,
  {
    table = 'dispute',
    isDrill = false,
    openedAt = '2025-03-31T15:59:00Z',
    ...of
  }: { phase: string; endedAt: string | null; openedAt?: string; isDrill?: boolean; table?: string },
) {
  for (let n = 0; n < count; n += 1) {
    await database.source.query(
      `insert into ${table} (case_id, number, is_drill, phase, office_id, provisional, opened_at, ended_at)
       values ($1::uuid, $1::text, $2, $3, $4, false, $6, $5)`,
      [randomUUID(), isDrill, of.phase, office, of.endedAt, openedAt],
    );
  }
}

async function asked(office: string, capacity: 'officer' | 'head', path: string) {
  const account = randomUUID();
  await database.source.query(`insert into account (id, name, display_name, password_hash) values ($1, $2, '某', '')`, [
    account,
    `g-${account.slice(0, 8)}`,
  ]);
  await database.source.query('insert into account_role values ($1, $2, $3)', [account, office, capacity]);
  const role = { office: as<OfficeId>(office), capacity, account, carrier: 'bearer' as const };
  const token = await openSession(database.source, role);
  return await api.ask('GET', path, { headers: { authorization: `Bearer ${token}` } });
}
const counts = (office: string, year = '2025') => asked(office, 'officer', `/api/guidance/counts?year=${year}`);

describe('what whoever guides is told', () => {
  it('is numbers by quarter of the committees of its county, in their order, with the small ones in the totals alone', async () => {
    const said = await counts('dept-justice');
    expect(said.status).toBe(200);
    const { guided, kinds } = guidanceCounts.parse(said.body);
    expect(guided).toBe(104);
    const disputes = kinds.find(({ kind }) => kind === 'dispute');
    const jinniu = { office: 'mediation-jinniu', takenIn: 0, ended: 0, endings: [] };
    const ended = { ended: 3, endings: [{ phase: 'ended', count: 3 }] };
    const quarter = { least: 3, unlisted: 103 };
    // One of them has one case: another goes with it, or the totals would tell.
    expect(disputes?.quarters.slice(0, 3)).toEqual([
      {
        ...{ ...quarter, quarter: '2025Q1', listed: [{ ...jinniu, takenIn: 9 }] },
        totals: { takenIn: 16, open: 16, ended: 0, endings: [] },
      },
      {
        ...{ ...quarter, quarter: '2025Q2', listed: [{ ...jinniu, ...ended }] },
        totals: { takenIn: 0, open: 13, ...ended },
      },
      {
        // Two have as many open: which of them went with the small one would tell of the other.
        ...{ ...quarter, quarter: '2025Q3', listed: [], unlisted: 104 },
        totals: { takenIn: 0, open: 13, ended: 0, endings: [] },
      },
    ]);
    expect(said.text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('is told again as it was told first: neither a case that is reopened nor one of today can be found by asking twice', async () => {
    const first = await counts('dept-justice');
    const now = await counts('dept-justice', String(new Date().getFullYear()));
    await database.source.query(
      `update dispute set ended_at = null, phase = 'open' where case_id = (select case_id from dispute where ended_at is not null limit 1)`,
    );
    await add('mediation-lawu', 4, { phase: 'open', endedAt: null });
    await add('mediation-lawu', 1, { phase: 'open', endedAt: null, openedAt: new Date().toISOString() });
    expect((await counts('dept-justice')).body).toEqual(first.body);
    expect((await counts('guidance-committee')).body).toEqual(first.body);
    const later = await counts('dept-justice', String(new Date().getFullYear()));
    expect(later.body).toEqual(now.body);
    await expect(database.source.query(`update guidance_told set body = '{}'`)).rejects.toThrow();
  });

  it('is the same for the guidance committee, and of a year ahead nothing', async () => {
    const [one, other] = [await counts('dept-justice'), await counts('guidance-committee')];
    expect(other.body).toEqual(one.body);
    expect((await counts('dept-justice', '2099')).body.kinds).toContainEqual({ kind: 'dispute', quarters: [] });
  });

  it('is nothing for whoever guides nobody: no government, township, centre, justice office, bureau, and no committee', async () => {
    for (const office of [
      'county-government',
      'town-jinniu',
      'centre',
      'justice-jinniu',
      'bureau',
      'mediation-jinniu',
    ]) {
      const said = await counts(office);
      expect([office, said.status, said.body.code]).toEqual([office, 403, 'office.not_permitted']);
    }
  });

  it('opens no case: neither who guides nor who stands above the committee has one in a list', async () => {
    for (const office of ['dept-justice', 'guidance-committee', 'town-jinniu']) {
      const { status, body } = await asked(office, 'head', '/api/disputes');
      expect([office, status, body.items]).toEqual([office, 200, []]);
    }
  });
});
