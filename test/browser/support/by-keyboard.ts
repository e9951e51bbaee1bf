import type { ConsolePage } from './console-page.js';
import { drawerOf } from './command-drawer.js';

const mostTabs = 120;
const mostOptions = 60;

/** How what has the focus is called, by its label or by its words; a dialog by nothing, since its words are those of all in it. */
const focused = `(() => {
  const one = document.activeElement;
  const labels = [...(one?.labels ?? [])].map((label) => label.textContent).join(' ');
  const words = one?.matches('a, button, summary, [role=tab]') ? one.textContent : '';
  return (one?.getAttribute('aria-label') || labels || words || '').trim();
})()`;

/** Presses Tab until what is called so has the focus. */
export async function tabTo({ page }: ConsolePage, name: RegExp): Promise<void> {
  const met: string[] = [];
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const now = await page.evaluate<string>(focused);
    if (name.test(now)) return;
    met.push(now.slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing that is called ${String(name)} has the focus: ${met.slice(0, 40).join(' | ')}`);
}

/** Opens the form of a command on the page of a case. */
export async function openByKeys(view: ConsolePage, command: string): Promise<void> {
  // The form before it may be on its way out.
  await drawerOf(view).waitFor({ state: 'hidden' });
  const button = view.page.locator(`[data-command=${command}]`).first();
  const opened = drawerOf(view).locator('.command-submit button');
  // A page that draws anew what was done may take the button from under the keys.
  for (let tries = 0; tries < 5; tries += 1) {
    await button.press('Enter');
    const isOpen = await opened.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (isOpen) return;
  }
  await opened.waitFor();
}

/** Chooses in the list of what has the focus, by its words. */
export async function chooseOption({ page }: ConsolePage, words: string): Promise<void> {
  const active = page.locator('.ant-select-dropdown:visible .ant-select-item-option-active').first();
  await page.keyboard.press('ArrowDown');
  await page.locator('.ant-select-dropdown:visible').first().waitFor();
  for (let at = 0; at < mostOptions; at += 1) {
    if ((await active.count()) > 0 && (await active.innerText()).includes(words))
      return await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`nothing is called ${words}`);
}

/** Types a name into the field that has the focus and takes what is found. */
export async function chooseNamed({ page }: ConsolePage, name: string): Promise<void> {
  await page.keyboard.type(name);
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option-active', { hasText: name })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}
