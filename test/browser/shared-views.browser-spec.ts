import { expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';

// Each test is a walk of two people through a list, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

it('shares a view with the office: its people use and keep it, only a head takes it back, and a search is none', async () => {
  const head = await product.open('bureau.head');
  const { page } = head;
  const views = page.locator('.saved-views');
  await head.go('/petitions?channel=letter&state=open&order=soonest');
  await page.getByRole('button', { name: '视图' }).click();
  await views.getByRole('textbox', { name: '名称' }).fill('来信·近期');
  await head.button('保存现在的筛选').click();
  await head.button('与本单位分享视图“来信·近期”').click();
  await head.button('收回视图“来信·近期”').waitFor();
  expect(await views.textContent()).toMatch(/本单位的视图来信·近期 \S+ \d{4}-\d\d-\d\d\S* 分享/);
  expect(await head.findings()).toEqual([]);
  await page.keyboard.press('Escape');
  // What is searched for may be a name: that is kept for oneself, and for nobody else.
  await head.go('/petitions?text=李秀兰');
  await page.getByRole('button', { name: '视图' }).click();
  await views.getByRole('textbox', { name: '名称' }).fill('某人');
  await head.button('保存现在的筛选').click();
  await head.button('与本单位分享视图“某人”').click();
  await views.getByText('分享的视图只含筛选项').waitFor();
  await head.button('删除视图“某人”').click();

  const clerk = await product.open('clerk', { language: 'en', mode: 'dark' });
  const shared = clerk.page.locator('.saved-views');
  await clerk.go('/petitions');
  await clerk.page.keyboard.press('v');
  await shared.getByText('Views of the office').waitFor();
  expect(await shared.getByRole('button', { name: /^Share|Take back/ }).count()).toBe(0);
  expect(await clerk.findings()).toEqual([]);
  await clerk.button('Keep 来信·近期 as one of mine').click();
  await clerk.button('Forget the view 来信·近期').waitFor();
  await shared.getByRole('button', { name: '来信·近期', exact: true }).last().click();
  await clerk.page.waitForURL('**/petitions?state=open&channel=letter&order=soonest');
  await clerk.close();

  // A phone has room for both kinds too.
  await head.look({ width: 390, height: 844 });
  expect(await head.overflow()).toBe(0);
  await head.button('收回视图“来信·近期”').click();
  await views.getByText('本单位还没有分享视图。').waitFor();
  expect(head.errors).toEqual([]);
  await head.close();
});
