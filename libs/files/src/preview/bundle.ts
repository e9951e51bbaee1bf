import * as z from 'zod';
import { previewGaps, type Preview, type PreviewPicture } from './preview.js';

// Changed with whatever changes in how previews are drawn: one of an earlier form is drawn anew.
const form = 2;
const size = z.strictObject({ width: z.int(), height: z.int(), bytes: z.int() });
const head = z.discriminatedUnion('kind', [
  z.strictObject({ form: z.literal(form), kind: z.literal('pictures'), pages: z.int(), pictures: z.array(size) }),
  z.strictObject({ form: z.literal(form), kind: z.literal('text'), text: z.string(), isWhole: z.boolean() }),
  z.strictObject({ form: z.literal(form), kind: z.literal('none'), gap: z.enum(previewGaps) }),
]);
const mostBytes = 32 * 1024 ** 2;

/** A preview as it is kept: the length of its head, its head, and its pictures, the small one first. */
export function bundleOf(preview: Preview): Buffer {
  const pictures = preview.kind === 'pictures' ? [preview.thumbnail, ...preview.pictures] : [];
  const told =
    preview.kind === 'pictures'
      ? {
          ...{ form, kind: preview.kind, pages: preview.pages },
          pictures: pictures.map(({ width, height, jpeg }) => ({ width, height, bytes: jpeg.length })),
        }
      : { form, ...preview };
  const text = Buffer.from(JSON.stringify(told));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text, ...pictures.map(({ jpeg }) => jpeg)]);
}

/** Null: of an earlier form, or none. */
export function previewIn(bundle: Buffer): Preview | null {
  const end = bundle.length < 4 ? 0 : 4 + bundle.readUInt32BE(0);
  if (end === 0 || end > bundle.length || bundle.length > mostBytes) return null;
  const read = head.safeParse(JSON.parse(bundle.toString('utf8', 4, end)));
  if (!read.success) return null;
  if (read.data.kind !== 'pictures') {
    const { form: _form, ...preview } = read.data;
    return preview;
  }
  const [thumbnail, ...pictures] = picturesIn(bundle.subarray(end), read.data.pictures);
  return thumbnail === undefined ? null : { kind: 'pictures', pages: read.data.pages, pictures, thumbnail };
}

function picturesIn(bytes: Buffer, sizes: readonly z.infer<typeof size>[]): PreviewPicture[] {
  let at = 0;
  return sizes.map(({ width, height, bytes: length }) => {
    const jpeg = bytes.subarray(at, (at += length));
    return { width, height, jpeg };
  });
}
