import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetitioner } from '../support/a-petitioner.js';
import { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const today = async () => (await api.get('/api/calendar/almanac', 'clerk')).body.today as string;

/** A matter that the transport bureau took up, read by its petitioner. */
async function anAccepted() {
  const { reader, right } = await (await aPetitioner(api)).enter();
  const act = async (by: 'clerk' | 'transportOfficer' | 'transportHead', command: string, body: object) => {
    const { version } = (await api.get(`/api/petitions/${right.id}`, by)).body.item;
    await api.done(`/api/petitions/${right.id}/${command}`, by, { seenVersion: version, ...body });
  };
  await act('clerk', 'refer', { to: 'dept-transport', manner: 'transfer' });
  await act('transportOfficer', 'accept', {});
  return { reader, right, act };
}

describe('what the petitioner is told', () => {
  it('offers nothing to read where there is no text, and says what was told, when and how', async () => {
    const { reader, right, act } = await anAccepted();
    await act('transportOfficer', 'notify', { servedOn: await today(), manner: 'post' });
    const { text } = await reader.get('/p/status');
    expect(text).toMatch(/宾川县交通运输局于\d+年\d+月\d+日（星期.）书面告诉您已经收到、怎么办理，邮寄给您。/);
    expect(text).not.toContain('/p/document/');
    expect(text).toContain(right.number);
  });

  it('says from when to when an extension moved the date, and why', async () => {
    const { reader, act } = await anAccepted();
    await act('transportOfficer', 'askExtension', { days: 20, reason: '须请第三方测量。' });
    await act('transportHead', 'approveExtension', {});
    const before = (await reader.get('/p/status')).text;
    expect(before).not.toContain('须请第三方测量。');
    const date = (text: string) =>
      /作出书面处理意见<\/h3>\s*<p>\s*<strong>最晚(.*?)（条例规定的天数[^）]*）<\/strong>/.exec(text)?.[1] ?? 'no date';
    await act('transportOfficer', 'noticeExtension', { servedOn: await today(), manner: 'in_person' });
    const after = (await reader.get('/p/status')).text;
    const moved = `${date(before)}，延长了 20 天，到${date(after)}。`;
    expect(after).toContain(`原来最晚${moved}`);
    expect(after).toContain('延期的理由：须请第三方测量。');
    const past = after.slice(after.indexOf('已经做了的'));
    expect(past).toMatch(
      new RegExp(`把答复您的时间延长了 20 天，从${date(before)}延到${date(after)}<small>\\S+告诉您</small>`),
    );
    const id = /\/p\/document\/(\d+)/.exec(after)?.[1] ?? '';
    expect((await reader.get(`/p/document/${id}`)).text).toContain(
      `办理期限延长 20 天：从${date(before)}延到${date(after)}。`,
    );
  });

  it.each([
    ['in_person', '已当面交给您', 'wide'],
    ['post', '已邮寄给您，还没确认收到', 'main'],
    ['electronic', '已用电子方式发给您，还没确认收到', 'main'],
    ['other', '已用其他方式送达', 'main'],
  ])('says of a notice served %s what is true of it: %s', async (manner, said, look) => {
    const { reader, act } = await anAccepted();
    await act('transportOfficer', 'notify', { servedOn: await today(), manner, notice: '您的信访事项已收到。' });
    const { text } = await reader.get('/p/status');
    expect(text).toMatch(
      new RegExp(`class="button ${look}" href="/p/document/\\d+">看告知书</a>[^·]*· ${said}</small>`),
    );
  });

  it('says which office gave it back, and where it went instead', async () => {
    const { reader, right } = await (await aPetitioner(api)).enter();
    const act = async (by: 'clerk' | 'housingOfficer' | 'bureauHead', command: string, body: object) => {
      const { version } = (await api.get(`/api/petitions/${right.id}`, 'clerk')).body.item;
      await api.done(`/api/petitions/${right.id}/${command}`, by, { seenVersion: version, ...body });
    };
    await act('clerk', 'refer', { to: 'dept-housing', manner: 'transfer' });
    await act('housingOfficer', 'object', { reasons: '不属职责' });
    await act('bureauHead', 'upholdObjection', { reasons: '改派' });
    expect((await reader.get('/p/status')).text).toMatch(/说这件事不归它管，已退回宾川县信访局/);
    await act('clerk', 'refer', { to: 'dept-transport', manner: 'transfer' });
    const { text } = await reader.get('/p/status');
    // In the order in which it went.
    expect(text).toMatch(
      /信访局把这件事转送、交办给(宾川县\S+?)<small>[\s\S]*\1说这件事不归它管[\s\S]*转送、交办给宾川县交通运输局<small>/,
    );
    expect(text).not.toContain('转送、交办给负责的单位');
  });

  it('says why a matter went back after a correction of its class, and what follows', async () => {
    const { reader, right } = await (await aPetitioner(api)).enter();
    const act = async (by: 'clerk' | 'housingOfficer', command: string, body: object) => {
      const { version } = (await api.get(`/api/petitions/${right.id}`, 'clerk')).body.item;
      await api.done(`/api/petitions/${right.id}/${command}`, by, { seenVersion: version, ...body });
    };
    await act('clerk', 'refer', { to: 'dept-housing', manner: 'transfer' });
    await act('housingOfficer', 'correctClass', { class: 'accusation', reason: '检举' });
    expect((await reader.get('/p/status')).text).toMatch(
      /这件事改按检举控告办理，宾川县\S+?不能办理这一类，已退回宾川县信访局，由它转给有权处理的机关；您不用再交一次/,
    );
  });
});
