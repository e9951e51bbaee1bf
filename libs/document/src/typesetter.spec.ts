import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../test/support/eventually.js';
import { charactersIn } from '../../../test/support/pdf-text.js';
import { Typesetter, type OfficialDocument } from './index.js';
import { as, type LegalDate } from '#libs/kernel';

const typesetter = new Typesetter();
afterAll(() => typesetter.end());

const page: OfficialDocument = {
  layout: 'organ',
  language: 'zh',
  issuer: '青岩县住房和城乡建设局',
  number: '青建信〔2026〕17号',
  title: '关于“路灯不亮”的处理意见书',
  addressee: '张某某：',
  body: [
    { kind: 'summary', text: '简单说：支持您的请求。' },
    { kind: 'heading', text: '一、查明的事实' },
    { kind: 'paragraph', text: '经查，情况属实。' },
  ],
  attachments: ['现场勘查记录'],
  signature: { by: '青岩县住房和城乡建设局', lines: ['2026年11月29日'], isSealed: true },
  date: as<LegalDate>('2026-11-29'),
  mark: null,
  notes: ['由枫桥自台账第 9 条排版。'],
  code: { content: 'https://example.org/p', says: '办理进度' },
};
const saying = (text: string): OfficialDocument => ({ ...page, body: [{ kind: 'paragraph', text }] });
const refusal = async (document: OfficialDocument) =>
  typesetter.typeset(document).then(
    () => null,
    (error: unknown) => error,
  );

