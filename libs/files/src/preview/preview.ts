import type { FileType } from '#libs/kernel';

/** A picture of ours: JPEG, drawn anew from pixels, so that it carries nothing but them. */
export interface PreviewPicture {
  readonly width: number;
  readonly height: number;
  readonly jpeg: Uint8Array;
}

/** Why there is nothing to see of a file: of its type nothing is shown, it cannot be drawn, or not in time. */
export const previewGaps = ['type', 'damaged', 'too_long'] as const;
export type PreviewGap = (typeof previewGaps)[number];

/**
 * What is shown of a file without opening it (预览): pages as pictures with a small one of the first, words of an office
 * document or a text (文字预览), or nothing.
 */
export type Preview =
  | {
      readonly kind: 'pictures';
      /** Of the file; the first ones are drawn. */
      readonly pages: number;
      readonly pictures: readonly PreviewPicture[];
      readonly thumbnail: PreviewPicture;
    }
  | { readonly kind: 'text'; readonly text: string; readonly isWhole: boolean }
  | { readonly kind: 'none'; readonly gap: PreviewGap };

/** What a preview may take. */
export const previewLimits = {
  /** Of the longer side of a page or picture; print of a page of A4 can be read. */
  pagePixels: 1_600,
  thumbnailPixels: 240,
  pages: 10,
  /** Of a text, UTF-16 units: ten pages of it. */
  text: 20_000,
  /** Of the pictures of one file. */
  bytes: 12 * 1024 ** 2,
} as const;

const drawn = new Set<FileType>(['pdf', 'jpg', 'png', 'webp']);
const read = new Set<FileType>(['docx', 'xlsx', 'pptx', 'txt']);

/** How a preview of a file of this type is made; null: none is. */
export function previewOf(type: FileType): 'drawn' | 'read' | null {
  if (drawn.has(type)) return 'drawn';
  return read.has(type) ? 'read' : null;
}
