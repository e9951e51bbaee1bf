import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { aPhone, enterByCode } from './support/a-phone.js';
import { answer } from './support/an-answer.js';
import { pagesOf } from './support/on-paper.js';

jest.setTimeout(120_000);

const product = aConsole();

describe('the paper of a petitioner', () => {
  it.each([
    {
      locale: 'zh-CN',
      ...{ send: '提交并拿回执', name: '李秀兰' },
      said: ['信访事项登记回执', '宾川县信访局', '0872-0000102', '村口的桥栏杆断了', '最晚2', '您可以'],
    },
    {
      locale: 'en-GB',
      ...{ send: 'Submit and get a receipt', name: 'Li Xiulan' },
      said: ['Receipt of a petition', 'Petition Bureau', '0872-0000102', '村口的桥栏杆断了', 'at the latest'],
    },
  ] as const)(
    'is the receipt that the counter hands over, on one sheet: $locale',
    async ({ locale, send, name, said }) => {
      const { context, page, errors } = await aPhone(product.browser, { locale });
      await page.goto(`${product.stack.apiUrl}/p/new`);
      await page.locator('#matter').fill('村口的桥栏杆断了，孩子上学不安全。');
      await page.locator('#name').fill(name);
      await page.getByRole('button', { name: send }).click();
      await page.locator('.receipt').waitFor();
      const codes = await page.locator('dd.code').allTextContents();
      await page.emulateMedia({ media: 'print' });
      const paper = await page.locator('body').innerText();
      for (const one of [...codes, name, ...said]) expect(paper).toContain(one);
      const pressed = await page.locator('button, .button').all();
      expect(await Promise.all(pressed.map((one) => one.isVisible()))).not.toContain(true);
      await page.emulateMedia({ media: null });
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it.each(['zh-CN', 'en-GB'] as const)(
    'says where it stands on one sheet without code, and without a button or its name: %s',
    async (locale) => {
      const right = await product.petition();
      await product.refer(right.id);
      await answer(product.client, right.id);
      const { context, page, errors } = await aPhone(product.browser, { locale, colorScheme: 'dark' });
      await enterByCode(page, product.stack.apiUrl, right);
      await page.getByRole('heading', { level: 1, name: right.number }).waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
      const paper = await page.locator('body').innerText();
      const said =
        locale === 'zh-CN'
          ? ['宾川县交通运输局的电话：', '打印于 2', '/p 查询、办理', '还可以在上面的网址', '补充材料', '处理意见书']
          : ['Telephone of ', 'Printed ', '/p with number', 'you may also', 'add material', 'Opinion'];
      for (const one of [right.number, ...said]) expect(paper).toContain(one);
      expect(paper).not.toContain(right.queryCode);
      expect(paper).not.toMatch(/看处理意见书|日期不对|打印这一页|[按点]“|Read: |Is the date wrong|[Pp]ress/);
      const pressed = await page.locator('button, .button, summary, input, .tools, body > footer').all();
      expect(await Promise.all(pressed.map((one) => one.isVisible()))).not.toContain(true);
      const colours = await page.evaluate<string[]>(`[...document.querySelectorAll('main *')]
      .filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).color)`);
      expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)']);
      await page.emulateMedia({ media: null });
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});
