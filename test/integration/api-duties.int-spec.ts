import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { withClient } from '../../infra/local/postgres-roles.js';
import { TestApi } from '../support/api.js';

describe('the inbox', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.open();
  }, 60_000);

  afterAll(async () => {
    await api.close();
  }, 20_000);

  it('names each case as it was called, and counts what it shows', async () => {
    await api.petition({ class: 'appeal', title: '路灯不亮' });
    const page = contracts.dutyPage.parse((await api.get('/api/duties', 'clerk')).body);
    expect(page.items.map(({ title, about }) => [title, about])).toEqual([['路灯不亮', null]]);
    const count = contracts.dutyCount.parse((await api.get('/api/duties/count', 'clerk')).body);
    expect(count.open).toBe(1);
    expect(count.overdue + count.today + count.week + count.later + count.undated).toBe(1);
    expect(count.next).toBe(page.items[0]?.legalDueOn);
    const none = contracts.dutyPage.parse((await api.get('/api/duties', 'housingOfficer')).body);
    expect(none.items).toEqual([]);
  });

  it('has the duty to object or to take on until either is done or its date has passed, awake or not', async () => {
    const id = await api.referred();
    const owed = async (): Promise<string[]> => {
      const page = contracts.dutyPage.parse((await api.get('/api/duties', 'transportOfficer')).body);
      return page.items.filter((duty) => duty.case === id).map(({ what }) => what);
    };
    expect(await owed()).toEqual(['objectOrTakeOn', 'accept', 'notify']);
    const before = contracts.dutyCount.parse((await api.get('/api/duties/count', 'transportOfficer')).body);
    const ends = (when: string) =>
      withClient(api.database.ownerUrl, (client) =>
        client.query(`update duty set legal_due_at = ${when} where case_id = $1 and what = 'objectOrTakeOn'`, [id]),
      );
    await ends('clock_timestamp()');
    expect(await owed()).toEqual(['accept', 'notify']);
    const after = contracts.dutyCount.parse((await api.get('/api/duties/count', 'transportOfficer')).body);
    expect([after.open, after.overdue]).toEqual([before.open - 1, before.overdue]);
    const { item, duties } = petitionContract.petitionDetail.parse(
      (await api.get(`/api/petitions/${id}`, 'transportOfficer')).body,
    );
    expect([item.isOverdue, duties.map(({ what }) => what)]).toEqual([false, ['refer', 'accept', 'notify']]);
    await ends(`clock_timestamp() + interval '1 day'`);
    await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: 2 });
    expect(await owed()).toEqual(['notify', 'decide']);
  });

  it('asks for nothing that is not possible: of a petition that was accepted, no second acceptance', async () => {
    const id = await api.referred();
    const offered = async (): Promise<(string | undefined)[][]> => {
      const { commands, duties } = petitionContract.petitionDetail.parse(
        (await api.get(`/api/petitions/${id}`, 'transportOfficer')).body,
      );
      const open = duties.filter(({ closedAt }) => closedAt === null);
      const acts = open.flatMap(({ what }) => contracts.heads.petition.duties[what]?.acts ?? []);
      return acts.map((act) => [act, commands[act]?.code]);
    };
    expect(await offered()).toEqual([
      ['accept', undefined],
      ['notify', undefined],
      ['issueNotice', undefined],
      ['accept', undefined],
      ['object', undefined],
    ]);
    await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: 2 });
    expect(await offered()).toEqual([
      ['notify', undefined],
      ['issueNotice', undefined],
      ['submitOpinion', undefined],
      ['decide', 'petition.opinion_needs_approval'],
    ]);
  });

  it('offers everybody what they may do, and counts, pages and badges agree', async () => {
    await api.referred();
    await api.petition({ class: 'appeal' });
    const people = ['clerk', 'bureauHead', 'supervisor', 'transportOfficer', 'transportHead'] as const;
    const told: Record<string, string[]> = {};
    for (const who of people) {
      const rows = contracts.dutyPage.parse((await api.get('/api/duties?mine=true&limit=100', who)).body).items;
      const all = contracts.dutyPage.parse((await api.get('/api/duties?limit=100', who)).body).items;
      const count = contracts.dutyCount.parse((await api.get('/api/duties/count?mine=true', who)).body);
      expect([who, count.open, count.mine, count.all]).toEqual([who, rows.length, rows.length, all.length]);
      told[who] = [...new Set(rows.map(({ what }) => what))].sort();
      const others = all.filter((one) => !rows.some((row) => row.case === one.case && row.id === one.id));
      for (const [duties, isMine] of [
        [rows, true],
        [others, false],
      ] as const) {
        for (const duty of duties) {
          const { commands } = petitionContract.petitionDetail.parse(
            (await api.get(`/api/petitions/${duty.case}`, who)).body,
          );
          const acts = contracts.heads.petition.duties[duty.what]?.acts ?? [];
          const may = acts.some((act) => commands[act]?.kind !== 'forbidden');
          expect([who, duty.what, may]).toEqual([who, duty.what, isMine]);
        }
      }
    }
    expect(told).toMatchObject({ supervisor: [], transportHead: [] });
    expect(told['clerk']).toEqual(['refer']);
    expect(told['transportOfficer']).toEqual(['accept', 'decide', 'notify', 'objectOrTakeOn']);
  });

  it('shows a head what waits for the approval of nobody else', async () => {
    const id = await api.referred();
    await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: 2 });
    const { version } = (await api.get(`/api/petitions/${id}`, 'transportOfficer')).body.item as {
      version: number;
    };
    const ask = { reason: '需要鉴定。', days: 30, seenVersion: version };
    await api.done(`/api/petitions/${id}/askExtension`, 'transportOfficer', ask);
    const whatOf = async (by: 'transportHead' | 'transportOfficer'): Promise<string[]> => {
      const page = contracts.dutyPage.parse((await api.get('/api/duties?approvals=true', by)).body);
      return page.items.map(({ what }) => what);
    };
    expect(await whatOf('transportHead')).toEqual(['approveExtension']);
    expect(await whatOf('transportOfficer')).toEqual([]);
    const countOf = async (by: 'transportHead' | 'transportOfficer') =>
      contracts.dutyCount.parse((await api.get('/api/duties/count?approvals=true', by)).body);
    expect(await countOf('transportHead')).toMatchObject({ open: 1, approvals: 1 });
    expect(await countOf('transportOfficer')).toMatchObject({ open: 0, approvals: 0 });
    expect((await countOf('transportOfficer')).next).not.toBeNull();
  });
});
