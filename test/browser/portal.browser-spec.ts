import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aConsole } from './support/a-console.js';
import { aPhone, unusable, type PhoneLooks } from './support/a-phone.js';
import { act, answer } from './support/an-answer.js';

// Everything that a phone loads until the first page can be used.
const mostBytes = 150 * 1024;

jest.setTimeout(120_000);

const product = aConsole();

async function theDoor(): Promise<{ number: string; queryCode: string }> {
  const { petitioner } = await product.client.get<{ petitioner: { number: string; queryCode: string } }>(
    'public',
    '/api/installation',
  );
  return petitioner;
}

async function enter(page: Page, right: { number: string; queryCode: string }): Promise<void> {
  await page.goto(`${product.stack.apiUrl}/p`);
  await page.getByLabel('编号').fill(right.number);
  await page.getByLabel('查询码').fill(right.queryCode.toLowerCase());
  await page.getByRole('button', { name: '查看' }).click();
  await page.getByRole('heading', { level: 1, name: right.number }).waitFor();
}

/** A matter that was answered: handed in by the public, decided by the transport bureau. */
async function anAnswer(right: { number: string }): Promise<void> {
  const found = await product.client.get<{ items: { id: string }[] }>(
    'clerk',
    `/api/petitions?number=${encodeURIComponent(right.number)}`,
  );
  const id = found.items[0]?.id ?? '';
  await act(product.client, id, 'clerk', 'triage', { class: 'appeal' });
  await act(product.client, id, 'clerk', 'refer', { to: 'dept-transport', manner: 'transfer' });
  await answer(product.client, id);
}

