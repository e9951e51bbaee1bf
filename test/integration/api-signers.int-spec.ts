import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { as, Capacity, type OfficeId } from '#libs/kernel';
import { openSession } from '#libs/persistence';
import { withClient } from '../../infra/local/postgres-roles.js';
import { opinionTexts, petitionSeen } from '../support/an-opinion.js';
import { TestApi, type StaffName } from '../support/api.js';
import { officeOf } from '../support/organisation.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const detailOf = (id: string, by: StaffName) => petitionSeen(api, id, by);

async function give(id: string, by: StaffName, command: string, body: object = {}) {
  const { item } = await detailOf(id, by);
  return await api.done(`/api/petitions/${id}/${command}`, by, { seenVersion: item.version, ...body });
}

/** A petition whose opinion the officer of the transport bureau has laid before its head. */
async function submitted(): Promise<string> {
  const id = await api.referred();
  await give(id, 'transportOfficer', 'accept');
  await give(id, 'transportOfficer', 'submitOpinion', { outcome: 'explain', ...opinionTexts });
  return id;
}

const inboxOf = async (id: string, by: StaffName, query = '') => {
  const page = contracts.dutyPage.parse((await api.get(`/api/duties?limit=100${query}`, by)).body);
  return page.items.filter((duty) => duty.case === id);
};
const opinionIn = async (id: string, by: StaffName) =>
  (await inboxOf(id, by)).find(({ what }) => what === 'approveOpinion');

/** As an administrator does, without the forms. */
const set = (sql: string) => withClient(api.database.ownerUrl, (client) => client.query(sql));
const isHead = (is: boolean) =>
  set(
    is
      ? `insert into account_role select id, 'dept-transport', 'head' from account where name = 'transportofficer'`
      : `delete from account_role where capacity = 'head' and account_id = (select id from account where name = 'transportofficer')`,
  );
const isThere = (is: boolean) => set(`update account set is_active = ${String(is)} where name = 'transporthead'`);
/** What the officer is answered in a second session, as head of the same office. */
async function asHead() {
  const [row] = await api.database.source.query<{ id: string }[]>(
    `select id from account where name = 'transportofficer'`,
  );
  const role = { account: row?.id ?? '', office: as<OfficeId>('dept-transport'), capacity: Capacity.head };
  const token = await openSession(api.database.source, { ...role, carrier: 'bearer' });
  return async (path: string) => (await api.get(path, undefined, { authorization: `Bearer ${token}` })).body as unknown;
}

describe('who may approve an opinion', () => {
  it('is never whoever submitted it: no row and no count of theirs asks them to, also as head', async () => {
    const id = await submitted();
    await isHead(true);
    const get = await asHead();
    for (const query of ['approvals=true', 'mine=true']) {
      const { items } = contracts.dutyPage.parse(await get(`/api/duties?limit=100&${query}`));
      expect([query, items.filter(({ what }) => what === 'approveOpinion')]).toEqual([query, []]);
      const count = contracts.dutyCount.parse(await get(`/api/duties/count?${query}`));
      expect([query, count.open]).toEqual([query, items.length]);
      expect([count.approvals, count.all > 0]).toEqual([0, true]);
    }
    const { items } = contracts.dutyPage.parse(await get('/api/duties?limit=100'));
    expect(items.find((one) => one.case === id && one.what === 'approveOpinion')).toMatchObject({
      ...{ isOwnRequest: true, hasDecider: true },
    });
    const { commands } = petitionContract.petitionDetail.parse(await get(`/api/petitions/${id}`));
    expect(commands['approveOpinion']).toMatchObject({ code: 'office.same_person' });
    expect(await inboxOf(id, 'transportHead', '&approvals=true')).toMatchObject([
      { what: 'approveOpinion', isOwnRequest: false, hasDecider: true },
    ]);
    await isHead(false);
  });

  it('is said to be nobody where nobody else is head of the office, on the row and on the case', async () => {
    const id = await submitted();
    await isHead(true);
    await isThere(false);
    const own = (await inboxOf(id, 'transportOfficer')).find(({ what }) => what === 'decide');
    expect(own).toMatchObject({ waitsFor: 'head', hasDecider: false });
    expect((await detailOf(id, 'transportOfficer')).signingGap).toBe('only_submitter');
    expect((await detailOf(id, 'clerk')).signingGap).toBe('only_submitter');
    await isThere(true);
    expect((await detailOf(id, 'transportOfficer')).signingGap).toBeNull();
    expect(await opinionIn(id, 'transportHead')).toMatchObject({ hasDecider: true });
    await isHead(false);
  });

  it('is missed before anybody writes: by the officer, in the list of offices and by the health of the system', async () => {
    const id = await api.referred();
    await give(id, 'transportOfficer', 'accept');
    const healthOf = async () => {
      const { dependencies } = contracts.readiness.parse((await api.get('/api/health/ready')).body);
      return dependencies.find(({ name }) => name === 'opinion_signers');
    };
    expect((await officeOf(api, 'dept-transport')).lacksSigner).toBe(false);
    expect(await healthOf()).toMatchObject({ isReady: true });
    await isThere(false);
    expect((await officeOf(api, 'dept-transport')).lacksSigner).toBe(true);
    expect((await officeOf(api, 'dept-health')).lacksSigner).toBe(false);
    expect(await healthOf()).toMatchObject({
      isReady: false,
      detail: expect.stringMatching(/^缺 · missing: .* dept-transport$/u),
    });
    expect((await detailOf(id, 'transportOfficer')).signingGap).toBe('nobody');
    await isThere(true);
  });
});

describe('the approval of an office', () => {
  it('says to the administrator how many opinions wait for it', async () => {
    const before = (await api.get('/api/offices/dept-transport', 'admin')).body.holdings.opinionsWaiting as number;
    await submitted();
    const { holdings } = contracts.officeDetail.parse((await api.get('/api/offices/dept-transport', 'admin')).body);
    expect(holdings?.opinionsWaiting).toBe(before + 1);
  });

  it('says which of two acts its duty asks for', async () => {
    const id = await api.referred();
    await give(id, 'transportOfficer', 'accept');
    const decide = (await inboxOf(id, 'transportOfficer')).find(({ what }) => what === 'decide');
    expect(decide).toMatchObject({ act: 'submitOpinion', isOwnRequest: false, hasDecider: true });
  });
});
