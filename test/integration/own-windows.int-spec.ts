import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import { verifyLedger } from '#libs/docket';
import { TestApi, type StaffName } from '../support/api.js';
import { PartyDesk } from '../support/a-party-desk.js';
import { opinionTexts } from '../support/an-opinion.js';
import { ledgerOf } from '../support/door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

describe('two who petition together', () => {
  it('are served each, read each the own window on the page, and ask for the review each for oneself', async () => {
    const desk = await PartyDesk.open(api);
    const other = await desk.added({ name: '王建国', phone: '13700001111' }, 'petitioner');
    const others = await desk.receiptOf(other);
    const read = async (by: StaffName) =>
      petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${desk.id}`, by)).body);
    const give = async (command: string, by: StaffName, body: object) => {
      const { version: seenVersion } = (await read(by)).item;
      return await api.post(`/api/petitions/${desk.id}/${command}`, by, { seenVersion, ...body });
    };
    const done = async (command: string, by: StaffName, body: object) => {
      const { status, body: said } = await give(command, by, body);
      expect([command, status, status === 200 ? null : said]).toEqual([command, 200, null]);
    };
    await done('refer', 'clerk', { to: 'dept-transport', manner: 'transfer' });
    const today = (await read('clerk')).item.receivedOn;
    await done('accept', 'transportOfficer', { notice: { servedOn: today, manner: 'in_person' } });
    await done('submitOpinion', 'transportOfficer', { outcome: 'explain', ...opinionTexts });
    await done('approveOpinion', 'transportHead', { submission: 1 });
    const served = { servedOn: today, manner: 'in_person', evidence: '当面签收' };
    const unnamed = await give('recordDelivery', 'transportOfficer', served);
    expect([unnamed.status, unnamed.body.code]).toEqual([422, 'petition.recipient_unnamed']);
    await done('recordDelivery', 'transportOfficer', { ...served, recipient: other });
    const half = await read('clerk');
    expect(half.reviewWindows).toMatchObject([{ party: other, lawUntil: null }]);
    // One of two is served: the opinion is out, and says who is left.
    expect([half.item.phase, half.receipts]).toEqual([
      'decided',
      [
        { party: 'p1', servedOn: null, waivedOn: null },
        { party: other, servedOn: today, waivedOn: null },
      ],
    ]);
    const windowsOf = async (right: typeof others) =>
      ((await desk.ask('', right)).body.windows as { window: string; isOpen: boolean }[]).filter(
        ({ window }) => window === 'review',
      );
    expect([await windowsOf(desk.right), await windowsOf(others)]).toMatchObject([[], [{ isOpen: true }]]);
    await done('recordDelivery', 'transportOfficer', { ...served, recipient: 'p1', evidence: '本人签收' });
    expect((await desk.ask('/review-waiver', { ...desk.right, statement: '不申请复查。' })).status).toBe(201);
    const whole = await read('clerk');
    expect([whole.item.phase, whole.receipts[0]]).toEqual([
      'delivered',
      { party: 'p1', servedOn: today, waivedOn: today },
    ]);
    // Each evaluates, and neither is told of the other's.
    const evaluations = async () =>
      (await Promise.all([desk.right, others].map((one) => desk.ask('', one)))).map(
        ({ body }) => body.evaluation as string,
      );
    expect((await desk.ask('/evaluation', { ...others, organ: 'mostly' })).status).toBe(201);
    expect(await evaluations()).toEqual(['open', 'evaluated']);
    expect((await desk.ask('/evaluation', { ...desk.right, organ: 'satisfied' })).status).toBe(201);
    expect(await evaluations()).toEqual(['evaluated', 'evaluated']);
    await done('requestReview', 'clerk', { requestedOn: today, party: other });
    expect([await windowsOf(desk.right), await windowsOf(others)]).toMatchObject([
      [{ isOpen: true, waivedOn: today }],
      [{ isOpen: false, endedAs: 'used' }],
    ]);
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  }, 30_000);
});
