import { PDFiumLibrary } from '@hyzyla/pdfium';
import { refuse } from '../refusal.js';
import type { Pictures } from './pictures.js';
import { previewLimits, type PreviewPicture } from './preview.js';

/**
 * Draws the first pages of a PDF by PDFium, compiled to WebAssembly without the part that runs scripts: actions, forms and
 * links of a document do nothing here. One that cannot be drawn ends them; those before it are shown.
 *
 * @throws DomainError `files.damaged`, `files.encrypted`
 */
export async function drawnPages(
  bytes: Uint8Array,
  pictures: Pictures,
): Promise<{ readonly pages: number; readonly drawn: readonly PreviewPicture[] }> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes).catch(() => refuse('damaged', { what: 'pdf' }));
  const pages = document.getPageCount();
  const drawn: PreviewPicture[] = [];
  let size = 0;
  for (let index = 0; index < Math.min(pages, previewLimits.pages); index += 1) {
    const picture = await drawnPage(document, index, pictures);
    if (picture === null) break;
    if ((size += picture.jpeg.length) > previewLimits.bytes) break;
    drawn.push(picture);
  }
  return drawn.length === 0 ? refuse('damaged', { what: 'pdf' }) : { pages, drawn };
}

type Document = Awaited<ReturnType<Awaited<ReturnType<typeof PDFiumLibrary.init>>['loadDocument']>>;

async function drawnPage(document: Document, index: number, pictures: Pictures): Promise<PreviewPicture | null> {
  try {
    const page = document.getPage(index);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    // A page may be of any size; a picture of it is not.
    const scale = previewLimits.pagePixels / Math.max(originalWidth, originalHeight, 1);
    const side = (points: number): number => Math.max(1, Math.round(points * scale));
    const size = { width: side(originalWidth), height: side(originalHeight) };
    const made: PreviewPicture[] = [];
    await page.render({
      ...size,
      scale: 1,
      renderFormFields: true,
      render: ({ data }) => {
        made.push(pictures.ofPixels(data, size));
        return Promise.resolve(new Uint8Array());
      },
    });
    return made[0] ?? null;
  } catch {
    return null;
  }
}
