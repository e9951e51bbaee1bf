import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { act, answer } from './support/an-answer.js';
import { drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

// A walk through several forms, on a machine that does other things too.
jest.setTimeout(240_000);

const product = aConsole();

const cooperative = { name: '宾居供水合作社', nature: 'organisation', phone: '13900001234' };
const head = { name: '周社长', is: 'statutory', of: 1, shown: '看了法定代表人身份证明' };

const open = async (account: string, number: string, command: string): Promise<ConsolePage> => {
  const view = await product.open(account);
  await view.go(`/petitions/${number}?do=${command}`);
  await drawerOf(view).locator('.command-submit button').waitFor();
  return view;
};
const choose = async (view: ConsolePage, label: RegExp, option: string): Promise<void> => {
  await drawerOf(view).getByLabel(label).click();
  await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option }).first().click();
};
const pick = (view: ConsolePage, value: string) => drawerOf(view).getByText(value, { exact: true }).click();
const give = (view: ConsolePage) => view.page.keyboard.press('Control+Enter');
const says = (view: ConsolePage, sentence: string) => drawerOf(view).getByText(sentence).first().waitFor();

async function state(view: ConsolePage): Promise<void> {
  await drawerOf(view).getByLabel('信访人的陈述').fill('已与施工方谈妥。');
  await drawerOf(view).getByLabel('陈述日期').fill('今天');
  await drawerOf(view).getByLabel('证明存放处').fill('一号卷。');
}
const needsSeal = '组织办理这一项，须加盖印章，或者由法定代表人、负责人办理。';

describe('an organisation', () => {
  it('withdraws under its seal, and by no signature that is nobody’s', async () => {
    const { number } = await product.petition({ petitioner: cooperative });
    const view = await open('clerk', number, 'withdraw');
    await state(view);
    await pick(view, '签名');
    await give(view);
    await says(view, needsSeal);
    await pick(view, '组织加盖印章');
    expect(await view.findings()).toEqual([]);
    await give(view);
    await isDone(view, '信访人撤回');
    await leave(view);
  });

  it('withdraws by whoever represents it by law, and by nobody whose mandate is missing or too narrow', async () => {
    const agent = { name: '赵大状', is: 'agent', of: 1, shown: '看了授权委托书' };
    const { number } = await product.petition({ petitioner: cooperative, others: [agent, head] });
    const view = await open('clerk', number, 'withdraw');
    await state(view);
    await pick(view, '签名');
    await choose(view, /由谁代为声明/, '赵');
    await give(view);
    await says(view, '授权不包括这一项：撤回、放弃（特别授权）。');
    await choose(view, /由谁代为声明/, '周');
    await give(view);
    await isDone(view, '信访人撤回');
    const { id, number: other } = await product.petition({ petitioner: cooperative });
    await act(product.client, id, 'clerk', 'addParty', { role: 'representative', name: '钱某某' });
    const bare = await open('clerk', other, 'withdraw');
    await state(bare);
    await pick(bare, '签名');
    await choose(bare, /由谁代为声明/, '钱');
    await give(bare);
    await says(bare, '没有这位当事人的授权，请先登记代理。');
    await leave(bare);
    await leave(view);
  });

  it('signs for what is handed over to it, and gives its review up, under its seal', async () => {
    const { id, number } = await product.petition({ petitioner: cooperative });
    await product.refer(id);
    await answer(product.client, id);
    const officer = await open('transport.officer', number, 'recordDelivery');
    await pick(officer, '当面');
    await drawerOf(officer).getByLabel('送达日期').fill('今天');
    await drawerOf(officer).getByLabel('送达证明').fill('送达回执一号。');
    await give(officer);
    await says(officer, '收到的是组织：请选定怎样签收');
    await pick(officer, '加盖印章');
    expect(await officer.findings()).toEqual([]);
    await give(officer);
    await isDone(officer, '送达');
    await leave(officer);
    const clerk = await open('clerk', number, 'waiveReview');
    await state(clerk);
    await pick(clerk, '签名');
    await give(clerk);
    await says(clerk, needsSeal);
    await pick(clerk, '组织加盖印章');
    await give(clerk);
    await isDone(clerk, '放弃复查');
    await leave(clerk);
  });
});

