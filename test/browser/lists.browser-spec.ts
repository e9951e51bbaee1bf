import { readFileSync } from 'node:fs';
import { eventually } from '../support/eventually.js';
import { describe, expect, it, jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { partsOfZip } from '../support/a-zip.js';
import { aConsole } from './support/a-console.js';
import type { ConsolePage } from './support/console-page.js';

// Each test is a person's walk through a page, on a machine that does other things too.
jest.setTimeout(120_000);

let ditch: string;
// No other test of the county has this word.
const longTitle = '修路挖断大仓村三组灌溉涵洞，秋天浇不上水，施工单位与村里都没有答复的问题';

/** What the window of a list shows of it, without moving it sideways. */
async function seen(list: Locator, part: Locator): Promise<boolean> {
  const [around, inside] = [await list.boundingBox(), await part.boundingBox()];
  return around !== null && inside !== null && inside.x + inside.width <= around.x + around.width;
}

const product = aConsole(async () => {
  const matters = [
    { channel: 'visit', category: 'rural-water', title: longTitle, matter: '修路把涵洞挖断了，秋天浇不上水。' },
    { channel: 'letter', category: 'municipal', title: '路灯坏了', matter: '村口路灯坏了半年，晚上老人不敢出门。' },
    { channel: 'visit', category: 'labour', title: '拖欠工程款', matter: '拖欠工程款三个月，包工头联系不上。' },
  ];
  const made: { id: string; number: string }[] = [];
  for (const matter of matters) made.push(await product.petition(matter));
  ditch = made[0]?.number ?? '';
  await product.refer(made[1]?.id ?? '');
});

/** How many petitions of the county the clerk finds so. */
async function countOf(query = ''): Promise<string> {
  const { total } = await product.client.get<{ total: number }>('clerk', `/api/petitions/counts${query}`);
  return `共 ${String(total)} 件`;
}

async function open(account: string): Promise<ConsolePage> {
  const view = await product.open(account);
  await view.go('/petitions');
  return view;
}

describe('the list of petitions', () => {
  it('is searched, narrowed, kept as a view and found again by its address', async () => {
    const view = await open('clerk');
    const { page } = view;
    const rows = page.locator('.data-table tbody tr');
    const [all, referred] = [await countOf(), await countOf('?phase=referred')];
    await page.getByText(all).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('涵');
    await page.getByText('至少写两个连着的字').waitFor();
    await page.keyboard.type('洞');
    await page.keyboard.press('Enter');
    await page.getByText('共 1 件').waitFor();
    // The number and the rows are two answers: either may come first.
    await rows.nth(1).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(1);
    expect(await rows.first().textContent()).toContain(ditch);
    expect(await rows.first().locator('.cell-title').getAttribute('title')).toBe(longTitle);
    expect(await seen(page.locator('.table-scroll'), rows.first().locator('.clock-chip'))).toBe(true);

    await page.getByRole('button', { name: '去掉“含“涵洞””' }).click();
    await page.getByText(all).waitFor();
    await page
      .locator('.phase-totals')
      .getByRole('link', { name: /已转送、交办/ })
      .click();
    await page.getByText(referred).waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByText(all).waitFor();

    const ofWater = '?channel=visit&category=rural-water';
    await view.go(`/petitions${ofWater}`);
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByLabel('名称').fill('来访·水利');
    await view.button('保存现在的筛选').click();
    await view.go('/petitions');
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('button', { name: '来访·水利', exact: true }).click();
    await page.waitForURL(`**/petitions${ofWater}`);
    await page.reload();
    await page.getByText(await countOf(ofWater)).waitFor();
    await page.getByRole('link', { name: ditch }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: ditch }).waitFor();

    await view.go('/petitions');
    await page.locator('.cell-title').first().waitFor();
    await page.getByRole('button', { name: '列', exact: true }).click();
    await page.getByRole('checkbox', { name: '标题' }).click();
    await page.locator('.cell-title').first().waitFor({ state: 'detached' });
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('says of an address with a state that there is not, and goes on without it', async () => {
    const view = await product.open('clerk');
    await view.go('/petitions?phase=served&channel=visit&state=late&holder=moon&order=number');
    await view.page.getByText('地址里写的“状态：served、持有机构：moon、时限：late、排列：number”不存在。').waitFor();
    expect(await view.page.getByText('请告知管理员').count()).toBe(0);
    expect(await view.findings()).toEqual([]);
    await view.button('去掉它再看').click();
    await view.page.locator('.data-table', { hasText: ditch }).waitFor();
    expect(new URL(view.page.url()).search).toBe('?channel=visit');
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('is taken away with a note of who and why, and not without a purpose', async () => {
    const view = await open('clerk');
    const { page } = view;
    await view.go('/petitions?text=涵洞');
    await page.getByText('共 1 件').waitFor();
    await page.locator('.page-actions').getByRole('button', { name: '导出' }).click();
    const drawer = page.locator('.command-drawer');
    await drawer.getByText('将导出 1 件').waitFor();
    await drawer.getByRole('button', { name: '导出' }).click();
    await drawer.getByText('请写明用途').waitFor();
    await drawer.getByLabel('用途').fill('三季度自查核对');
    const coming = page.waitForEvent('download');
    await drawer.getByRole('button', { name: '导出' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^信访件-\d{8}-\d{4}\.xlsx$/);
    const parts = await partsOfZip(readFileSync(await file.path()));
    expect(parts['xl/worksheets/sheet1.xml']).toContain(ditch);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('三季度自查核对');
    expect(JSON.stringify(parts)).not.toContain('李秀兰');
    await view.close();
  });

  it('says what to do where nothing is found, and who may see it', async () => {
    const view = await open('clerk');
    await view.go('/petitions?text=没有这件事');
    await view.page.getByText('去掉一个筛选，或换一个字词').waitFor();
    await view.page.getByRole('combobox', { name: '类别' }).fill('路灯不亮');
    await view.page.getByText('没有叫这个名的类别').waitFor();
    await view.page.getByRole('combobox', { name: '类别' }).fill('qt');
    await view.page.locator('.ant-select-item-option', { hasText: '其他' }).waitFor();
    await view.close();
    const admin = await product.open('admin');
    await admin.page.goto(`${product.stack.apiUrl}/petitions`);
    await admin.page.getByText('无权查看').waitFor();
    await eventually(async () => {
      expect(await admin.page.title()).toBe('无权查看 · 枫桥');
    });
    await admin.page.getByRole('link', { name: '回到首页' }).waitFor();
    await admin.close();
  });
});
