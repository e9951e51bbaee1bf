import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { aGreyPicture } from '../../../test/support/a-grey-picture.js';
import { aDrawablePng } from '../../../test/support/files/real-files.js';
import { charactersIn } from '../../../test/support/pdf-text.js';
import { Typesetter, type BoundPart, type OfficialDocument } from './index.js';

const typesetter = new Typesetter();
afterAll(() => typesetter.end());

const page = (text: string): OfficialDocument => ({
  ...{ layout: 'organ', language: 'zh', issuer: '青岩县住房和城乡建设局', number: null, title: '处理意见书' },
  ...{ addressee: null, body: [{ kind: 'paragraph', text }], attachments: [] },
  signature: { by: '青岩县住房和城乡建设局', lines: ['2026年11月29日'], isSealed: true },
  ...{ date: as<LegalDate>('2026-11-29'), mark: null, notes: [], code: null },
});

const bind = (parts: readonly BoundPart[], title = '信2026-000001号卷宗', by = typesetter) =>
  by.bind({
    ...{ language: 'zh', title, lines: ['共若干件'], columns: ['序号', '文件', '页码'] },
    ...{ notes: ['由枫桥装订'], date: as<LegalDate>('2026-11-29'), parts },
  });

let [long, short]: Buffer[] = [];
beforeAll(async () => {
  long = (await typesetter.typeset(page('长文。'.repeat(400)))).pdf;
  short = (await typesetter.typeset(page('短文，鹤。'))).pdf;
});

const pdf = (name: string, bytes: Buffer | undefined): BoundPart => ({
  name,
  type: 'pdf',
  bytes: bytes ?? Buffer.alloc(0),
});

describe('files that are bound into one', () => {
  it('are there page by page after a page of contents, with their text and their numbers', async () => {
    const pages = (await typesetter.typeset(page('长文。'.repeat(400)))).pages;
    const bound = await bind([
      pdf('意见书', long),
      { name: '照片', type: 'png', bytes: aGreyPicture() },
      pdf('附件', short),
    ]);
    expect(bound.pages).toBe(1 + pages + 1 + 1);
    const drawn = charactersIn(bound.pdf);
    expect(Array.from('卷宗意见书照片附件鹤').filter((one) => !drawn.has(one))).toEqual([]);
    expect((await bind([pdf('意见书', long)])).pdf.equals((await bind([pdf('意见书', long)])).pdf)).toBe(true);
  });

  it('lie on their sheet as they are, high or wide', async () => {
    const sheetsOf = ({ pdf: bytes }: { readonly pdf: Buffer }) =>
      [...bytes.toString('latin1').matchAll(/\/MediaBox \[0 0 (\d+)/gu)].map(([, width]) => width).sort();
    const high = await bind([{ name: '照片', type: 'png', bytes: aGreyPicture() }]);
    const wide = await bind([{ name: '照片', type: 'png', bytes: aGreyPicture(16) }]);
    expect([sheetsOf(high), sheetsOf(wide)]).toEqual([
      ['595', '595'],
      ['595', '841'],
    ]);
  });

  it('are refused by the name of the one that is none, and where nothing is chosen', async () => {
    const broken = [Buffer.from('%PDF-1.7 nothing of it'), Buffer.from('no picture'), short?.subarray(0, 2_000)];
    for (const bytes of broken) {
      const parts = [pdf('好的', short), pdf('坏的', bytes)];
      await expect(bind(parts)).rejects.toMatchObject({ code: 'document.cannot_bind', details: { name: '坏的' } });
    }
    await expect(bind([])).rejects.toMatchObject({ code: 'document.nothing_to_bind' });
  });

  it('have the names that somebody gave them as far as a font has them, and what is said of them whole', async () => {
    const bound = await bind([pdf('水渠😀👨‍👩‍👧𠮷.pdf', short)]);
    const drawn = charactersIn(bound.pdf);
    expect([bound.pages, Array.from('水渠□').filter((one) => !drawn.has(one))]).toEqual([2, []]);
    await expect(bind([pdf('甲', short)], '信😀号卷宗')).rejects.toMatchObject({ code: 'document.glyph_missing' });
  });

  it('are not bound where they need more memory than there is, and the next ones are', async () => {
    const tight = new Typesetter(null, { documentMs: 60_000, startMs: 30_000, memoryBytes: 250 * 1024 ** 2 });
    const large = { name: '一色', type: 'png', bytes: aDrawablePng(14_000, 14_000) } as const;
    await expect(bind([large], undefined, tight)).rejects.toMatchObject({
      ...{ kind: 'invalid', code: 'document.too_much_memory' },
    });
    expect((await bind([pdf('甲', short)], undefined, tight)).pages).toBe(2);
    tight.end();
  }, 60_000);

  it('leave nothing behind for the next file', async () => {
    const [one, other] = [await bind([pdf('甲', long)]), await bind([pdf('甲', short)])];
    expect(one.pages).toBeGreaterThan(other.pages);
    expect(other.pages).toBe(2);
  });
});
