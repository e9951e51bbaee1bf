import type { Locator, Page } from 'playwright-core';

/** Waits until a document is shown as its pages, which say all of this. */
export async function pageSays(where: Locator | Page, ...texts: readonly string[]): Promise<void> {
  await where.locator('.drawn-page img').first().waitFor();
  // On a desk the text of a page is folded away beside it.
  for (const text of texts)
    await where.locator('.document-view .page-text', { hasText: text }).first().waitFor({ state: 'attached' });
}

/** The pages of what nobody has issued. */
export const draftPage = (where: Locator | Page): Locator =>
  where.locator('.document-view[data-draft] .drawn-page img').first();

/** What the pages say, as one text. */
export const pageText = async (where: Locator | Page): Promise<string> =>
  (await where.locator('.document-view .page-text').first().textContent()) ?? '';
