import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';

jest.setTimeout(180_000);

const product = aConsole();

// A failure between off and on would leave it off, for a second attempt and for whoever comes after.
afterEach(() => product.client.put('transport.officer', '/api/reminders/settings', { muted: [] }));

describe('the bell', () => {
  it('follows what is new for an officer, leads to the case, and is read', async () => {
    const view = await product.open('transport.officer');
    await view.go('/reminders');
    await view.page.getByText(/未读 \d+\+? 条/).waitFor();
    const all = view.button('全部标为已读');
    if ((await all.count()) > 0 && (await all.isEnabled())) await all.click();
    const bell = view.page.locator('.reminder-bell');
    await view.page.locator('.reminder-bell:not(:has(.badge))').waitFor();

    const { id, number } = await product.petition({ title: '桥栏杆断了', matter: '村口的桥栏杆断了两根。' });
    await product.refer(id);
    await bell.locator('.badge').waitFor();
    // The open list moves no row by itself, and says that it is not the newest.
    await view.page.getByText('有新的变化，列表还没有更新。').waitFor();
    await view.page.getByRole('button', { name: '刷新' }).first().click();
    await view.page.getByText('有新的变化，列表还没有更新。').waitFor({ state: 'detached' });
    const first = view.page.getByRole('row', { name: new RegExp(number) }).first();
    await first.getByRole('button', { name: /标为已读/ }).press('Enter');
    await first.getByText('已读').waitFor();
    expect(await view.page.evaluate('document.activeElement !== document.body')).toBe(true);
    await bell.click();
    const row = view.page.getByRole('row', { name: new RegExp(number) }).first();
    await row.getByText('新待办').waitFor();
    expect(await view.findings()).toEqual([]);
    await row.getByRole('link', { name: number }).click();
    await view.page.waitForURL(`**/petitions/${encodeURIComponent(number)}`);
    await view.go('/reminders');
    await view.page
      .getByRole('row', { name: new RegExp(number) })
      .getByText('已读')
      .first()
      .waitFor();
    await view.button('全部标为已读').click();
    await view.page.getByText('未读 0 条').waitFor();
    await view.page.locator('.reminder-bell:not(:has(.badge))').waitFor();

    // What is read in another window is read here too, once somebody comes back to this one.
    const third = await product.petition({ title: '路牌歪了', matter: '村口的路牌歪了。' });
    await product.refer(third.id);
    await bell.locator('.badge').waitFor();
    const { last } = await product.client.get<{ last: string }>('transport.officer', '/api/reminders');
    await product.client.post('transport.officer', '/api/reminders/read', { upTo: last });
    await view.page.evaluate('window.dispatchEvent(new Event("focus"))');
    await view.page.locator('.reminder-bell:not(:has(.badge))').waitFor();

    await view.go('/my');
    await view.page.getByLabel('新待办').uncheck();
    const other = await product.petition({ title: '井盖缺失', matter: '路口的井盖不见了。' });
    await product.refer(other.id);
    const told = view.page.getByRole('row', { name: new RegExp(other.number) });
    await view.go('/reminders');
    await view.page
      .getByText(/未读 \d+\+? 条|没有新的提醒/)
      .first()
      .waitFor();
    expect(await told.count()).toBe(0);
    await view.go('/my');
    await view.page.getByLabel('新待办').check();
    await view.go('/reminders');
    await told.first().waitFor();
    expect(await view.findings()).toEqual([]);
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