describe('a document', () => {
  it('has the same bytes whenever it is set, by whichever process', async () => {
    const other = new Typesetter();
    const [first, again, elsewhere] = await Promise.all([
      typesetter.typeset(page),
      typesetter.typeset(page),
      other.typeset(page),
    ]);
    other.end();
    expect(first.pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(first.pages).toBe(1);
    expect(again.pdf.equals(first.pdf)).toBe(true);
    expect(elsewhere.pdf.equals(first.pdf)).toBe(true);
  }, 60_000);

  it('gives every character of its text to whoever copies it, and none of its markup a meaning', async () => {
    const text = '#panic() $x$ *粗* @a <b> \\ // `c` {{d}} [e] #sys.inputs';
    const { pdf } = await typesetter.typeset(saying(text));
    const extracted = charactersIn(pdf);
    expect([...`${page.issuer}${page.title}${text}`].filter((one) => one !== ' ' && !extracted.has(one))).toEqual([]);
  });

  it('has a blank for a tab and a line for every mark of one, and nothing for what has no form', async () => {
    const text = '查\t明\u000b事\u2028实\r\n如\u0007下\ufeff。';
    const { pdf } = await typesetter.typeset(saying(text));
    const extracted = charactersIn(pdf);
    expect(['查', '明', '事', '实', '如', '下'].filter((one) => !extracted.has(one))).toEqual([]);
    expect(pdf.equals((await typesetter.typeset(saying('查\u3000明\n事\n实\n如下。'))).pdf)).toBe(true);
  });

  it('is drawn as the pages that are printed, one below the other, without text or anything from elsewhere', async () => {
    const { svg, pages } = await typesetter.draw(saying('一段文字。'.repeat(400)));
    const { pages: printed } = await typesetter.typeset(saying('一段文字。'.repeat(400)));
    expect([pages, printed]).toEqual([printed, printed]);
    const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? []).map(Number);
    expect(height / width / pages).toBeCloseTo(297 / 210, 4);
    // The paper is that of the screen: white of one page would lie over another.
    expect(svg).not.toMatch(/<path[^>]*fill="#ffffff"[^>]*d="M 0 0/u);
    // What is drawn into it is in it: a code to scan.
    expect(/<script|<text|<foreignObject|href="(?!#|data:image\/)/u.exec(svg)).toBeNull();
  });

  it('is refused with the characters that no font has', async () => {
    expect(await refusal(saying('𠮷某某\u0007 \u{1F601}😀，𠮷'))).toMatchObject({
      kind: 'invalid',
      code: 'document.glyph_missing',
      details: { characters: '𠮷 (U+20BB7), 😁 (U+1F601), 😀 (U+1F600)' },
    });
  });

  it('takes joiners and selectors of variants, which draw nothing', async () => {
    expect((await typesetter.typeset(saying('葛\u{E0100}\u200d某'))).pages).toBe(1);
  });

  it('is refused before it is drawn where it is longer than any document', async () => {
    expect(await refusal(saying('长'.repeat(200_001)))).toMatchObject({ code: 'document.too_long' });
  });

  it('as long as one may be is drawn within its time', async () => {
    const { pages } = await typesetter.typeset(saying('街道路灯不亮。'.repeat(28_000)));
    expect(pages).toBeGreaterThan(300);
  }, 30_000);

  it('tells where its seal lies: on name and date, where one is marked', async () => {
    const { seal } = await typesetter.typeset(page);
    expect(seal).toMatchObject({ page: 1, x: expect.any(Number), y: expect.any(Number) });
    expect([(seal?.x ?? 0) > 100, (seal?.y ?? 0) > 100]).toEqual([true, true]);
    const { seal: later } = await typesetter.typeset(saying('长文。'.repeat(600)));
    expect(later?.page).toBeGreaterThan(1);
    const unsealed = { ...page, signature: { ...page.signature, isSealed: false } };
    expect((await typesetter.typeset(unsealed)).seal).toBeNull();
  });

  it('that is a copy has no page for its small print alone, however full the one before is', async () => {
    const copy = { ...page, attachments: [], code: null, notes: ['存查件。', '由枫桥自台账第 9 条排版。'] };
    const pagesOf = async (lines: number, of: Partial<OfficialDocument>): Promise<number> => {
      const body = Array.from({ length: lines }, () => ({ kind: 'paragraph', text: '一行正文。' }) as const);
      return (await typesetter.typeset({ ...copy, body, ...of })).pages;
    };
    const lines = [6, 7, 8, 9, 10, 11, 12, 13];
    const [small, none] = [
      await Promise.all(lines.map((n) => pagesOf(n, {}))),
      await Promise.all(lines.map((n) => pagesOf(n, { notes: [] }))),
    ];
    expect(small).toEqual(none);
    expect(new Set(small)).toEqual(new Set([1, 2]));
  }, 60_000);

  it('in English stands on the same page', async () => {
    const english = { ...saying('What was found is true.'), language: 'en' as const, title: 'Opinion' };
    expect((await typesetter.typeset(english)).pages).toBe(1);
  });
});

describe('the process that draws', () => {
  const long = saying('街道路灯不亮。'.repeat(28_000));

  it('that is ended is followed by another one, which sets everything that waits', async () => {
    const others = childrenOf();
    const setter = await started();
    const all = [setter.typeset(long), setter.typeset(page), setter.draw(page)];
    await endedOnce(others);
    const [first, second, third] = await Promise.all(all);
    expect([first?.pages, second?.pages, third?.pages]).toEqual([expect.any(Number), 1, 1]);
    setter.end();
  }, 60_000);

  it('that ends twice over one document sets the others, and refuses that one with a sentence', async () => {
    const others = childrenOf();
    const setter = await started();
    const killer = setter.typeset(long);
    const gone = await endedOnce(others);
    const [page1, page2] = [setter.typeset(page), setter.typeset(page)];
    expect([(await page1).pages, (await page2).pages]).toEqual([1, 1]);
    await endedOnce([...others, gone]);
    await expect(killer).rejects.toMatchObject({ kind: 'invalid', code: 'document.ends_typesetter' });
    expect((await setter.typeset(page)).pages).toBe(1);
    setter.end();
  }, 60_000);

  it('is ended where a document takes too long twice', async () => {
    const hurried = new Typesetter(null, { documentMs: 1, startMs: 30_000 });
    const refused = { kind: 'unavailable', code: 'document.took_too_long' };
    const [first, second] = await Promise.allSettled([hurried.typeset(long), hurried.typeset(long)]);
    expect([first, second]).toMatchObject([{ reason: refused }, { reason: refused }]);
    hurried.end();
  }, 60_000);

  it('is given up where it does not start, with what waits for it', async () => {
    const hurried = new Typesetter(null, { documentMs: 1, startMs: 1 });
    const refused = { kind: 'unavailable', code: 'document.took_too_long' };
    const [first, second] = await Promise.allSettled([hurried.typeset(page), hurried.draw(page)]);
    expect([first, second]).toMatchObject([{ reason: refused }, { reason: refused }]);
    hurried.end();
  });

  it('draws what somebody looks at before what is printed', async () => {
    const order: string[] = [];
    const noted = (name: string) => () => order.push(name);
    await Promise.all([
      typesetter.typeset(long).then(noted('first')),
      typesetter.typeset(page).then(noted('second')),
      typesetter.draw(page).then(noted('seen')),
    ]);
    expect(order).toEqual(['first', 'seen', 'second']);
  }, 30_000);

  it('takes nothing more once it is ended', async () => {
    const ended = new Typesetter();
    ended.end();
    await expect(ended.typeset(page)).rejects.toMatchObject({ kind: 'unavailable', code: 'document.busy' });
  });
});

/** One that has read its fonts: what ends it from then on ends a document. */
async function started(): Promise<Typesetter> {
  const setter = new Typesetter();
  await setter.typeset(page);
  return setter;
}

/** The processes that this one started, by their ids. */
const childrenOf = (): readonly number[] =>
  readFileSync(`/proc/${String(process.pid)}/task/${String(process.pid)}/children`, 'utf8')
    .split(' ')
    .filter((id) => id !== '')
    .map(Number);

/** Kills the one that is not among the others, once it is there. */
async function endedOnce(others: readonly number[]): Promise<number> {
  const found = await eventually(() => {
    const one = childrenOf().find((id) => !others.includes(id));
    if (one === undefined) throw new Error('nothing draws yet');
    return one;
  });
  process.kill(found, 'SIGKILL');
  return found;
}
