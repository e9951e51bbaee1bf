import type { ConsolePage, Looks } from './console-page.js';

/** What axe finds serious, and what stands out to the right, of what is shown. */
export const wrong = async (view: ConsolePage): Promise<string[]> => [
  ...(await view.findings()),
  ...(await view.tooWide()),
];

/** The same in Chinese and in English, the reader's language last. */
export async function inBoth(view: ConsolePage, looks: Looks = {}): Promise<string[]> {
  const found: string[] = [];
  for (const language of ['en', 'zh'] as const) {
    await view.look({ ...looks, language });
    await view.settled();
    found.push(...(await wrong(view)));
  }
  return found;
}
