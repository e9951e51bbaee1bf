import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf } from '#activities/course';
import { RevisitActivities } from '#activities/revisit';
import { currentWorld, partIdOf } from '#libs/docket';
import { as, type CaseRef, type OfficeId } from '#libs/kernel';
import { createAccount, openSession, passwordPool } from '#libs/persistence';
import { doorOf } from '../../apps/worker/src/docket-door.js';
import { revisitChain, visitorsNow } from '../../apps/worker/src/revisits.js';
import { TestApi } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { aDoor } from '../support/door.js';
import { JointDoor } from '../support/joint-door.js';

const on = daysAhead(-1);
const role = { office: as<OfficeId>('justice-binju'), capacity: 'officer' } as const;
let api: TestApi;
let door: JointDoor;
const accounts: Record<string, string> = {};

/** Somebody of the visiting office, in the register with what that one speaks. */
async function speaks(name: string, languages: readonly string[]): Promise<void> {
  const { source } = api.database;
  const account = await createAccount(source, passwordPool(), {
    ...{ name, displayName: `姓名-${name}`, password: TestApi.password, roles: [role], isDemo: false },
  });
  accounts[name] = account;
  await source.query(
    `insert into registered_person (id, code, kind, name, office_id, is_full_time, specialities, languages, qualifications, account_id)
     values ($1, $2, 'staff', $2, $3, true, '{}', $4, '{}', $5)`,
    [randomUUID(), name, role.office, languages, account],
  );
}

/** Frozen by whoever could go now, with what its parties want. */
async function frozen(name: string, languages: readonly string[] | null): Promise<CaseRef> {
  const { docket, vault } = api.platform;
  const { source } = api.database;
  const revisit: CaseRef = { kind: 'revisit', caseId: partIdOf(door.mediation.caseId, { kind: 'revisit', name }) };
  const opening = {
    ...{ matter: 'mediation', on: name, office: role.office, supervisor: 'dept-justice', parties: ['p1', 'p2'] },
    ...{
      unwanted: [],
      obligations: [],
      isGridAgreed: false,
      reviewUntil: null,
      ...(languages !== null && { languages }),
    },
    handled: { offices: ['mediation-binju'], persons: [] },
  };
  await door.act(revisit, actorOf(door.mediation), 'open', opening, {}, { opening: { parent: door.mediation, name } });
  const { world } = aDoor(source);
  const visitors = visitorsNow({ docket, vault }, source, () => currentWorld(world, source));
  const activities = new RevisitActivities(doorOf(docket, source), revisitChain(docket, source), visitors);
  await activities.freezeVisitors({ by: revisit, instance: 'once' });
  return revisit;
}

async function goes({ caseId }: CaseRef) {
  const token = await openSession(api.database.source, {
    ...role,
    account: accounts['mandarin'] ?? '',
    carrier: 'bearer',
  });
  const headers = { authorization: `Bearer ${token}` };
  const { progress } = (await api.ask('GET', `/api/revisits/${caseId}`, { headers })).body;
  return [progress.visitor?.name ?? null, progress.languages] as const;
}

beforeAll(async () => {
  api = await TestApi.open();
  const { docket, vault } = api.platform;
  door = new JointDoor(api.database.source, { docket, vault }, 'mediation-binju');
  await door.mediates();
  await speaks('mandarin', ['mandarin']);
  await speaks('bai', ['mandarin', 'bai']);
}, 120_000);
afterAll(() => api.close());

describe('who goes to parties that want to be asked in a language', () => {
  it('is whoever speaks it by the register, though another has as little to do', async () => {
    expect(await goes(await frozen(on, ['bai']))).toEqual(['姓名-bai', ['bai']]);
    // With one to do already, that one goes all the same: the other speaks no Bai.
    expect(await goes(await frozen(daysAhead(0), ['bai', 'mandarin']))).toEqual(['姓名-bai', ['bai', 'mandarin']]);
  });

  it('is whoever speaks one of them where nobody speaks all', async () => {
    expect(await goes(await frozen(daysAhead(-4), ['bai', 'naxi']))).toEqual(['姓名-bai', ['bai', 'naxi']]);
  });

  it('is whoever goes there already where nobody speaks it, or none was named', async () => {
    expect(await goes(await frozen(daysAhead(-2), ['naxi']))).toEqual(['姓名-bai', ['naxi']]);
    expect(await goes(await frozen(daysAhead(-3), null))).toEqual(['姓名-bai', []]);
  });
});
