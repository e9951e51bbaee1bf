import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Office } from '#libs/contracts';
import { aConsole } from './support/a-console.js';
import { pageSays, pageText } from './support/drawn-page.js';
import { drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

// Two persons' walk through several pages, on a machine that does other things too.
jest.setTimeout(240_000);

const product = aConsole();

const texts = {
  ...{ claim: '恢复水渠。', facts: '情况属实。', reasons: '应当恢复。', opinion: '三十日内恢复通水。' },
  legalBasis: '《信访工作条例》第三十二条。',
};

async function give(account: string, id: string, command: string, body: object = {}): Promise<void> {
  const path = `/api/petitions/${id}`;
  const { item } = await product.client.get<{ item: { version: number } }>(account, path);
  await product.client.post(account, `${path}/${command}`, { seenVersion: item.version, ...body });
}

const submit = (id: string, more: object = {}) =>
  give('transport.officer', id, 'submitOpinion', { outcome: 'explain', ...texts, ...more });

/** A petition that the transport bureau accepted. */
async function accepted() {
  const made = await product.petition();
  await product.refer(made.id);
  await give('transport.officer', made.id, 'accept');
  return made;
}

async function returned(reason = '写明哪一天通水。') {
  const made = await accepted();
  await submit(made.id);
  await give('transport.head', made.id, 'returnOpinion', { submission: 1, reason });
  return made;
}

/** Whether the head of the transport bureau approves its opinions. */
async function switchApproval(approvesOpinions: boolean): Promise<void> {
  const path = '/api/offices/dept-transport';
  const { items } = await product.client.get<{ items: Office[] }>('admin', '/api/offices');
  const { name, superior, place, isActive, reviewedBy, managedBy, phone } = items.find(
    ({ id }) => id === 'dept-transport',
  ) as Office;
  const { holdings } = await product.client.get<{ holdings: { lastChange: number } }>('admin', path);
  const seen = holdings.lastChange;
  const as = { seen, name, superior, place, isActive, reviewedBy, managedBy, phone, approvesOpinions };
  await product.client.post('admin', `${path}/change`, { ...as, reason: '负责人休假' });
}

const fieldOf = (view: ConsolePage, name: string) => drawerOf(view).getByLabel(name, { exact: true });

describe('a head who signs', () => {
  it('is shown what came in the place of what was read, and signs nothing before that', async () => {
    const { id, number } = await accepted();
    await submit(id);
    const view = await product.open('transport.head');
    await view.go(`/petitions/${number}?do=approveOpinion`);
    await pageSays(drawerOf(view), texts.opinion);
    await give('transport.officer', id, 'takeBackOpinion');
    await submit(id, { outcome: 'not_support', opinion: '不予支持。' });
    await view.page.keyboard.press('Control+Enter');
    const dialog = view.page.getByRole('dialog', { name: '其间已有变化' });
    await dialog.locator('.since-list').waitFor();
    expect(await dialog.getByRole('button', { name: '以我的再试' }).count()).toBe(0);
    // What is behind the dialog is what was read, until the new one is asked for.
    expect(await pageText(drawerOf(view))).toContain(texts.opinion);
    expect(await view.findings()).toEqual([]);
    await dialog.getByRole('button', { name: '看现在的内容' }).click();
    await pageSays(drawerOf(view), '不予支持。');
    const { submission } = await product.client.get('transport.head', `/api/petitions/${id}`);
    expect(submission).toMatchObject({ number: 2, stage: 'submitted' });
    await drawerOf(view).getByRole('button', { name: '签发处理意见书' }).click();
    await isDone(view, '签发处理意见书');
    await leave(view);
  });
});

describe('an officer whose form is open', () => {
  // What is switched is data of an office, and the files after this one work with it too.
  afterEach(() => switchApproval(true));

  it('keeps the text when approval is switched off and on, and is told what has changed', async () => {
    const { number } = await returned();
    const view = await product.open('transport.officer');
    await view.go(`/petitions/${number}?do=submitOpinion`);
    await fieldOf(view, '处理意见').fill('八月十日前恢复通水。');
    await switchApproval(false);
    await view.page.keyboard.press('Control+Enter');
    const notice = drawerOf(view).locator('[data-turned]');
    await notice.getByText(/“送审处理意见书”已不能办，这里改为“出具处理意见书”.*不经负责人签发/).waitFor();
    expect(await fieldOf(view, '处理意见').inputValue()).toBe('八月十日前恢复通水。');
    expect(await drawerOf(view).locator('.command-submit button').isDisabled()).toBe(true);
    expect(await view.findings()).toEqual([]);
    await notice.getByRole('button', { name: '知道了，改办“出具处理意见书”' }).click();
    await switchApproval(true);
    await view.page.keyboard.press('Control+Enter');
    await notice.getByText(/“出具处理意见书”已不能办，这里改为“送审处理意见书”/).waitFor();
    expect(await fieldOf(view, '处理意见').inputValue()).toBe('八月十日前恢复通水。');
    await notice.getByRole('button', { name: '知道了，改办“送审处理意见书”' }).click();
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '送审处理意见书');
    await leave(view);
  });

  it('goes on with the draft of the one paper in the form of the other', async () => {
    const { number } = await accepted();
    const first = await product.open('transport.officer');
    await first.go(`/petitions/${number}?do=submitOpinion`);
    await fieldOf(first, '处理意见').fill('十日内修好。');
    await first.page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await leave(first);
    await switchApproval(false);
    const second = await product.open('transport.officer');
    await second.go(`/petitions/${number}?do=decide`);
    await drawerOf(second)
      .getByText(/已取回本单位的草稿/)
      .waitFor();
    expect(await fieldOf(second, '处理意见').inputValue()).toBe('十日内修好。');
    await leave(second);
  });
});

