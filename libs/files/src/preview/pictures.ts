import Vips from 'wasm-vips';
import { refuse } from '../refusal.js';
import { previewLimits, type PreviewPicture } from './preview.js';

type VipsModule = Awaited<ReturnType<typeof Vips>>;
type Image = InstanceType<VipsModule['Image']>;

const white = [255, 255, 255];
const quality = 80;
const unheard = (): void => undefined;

/** Draws pictures by libvips, compiled to WebAssembly: whatever a picture does to it stays in its memory. */
export class Pictures {
  private constructor(private readonly vips: VipsModule) {}

  static async open(): Promise<Pictures> {
    // What it says of files that it cannot read would stand in the log of the process, line by line: of one hostile picture
    // a hundred thousand. Its own threads are asked by their environment, for they print by themselves.
    const preRun = ({ ENV }: { readonly ENV: Record<string, string> }): void => void (ENV['VIPS_WARNING'] = 'off');
    const vips = await Vips({ dynamicLibraries: [], print: unheard, printErr: unheard, preRun });
    vips.concurrency(1);
    vips.Cache.max(0);
    return new Pictures(vips);
  }

  /** A picture as its file has it, turned as its camera was held, and no larger. @throws DomainError `files.damaged` */
  ofFile(bytes: Uint8Array, pixels: number): PreviewPicture {
    return this.drawn(() => this.vips.Image.thumbnailBuffer(bytes, pixels, { height: pixels, size: 'down' }));
  }

  /** A picture of pixels, four bytes each. */
  ofPixels(data: Uint8Array, { width, height }: { readonly width: number; readonly height: number }): PreviewPicture {
    return this.drawn(() =>
      this.vips.Image.newFromMemory(data, width, height, 4, this.vips.BandFormat.uchar).copy({
        interpretation: 'srgb',
      }),
    );
  }

  /** A smaller one of a picture of ours. */
  smaller({ jpeg }: PreviewPicture): PreviewPicture {
    return this.ofFile(jpeg, previewLimits.thumbnailPixels);
  }

  private drawn(make: () => Image): PreviewPicture {
    try {
      const made = make();
      const opaque = made.hasAlpha() ? made.flatten({ background: white }) : made;
      const image = opaque.colourspace('srgb').cast(this.vips.BandFormat.uchar);
      // Nothing of what a file told beside its pixels: no place, no camera, no profile, no comment.
      const jpeg = image.jpegsaveBuffer({ Q: quality, keep: 'none' });
      const { width, height } = image;
      // What is handed over is ours, and not a view of a memory that ends with this thread.
      return { width, height, jpeg: Uint8Array.from(jpeg) };
    } catch {
      return refuse('damaged', { what: 'picture' });
    }
  }
}