describe('the petitioner', () => {
  it.each([true, false])(
    'submits, follows, adds, confirms and evaluates; with a script: %s',
    async (javaScriptEnabled) => {
      const { context, page, errors } = await aPhone(product.browser, { javaScriptEnabled });
      await page.goto(`${product.stack.apiUrl}/p`);
      await page.getByRole('link', { name: '反映一件新的事' }).click();
      await page.getByLabel('您的电话').fill('139');
      await page.getByRole('button', { name: '提交并拿回执' }).click();
      await page.getByRole('link', { name: '请写下是什么事。' }).click();
      expect(await page.getByLabel('您的电话').inputValue()).toBe('139');
      await page.getByLabel('您的电话').fill('');
      await page.getByLabel('是什么事').fill('村口的路灯坏了三个月。');
      await page.getByLabel('在哪个乡镇').selectOption({ label: '宾居镇' });
      await page.getByLabel('您的姓名').fill('李四');
      await page.getByRole('button', { name: '提交并拿回执' }).click();
      await page.getByRole('heading', { name: '已登记，这是您的回执' }).waitFor();
      const [number = '', queryCode = ''] = await page.locator('dd.code').allTextContents();
      expect(await page.getByRole('button', { name: '打印回执' }).count()).toBe(javaScriptEnabled ? 1 : 0);
      await anAnswer({ number });

      await enter(page, { number, queryCode });
      await page.getByText('宾川县交通运输局已经作出处理意见，还要把意见书送到您手里。').waitFor();
      await page.getByText('为什么是这一天').first().click();
      await page.getByText('当天 24:00 以前都算按期。').first().waitFor();
      await page.getByRole('link', { name: '补充材料' }).click();
      await page.getByLabel('补充的内容').fill('第三盏在桥头。');
      await page.getByRole('button', { name: '交上去' }).click();
      await page.getByText(/材料收到了，\d+年/).waitFor();

      await page.getByRole('link', { name: '看处理意见书' }).first().click();
      await page.getByText('十日内修好。').waitFor();
      await page.getByRole('button', { name: '我看过了，确认收到' }).click();
      await page
        .getByText(
          /最晚\d+年\d+月\d+日（星期.）（条例规定的天数[^）]*）可请求宾川县人民政府或者大理州交通运输局复查，免费。/,
        )
        .waitFor();

      // Served, it is asked about on planned days, of whoever agrees; and no is said as easily.
      await page.getByRole('button', { name: '我同意以后回访' }).click();
      await page.getByText('您已同意。还没有到的日期：').waitFor();
      await page.getByRole('button', { name: '不要回访我' }).click();
      await page.getByText('您不愿被回访：没有人会再问您。').waitFor();

      await page.getByRole('link', { name: /评价办理情况/ }).click();
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
      await page.getByRole('group', { name: '宾川县交通运输局的办理' }).getByText('基本满意').click();
      await page.getByRole('button', { name: '提交评价' }).click();
      await page.getByText('评价收到了，谢谢。').waitFor();
      await page.getByRole('button', { name: '看完了，退出' }).click();
      await page.getByRole('heading', { name: '查我的信访件' }).waitFor();
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('comes by the door of the sign-in page, or a QR code, whose address forgets the query code', async () => {
    const { number, queryCode } = await theDoor();
    const { context, page } = await aPhone(product.browser);
    await page.goto(`${product.stack.apiUrl}/sign-in`);
    await page.getByRole('link', { name: /信访人/ }).click();
    await page.getByRole('heading', { name: '查我的信访件' }).waitFor();
    expect(await page.getByLabel('查询码').inputValue()).toBe(queryCode);
    expect(page.url()).not.toContain(queryCode);
    await page.getByRole('button', { name: '查看' }).click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    await page.getByRole('link', { name: '看处理意见书' }).first().waitFor();
    await context.close();
  });

  it('is told of a wrong code how many tries are left', async () => {
    const { number } = await theDoor();
    const { context, page } = await aPhone(product.browser);
    await page.goto(`${product.stack.apiUrl}/p`);
    await page.getByLabel('编号').fill(number);
    await page.getByLabel('查询码').fill('AAAAA-AAAAA-AAAAA-AAAAA');
    await page.getByRole('button', { name: '查看' }).click();
    await page
      .getByRole('alert')
      .getByText(/编号或查询码不对，还可试 \d 次。/)
      .waitFor();
    expect(await page.getByLabel('编号').inputValue()).toBe(number);
    expect(await page.getByLabel('查询码').inputValue()).toBe('AAAAA-AAAAA-AAAAA-AAAAA');
    expect(new URL(page.url()).search).toBe('');
    await page.getByLabel('编号').fill(number.replace('信', ''));
    await page.getByLabel('查询码').fill((await theDoor()).queryCode.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: '查看' }).click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    // Back meets pages, and no form that the browser would have to send again.
    await page.goBack();
    await page.getByRole('heading', { name: '查我的信访件' }).waitFor();
    await context.close();
  });

  it('finds what was typed again, and changes the size without losing it', async () => {
    const { context, page } = await aPhone(product.browser);
    await page.goto(`${product.stack.apiUrl}/p/new`);
    await page.getByLabel('是什么事').fill('写到一半');
    // On a telephone the buttons for size are folded away: what somebody came for is first.
    expect(await page.getByRole('button', { name: '特大字' }).isVisible()).toBe(false);
    await page.locator('.tools summary').click();
    await page.getByRole('button', { name: '特大字' }).click();
    expect(await page.getByLabel('是什么事').inputValue()).toBe('写到一半');
    expect(await page.locator('html').getAttribute('data-size')).toBe('3');
    await page.reload();
    expect(await page.getByLabel('是什么事').inputValue()).toBe('写到一半');
    expect(await unusable(page)).toEqual([]);
    expect(await page.evaluate<string>('getComputedStyle(document.body).fontSize')).toBe('30px');
    await context.close();
  });

  it('keeps number and code in another language, and in no place that outlives the page', async () => {
    const { context, page } = await aPhone(product.browser);
    await page.goto(`${product.stack.apiUrl}/p`);
    await page.getByLabel('编号').fill('信2026-000001');
    await page.getByLabel('查询码').fill('AAAAA-AAAAA');
    await page.locator('.tools summary').click();
    await page.getByRole('button', { name: 'English' }).click();
    const code = page.getByLabel('Query code');
    await code.waitFor();
    expect(await code.inputValue()).toBe('AAAAA-AAAAA');
    expect(await page.locator('input[name=number]').inputValue()).toBe('信2026-000001');
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    await context.close();
  });

  it('loads little on a slow line', async () => {
    const { context, page } = await aPhone(product.browser);
    const { number, queryCode } = await theDoor();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(`${product.stack.apiUrl}/p`, { waitUntil: 'networkidle' });
    const first = bytes;
    await enter(page, { number, queryCode });
    await page.waitForLoadState('networkidle');
    const kib = (count: number): string => (count / 1024).toFixed(1);
    process.stdout.write(`petitioner's page: ${kib(first)} KiB to first use, ${kib(bytes)} KiB to the status\n`);
    expect(first).toBeGreaterThan(1024);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    await context.close();
  });
});

describe('every page of the petitioner', () => {
  const looks: PhoneLooks[] = [
    { locale: 'zh-CN', colorScheme: 'light' },
    { locale: 'zh-CN', colorScheme: 'dark' },
    { locale: 'en-GB', colorScheme: 'light' },
    { locale: 'en-GB', colorScheme: 'dark' },
  ];
  it.each(looks)('can be read and used: $locale $colorScheme', async (look) => {
    const right = await theDoor();
    const { context, page, errors } = await aPhone(product.browser, look);
    const found: Record<string, unknown> = {};
    const check = async (name: string): Promise<void> => {
      const wrong = await unusable(page);
      if (wrong.length > 0) found[name] = wrong;
      if (process.env['SHOTS'] !== undefined) {
        const path = `${process.env['SHOTS']}/${name}-${look.locale ?? ''}-${look.colorScheme ?? ''}.png`;
        await page.screenshot({ path, fullPage: true });
      }
    };
    await page.goto(`${product.stack.apiUrl}/p?no=${encodeURIComponent(right.number)}#${right.queryCode}`);
    await check('entry');
    await page.locator('button.main').click();
    await page.waitForURL('**/p/status');
    for (const one of await page.locator('details').all()) await one.locator('summary').click();
    await check('status');
    await page.locator('a.button.main').first().click();
    await page.waitForURL('**/p/document/*');
    await check('document');
    await page.goto(`${product.stack.apiUrl}/p/material`);
    await page.locator('button.main').click();
    await check('material');
    await page.goto(`${product.stack.apiUrl}/p/new`);
    await page.locator('button.main').click();
    await check('new');
    await page.goto(`${product.stack.apiUrl}/p/nothing`);
    await check('nothing');
    expect(found).toEqual({});
    expect(errors).toEqual([]);
    await context.close();
  });
});
