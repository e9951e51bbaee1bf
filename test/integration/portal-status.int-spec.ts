import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetitioner } from '../support/a-petitioner.js';
import { aMatter, TestApi } from '../support/api.js';
import { FormReader } from '../support/form-reader.js';

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
    await act('housingOfficer', 'object', { reasons: '不属本单位职责范围' });
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

/** A matter submitted to the transport bureau itself, some days ago, read by its petitioner. */
async function aDirect(daysAgo = 0, more: object = {}) {
  const receivedOn = new Date(Date.parse(await today()) - daysAgo * 86_400_000).toISOString().slice(0, 10);
  const body = { ...aMatter, class: 'appeal', receivedOn, ...more };
  const receipt = (await api.done('/api/petitions', 'transportOfficer', body)).body as Record<string, string>;
  const right = { id: receipt['id'] ?? '', number: receipt['number'] ?? '', queryCode: receipt['queryCode'] ?? '' };
  const reader = new FormReader(await api.app.getUrl());
  await reader.post('/p/enter', { number: right.number, queryCode: right.queryCode });
  return { reader, right };
}

/** What stands under the heading of a part of the page. */
const partOf = (text: string, id: string): string =>
  text.slice(text.indexOf(`id="${id}"`)).split('</section>')[0] ?? '';

const opinion = {
  ...{ outcome: 'explain', claim: '恢复水渠', facts: '水渠被挖断', reasons: '没有法律依据' },
  ...{ opinion: '解释说明', legalBasis: '《信访工作条例》第三十二条' },
};

describe('what is left for the petitioner to do', () => {
  it('is to go on in the procedure into which the matter was led, also while a report is still owed', async () => {
    const notice = { route: 'reconsideration', notice: '请申请行政复议', servedOn: await today(), manner: 'in_person' };
    for (const setOn of [null, new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)]) {
      const { reader, right } = await (await aPetitioner(api)).enter();
      const act = async (by: 'bureauHead' | 'transportOfficer', command: string, body: object) => {
        const { version } = (await api.get(`/api/petitions/${right.id}`, by)).body.item;
        await api.done(`/api/petitions/${right.id}/${command}`, by, { seenVersion: version, ...body });
      };
      const manner = setOn === null ? { manner: 'transfer' } : { manner: 'assign', setOn };
      await act('bureauHead', 'refer', { to: 'dept-transport', ...manner });
      await act('transportOfficer', 'routeOut', notice);
      const { text } = await reader.get('/p/status');
      expect(text).toMatch(/<strong>这件事已于\S+导入法定程序，按那个程序办理。<\/strong>/);
      expect(partOf(text, 'may')).toContain(
        '请按上面写的程序继续；要由您申请或者起诉的，注意上面写的期限。信访这边不再办理。',
      );
      expect(text).not.toContain('不用您再做什么');
    }
  });

  it('is to go to the organ that was named', async () => {
    const { reader, right } = await aDirect();
    const { version } = (await api.get(`/api/petitions/${right.id}`, 'transportOfficer')).body.item;
    const notice = { to: 'dept-water', notice: '请向水务局提出', servedOn: await today(), manner: 'in_person' };
    await api.done(`/api/petitions/${right.id}/declareOutOfRemit`, 'transportOfficer', {
      seenVersion: version,
      ...notice,
    });
    const { text } = await reader.get('/p/status');
    expect(partOf(text, 'may')).toContain('请向上面写的机关提出。');
    expect(text).not.toContain('不用您再做什么');
  });

  it('is to ask for the review of an opinion, before anybody proves its receipt and after the file was closed', async () => {
    const { reader, act } = await anAccepted();
    await act('transportOfficer', 'notify', { servedOn: await today(), manner: 'in_person' });
    await act('transportOfficer', 'submitOpinion', opinion);
    await act('transportHead', 'approveOpinion', { submission: 1 });
    const notYet = '请求复查的期限还没有起算：自您收到意见书那天的次日起算。现在也可以请求宾川县人民政府或者';
    expect(partOf((await reader.get('/p/status')).text, 'may')).toContain(notYet);
    const deemed = { servedOn: await today(), manner: 'public_notice', evidence: '县政府网站公告' };
    await act('transportOfficer', 'recordDelivery', deemed);
    await act('transportOfficer', 'close', {});
    const closed = (await reader.get('/p/status')).text;
    expect(partOf(closed, 'may')).toContain(notYet);
    expect(closed).not.toContain('不用您再做什么');
    expect(partOf(closed, 'past')).toContain('把处理意见书或者答复公告，或者送到您最后已知的住址');
    expect(closed).not.toContain('把处理意见书或者答复送到您手里');
    expect(closed).toMatch(/class="button main" href="\/p\/document\/\d+">看处理意见书</);
    const [, id = ''] = /href="\/p\/document\/(\d+)">看处理意见书/.exec(closed) ?? [];
    await reader.send((await reader.get(`/p/document/${id}`)).text, '/p/confirm', {});
    const confirmed = (await reader.get('/p/status')).text;
    expect(partOf(confirmed, 'may')).toMatch(/不同意答复的，最晚\S+可请求宾川县人民政府/);
    expect(confirmed).toContain('您已确认收到');
    // That it is given up is a record: until the same day the right is there (art. 35).
    await reader.send((await reader.get('/p/waive')).text, '/p/waive', { statement: '我同意处理意见。' });
    const waived = partOf((await reader.get('/p/status')).text, 'may');
    expect(waived).toMatch(/您已经声明放弃复查。\S+（含当日）以前改变主意的，仍然可以请求。/);
    expect(waived).toMatch(/不同意答复的，最晚\S+可请求宾川县人民政府/);
    expect(waived).not.toContain('href="/p/waive"');
  });
});

describe('silence on acceptance', () => {
  it('is no acceptance: the step is not done, and the page says that the days run all the same', async () => {
    const { reader, right } = await aDirect(20);
    // What is due is settled before the next act, whoever acts.
    const { version } = (await api.get(`/api/petitions/${right.id}`, 'transportOfficer')).body.item;
    await api.done(`/api/petitions/${right.id}/notify`, 'transportOfficer', {
      ...{ seenVersion: version, servedOn: await today(), manner: 'in_person' },
    });
    const { text } = await reader.get('/p/status');
    expect(partOf(text, 'steps')).toMatch(
      /aria-current="step"[^]*受理<small>单位没有受理；办理的 60 天照样从\S+的次日算（本平台的规定）<\/small>/,
    );
    expect(partOf(text, 'steps')).not.toMatch(/受理<small>已完成/);
    expect(partOf(text, 'owed')).toContain('受理这件事');
  });

  it('is none where no acceptance is owed: a suggestion has no such step', async () => {
    const { reader } = await aDirect(0, { class: 'suggestion' });
    expect(partOf((await reader.get('/p/status')).text, 'steps')).not.toContain('受理');
  });
});
