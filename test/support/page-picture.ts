import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

// Half of a screen's size: letters are grey lines, and what a page is made of is all there.
const scale = 0.5;

let loaded: Promise<PDFiumLibrary> | null = null;

/** The pages of a PDF as one picture, one under the other, as another program than ours draws them. */
export async function pictureOf(pdf: Buffer): Promise<PNG> {
  loaded ??= PDFiumLibrary.init();
  const library = await loaded;
  const document = await library.loadDocument(pdf);
  const pages: { readonly width: number; readonly height: number; readonly data: Uint8Array }[] = [];
  for (const page of document.pages()) pages.push(await page.render({ scale, render: 'bitmap' }));
  document.destroy();
  const width = Math.max(...pages.map((page) => page.width));
  const height = pages.reduce((sum, page) => sum + page.height, 0);
  const picture = new PNG({ width, height, colorType: 2 });
  let row = 0;
  for (const page of pages) {
    for (let y = 0; y < page.height; y += 1, row += 1) {
      const line = page.data.subarray(y * page.width * 4, (y + 1) * page.width * 4);
      picture.data.set(line, row * width * 4);
    }
  }
  return picture;
}

/** A picture as a file, small enough to be kept. */
export const fileOf = (picture: PNG): Buffer => PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
