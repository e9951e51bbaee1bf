import type { Locator } from 'playwright-core';
import { eventually } from '../../support/eventually.js';
import type { ConsolePage } from './console-page.js';

/** What a person does on a way through the console. */
export interface Walked {
  /** Clicks of the pointer. */
  readonly clicks: number;
  /** Keys that command something: shortcuts, Enter, Tab, Escape. What is written into fields is none. */
  readonly keys: number;
  readonly seconds: number;
}

// A page that is left takes its counts along.
const counting = `(() => {
  const add = (what) => sessionStorage.setItem(what, String(Number(sessionStorage.getItem(what) ?? 0) + 1));
  // A press that the driver takes back, because something else came under it, reaches nobody and is made again.
  addEventListener('pointerdown', (event) => setTimeout(() => event.isTrusted && !event.defaultPrevented && add('walked.clicks')), true);
  addEventListener('keydown', ({ isTrusted, key, target, ctrlKey, altKey }) => {
    const isWriting = target.matches?.('input:not([type=checkbox],[type=radio]), textarea') && key.length === 1;
    if (isTrusted && !['Control', 'Alt', 'Shift'].includes(key) && (!isWriting || ctrlKey || altKey)) add('walked.keys');
  }, true);
})()`;

/** Other tests may have filled the inbox beyond its first page, which is no part of the way. */
export async function show({ page }: ConsolePage, row: Locator): Promise<void> {
  const more = page.getByRole('button', { name: '再显示一些' });
  // A page is drawn in two steps, and the button goes with the last page: what is seen now need not be there at the click.
  await eventually(async () => {
    if (await row.first().isVisible()) return;
    if (await more.isVisible()) await more.click({ timeout: 2_000 });
    throw new Error(`not in the list: ${row.toString()}`);
  });
}

/** Counts what the person of this window does from the page at which the way begins, once the row of the matter is in sight. */
export async function walking(view: ConsolePage, begin: string, row?: Locator): Promise<() => Promise<Walked>> {
  await view.page.addInitScript(counting);
  await view.go(begin);
  if (row !== undefined) await show(view, row);
  await view.page.evaluate(`sessionStorage.removeItem('walked.clicks'); sessionStorage.removeItem('walked.keys')`);
  const begun = performance.now();
  return async () => {
    const read = async (what: string): Promise<number> =>
      Number(await view.page.evaluate(`sessionStorage.getItem('walked.${what}') ?? 0`));
    return { clicks: await read('clicks'), keys: await read('keys'), seconds: (performance.now() - begun) / 1000 };
  };
}
