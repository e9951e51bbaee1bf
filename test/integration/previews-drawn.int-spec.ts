import { beforeAll, describe, expect, it } from '@jest/globals';
import { bytesIn, type Bytes } from '#libs/archive';
import { Previewer, type Preview } from '#libs/files';
import { exif, segment } from '../support/files/a-picture.js';
import { hostileFiles } from '../support/files/hostile-files.js';
import { previewThreadOfSources } from '../support/files/a-store.js';
import { aBoastingPng, aDrawablePdf, aDrawablePng, aLetter } from '../support/files/real-files.js';

const previewer = new Previewer(undefined, previewThreadOfSources);
const drawn = (bytes: Buffer, type: Parameters<Previewer['draw']>[1]): Promise<Preview> =>
  previewer.draw(bytesIn(bytes), type);

type Pictures = Extract<Preview, { kind: 'pictures' }>;
function pictures(preview: Preview): Pictures {
  if (preview.kind !== 'pictures') throw new Error(`no pictures: ${JSON.stringify(preview)}`);
  return preview;
}
const isJpeg = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 3)).toString('hex') === 'ffd8ff';

let photo: Buffer;
beforeAll(async () => {
  // A real picture as a telephone makes it: with a place, and held upright.
  const { jpeg } = pictures(await drawn(aDrawablePng(), 'png')).pictures[0] ?? { jpeg: new Uint8Array() };
  photo = Buffer.concat([jpeg.subarray(0, 2), segment(0xe1, exif(6)), jpeg.subarray(2)]);
}, 60_000);

describe('a preview of a picture', () => {
  it('is drawn anew, as its camera was held and without what it told', async () => {
    expect(photo.includes('GPS')).toBe(true);
    const { pages, pictures: all, thumbnail } = pictures(await drawn(photo, 'jpg'));
    expect({ pages, drawn: all.length }).toEqual({ pages: 1, drawn: 1 });
    expect(all[0]).toMatchObject({ width: 300, height: 400 });
    expect(Math.max(thumbnail.width, thumbnail.height)).toBe(240);
    for (const { jpeg } of [...all, thumbnail]) {
      expect(isJpeg(jpeg)).toBe(true);
      for (const told of ['GPS', 'Exif', 'ICC', 'http']) expect(Buffer.from(jpeg).includes(told)).toBe(false);
    }
  }, 30_000);

  it('is no larger than a screen, of 40 million pixels too', async () => {
    const { pictures: all } = pictures(await drawn(aDrawablePng(8_000, 5_000), 'png'));
    expect(all[0]).toMatchObject({ width: 1_600, height: 1_000 });
  }, 60_000);

  it.each([
    ['is cut off in its head', aDrawablePng().subarray(0, 40), 'png'],
    ['is an SVG with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'jpg'],
    ['is HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'jpg'],
    ['is empty', Buffer.alloc(0), 'webp'],
  ] as const)(
    'is none where the file %s',
    async (_what, bytes, type) => {
      expect(await drawn(bytes, type)).toEqual({ kind: 'none', gap: 'damaged' });
    },
    30_000,
  );
});

describe('a preview of a PDF', () => {
  it('has its first ten pages, and says how many there are', async () => {
    const { pages, pictures: all, thumbnail } = pictures(await drawn(aDrawablePdf({ pages: 12 }), 'pdf'));
    expect({ pages, drawn: all.length }).toEqual({ pages: 12, drawn: 10 });
    expect(all[0]).toMatchObject({ width: 1_131, height: 1_600 });
    expect(isJpeg(thumbnail.jpeg)).toBe(true);
    // Something is on it: an empty page packs to less.
    const empty = pictures(await drawn(aDrawablePdf({ content: ' ' }), 'pdf')).pictures[0];
    expect(all[0]?.jpeg.length).toBeGreaterThan(empty?.jpeg.length ?? 0);
  }, 60_000);

  it.each([
    ['has a script that runs when it is opened', { catalog: '/OpenAction<</S/JavaScript/JS(while\\(1\\);)>>' }],
    ['opens an address', { catalog: '/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>' }],
    ['has pages of a hundred kilometres', { box: [283_464_567, 283_464_567] as const }],
  ])(
    'is drawn all the same where it %s, and nothing of it acts',
    async (_what, of) => {
      const { pictures: all } = pictures(await drawn(aDrawablePdf(of), 'pdf'));
      expect(all).toHaveLength(1);
      expect(Math.max(all[0]?.width ?? 0, all[0]?.height ?? 0)).toBe(1_600);
    },
    60_000,
  );

  it('is none of what is no PDF, or has no page', async () => {
    expect(await drawn(Buffer.from('%PDF-1.7\n'), 'pdf')).toEqual({ kind: 'none', gap: 'damaged' });
    expect(await drawn(aDrawablePdf({ pages: 0 }), 'pdf')).toEqual({ kind: 'none', gap: 'damaged' });
  }, 30_000);
});

describe('a hostile file that came in all the same', () => {
  const previewed = hostileFiles.filter(([, name]) => /\.(?:pdf|jpe?g|png|webp|docx|xlsx|pptx|txt)$/u.test(name));
  const few = previewed.filter((_, at) => at % 9 === 0);
  it.each(few)(
    '%s harms nobody where it is drawn',
    async (_what, name, make) => {
      const type = name.slice(name.lastIndexOf('.') + 1).replace('jpeg', 'jpg') as 'pdf';
      const preview = await drawn(make(), type);
      expect(['pictures', 'text', 'none']).toContain(preview.kind);
      // Whatever it is, what is given is a picture of ours or plain words.
      if (preview.kind === 'pictures') for (const { jpeg } of preview.pictures) expect(isJpeg(jpeg)).toBe(true);
    },
    60_000,
  );

  it.each([
    ['a picture that says to be of 50 thousand times 50 thousand pixels', aBoastingPng(50_000, 50_000), 'png'],
    ['a page that draws itself in itself', aDrawablePdf({ content: '/X Do /X Do /X Do' }), 'pdf'],
  ] as const)(
    '%s is drawn no larger than a screen, or not at all',
    async (_what, bytes, type) => {
      const preview = await drawn(bytes, type);
      const sizes =
        preview.kind === 'pictures' ? preview.pictures.flatMap(({ width, height }) => [width, height]) : [0];
      expect(Math.max(...sizes)).toBeLessThanOrEqual(1_600);
    },
    60_000,
  );

  it('is given up after its time, and the next one is drawn', async () => {
    const hasty = new Previewer({ ms: 3_000, threads: 1 }, previewThreadOfSources);
    const hanging: Bytes = { size: 100, read: () => new Promise(() => undefined) };
    const [first, second] = await Promise.all([
      hasty.draw(hanging, 'pdf'),
      hasty.draw(bytesIn(aLetter('水渠')), 'docx'),
    ]);
    expect(first).toEqual({ kind: 'none', gap: 'too_long' });
    expect(second).toMatchObject({ kind: 'text' });
  }, 60_000);
});
