import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { aPhone, unusable } from './support/a-phone.js';

jest.setTimeout(120_000);

const product = aConsole();

const words = {
  zh: {
    ...{
      ask: '申请人民调解',
      submit: '提交申请并拿回执',
      missing: '请写下是什么纠纷。',
      done: '已收到申请，这是您的回执',
    },
    ...{ subject: '是什么纠纷', sort: '是哪一类纠纷', place: '在哪个乡镇', town: '金牛镇' },
    ...{ name: '您的姓名', phone: '您的电话', other: '对方的姓名或者单位名称', is: '对方是', person: '个人' },
    ...{
      look: '看办到哪一步',
      waits: '正在等调解委员会受理。',
      seen: /请带身份证到委员会表示第一次同意/,
      end: '不调解了',
    },
  },
  en: {
    ...{ ask: 'Ask for mediation', submit: 'Ask, and get a receipt', missing: 'Write what it is about.' },
    ...{ done: 'Received: this is your receipt', subject: 'What is the dispute about', sort: 'Which sort of dispute' },
    ...{ place: 'In which township', town: 'Jinniu Town', name: 'Your name', phone: 'Your telephone' },
    ...{ other: 'Name of the person or organisation', is: 'The other side is', person: 'a person' },
    ...{ look: 'See where it stands', waits: 'The committee has yet to accept it.' },
    ...{ seen: /Give your first consent before the committee/, end: 'End the mediation' },
  },
} as const;

describe('somebody who asks for a mediation on a phone', () => {
  it.each([
    ['zh', true],
    ['zh', false],
    ['en', true],
  ] as const)(
    'gets a receipt, and sees where it stands: %s, with a script: %s',
    async (language, javaScriptEnabled) => {
      const say = words[language];
      const { context, page, errors } = await aPhone(product.browser, { javaScriptEnabled });
      await page.goto(`${product.stack.apiUrl}/p`);
      if (language === 'en') {
        await page.locator('.tools summary').click();
        await page.getByRole('button', { name: 'English' }).click();
      }
      await page.getByRole('link', { name: say.ask }).click();
      await page.getByLabel(say.phone, { exact: true }).fill('13900001234');
      await page.getByRole('button', { name: say.submit }).click();
      await page.getByRole('link', { name: say.missing }).click();
      expect(await page.getByLabel(say.phone, { exact: true }).inputValue()).toBe('13900001234');
      if (javaScriptEnabled) expect(await unusable(page)).toEqual([]);
      await page.getByLabel(say.subject).fill('邻居砌院墙占了我家的地。');
      await page.getByLabel(say.sort).selectOption({ index: 1 });
      await page.getByLabel(say.place).selectOption({ label: say.town });
      await page.getByLabel(say.name, { exact: true }).fill('李秀兰');
      await page.getByLabel(say.other).fill('王建国');
      await page.getByLabel(say.is).selectOption({ label: say.person });
      await page.getByRole('button', { name: say.submit }).click();
      await page.getByRole('heading', { name: say.done }).waitFor();
      const [number = ''] = await page.locator('dd.code').allTextContents();
      expect(number).toMatch(/^（\d{4}）金牛镇调字第\d+号$/u);
      await page.getByRole('link', { name: say.look }).click();
      await page.getByRole('heading', { level: 1, name: number }).waitFor();
      await page.getByText(say.waits).waitFor();
      await page.getByText(say.seen).waitFor();
      expect(await page.getByText('王建国').count()).toBe(0);
      expect(await page.getByRole('link', { name: say.end }).count()).toBe(1);
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});
