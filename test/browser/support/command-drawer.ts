import type { Locator } from 'playwright-core';
import type { ConsolePage } from './console-page.js';

/** The form of a command. */
export const drawerOf = (view: ConsolePage): Locator => view.page.locator('.command-drawer');

/** Opens the form of a command on the page of the case. */
export async function begin(view: ConsolePage, command: string): Promise<Locator> {
  await view.page.locator(`[data-command=${command}]`).first().click();
  await drawerOf(view).locator('.command-submit button').waitFor();
  return drawerOf(view);
}

/** Waits until it is told that a command was recorded. @param what as it is told: `书面告知` */
export const isDone = (view: ConsolePage, what: string): Promise<void> =>
  view.page.locator('.command-done', { hasText: `已记录：${what}。` }).waitFor();

/** The same where the focus has to stand on it, for whoever hears the page. */
export const isDoneAndFocused = (view: ConsolePage, what: string): Promise<void> =>
  view.page.locator('.command-done:focus', { hasText: `已记录：${what}。` }).waitFor();

/** Gives the form that is open, and waits until it is told that it was recorded. */
export async function give(view: ConsolePage, what: string): Promise<void> {
  await drawerOf(view).locator('.command-submit button').click();
  await isDone(view, what);
}

/** Closes a page whose scripts had no fault. */
export async function leave(view: ConsolePage): Promise<void> {
  // Pictures are taken with this too, by a process without tests.
  if (view.errors.length > 0) throw new Error(view.errors.join('\n'));
  await view.close();
}
