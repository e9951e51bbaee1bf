import { describe, expect, it, jest } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { aJointMediation, jointCentre, jointMember } from './support/a-joint.js';
import { mediator } from './support/a-mediation.js';
import { chooseNamed, chooseOption, openByKeys, tabTo } from './support/by-keyboard.js';
import { drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import {
  actOnJoint,
  anExpert,
  becomesLed,
  expertsDrawn,
  injuryExperts,
  isIn,
  otherMembers,
  says,
  shownTo,
} from './support/joint-stages.js';

// Every form of a joint mediation and of a share that no other journey fills in, without a mouse.
jest.setTimeout(300_000);

const product = aConsole();

describe('a joint mediation by the keyboard alone', () => {
  it('records a meeting of its members: too few were there, they are called again, and then all are', async () => {
    const joint = await aJointMediation(product.client);
    await becomesLed(product.client, joint);
    const view = await product.open(jointMember);
    await view.go(`/joints/${encodeURIComponent(joint.number)}`);
    const meets = async (attended: readonly string[], minutes: string): Promise<void> => {
      await openByKeys(view, 'meet');
      for (const office of attended) {
        await tabTo(view, new RegExp(`^${office}`, 'u'));
        await view.page.keyboard.press('Space');
      }
      await tabTo(view, /^会议记录/u);
      await view.page.keyboard.type(minutes);
      await view.page.keyboard.press('Control+Enter');
      await isDone(view, '成员会议');
    };
    const meetings = view.page.getByRole('table', { name: '成员会议' });
    await meets(['宾川县水务局'], '农业农村局没有到会。');
    await meetings.getByText('▲ 缺席：宾川县农业农村局').waitFor();
    await view.page.getByRole('table', { name: '谁在等谁' }).getByText('重新召集会议').waitFor();
    const listed = await product.client.get<{ items: { id: string }[] }>(jointCentre, '/api/joints?lacks=quorum');
    expect(listed.items.map(({ id }) => id)).toContain(joint.id);
    await meets(['宾川县水务局', '宾川县农业农村局'], '先测流量，再定轮灌时间。');
    await meetings.getByText('✓ 到齐').waitFor();
    expect(await view.page.getByText('重新召集会议').count()).toBe(0);
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });

  it('has its members changed', async () => {
    const joint = await aJointMediation(product.client);
    await becomesLed(product.client, joint);
    const view = await product.open(jointCentre);
    await view.go(`/joints/${encodeURIComponent(joint.number)}`);
    const members = view.page.getByRole('table', { name: '成员单位' });
    await openByKeys(view, 'addMember');
    await tabTo(view, /^成员单位/u);
    await chooseNamed(view, '宾川县住房和城乡建设局');
    await tabTo(view, /^以什么身份/u);
    await chooseOption(view, '部门');
    await tabTo(view, /^请其做什么/u);
    await view.page.keyboard.type('说明渠道两侧的规划。');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '增加成员单位');
    await members.getByText('宾川县住房和城乡建设局').waitFor();
    await openByKeys(view, 'replaceMember');
    await tabTo(view, /^成员单位/u);
    await chooseNamed(view, '宾川县林业和草原局');
    await tabTo(view, /^以什么身份/u);
    await chooseOption(view, '部门');
    await tabTo(view, /^请其做什么/u);
    await view.page.keyboard.type('说明水源林的情况。');
    await tabTo(view, /^替换哪个单位/u);
    await chooseNamed(view, '宾川县自然资源局');
    await tabTo(view, /^理由/u);
    await view.page.keyboard.type('水源林由其管理。');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '替换成员单位');
    await openByKeys(view, 'dismissMember');
    await tabTo(view, /^成员单位/u);
    await chooseNamed(view, '宾川县住房和城乡建设局');
    await tabTo(view, /^理由/u);
    await view.page.keyboard.type('规划没有涉及。');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '成员单位退出');
    expect(await members.getByText('已退出').count()).toBe(1);
    await leave(view);
  });

  it('has its experts answered for, released and named, and is concluded', async () => {
    const { client } = product;
    const joint = await aJointMediation(client);
    await becomesLed(client, joint);
    await injuryExperts(client, `键${String(Date.now())}`);
    await expertsDrawn(client, joint, 20);
    const { progress } = await shownTo(client, jointCentre, joint);
    const [refuses, takes, ...others] = progress.draws[0]?.called ?? [];
    for (const { expert } of others) {
      const said = { draw: 1, expert, isAccepted: false, words: '当天有课。' };
      await actOnJoint(client, jointCentre, joint, { command: 'answerDraw', ...said });
    }
    const view = await product.open(jointCentre);
    await view.go(`/joints/${encodeURIComponent(joint.number)}`);
    await openByKeys(view, 'answerDraw');
    await tabTo(view, /^专家/u);
    await chooseOption(view, refuses?.name ?? '');
    await tabTo(view, /^不接受的原话/u);
    await view.page.keyboard.type('与一方同村。');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '专家答复');
    await openByKeys(view, 'answerDraw');
    await tabTo(view, /^接受/u);
    await view.page.keyboard.press('Space');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '专家答复');
    await openByKeys(view, 'releaseExpert');
    await tabTo(view, /^理由/u);
    await view.page.keyboard.type('一方申请回避。');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '专家回避或者退出');
    const named = `丁${String(Date.now())}`;
    await anExpert(client, named);
    await openByKeys(view, 'nameExperts');
    await tabTo(view, /^专业领域/u);
    await chooseOption(view, '人身损害');
    await tabTo(view, /^指定的专家/u);
    await chooseNamed(view, named);
    await view.page.keyboard.press('Escape');
    await tabTo(view, /^理由/u);
    await view.page.keyboard.type('库里的人都已征询。');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '指定专家');
    const draws = view.page.getByRole('table', { name: /人身损害/u });
    for (const said of ['不接受', '已回避或者退出', '由中心指定']) await draws.getByText(said).first().waitFor();
    await draws.getByText(takes?.name ?? '').waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);

    const lead = await product.open(jointMember);
    await lead.go(`/joints/${encodeURIComponent(joint.number)}`);
    await openByKeys(lead, 'conclude');
    await tabTo(lead, /^达成一致/u);
    await lead.page.keyboard.press('ArrowDown');
    await lead.page.keyboard.press('ArrowDown');
    await tabTo(lead, /^内容/u);
    await lead.page.keyboard.type('各方对水量没有谈成。');
    await lead.page.keyboard.press('Control+Enter');
    await isDone(lead, '形成结果');
    await leave(lead);
  });

  it('has each share answered, asked for more and filed', async () => {
    const { client } = product;
    const joint = await aJointMediation(client);
    const [member = ''] = otherMembers;
    const own = async (): Promise<string> => {
      const path = `/api/shares?joint=${joint.id}&office=dept-agriculture`;
      return (await client.get<{ items: { number: string }[] }>(member, path)).items[0]?.number ?? '';
    };
    const address = `/shares/${encodeURIComponent(await eventually(own))}`;
    const view = await product.open(member);
    const gives = async (on: ConsolePage, command: string, typed: readonly (readonly [RegExp, string])[]) => {
      await on.go(address);
      await openByKeys(on, command);
      for (const [field, words] of typed) {
        await tabTo(on, field);
        await on.page.keyboard.type(words);
      }
      await on.page.keyboard.press('Control+Enter');
    };
    await gives(view, 'objectToLead', [[/^理由/u, '不掌握用水计划。']]);
    await isDone(view, '对牵头单位提出异议');
    for (const by of ['natural-resources.officer', jointMember]) await says(client, by, joint, 'confirmLead');
    await isIn(client, joint, 'naming');
    const again = { command: 'proposeLead', lead: 'dept-water', reasons: '掌握渠道权属。' };
    await actOnJoint(client, jointCentre, joint, again);
    await becomesLed(client, joint);
    const lead = await product.open(jointMember);
    for (const what of ['测量上游流量。', '核对渠道图纸。']) {
      await gives(lead, 'setTask', [
        [/^交办什么/u, what],
        [/^期限/u, '2027-03-05'],
      ]);
      await isDone(lead, '交办事项');
    }
    await lead.go(address);
    await openByKeys(lead, 'dropTask');
    await tabTo(lead, /^哪一项/u);
    await chooseOption(lead, '核对渠道图纸。');
    await tabTo(lead, /^理由/u);
    await lead.page.keyboard.type('图纸已经找到。');
    await lead.page.keyboard.press('Control+Enter');
    await isDone(lead, '撤回交办事项');
    await leave(lead);
    await gives(view, 'reportTask', [[/^办理情况/u, '上游每秒两方。']]);
    await isDone(view, '报告交办事项');
    await view.go(address);
    await openByKeys(view, 'givePosition');
    await tabTo(view, /^同意/u);
    await view.page.keyboard.press('Space');
    await tabTo(view, /^书面意见/u);
    await view.page.keyboard.type('同意轮灌。');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '提出书面意见');
    await view.page.getByRole('heading', { name: /第 1 份 · 同意/u }).waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
    await actOnJoint(client, jointMember, joint, { command: 'conclude', as: 'unsettled', answer: '没有谈成。' });
    const committee = await product.open(mediator);
    await eventually(async () => {
      const { item } = await client.get<{ item: { endedAt: string | null } }>(mediator, `/api/joints/${joint.id}`);
      if (item.endedAt === null) throw new Error('it goes on');
    });
    await gives(committee, 'fileLate', [[/^收到的意见/u, '补充一份水文资料。']]);
    await isDone(committee, '留存迟到的意见');
    await committee.page.locator('#content').getByText('补充一份水文资料。').waitFor();
    expect([...(await committee.findings()), ...(await committee.tooWide())]).toEqual([]);
    await leave(committee);
  });

  it('is called together, and whoever takes the same room or expert is warned', async () => {
    const { client } = product;
    const [first, second] = [await aJointMediation(client), await aJointMediation(client)];
    for (const joint of [first, second]) await becomesLed(client, joint);
    const room = `第${String(Date.now())}会议室`;
    const { venue } = await client.post<{ venue: { id: string } }>('water.head', '/api/roster/venues', {
      ...{ office: 'dept-water', reason: '演示', kind: 'room', name: room, address: null, phone: null, seats: 20 },
    });
    const at = { on: daysAhead(3), from: '09:00', until: '11:00', venue: venue.id };
    await actOnJoint(client, jointMember, first, { command: 'callMeeting', ...at });
    const view = await product.open(jointMember);
    await view.go(`/joints/${encodeURIComponent(second.number)}`);
    await openByKeys(view, 'callMeeting');
    await tabTo(view, /^开会日期/u);
    await view.page.keyboard.press('Control+A');
    await view.page.keyboard.type(daysAhead(3));
    await tabTo(view, /^开始时间/u);
    await view.page.keyboard.type('10:00');
    await tabTo(view, /^结束时间/u);
    await view.page.keyboard.type('12:00');
    await tabTo(view, /^场所/u);
    await chooseNamed(view, room);
    await drawerOf(view).getByText('这个场所在 10:00 至 12:00 已定了另一次会议。').waitFor();
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '召集成员会议');
    const meetings = view.page.locator('section', { has: view.page.getByRole('heading', { name: '成员会议' }) });
    await meetings.getByText(`▲ 冲突：这个场所在 09:00 至 11:00 已有另一次会议（${first.number}）。`).waitFor();
    await openByKeys(view, 'callOffMeeting');
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '取消成员会议');
    expect(await meetings.getByText('下次会议').count()).toBe(0);
    await leave(view);
  });
});
