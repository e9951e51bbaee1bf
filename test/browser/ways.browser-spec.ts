import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { aPhone, enterByCode, unusable, type Phone } from './support/a-phone.js';
import { drawerOf, isDone } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

// Each test is a matter through the hands of several people, on a machine that does other things too.
jest.setTimeout(180_000);

const product = aConsole();

interface Right {
  readonly id: string;
  readonly number: string;
  readonly queryCode: string;
}

const aBody = {
  ...{ channel: 'visit', class: 'appeal', title: '征地补偿', matter: '征地补偿算少了，请重新核算。' },
  petitioner: { name: '李秀兰', phone: '13900001234' },
};

/** Submitted to the bureau of transport itself. */
const submitted = (): Promise<Right> => product.client.post('transport.officer', '/api/petitions', aBody);

/** Passed on to the bureau of transport. */
async function referred(): Promise<Right> {
  const right = await product.petition(aBody);
  await product.refer(right.id);
  return right;
}

/** What the petitioner reads of it in both languages; each page can be read and used on an old telephone. */
async function isRead(right: Right, said: readonly { readonly zh: RegExp; readonly en: RegExp }[]): Promise<void> {
  const phones: [Phone, 'zh' | 'en'][] = [
    [await aPhone(product.browser), 'zh'],
    [await aPhone(product.browser, { locale: 'en-GB' }), 'en'],
  ];
  for (const [{ page, context, errors }, language] of phones) {
    await enterByCode(page, product.stack.apiUrl, right);
    for (const one of said) await page.getByText(one[language]).first().waitFor();
    expect([language, await unusable(page), errors]).toEqual([language, [], []]);
    await context.close();
  }
}

/** The officer's form of a command, opened on the page of the case; nothing serious is wrong with it. */
async function formOf(view: ConsolePage, { number }: Right, command: string) {
  await view.go(`/petitions/${number}?do=${command}`);
  const form = drawerOf(view);
  await form.locator('.command-submit button').waitFor();
  expect([command, await view.findings()]).toEqual([command, []]);
  return form;
}

describe('an officer whose matter takes another way', () => {
  it('tells where to go, leads into a procedure, or does the organ’s own duty; and the petitioner reads it', async () => {
    const [elsewhere, routed, own] = [await submitted(), await referred(), await referred()];
    const abroad = await product.open('transport.officer', { language: 'en' });
    const forms: [Right, string, string][] = [
      [elsewhere, 'declareOutOfRemit', 'Organ to go to'],
      [routed, 'routeOut', 'Statutory route'],
      [own, 'takeAsDuty', 'Note'],
    ];
    for (const [right, command, field] of forms)
      await (await formOf(abroad, right, command)).getByLabel(field).first().waitFor();
    expect(abroad.errors).toEqual([]);
    await abroad.close();

    const view = await product.open('transport.officer');
    const { page } = view;

    const remit = await formOf(view, elsewhere, 'declareOutOfRemit');
    await remit.getByLabel('应当向哪个机关提出').click();
    await page.keyboard.type('水务局');
    await page.keyboard.press('Enter');
    await remit.getByLabel('告知书内容').fill('您反映的事由水务局负责，请向宾川县水务局提出。');
    await remit.getByLabel('送达日期').fill('今天');
    await remit.getByText('当面', { exact: true }).click();
    await page.keyboard.press('Control+Enter');
    await isDone(view, '告知不属职权');
    await page.locator('.page-head').getByText('不属职权，已告知去向').waitFor();

    const route = await formOf(view, routed, 'routeOut');
    await route.getByLabel('法定途径').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.ant-select-dropdown .ant-select-item-option-active').waitFor();
    await page.keyboard.press('Enter');
    await route.getByText('行政诉讼（对行政行为不服，直接起诉）').filter({ visible: true }).first().waitFor();
    await route.getByLabel('告知书内容').fill('对征地决定不服的，请在六个月内向人民法院起诉。');
    await route.getByLabel('送达日期').fill('今天');
    await route.getByText('当面', { exact: true }).click();
    await page.keyboard.press('Control+Enter');
    await isDone(view, '导入法定程序');

    await formOf(view, own, 'takeAsDuty');
    await page.keyboard.press('Control+Enter');
    await isDone(view, '列为依法履职');
    await isRead(own, [{ zh: /宾川县交通运输局依法履行职责，或者答复您/, en: /does its duty, or answers you/ }]);
    const perform = await formOf(view, own, 'performOrAnswer');
    await perform.getByLabel('履行情况或者答复').fill('已重新核算并补发差额。');
    await perform.locator('.ant-radio-wrapper').first().click();
    await page.keyboard.press('Control+Enter');
    await isDone(view, '履行或者答复');
    expect(view.errors).toEqual([]);
    await view.close();

    await isRead(elsewhere, [
      {
        zh: /这件事不归收到它的单位管，已于.*告诉您向哪里提出。/,
        en: /is not in charge of this matter; on .* it told you where to go\./,
      },
      { zh: /宾川县水务局/, en: /Water Affairs Bureau/ },
    ]);
    await isRead(routed, [
      { zh: /这件事已于.*导入法定程序，按那个程序办理。/, en: /On .* the matter was led into a statutory procedure/ },
      { zh: /程序：行政诉讼/, en: /Procedure: administrative litigation/ },
      { zh: /6 个月（行政诉讼法第四十六条）/, en: /Time limit: 6 months/ },
    ]);
    await isRead(own, [
      { zh: /已经作出答复，还要把答复送到您手里。/, en: /has its answer; it still has to be delivered/ },
    ]);
  });
});

describe('an accused office', () => {
  it('is named at registration or later, and finds no such matter', async () => {
    const desk = await product.open('clerk');
    await desk.go('/desk');
    const { page: counter } = desk;
    await counter.getByLabel('诉求（信访人原话）').fill('宾居镇工作人员索要好处费，请查处。');
    expect(await counter.getByLabel('被检举的单位').count()).toBe(0);
    await counter.getByText('检举控告').click();
    await counter.getByLabel('被检举的单位').click();
    await counter.keyboard.type('宾居镇');
    await counter.keyboard.press('Enter');
    await counter.getByLabel('姓名').first().fill('李秀兰');
    expect(await desk.findings()).toEqual([]);
    await counter.keyboard.press('Control+Enter');
    await counter.locator('.query-code').waitFor();
    const number = /信\d{4}-\d+/.exec((await counter.locator('.receipt-words h2').textContent()) ?? '')?.[0] ?? '';
    await desk.close();

    // A second one reaches the town, which is named afterwards.
    const later = await product.petition({ ...aBody, class: 'accusation', title: '镇里的事' });
    await product.refer(later.id, { to: 'town-binju' });
    const town = await product.open('binju.officer');
    await town.go(`/petitions/${later.number}`);
    const clerk = await product.open('clerk');
    const { page } = clerk;
    const form = await formOf(clerk, later, 'nameAccused');
    await form.getByLabel('被检举的单位').click();
    await page.keyboard.type('宾居镇');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await isDone(clerk, '登记被检举对象');
    expect(clerk.errors).toEqual([]);
    await clerk.close();

    for (const one of [number, later.number]) {
      await town.page.goto(`${product.stack.apiUrl}/petitions/${one}`);
      await town.page.getByText('没有这一件。').waitFor();
      await town.go(`/petitions?number=${encodeURIComponent(one)}`);
      await town.page.locator('.totals', { hasText: '0' }).waitFor();
    }
    await town.go('/duties');
    for (const one of [number, later.number]) {
      expect(await town.page.locator('.duty-row', { hasText: one }).count()).toBe(0);
    }
    await town.close();
  });
});
