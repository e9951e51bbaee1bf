import type { ConsolePage } from './console-page.js';

/** Sheets at 96 pixels an inch: how wide and high they are, and what is left free on each side. */
const sheets = {
  upright: { width: 794, height: 1123, margin: 53 },
  across: { width: 1123, height: 794, margin: 38 },
  // To its edges: the margins are drawn.
  document: { width: 794, height: 1123, margin: 0 },
  receipt: { width: 559, height: 794, margin: 49 },
} as const;
export type Sheet = keyof typeof sheets;

/** Pages of a PDF as Chromium writes it: each is an object of its own, and those are not compressed. */
export const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** First and further sheets of what would be printed now, and how large the first is, in points. */
export async function printed({ page }: ConsolePage): Promise<{ pages: number; size: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, width = '', height = ''] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
  return { pages: pagesOf(pdf), size: `${String(Math.round(Number(width)))}x${String(Math.round(Number(height)))}` };
}

/** What a browser tells a page that it prints. */
const tell = ({ page }: ConsolePage, what: 'beforeprint' | 'afterprint'): Promise<unknown> =>
  page.evaluate(`dispatchEvent(new Event('${what}'))`);

/** Shows a page as it is printed on a sheet, for as long as it is looked at. */
export async function onPaper<T>(view: ConsolePage, sheet: Sheet, look: () => Promise<T>): Promise<T> {
  const before = view.page.viewportSize();
  const { width, margin } = sheets[sheet];
  await view.page.setViewportSize({ width: width - 2 * margin, height: 1000 });
  await view.page.emulateMedia({ media: 'print' });
  await tell(view, 'beforeprint');
  try {
    return await look();
  } finally {
    // What is printed afterwards is printed as it would be, and not as a screen.
    await view.page.emulateMedia({ media: null });
    await tell(view, 'afterprint');
    if (before !== null) await view.page.setViewportSize(before);
  }
}

/** What is wrong with a page on paper: parts of the screen, what is too wide or too narrow, what is not black. */
export async function wrongOnPaper(view: ConsolePage): Promise<string[]> {
  const found = await view.page.evaluate<string[]>(`(() => {
    const isSeen = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
    const all = [...document.querySelectorAll('body *')].filter(isSeen);
    const name = (one) => one.tagName.toLowerCase() + '.' + one.getAttribute('class') + ' ' + (one.textContent ?? '').trim().slice(0, 30);
    const screen = 'nav, button, input, select, textarea, [role=search], .no-print, .live-bar, .top-bar, .pager, .ant-drawer-header, .ant-drawer-footer, .ant-modal-footer, .ant-drawer:not(.prints-alone, :has(.drawn-pages))';
    const ofScreen = all.filter((one) => one.matches(screen) && one.closest('.filter-chips, .history-raw, .sort-button') === null);
    const edge = document.documentElement.clientWidth + 1;
    const wide = all.filter((one) => !one.closest('svg, .sr-only') && one.getBoundingClientRect().right > edge);
    // Words of four characters stand in one line: a name is not written one below the other.
    const narrow = all.filter((one) => {
      if (!one.matches('td, th') || one.matches('.is-end, .bar-cell') || one.closest('.day-grid') !== null) return false;
      const text = (one.textContent ?? '').trim();
      const { fontSize, paddingLeft, paddingRight } = getComputedStyle(one);
      const room = one.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const widthOf = (sign) => (/[\\u3000-\\uffef]/.test(sign) ? 1 : 0.5);
      const wanted = [...text].slice(0, 4).reduce((sum, sign) => sum + widthOf(sign), 0);
      return room + 1 < wanted * parseFloat(fontSize);
    });
    const isText = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    const grey = all.filter((one) => {
      if (!isText(one) || one.closest('svg, style, .sr-only') !== null) return false;
      const [red, green, blue] = getComputedStyle(one).color.match(/[\\d.]+/g).map(Number);
      return Math.max(red, green, blue) > 60;
    });
    const named = (what, list) => list.slice(0, 4).map((one) => what + ': ' + name(one));
    return [...named('of the screen', ofScreen), ...named('too wide', wide), ...named('too narrow', narrow), ...named('not black', grey)];
  })()`);
  return found;
}

/** What stands at the foot of every sheet, as the style of the page says it. */
export const marksOf = ({ page }: ConsolePage): Promise<string> =>
  page.evaluate<string>(`[...document.querySelectorAll('.page style')].map((one) => one.textContent).join()`);

/** Takes a picture of the first sheet of a page as it is printed, with its margins and without what stands in them. */
export async function sheetPicture(view: ConsolePage, sheet: Sheet): Promise<Buffer> {
  const { width, height, margin } = sheets[sheet];
  await view.page.setViewportSize({ width, height });
  await view.page.emulateMedia({ media: 'print' });
  await tell(view, 'beforeprint');
  await view.page.addStyleTag({
    content: `html { background: #fff; } body { padding: ${String(margin)}px !important; }`,
  });
  // What begins a further sheet is not on this one, and what is drawn takes its new place.
  await view.page.evaluate(`document.querySelectorAll('main *').forEach((one) => {
    if (getComputedStyle(one).breakBefore === 'page') one.style.display = 'none';
  })`);
  await view.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return await view.page.screenshot({ clip: { x: 0, y: 0, width, height } });
}