describe('a draft', () => {
  it('is not what the form begins with once something was submitted after it', async () => {
    const { id, number } = await returned();
    const view = await product.open('transport.officer');
    await view.go(`/petitions/${number}?do=submitOpinion`);
    await fieldOf(view, '处理意见').fill('还没有想好。');
    await view.page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    // From another computer of the office, so that this one knows nothing of it.
    await submit(id, { opinion: '八月十日前恢复通水。' });
    await give('transport.head', id, 'returnOpinion', { submission: 2, reason: '再写明由谁验收。' });
    await view.go(`/petitions/${number}?do=submitOpinion`);
    await drawerOf(view).getByText('再写明由谁验收。').waitFor();
    expect(await fieldOf(view, '处理意见').inputValue()).toBe('八月十日前恢复通水。');
    expect(await drawerOf(view).locator('.draft-found').count()).toBe(0);
    await leave(view);
  });

  it('of the office outlives signing out, and says where it is', async () => {
    const { number } = await accepted();
    const first = await product.open('transport.officer');
    await first.go(`/petitions/${number}?do=submitOpinion`);
    await fieldOf(first, '处理意见').fill('十日内修好。');
    await drawerOf(first)
      .getByText(/草稿存于本单位/)
      .waitFor();
    await first.go(`/petitions/${number}?do=askExtension`);
    await fieldOf(first, '延期理由').fill('须请第三方测量。');
    await drawerOf(first)
      .getByText(/草稿存于本机.*退出登录即清除/)
      .waitFor();
    await first.page.keyboard.press('Escape');
    await first.page.locator('.acting-button').click();
    await first.page.getByText('退出', { exact: true }).click();
    // What the office has is safe; what this device alone has is named, and one may stay.
    const question = first.page.getByRole('dialog', { name: '这台设备上有 1 份没有提交的' });
    await question.getByText(`申请延期 · ${number}`).waitFor();
    expect(await question.locator('.drafts-here li').count()).toBe(1);
    expect(await first.findings()).toEqual([]);
    await question.getByRole('button', { name: '先不退出' }).click();
    await question.waitFor({ state: 'detached' });
    await first.go(`/petitions/${number}?do=askExtension`);
    expect(await fieldOf(first, '延期理由').inputValue()).toBe('须请第三方测量。');
    await drawerOf(first).getByRole('button', { name: '不要草稿' }).click();
    await first.page.keyboard.press('Escape');
    await drawerOf(first).waitFor({ state: 'detached' });
    await first.page.locator('.acting-button').click();
    await first.page.getByText('退出', { exact: true }).click();
    await first.page.waitForURL(/sign-in/);
    await leave(first);
    const second = await product.open('transport.officer');
    await second.go(`/petitions/${number}?do=submitOpinion`);
    await drawerOf(second)
      .getByText(/已取回本单位的草稿/)
      .waitFor();
    expect(await fieldOf(second, '处理意见').inputValue()).toBe('十日内修好。');
    await leave(second);
  });
});
