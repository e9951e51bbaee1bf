import type { Bytes } from '#libs/archive';
import type { FileType } from '#libs/kernel';
import type { Preview } from './preview.js';
import { previewLimits, previewOf } from './preview.js';

/** What is asked of a thread: a preview of a file that was looked through when it came. */
export interface PreviewJob {
  readonly type: FileType;
}

/** @throws DomainError `files.damaged` and the like: it cannot be drawn */
export async function drawnPreview({ type }: PreviewJob, bytes: Bytes): Promise<Preview> {
  const how = previewOf(type);
  if (how === null) return { kind: 'none', gap: 'type' };
  if (how === 'read') {
    const { wordsOf } = await import('./words.js');
    return { kind: 'text', ...(await wordsOf(bytes, type)) };
  }
  const { Pictures } = await import('./pictures.js');
  const pictures = await Pictures.open();
  const whole = await bytes.read(0, bytes.size);
  if (type === 'pdf') {
    const { drawnPages } = await import('./pages.js');
    const { pages, drawn } = await drawnPages(whole, pictures);
    const [first] = drawn;
    if (first === undefined) return { kind: 'none', gap: 'damaged' };
    return { kind: 'pictures', pages, pictures: drawn, thumbnail: pictures.smaller(first) };
  }
  const picture = pictures.ofFile(whole, previewLimits.pagePixels);
  return { kind: 'pictures', pages: 1, pictures: [picture], thumbnail: pictures.smaller(picture) };
}
