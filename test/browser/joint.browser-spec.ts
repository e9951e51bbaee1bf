import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { aJointMediation, jointCentre, jointMember, type AJoint } from './support/a-joint.js';
import { aMediationUnderWay } from './support/a-mediation.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

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

interface Shown {
  readonly item: { readonly version: number; readonly phase: string };
  readonly progress: { readonly draws: readonly { readonly seed: string | null }[] };
}

/** What one of its members says in its own share, once it is asked. */
const says = (by: string, joint: AJoint, command: string, body: object = {}): Promise<void> =>
  eventually(async () => {
    const office = `dept-${by.replace(/\.officer$/u, '')}`;
    const path = `/api/shares?joint=${joint.id}&office=${office}`;
    const [own] = (await product.client.get<{ items: { id: string; version: number }[] }>(by, path)).items;
    if (own === undefined) throw new Error(`${by} has no share`);
    await product.client.post(by, `/api/shares/${own.id}/${command}`, { seenVersion: own.version, ...body });
  });

const isIn = (joint: AJoint, phase: string) =>
  eventually(async () => {
    const { item } = await product.client.get<Shown>(jointCentre, `/api/joints/${joint.id}`);
    if (item.phase !== phase) throw new Error(`it is ${item.phase}`);
  });

const others = ['agriculture.officer', 'natural-resources.officer'];

describe('a joint mediation', () => {
  it('is given its lead and its members by the centre, which the board had shown without one', async () => {
    const mediation = await aMediationUnderWay(product.client);
    const opened = await product.client.post<{ case: string; number: string }>(
      head,
      `/api/mediations/${mediation.id}/joint`,
      {
        ...{ centre: 'centre', matter: 'water', template: 'county_centre', title: '灌溉用水的分配' },
        words: '上下游两个村民小组用水时间的安排。',
      },
    );
    await eventually(() => product.client.get<Shown>(jointCentre, `/api/joints/${opened.case}`));
    const view = await product.open(jointCentre);
    await view.go('/joints');
    await view.page.getByRole('link', { name: /^未确定牵头单位：\d+ 件，打开列表$/u }).click();
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
    for (const by of others) await says(by, joint, 'confirmLead');
    const view = await product.open(jointMember);
    await view.go(`/shares/${encodeURIComponent(joint.share.number)}`);
    await view.page.getByText('说明水量、渠道权属和可以采取的措施。').first().waitFor();
    await (await begin(view, 'confirmLead')).locator('.command-submit button').click();
    await isDone(view, '确认牵头单位');
    await isIn(joint, 'working');
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
    for (const by of [...others, jointMember]) await says(by, joint, 'confirmLead');
    await isIn(joint, 'working');
    // Of this attempt alone: the register keeps those of another one.
    const mark = String(Date.now());
    for (const name of [`甲${mark}`, `乙${mark}`, `丙${mark}`]) {
      await product.client.post('water.head', '/api/roster/people', {
        ...{ office: 'dept-water', reason: '演示', kind: 'expert', name, isFullTime: false, fromOn: '2026-01-01' },
        ...{ untilOn: null, specialities: ['injury'], languages: [], qualifications: [], mostCases: null },
        ...{ account: null, contact: null },
      });
    }
    const centre = await product.open(jointCentre);
    await centre.go(`/joints/${encodeURIComponent(joint.number)}`);
    const form = await begin(centre, 'freezeDraw');
    await drawerOf(centre)
      .getByLabel(/^专业领域/u)
      .click();
    await centre.page.locator('.ant-select-dropdown:visible').getByText('人身损害').click();
    // Whoever is of a member is proposed as excluded; the centre takes the first back.
    await form.getByText(`甲${mark}（`).first().waitFor();
    const first = form.locator('.row', { hasText: `甲${mark}（` });
    await first.hover();
    await first.locator('.ant-select-clear').click();
    await centre.page.keyboard.press('Control+Enter');
    await isDone(centre, '抽取专家');
    await eventually(async () => {
      const { progress } = await product.client.get<Shown>(jointCentre, `/api/joints/${joint.id}`);
      if (progress.draws.every(({ seed }) => seed === null)) throw new Error('nobody is drawn yet');
    });
    await centre.go(`/joints/${encodeURIComponent(joint.number)}`);
    await centre.page.getByRole('button', { name: '复核' }).click();
    await centre.page.getByText('✓ 与种子算出的结果一致；种子、候选人、人数、抽中的人和征询顺序与链条一致。').waitFor();
    expect([...(await centre.findings()), ...(await centre.tooWide())]).toEqual([]);
    await leave(centre);
  });

  it('has its lead ruled by the conference, where the same member objects again', async () => {
    const joint = await aJointMediation(product.client);
    const objects = async () => {
      await says('agriculture.officer', joint, 'objectToLead', { reasons: '不掌握用水计划。' });
      for (const by of ['natural-resources.officer', jointMember]) await says(by, joint, 'confirmLead');
    };
    await objects();
    await isIn(joint, 'naming');
    const { item } = await product.client.get<Shown>(jointCentre, `/api/joints/${joint.id}`);
    await product.client.post(jointCentre, `/api/joints/${joint.id}/proposeLead`, {
      ...{ seenVersion: item.version, lead: 'dept-water', reasons: '掌握渠道权属。' },
    });
    await objects();
    await isIn(joint, 'ruling');
    const view = await product.open('conference.head');
    await eventually(() => product.client.get<Shown>('conference.head', `/api/joints/${joint.id}`));
    await view.go(`/joints/${encodeURIComponent(joint.number)}`);
    const form = await begin(view, 'ruleLead');
    await pick(view, /^牵头单位/u, '宾川县农业农村局');
    await form.getByLabel(/^理由/u).fill('用水计划由农业农村局掌握。');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '决定牵头单位');
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });
});
