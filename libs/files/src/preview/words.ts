import { stretchOf, type Archive, type Bytes } from '#libs/archive';
import type { FileType } from '#libs/kernel';
import { openDocument, readPart } from '../content/archive.js';
import { documentLimits } from '../limits.js';
import { previewLimits } from './preview.js';

/** Words of a document, as many as are shown. */
export interface Words {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Collects text up to the limit. */
class Collected {
  private text = '';

  get isFull(): boolean {
    return this.text.length > previewLimits.text;
  }

  add(piece: string): void {
    if (!this.isFull) this.text += piece;
  }

  words(): Words {
    const isWhole = !this.isFull;
    const cut = this.text.slice(0, previewLimits.text);
    // Half of a character is none.
    const text = isWhole ? cut : cut.replace(/[\uD800-\uDBFF]$/u, '');
    return { text: text.replace(/\n{3,}/gu, '\n\n').trim(), isWhole };
  }
}

/** The words of an office document or a text, in the order of its file (文字预览). @throws DomainError `files.damaged` … */
export async function wordsOf(bytes: Bytes, type: FileType): Promise<Words> {
  const collected = new Collected();
  if (type === 'txt') await plainText(bytes, collected);
  else await officeText(await openDocument(bytes, documentLimits), type, collected);
  return collected.words();
}

async function officeText(archive: Archive, type: FileType, into: Collected): Promise<void> {
  if (type === 'xlsx') {
    const shared = archive.names.includes(sharedPart) ? await sharedStrings(archive) : [];
    for (const name of numbered(archive, /^xl\/worksheets\/sheet(\d+)\.xml$/u))
      await sheet(archive, name, { shared, into });
    return;
  }
  const letter = archive.names.filter((name) => name === 'word/document.xml');
  const slides = numbered(archive, /^ppt\/slides\/slide(\d+)\.xml$/u);
  await runs(archive, type === 'docx' ? letter : slides, into);
}

const sharedPart = 'xl/sharedStrings.xml';

/** Parts with a number in their name, in its order. */
function numbered({ names }: Archive, form: RegExp): readonly string[] {
  const numberOf = (name: string): number => Number(form.exec(name)?.[1] ?? -1);
  return names.filter((name) => form.test(name)).toSorted((one, other) => numberOf(one) - numberOf(other));
}

/** What stands between the runs of a letter or a slide. */
const breaks: Readonly<Record<string, string>> = { p: '\n', br: '\n', tab: '\t', tc: '\t', tr: '\n' };

async function runs(archive: Archive, parts: readonly string[], into: Collected): Promise<void> {
  for (const part of parts) {
    let isText = false;
    await readPart(archive, part, {
      open: (name) => {
        isText = name === 't';
      },
      text: (text) => {
        if (isText) into.add(text);
      },
      close: (name) => {
        isText = false;
        into.add(breaks[name] ?? '');
      },
      isDone: () => into.isFull,
    });
    into.add('\n');
  }
}

// Each string of a workbook stands once, and cells name it by its number.
async function sharedStrings(archive: Archive): Promise<readonly string[]> {
  const found: string[] = [];
  let held = 0;
  let isText = false;
  await readPart(archive, sharedPart, {
    open: (name) => {
      if (name === 'si') found.push('');
      isText = name === 't';
    },
    text: (text) => {
      if (!isText || found.length === 0) return;
      held += text.length;
      found.push((found.pop() ?? '') + text);
    },
    close: () => {
      isText = false;
    },
    // What a preview shows is at the beginning of the sheet, and so are its strings, as programs write them.
    isDone: () => held > previewLimits.text * 20,
  });
  return found;
}

async function sheet(
  archive: Archive,
  part: string,
  { shared, into }: { readonly shared: readonly string[]; readonly into: Collected },
): Promise<void> {
  let kind = '';
  let value = '';
  let isValue = false;
  await readPart(archive, part, {
    open: (name, attribute) => {
      if (name === 'c') [kind, value] = [attribute('t') ?? '', ''];
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue) value += text;
    },
    close: (name) => {
      isValue = false;
      if (name === 'c') into.add(`${kind === 's' ? (shared[Number(value)] ?? '') : value}\t`);
      if (name === 'row') into.add('\n');
    },
    isDone: () => into.isFull,
  });
  into.add('\n');
}

async function plainText(bytes: Bytes, into: Collected): Promise<void> {
  const decoder = new TextDecoder(await encodingOf(bytes));
  for await (const piece of stretchOf(bytes)) {
    into.add(decoder.decode(piece, { stream: true }));
    if (into.isFull) return;
  }
  into.add(decoder.decode());
}

/** It was looked through when it came: it is one of these. */
async function encodingOf(bytes: Bytes): Promise<string> {
  const mark = (await bytes.read(0, 2)).toString('hex');
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const piece of stretchOf(bytes)) decoder.decode(piece, { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
