import { afterAll, describe, expect, it } from '@jest/globals';
import { bytesIn } from '#libs/archive';
import type { FileType } from '#libs/kernel';
import { aDrawablePdf, aLetter, aSheet, someSlides } from '../../../../test/support/files/real-files.js';
import { bundleOf, previewIn } from './bundle.js';
import { drawnPreview } from './drawn-preview.js';
import { holdMemory, type MemorySpace } from './memory-ceiling.js';
import { drawnPages } from './pages.js';
import type { Pictures } from './pictures.js';
import type { Preview, PreviewPicture } from './preview.js';

describe('a preview in words', () => {
  const drawn = (bytes: Buffer, type: FileType) => drawnPreview({ type }, bytesIn(bytes));

  it('has those of a letter, a sheet and slides in their order', async () => {
    expect(await drawn(aLetter('承诺书', '三日内恢复供水。'), 'docx')).toEqual({
      ...{ kind: 'text', text: '承诺书\n三日内恢复供水。', isWhole: true },
    });
    expect(
      await drawn(
        aSheet([
          ['姓名', '亩'],
          ['甲', 3.5],
        ]),
        'xlsx',
      ),
    ).toMatchObject({ text: '姓名\t亩\t\n甲\t3.5' });
    expect(await drawn(someSlides('一', '二', '三'), 'pptx')).toMatchObject({ text: '一\n\n二\n\n三' });
    expect(await drawn(Buffer.from('cbaec7fec0c2b6cfc1cb', 'hex'), 'txt')).toMatchObject({ isWhole: true });
  });

  it('ends after ten pages of it, and says so, however much there is', async () => {
    const many = await drawn(aLetter(...Array.from({ length: 3_000 }, () => '水渠年久失修。'.repeat(20))), 'docx');
    expect(many).toMatchObject({ kind: 'text', isWhole: false });
    expect(many.kind === 'text' ? many.text.length : 0).toBeLessThanOrEqual(20_000);
  });

  it('says nothing of what it does not know', async () => {
    expect(await drawn(Buffer.from('ID3'), 'mp3')).toEqual({ kind: 'none', gap: 'type' });
  });
});

it('of a PDF has the pages before one that cannot be drawn', async () => {
  let count = 0;
  const ofPixels = (): PreviewPicture => {
    if ((count += 1) > 1) throw new Error('no picture');
    return { width: 1, height: 1, jpeg: Buffer.of(1) };
  };
  const { pages, drawn } = await drawnPages(aDrawablePdf({ pages: 3 }), { ofPixels } as unknown as Pictures);
  expect({ pages, drawn: drawn.length }).toEqual({ pages: 3, drawn: 1 });
}, 30_000);

describe('the memory of what draws', () => {
  const { WebAssembly: space } = globalThis as unknown as { readonly WebAssembly: MemorySpace };
  const { Memory } = space;
  const { grow } = Memory.prototype;
  afterAll(() => {
    space.Memory = Memory;
    Memory.prototype.grow = grow;
  });

  it('has a ceiling, also where threads share it', () => {
    const isRefused = holdMemory(10 * 65_536, space);
    const own = new space.Memory({ initial: 1 });
    expect(own.grow(8)).toBe(1);
    expect(isRefused()).toBe(false);
    expect(() => own.grow(2)).toThrow('no more memory');
    expect(isRefused()).toBe(true);
    const shared = new space.Memory({ initial: 1, maximum: 32_768, shared: true });
    expect(() => grow.call(shared, 10)).toThrow(RangeError);
  });
});

it('is kept as it is, and one of another form is drawn anew', () => {
  const picture = (of: number) => ({ width: of, height: 2, jpeg: Buffer.alloc(of, of) });
  const preview: Preview = { kind: 'pictures', pages: 3, pictures: [picture(5), picture(7)], thumbnail: picture(1) };
  const kept = bundleOf(preview);
  expect(previewIn(kept)).toEqual(preview);
  expect(previewIn(bundleOf({ kind: 'text', text: '水', isWhole: true }))).toEqual({
    kind: 'text',
    text: '水',
    isWhole: true,
  });
  expect(previewIn(Buffer.from(kept.toString('latin1').replace('"form":2', '"form":1'), 'latin1'))).toBeNull();
  expect(previewIn(Buffer.alloc(3))).toBeNull();
});