describe('a person', () => {
  it('has no seal on screen, and who lacks capacity withdraws by the guardian alone', async () => {
    const { number } = await product.petition({
      petitioner: { name: '李小明', capacity: 'none' },
      others: [{ name: '王守护', is: 'guardian', of: 1, shown: '看了户口簿' }],
    });
    const view = await open('clerk', number, 'withdraw');
    await state(view);
    expect(await drawerOf(view).getByText('组织加盖印章', { exact: true }).count()).toBe(0);
    await pick(view, '签名');
    await give(view);
    await says(view, '限制或者无民事行为能力的，由其监护人代为办理。');
    await choose(view, /由谁代为声明/, '李');
    await give(view);
    await says(view, '限制或者无民事行为能力的，由其监护人代为办理。');
    await choose(view, /由谁代为声明/, '王');
    await give(view);
    await isDone(view, '信访人撤回');
    await leave(view);
  });
});

describe('the clerk at the desk', () => {
  it('registers several at once, a child with its guardian and an organisation, by keyboard', async () => {
    const view = await product.open('clerk');
    const { page } = view;
    await page.addInitScript('window.print = () => {};');
    await view.go('/desk?channel=letter');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('修路把水渠挖断了，秋天浇不上水。');
    await page.locator('#desk_petitioner_name').fill('李秀兰');
    await page.locator('#desk_petitioner_phone').fill('13900001234');
    const add = async (button: string, at: number, name: string): Promise<void> => {
      await page.getByRole('button', { name: button, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.locator(`#desk_others_${String(at)}_name`).fill(name);
    };
    const chosen = async (field: string, times: number): Promise<void> => {
      await page.locator(`#desk_others_${field}`).focus();
      for (let time = 0; time <= times; time += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator(`#desk_others_${field}[aria-expanded=false]`).waitFor();
    };
    await add('加一位信访人', 0, '李小明');
    await chosen('0_capacity', 2);
    await page.getByText('由监护人代为办理（民法典第二十三条）：请在下面加一位监护人。').waitFor();
    await add('加监护人、法定代表人或者代理人', 1, '');
    // It is for the child already, by name; and nobody is registered who was not named.
    await page.locator('fieldset.desk-other').getByText('信访人 2 李小明').waitFor();
    expect(await page.getByText('请在下面加一位监护人').count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    const wrong = page.locator('.mistakes').getByRole('button');
    await wrong.nth(1).waitFor();
    expect(await wrong.count()).toBe(2);
    await wrong.nth(1).click();
    await page.locator('#desk_others_1_shown:focus').fill('看了户口簿');
    await page.locator('#desk_others_1_name').fill('李守护');
    await add('加一位信访人', 2, '宾居供水合作社');
    await page.locator('#desk_others_2_nature').getByText('法人或者非法人组织', { exact: true }).click();
    expect(await view.findings()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.locator('.query-code').waitFor();
    await page.getByText('其余 3 位还没有').waitFor();
    const number = /信\d{4}-\d+/.exec((await page.locator('.receipt-words h2').textContent()) ?? '')?.[0] ?? '';
    const { items } = await product.client.get<{ items: { id: string }[] }>(
      'clerk',
      `/api/petitions?number=${encodeURIComponent(number)}`,
    );
    const { parties } = await product.client.get<{ parties: { name: string; nature: string; capacity: string }[] }>(
      'clerk',
      `/api/petitions/${items[0]?.id ?? ''}`,
    );
    expect(parties.map(({ name, nature, capacity }) => [name, nature, capacity])).toEqual([
      ['李**', 'person', 'full'],
      ['李**', 'person', 'none'],
      ['李**', 'person', 'full'],
      ['宾******', 'organisation', 'full'],
    ]);
    await leave(view);
  });

  it('says beside it in English who is registered, and how many may represent a visit', async () => {
    const view = await product.open('clerk', { language: 'en' });
    const { page } = view;
    await view.go('/desk?channel=visit');
    await page.locator('textarea:focus').waitFor();
    const more = page.getByRole('button', { name: 'Joint petition: add a representative', exact: true });
    for (let time = 0; time < 4; time += 1) await more.click();
    await page.getByText('Five representatives at most of people who come in person').waitFor();
    expect(await more.count()).toBe(0);
    await page.getByRole('button', { name: 'Add a petitioner', exact: true }).click();
    await page.getByText('Petitioner 6', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Remove person 3', exact: true }).click();
    await page.getByText('Petitioner 5', { exact: true }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Add a petitioner');
    expect(await view.findings()).toEqual([]);
    await leave(view);
  });
});
