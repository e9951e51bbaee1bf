import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { aJointMediation, allAgree, jointCentre, jointMember } from './support/a-joint.js';
import { aMediationUnderWay } from './support/a-mediation.js';
import { aPhone, unusable } from './support/a-phone.js';
import { chooseOption } from './support/by-keyboard.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import {
  anExpert,
  becomesBusy,
  becomesDisputed,
  becomesLed,
  expertsDrawn,
  injuryExperts,
  isIn,
  otherMembers,
  says,
  shownTo,
  type ShownJoint,
} from './support/joint-stages.js';

// A walk through several forms, on a machine that does other things too.
jest.setTimeout(300_000);

const product = aConsole();
const head = 'mediation.liuxi.head';

const pick = async (view: ConsolePage, label: string | RegExp, option: string): Promise<void> => {
  const field = drawerOf(view).getByLabel(label);
  await field.click();
  await field.fill(option);
  await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option }).first().click();
};

describe('a joint mediation', () => {
  it('is given its lead and its members by the centre, which the board had shown without one', async () => {
    const mediation = await aMediationUnderWay(product.client);
    await allAgree(product.client, mediation.id);
    const opened = await product.client.post<{ case: string; number: string }>(
      head,
      `/api/mediations/${mediation.id}/joint`,
      {
        ...{ centre: 'centre', matter: 'water', template: 'county_centre', title: '灌溉用水的分配' },
        words: '上下游两个村民小组用水时间的安排。',
      },
    );
    await eventually(() => product.client.get<ShownJoint>(jointCentre, `/api/joints/${opened.case}`));
    const view = await product.open(jointCentre);
    await view.go('/joints');
    await view.page.getByRole('link', { name: /^未确定牵头单位：\d+，打开列表$/u }).click();
    await view.page.getByRole('link', { name: opened.number }).first().click();
    await view.page.getByRole('heading', { name: '成员单位' }).waitFor();
    const form = await begin(view, 'proposeLead');
    await form.getByRole('button', { name: '按“县综治中心联调”填入' }).click();
    await pick(view, '成员单位 1', '宾川县水务局');
    await pick(view, '成员单位 2', '宾川县农业农村局');
    for (const at of ['1', '2']) await form.getByLabel(new RegExp(`^请其做什么.*${at}$`, 'u')).fill('说明可以做什么。');
    await pick(view, /^牵头单位/u, '宾川县水务局');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '提出牵头单位和成员');
    await view.page.getByRole('table', { name: '成员单位' }).getByText('农业农村').first().waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });

  it('asks a member, which says what it has to say on a page that shows nothing of the mediation', async () => {
    const joint = await aJointMediation(product.client);
    for (const by of otherMembers) await says(product.client, by, joint, 'confirmLead');
    const view = await product.open(jointMember);
    await view.go(`/shares/${encodeURIComponent(joint.share.number)}`);
    await view.page.getByText('说明水量、渠道权属和可以采取的措施。').first().waitFor();
    await (await begin(view, 'confirmLead')).locator('.command-submit button').click();
    await isDone(view, '确认牵头单位');
    await isIn(product.client, joint, 'working');
    await view.go(`/shares/${encodeURIComponent(joint.share.number)}`);
    const form = await begin(view, 'givePosition');
    await form.getByLabel('附条件同意').click();
    await form.getByLabel(/^书面意见/u).fill('先测流量，再定轮灌时间。');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '提出书面意见');
    await view.page.getByRole('heading', { name: /第 1 份 · 附条件同意/u }).waitFor();
    expect(await view.page.getByText(/李\*\*|王\*\*/u).count()).toBe(0);
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });

  it('has its experts drawn by the centre, and whoever reads it checks the draw in the browser', async () => {
    const joint = await aJointMediation(product.client);
    await becomesLed(product.client, joint);
    // Of this attempt alone: the register keeps those of another one.
    const mark = String(Date.now());
    await injuryExperts(product.client, mark);
    const centre = await product.open(jointCentre);
    await centre.go(`/joints/${encodeURIComponent(joint.number)}`);
    const form = await begin(centre, 'freezeDraw');
    await drawerOf(centre)
      .getByLabel(/^专业领域/u)
      .click();
    await centre.page.locator('.ant-select-dropdown:visible').getByText('人身损害').click();
    await form.getByText(`甲${mark}（`).first().waitFor();
    await form.getByRole('combobox', { name: new RegExp(`^甲${mark}（`, 'u') }).focus();
    await chooseOption(centre, '回避');
    await form.getByRole('textbox', { name: new RegExp(`^甲${mark}（.*：为什么$`, 'u') }).fill('与一方有亲属关系。');
    await centre.page.keyboard.press('Control+Enter');
    await isDone(centre, '抽取专家');
    await eventually(async () => {
      const { progress } = await product.client.get<ShownJoint>(jointCentre, `/api/joints/${joint.id}`);
      if (progress.draws.every(({ seed }) => seed === null)) throw new Error('nobody is drawn yet');
    });
    await centre.go(`/joints/${encodeURIComponent(joint.number)}`);
    await centre.page.getByText('不参加：回避 1 人。').waitFor();
    await centre.page.getByText('回避：与一方有亲属关系。').waitFor();
    await centre.page.getByRole('button', { name: '复核' }).click();
    await centre.page.getByText('✓ 与种子算出的结果一致；种子、候选人、人数、抽中的人和征询顺序与链条一致。').waitFor();
    expect([...(await centre.findings()), ...(await centre.tooWide())]).toEqual([]);
    await leave(centre);
  });

  it('has its lead ruled by the conference, where the same member objects again', async () => {
    const joint = await aJointMediation(product.client);
    await becomesDisputed(product.client, joint);
    const view = await product.open('conference.head');
    await eventually(() => product.client.get<ShownJoint>('conference.head', `/api/joints/${joint.id}`));
    await view.go(`/joints/${encodeURIComponent(joint.number)}`);
    await view.page.getByRole('heading', { name: '对牵头单位的异议' }).waitFor();
    expect(await view.page.getByText('不掌握用水计划。').count()).toBe(2);
    const form = await begin(view, 'ruleLead');
    await pick(view, /^牵头单位/u, '宾川县农业农村局');
    await form.getByLabel(/^理由/u).fill('用水计划由农业农村局掌握。');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '决定牵头单位');
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });

  it.each([
    ['zh', true],
    ['zh', false],
    ['en', true],
  ] as const)('names its experts to a party on an old telephone (%s, with script: %s)', async (language, hasScript) => {
    const { client, stack } = product;
    const joint = await aJointMediation(client);
    await becomesLed(client, joint);
    await injuryExperts(client, `机${String(Date.now())}`);
    await expertsDrawn(client, joint, 1);
    const { progress } = await shownTo(client, jointCentre, joint);
    const [drawn] = progress.draws[0]?.called ?? [];
    const { context, page, errors } = await aPhone(product.browser, { javaScriptEnabled: hasScript });
    await page.goto(`${stack.apiUrl}/p`);
    await page.getByLabel('编号').fill(joint.mediation.number);
    await page.getByLabel('查询码').fill(joint.mediation.queryCode);
    await page.locator('button.main').click();
    await page.waitForURL('**/p/status');
    if (language === 'en') {
      await page.locator('.tools summary').click();
      await page.getByRole('button', { name: 'English' }).click();
    }
    const words = {
      zh: { title: '联合调解的专家', waiting: '正在征询，还没有答复。', objects: '可以申请其回避' },
      en: { title: 'Experts', waiting: 'Was asked, and has not answered yet.', objects: 'ask for another' },
    }[language];
    const section = page.locator('section', { has: page.getByRole('heading', { name: words.title, exact: true }) });
    await section.getByText(drawn?.name ?? '').waitFor();
    await section.getByText(words.waiting).waitFor();
    await section.getByText(words.objects).waitFor();
    expect(await section.getByRole('listitem').count()).toBe(1);
    if (hasScript) expect(await unusable(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is counted on the board of the centre, where every number opens as many', async () => {
    const { client } = product;
    const busy = await aJointMediation(client);
    await becomesBusy(client, busy);
    await anExpert(client, `果${String(Date.now())}`, 'fruit');
    const view = await product.open(jointCentre);
    await view.go('/joints');
    const board = view.page.getByRole('table', { name: '中心看板' });
    await board.waitFor();
    const names = await board
      .getByRole('link')
      .all()
      .then((all) => Promise.all(all.map(async (one) => (await one.getAttribute('aria-label')) ?? '')));
    // Under a lead, without a position and without a quorum, with experts who have not answered: and one without a lead.
    expect(names.map((name) => name.replace(/：.*/u, ''))).toEqual(
      expect.arrayContaining(['未结束', '未确定牵头单位', '缺书面意见', '会议不足法定人数', '专家待答复']),
    );
    for (const name of names) {
      await view.go('/joints');
      await board.getByRole('link', { name }).click();
      const listed = view.page.getByRole('table', { name: '联合调解' }).getByRole('link', { name: /调字第/u });
      await view.settled();
      expect([name, await listed.count()]).toEqual([name, Number(/\d+/u.exec(name)?.[0])]);
    }
    await view.go('/joints');
    const waits = view.page.getByRole('table', { name: '谁在等谁' });
    await waits.getByRole('row', { name: new RegExp(`${busy.number}.*重新召集会议`, 'u') }).waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    const small = view.page.getByRole('link', { name: /打开名册$/u }).first();
    const there = Number(/\d+/u.exec(await small.innerText())?.[0]);
    await small.click();
    await view.page.locator('.data-table .plain-link').first().waitFor();
    expect(await view.page.locator('.data-table .plain-link').count()).toBe(there);
    await leave(view);
  });
});
