import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FindingActivities } from '#activities/finding';
import { as, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { doorOf } from '../../apps/worker/src/docket-door.js';
import { proposalsIn } from '../../apps/worker/src/proposals.js';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { TourDesk, tourLeader as leader, tourSecond as second, visiting } from '../support/tour-desk.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const desk = new TourDesk(() => api);
const { detail, act, runs, aTour, published, seesIt, change } = desk;

const begun = async (visit: string): Promise<void> => {
  expect((await act('visits', visit, leader, 'begin', { on: daysAhead(0) })).status).toBe(200);
  await runs(visit);
};
// A finding of a visit at which nobody has answered anything is refused.
const answered = async (tour: string): Promise<void> => {
  const register = { visit: 'v1', item: 'register', answer: 'yes' };
  expect((await act('inspections', tour, leader, 'answer', register)).status).toBe(200);
};

interface CitedFile {
  readonly attachment: string;
  readonly isCited: boolean;
}

/** What the course of a finding does before its office sees it. */
async function serve(finding: string): Promise<void> {
  const { docket, database } = api.platform;
  const by = { kind: 'finding', caseId: as<CaseId>(finding) };
  const { lookBack } = (await docket.standing(by.caseId, database)).detail as {
    lookBack: { office: string; item: string; since: string; quarter: string };
  };
  const similar = {
    of: (asked: Parameters<typeof reads.listSimilarFindings>[1]) => reads.listSimilarFindings(database, asked),
  };
  await new FindingActivities(doorOf(docket, database), similar, proposalsIn(database)).lookBack({ by, ...lookBack });
}

const aFinding = {
  ...{ office: 'dept-housing', visit: 'v1', grade: 'ordinary', articles: ['23(2)'], until: daysAhead(40) },
  ...{ words: '五件没有书面告知。', toMend: '补送告知书。' },
};

const unseen = { isListed: false, statuses: [404] };

describe('what belongs to a tour', () => {
  it('is kept with all of its visits from whoever has a post where one is secret, but each office sees its own', async () => {
    const visits = [visiting('dept-housing', { isAnnounced: true }), visiting('dept-water')];
    const { id } = await aTour({ visits });
    const told = await published(id);
    expect((await act('visits', told, leader, 'announce')).status).toBe(200);
    await runs(told);
    const whole = { isListed: true, statuses: [200] };
    expect(await seesIt('clerk', { id, visit: told })).toEqual(whole);
    await change('clerk', [{ office: 'dept-water', capacity: 'officer' }]);
    expect(await seesIt('clerk', { id, visit: told })).toEqual(unseen);
    expect(await seesIt('bureauHead', { id, visit: told })).toEqual(whole);
    // Who was told sees its own, by a number that tells of no other, and finds nothing by the tour.
    const { item } = await detail('visits', told, 'housingHead');
    expect(item).toMatchObject({ number: expect.stringMatching(/^访2026-\d{6}$/u), inspection: null });
    const listed = async (by: StaffName, kind: string) =>
      ((await api.get(`/api/${kind}?inspection=${id}`, by)).body as { items: object[] }).items.length;
    expect([await listed('housingHead', 'visits'), await listed('bureauHead', 'visits')]).toEqual([0, 2]);
    // A finding of it is kept in the same way.
    await begun(told);
    await answered(id);
    expect((await act('inspections', id, leader, 'issueFinding', aFinding)).status).toBe(200);
    await runs(id);
    expect([await listed('clerk', 'findings'), await listed('bureauHead', 'findings')]).toEqual([0, 1]);
    const ofOwn = (await api.get('/api/findings', 'clerk')).body as { items: object[] };
    expect(ofOwn.items).toEqual([]);
    const secret = (await detail('inspections', id, leader)).progress.visits[1]?.case ?? '';
    await begun(secret);
    expect(await seesIt('clerk', { id, visit: told })).toEqual(whole);
    expect(await listed('clerk', 'findings')).toBe(1);
    await change('clerk', []);
  }, 60_000);

  it('gives an office the files that its finding cites, and no other of the tour, and nobody withdraws them', async () => {
    const { id } = await aTour();
    await begun(await published(id));
    for (const name of ['登记簿照片.txt', '谈话提纲.txt'])
      await api.attach(id, leader, { name, bytes: Buffer.from(name) });
    const filesOf = async (of: string, by: StaffName) =>
      ((await api.get(`/api/cases/${of}/attachments`, by)).body as { items: CitedFile[] }).items;
    const [cited, other] = (await filesOf(id, leader)).map(({ attachment }) => attachment);
    await answered(id);
    const found = { ...aFinding, files: [cited] };
    expect((await act('inspections', id, leader, 'issueFinding', found)).status).toBe(200);
    await runs(id);
    const ofTour = (await api.get(`/api/findings?inspection=${id}`, leader)).body as { items: { id: string }[] };
    const finding = ofTour.items[0]?.id ?? '';
    expect((await api.get(`/api/cases/${finding}/attachments`, 'housingHead')).status).toBe(404);
    await serve(finding);
    expect(await filesOf(finding, 'housingHead')).toMatchObject([
      { attachment: cited, name: '登记簿照片.txt', isCited: true, isOwn: false },
    ]);
    const read = async (of: string, file: string | undefined) =>
      await api.get(`/api/cases/${of}/attachments/${String(file)}/content`, 'housingHead');
    expect(await read(finding, cited)).toMatchObject({ status: 200, text: '登记簿照片.txt' });
    expect([(await read(finding, other)).status, (await read(id, cited)).status]).toEqual([404, 404]);
    const withdrawn = async (file: string | undefined) => {
      const { version: seenVersion } = (await detail('inspections', id, leader)).item;
      const body = { seenVersion, attachment: file, reason: '放错了。' };
      return (await api.post(`/api/cases/${id}/withdrawAttachment`, leader, body)).body as object;
    };
    expect(await withdrawn(cited)).toMatchObject({ code: 'docket.attachment_cited' });
    expect(await withdrawn(other)).toMatchObject({ version: expect.any(Number) });
    // Its office owes nothing of what is taken back, and hears that it is.
    const { version: seenVersion } = (await api.get(`/api/findings/${finding}`, 'bureauHead')).body.item as {
      version: number;
    };
    await api.done(`/api/findings/${finding}/withdraw`, 'bureauHead', { seenVersion, reasons: '核对有误。' });
    const { items } = (await api.get('/api/reminders', 'housingOfficer')).body as {
      items: { what: string; case: string; about: string }[];
    };
    expect(items.filter((one) => one.case === finding && one.what !== 'duty')).toMatchObject([
      { what: 'notified', about: 'ended' },
    ]);
  }, 60_000);

  it('has a record that is closed over what its leader has seen, and in which what the office said stays', async () => {
    const { id } = await aTour();
    const visit = await published(id);
    const talk = { visit: 'v1', on: daysAhead(0), words: '介绍了登记的做法。' };
    expect((await act('inspections', id, leader, 'recordTalk', talk)).body.code).toBe('inspection.visit_not_begun');
    await begun(visit);
    expect((await act('inspections', id, leader, 'recordTalk', talk)).status).toBe(200);
    const progress = async (by: StaffName = leader) => (await detail('visits', visit, by)).progress;
    for (const { item } of (await progress()).items) {
      await act('inspections', id, leader, 'answer', {
        visit: 'v1',
        item,
        answer: item === 'execution' ? 'no' : 'yes',
      });
    }
    const spot = async (item: string | null) =>
      (await act('visits', visit, leader, 'correctOnSpot', { item, words: '当场补登记。' })).body.code as unknown;
    expect([await spot('notice'), await spot(null)]).toEqual(['visit.item_met', undefined]);
    // Both sides have the record: no number of anybody stands in it.
    const named = '村民电话 139 0000 1234。';
    const written = async (by: StaffName, command: string, body: object) => {
      const { status, body: said } = await act('visits', visit, by, command, body);
      expect([command, status, said.code]).toEqual([command, 422, 'visit.words_name_person']);
    };
    await written(leader, 'correctOnSpot', { item: null, words: named });
    await written(leader, 'leaveOut', { item: 'notice', reasons: named });
    await written(leader, 'close', { words: named });
    await written('housingHead', 'countersign', { refuses: false, words: named });
    const { answers = 0 } = (await progress()).tour ?? {};
    await act('inspections', id, second, 'answer', { visit: 'v1', item: 'notice', answer: 'yes' });
    expect((await act('visits', visit, leader, 'close', { answers })).body.code).toBe('visit.answers_changed');
    expect((await act('visits', visit, leader, 'close', { answers: answers + 1 })).status).toBe(200);
    // What only decides whether another question is asked is nothing that is wrong.
    const { item } = (await api.get(`/api/visits/${visit}`, leader)).body as { item: { unmet: number } };
    expect(item.unmet).toBe(0);
    const refuses = { refuses: true, words: '对第三项有意见。' };
    expect((await act('visits', visit, leader, 'recordRefusal', { words: '。' })).body.code).toBe('visit.may_sign_yet');
    expect((await act('visits', visit, 'housingHead', 'countersign', refuses)).status).toBe(200);
    expect((await act('visits', visit, leader, 'reopen', { reasons: '再核对一项。' })).status).toBe(200);
    const { remarks, signed } = await progress('housingHead');
    expect([remarks, signed.isRefused]).toMatchObject([[{ on: daysAhead(0), isRefusal: true }], false]);
    expect((await act('visits', visit, leader, 'close')).status).toBe(200);
    await runs(visit);
    expect((await act('inspections', id, leader, 'settleVisit', { visit: 'v1' })).status).toBe(200);
    const again = await act('visits', visit, leader, 'reopen', { reasons: '再核对一项。' });
    expect(again.body.code).toBe('visit.settled');
    // Who said what is still read by the group, though the tour keeps it no more.
    const { items } = await progress(second);
    expect(items.find((one) => one.item === 'notice')?.answers.length).toBe(2);
  }, 60_000);

  it('has more time given by whoever the commissioner names, once the leader has left', async () => {
    const { id } = await aTour();
    await begun(await published(id));
    await answered(id);
    expect((await act('inspections', id, leader, 'issueFinding', aFinding)).status).toBe(200);
    await runs(id);
    const ofTour = (await api.get(`/api/findings?inspection=${id}`, leader)).body as { items: { id: string }[] };
    const finding = ofTour.items[0]?.id ?? '';
    await serve(finding);
    const gives = async (by: StaffName, command: string, body: object = {}) => {
      const { version: seenVersion } = (await api.get(`/api/findings/${finding}`, 'bureauHead')).body.item as {
        version: number;
      };
      return await api.post(`/api/findings/${finding}/${command}`, by, { seenVersion, ...body });
    };
    expect((await gives('housingOfficer', 'receive')).status).toBe(200);
    const path = `/api/findings/${finding}/extenders`;
    expect((await api.get(path, 'bureauHead')).body).toEqual({ isNeeded: false, items: [] });
    const account = await desk.accountOf('clerk');
    const naming = { account, reasons: '组长已经调离。' };
    expect((await gives('bureauHead', 'nameExtender', naming)).body.code).toBe('finding.extender_needless');
    const left = [await desk.accountOf(leader)];
    await api.database.source.query(
      `delete from account_role where office_id = 'dept-transport' and account_id = any($1)`,
      [left],
    );
    const { items } = (await api.get(path, 'bureauHead')).body as { items: { account: string }[] };
    expect(items.map((one) => one.account)).toContain(account);
    expect(items.map((one) => one.account)).not.toContain(left[0]);
    expect((await api.get(path, 'clerk')).status).toBe(403);
    expect((await gives('bureauHead', 'nameExtender', naming)).status).toBe(200);
    const more = { until: daysAhead(50), reasons: '设备采购。' };
    expect((await gives('clerk', 'extend', more)).status).toBe(200);
    const { item } = (await api.get(`/api/findings/${finding}`, 'bureauHead')).body as { item: { mendBy: string } };
    expect(item.mendBy).toBe(more.until);
  }, 60_000);
});
