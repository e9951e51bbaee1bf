import { describe, expect, it, jest } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { aJointMediation, jointCentre, jointMember } from './support/a-joint.js';
import { mediator } from './support/a-mediation.js';
import { openByKeys, tabTo } from './support/by-keyboard.js';
import { isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import {
  actOnJoint,
  becomesLed,
  expertsDrawn,
  injuryExperts,
  isIn,
  otherMembers,
  says,
  shownTo,
} from './support/joint-stages.js';

// What goes back and what is corrected, without a mouse.
jest.setTimeout(300_000);

const product = aConsole();
const send = (view: ConsolePage): Promise<void> => view.page.keyboard.press('Control+Enter');
const isSound = async (view: ConsolePage): Promise<void> =>
  expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);

describe('what was asked or recorded by mistake in a joint mediation, by the keyboard alone', () => {
  it('gets another template, and goes back to the committee, which reads why', async () => {
    const { client } = product;
    const joint = await aJointMediation(client);
    const [objects = ''] = otherMembers;
    await says(client, objects, joint, 'objectToLead', { reasons: '不掌握用水计划。' });
    for (const by of ['natural-resources.officer', jointMember]) await says(client, by, joint, 'confirmLead');
    await isIn(client, joint, 'naming');
    const address = `/joints/${encodeURIComponent(joint.number)}`;
    const centre = await product.open(jointCentre);
    await centre.go(address);
    await openByKeys(centre, 'changeTemplate');
    await tabTo(centre, /^不限/u);
    await centre.page.keyboard.press('ArrowDown');
    await tabTo(centre, /^理由/u);
    await centre.page.keyboard.type('需要司法所和派出所。');
    await send(centre);
    await isDone(centre, '更改联调模式');
    await centre.page.getByText('三所联调').first().waitFor();
    await openByKeys(centre, 'returnRequest');
    await tabTo(centre, /^理由/u);
    await centre.page.keyboard.type('请向乡镇综治中心提出。');
    await isSound(centre);
    await send(centre);
    await isDone(centre, '退回请求');
    await leave(centre);
    const committee = await product.open(mediator);
    await committee.go(address);
    await committee.page.locator('#content').getByText('请向乡镇综治中心提出。').first().waitFor();
    await committee.page.locator('#content').getByText('综治中心已退回', { exact: true }).first().waitFor();
    await isSound(committee);
    await leave(committee);
  });

  it('has an answer of an expert and a meeting corrected, and its answer told to the parties', async () => {
    const { client } = product;
    const joint = await aJointMediation(client);
    await becomesLed(client, joint);
    await injuryExperts(client, `误${String(Date.now())}`);
    await expertsDrawn(client, joint, 1);
    const { progress } = await shownTo(client, jointCentre, joint);
    const [first] = progress.draws[0]?.called ?? [];
    const said = { draw: 1, expert: first?.expert, isAccepted: false, words: '当天有课。' };
    await actOnJoint(client, jointCentre, joint, { command: 'answerDraw', ...said });
    const address = `/joints/${encodeURIComponent(joint.number)}`;
    const centre = await product.open(jointCentre);
    await centre.go(address);
    await openByKeys(centre, 'correctAnswer');
    await tabTo(centre, /^接受/u);
    await centre.page.keyboard.press('Space');
    await tabTo(centre, /^为什么更正/u);
    await centre.page.keyboard.type('本人接受，记错了。');
    await isSound(centre);
    await send(centre);
    await isDone(centre, '更正专家答复');
    const draws = centre.page.getByRole('table', { name: /人身损害/u });
    await draws.getByText('已接受').waitFor();
    expect(await draws.getByRole('row').count()).toBe(2);
    await leave(centre);

    const all = ['dept-water', 'dept-agriculture', 'dept-natural-resources'];
    const meets = { command: 'meet', on: daysAhead(0), attended: all.slice(0, 1), minutes: '记漏了到会单位。' };
    await actOnJoint(client, jointMember, joint, meets);
    const lead = await product.open(jointMember);
    await lead.go(address);
    await openByKeys(lead, 'correctMeeting');
    for (const office of ['宾川县水务局', '宾川县农业农村局']) {
      await tabTo(lead, new RegExp(`^${office}`, 'u'));
      await lead.page.keyboard.press('Space');
    }
    await tabTo(lead, /^会议记录/u);
    await lead.page.keyboard.type('先测流量，再定轮灌时间。');
    await tabTo(lead, /^哪里记错了/u);
    await lead.page.keyboard.type('农业农村局到会。');
    await send(lead);
    await isDone(lead, '更正会议记录');
    const meetings = lead.page.getByRole('table', { name: '成员会议' });
    await meetings.getByText('（已更正）').waitFor();
    await meetings.getByText('✓ 到齐').waitFor();
    await isSound(lead);
    await leave(lead);

    await actOnJoint(client, jointMember, joint, { command: 'conclude', as: 'unsettled', answer: '没有谈成。' });
    const committee = await product.open(mediator);
    const path = `/mediations/${encodeURIComponent(joint.mediation.number)}`;
    await eventually(async () => {
      await committee.go(path);
      await committee.page.locator('[data-command=tellAnswer]:not([disabled])').first().waitFor({ timeout: 5_000 });
    });
    await openByKeys(committee, 'tellAnswer');
    // As it was concluded: whoever tells it may say it plainer.
    await tabTo(committee, /^告知各方的内容/u);
    await committee.page.keyboard.press('End');
    await committee.page.keyboard.type('各方可以继续协商。');
    await send(committee);
    await isDone(committee, '告知联合调解的答复');
    await leave(committee);
  });
});
