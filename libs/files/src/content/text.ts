import { stretchOf, type Bytes } from '#libs/archive';
import { refuse } from '../refusal.js';

/** The encodings of plain texts here: that of the world, and that of older Chinese systems. */
const encodings = ['utf-8', 'gb18030'] as const;
type Utf16 = 'utf-16le' | 'utf-16be';
/** What Windows calls Unicode, by the mark at its beginning. */
const utf16: Readonly<Record<string, Utf16>> = { fffe: 'utf-16le', feff: 'utf-16be' };
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/u;
const isProgram = /^\s*(?:<[a-z!?]|#!|\{\\rtf|%!PS|%PDF|MZ)/iu;

/** @throws DomainError `files.damaged`, `files.active_content` */
export async function readText(bytes: Bytes): Promise<void> {
  const start = (await bytes.read(0, 64)).toString('latin1').replace(/^\u00ef\u00bb\u00bf/u, '');
  if (isProgram.test(start)) refuse('active_content', { what: start.trim().startsWith('<') ? 'markup' : 'program' });
  // A mark at its beginning says more than what its bytes might be.
  const marked = utf16[(await bytes.read(0, 2)).toString('hex')];
  if (marked !== undefined) {
    const said = new TextDecoder(marked).decode(await bytes.read(0, 128));
    if (isProgram.test(said)) refuse('active_content', { what: 'markup' });
  }
  for (const encoding of marked === undefined ? encodings : [marked]) if (await isTextIn(bytes, encoding)) return;
  refuse('damaged', { what: 'text' });
}

async function isTextIn(bytes: Bytes, encoding: (typeof encodings)[number] | Utf16): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of stretchOf(bytes)) if (control.test(decoder.decode(piece, { stream: true }))) return false;
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
