import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Client } from '../support/client.js';
import { demoPassword, Stack } from '../support/stack.js';
import { ConsolePage, openBrowser, type Looks } from './support/console-page.js';

// Each test is a person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

let stack: Stack;
let client: Client;
let browser: Browser;

beforeAll(async () => {
  stack = await Stack.start();
  client = new Client(stack.apiUrl, demoPassword);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  try {
    await browser.close();
  } finally {
    await stack.stop();
  }
}, 60_000);

async function aPetition(title = '水渠被挖断'): Promise<{ id: string; number: string }> {
  return await client.post('clerk', '/api/petitions', {
    channel: 'visit',
    class: 'appeal',
    title,
    matter: '修路挖断了水渠,秋天浇不上水。',
    petitioner: { name: '李秀兰', phone: '13900001234' },
  });
}

async function open(account: string, looks: Looks = {}): Promise<ConsolePage> {
  const view = await ConsolePage.open(browser, stack.apiUrl, looks);
  await view.signIn(account);
  return view;
}

describe('what changes while a page is open', () => {
  it('is told by a bar within two seconds, and no row moves before one asks for it', async () => {
    const { id, number } = await aPetition();
    const view = await open('clerk');
    await view.go('/duties');
    await view.page.locator('.duty-row', { hasText: number }).waitFor();
    const rows = (): Promise<string[]> => view.page.locator('.duty-row').allTextContents();
    const before = await rows();
    const began = Date.now();
    await client.post('bureau.head', `/api/petitions/${id}/refer`, {
      seenVersion: 1,
      to: 'dept-transport',
      manner: 'transfer',
    });
    await view.page.getByText('1 条有更新').waitFor();
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(await rows()).toEqual(before);
    expect(await view.findings()).toEqual([]);
    await view.page.screenshot({ path: '/tmp/shell-live-list.png' });
    await view.page.keyboard.press('r');
    await view.page.locator('.duty-row', { hasText: number }).waitFor({ state: 'detached' });
    await view.page.getByText('1 条有更新').waitFor({ state: 'detached' });
    await view.close();
  });

  it('is said on the page of the case, in the words of its history', async () => {
    const { id, number } = await aPetition();
    const view = await open('clerk');
    await view.go(`/petitions/${number}`);
    await client.post('bureau.head', `/api/petitions/${id}/refer`, {
      seenVersion: 1,
      to: 'dept-transport',
      manner: 'transfer',
    });
    await view.page.getByText(/刚有变化：.*交通运输局/).waitFor();
    await view.page.screenshot({ path: '/tmp/shell-live-case.png' });
    expect(await view.page.locator('.page-head').textContent()).toContain('已登记');
    await view.page.keyboard.press('r');
    await view.page.locator('.page-head').getByText('已转交办理机关').waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
