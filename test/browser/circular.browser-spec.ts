import { describe, expect, it } from '@jest/globals';
import { aCircular, receiver, reporter } from './support/a-circular.js';
import { aConsole } from './support/a-console.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';
import { phone } from './screens/shot.js';

const product = aConsole();

describe('a report on a quarter', () => {
  it('begins on its list, is written of what is recorded, and goes where its head says', async () => {
    const view = await product.open(reporter);
    await view.go('/circulars');
    await view.page.getByRole('button', { name: '起草通报、情况报告' }).click();
    const drawer = drawerOf(view);
    await drawer.getByRole('combobox', { name: '文种' }).click();
    await view.page.locator('.ant-select-dropdown:visible').getByTitle('季度情况报告').click();
    expect(await view.findings()).toEqual([]);
    await drawer.locator('.command-submit button').click();
    await drawer.waitFor({ state: 'detached' });
    const { items } = await product.client.get<{ items: { number: string; phase: string }[] }>(
      reporter,
      '/api/circulars?phase=drafted',
    );
    const number = items[0]?.number ?? '';
    await view.go(`/circulars/${encodeURIComponent(number)}`);
    const form = await begin(view, 'issue');
    expect(await form.getByLabel(/^正文/u).inputValue()).toContain('一、任务完成情况');
    await form.getByLabel(/^标题/u).fill('本季度督导工作情况报告');
    await form.getByRole('combobox', { name: /^发送单位/u }).fill('县人民政府');
    await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await drawerOf(view).locator('.command-submit button').click();
    await isDone(view, '审定并发出');
    await leave(view);
  });

  it('is received on a telephone by whom it went to', async () => {
    const { number } = await aCircular(product.client, { isReceived: false });
    const view = await product.open(receiver, phone);
    await view.go(`/circulars/${encodeURIComponent(number)}`);
    await view.page.getByText('未签收', { exact: true }).first().waitFor();
    await begin(view, 'receive');
    await drawerOf(view).locator('.command-submit button').click();
    await isDone(view, '签收');
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });
});
