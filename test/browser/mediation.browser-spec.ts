import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { actOn, aMediationUnderWay, mediator } from './support/a-mediation.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { pageSays } from './support/drawn-page.js';

// A walk through several forms, on a machine that does other things too.
jest.setTimeout(240_000);

const product = aConsole();

const choose = async (view: ConsolePage, label: RegExp, option: string): Promise<void> => {
  await drawerOf(view).getByLabel(label).click();
  await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option }).first().click();
};

describe('a mediator', () => {
  it('reads the notice of the end before it is one, and puts each side’s own on its way', async () => {
    const { number } = await aMediationUnderWay(product.client);
    const view = await product.open(mediator);
    await view.go(`/mediations/${encodeURIComponent(number)}`);
    const form = await begin(view, 'withdraw');
    // Nobody of this dispute has a seal.
    expect(await form.getByText('组织已加盖印章').count()).toBe(0);
    await choose(view, /哪一方/u, '王**');
    await choose(view, /由谁表示/u, '王**');
    await pageSays(form.getByRole('region', { name: '文书成稿' }), '终止调解', '可以选择的途径', '向人民法院起诉');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '拒绝或者退出调解');
    const waiting = view.page.getByRole('list', { name: '已经出具、还没有送达的文书' });
    await waiting.getByRole('listitem').nth(1).waitFor();
    expect(await waiting.getByRole('listitem').count()).toBe(2);
    await waiting
      .getByRole('button', { name: /调解结束告知书/u })
      .first()
      .click();
    const putting = drawerOf(view);
    await pageSays(putting, '终止调解');
    // Its own, and nobody else's.
    const ways = (name: RegExp) => putting.getByRole('list', { name }).count();
    await putting.getByRole('list', { name: /^送达方式的顺序：.*李/u }).waitFor();
    expect(await ways(/^送达方式的顺序/u)).toBe(1);
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await view.page.getByText(/^已经交付送达/u).waitFor();
    await view.go('/mediations');
    await view.page.getByText(/^\d{4} 年结束 \d+ 件，平均 \d+ 天/u).click();
    await view.page.getByRole('region', { name: '层级' }).getByText('村（社区）').waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });

  it('takes the agreement with both names in full, to be signed on paper', async () => {
    const { id, number } = await aMediationUnderWay(product.client);
    await actOn(product.client, id, 'drawUp', { form: 'written', text: '院墙退回界线以内，双方互不追究。' });
    const view = await product.open(mediator);
    await view.go(`/mediations/${encodeURIComponent(number)}?tab=documents`);
    await view.page.getByRole('link', { name: /人民调解协议书/u }).click();
    await pageSays(view.page, '申请人：李**', '院墙退回界线以内，双方互不追究。');
    await view.page.getByRole('button', { name: '送达用的文书（写明全名）' }).waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });
});
