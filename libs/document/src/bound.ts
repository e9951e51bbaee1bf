import { DomainError, type LegalDate } from '#libs/kernel';
import { drawableText, glyphsOf } from './characters.js';

/** One file that is bound with others. */
export interface BoundPart {
  /** As the page of contents says it; what no font has of it is a □ there. */
  readonly name: string;
  readonly type: 'pdf' | 'jpg' | 'png' | 'webp';
  readonly bytes: Uint8Array;
}

/** Files that are bound into one (卷宗), in their order. */
export interface BoundFile {
  readonly language: 'zh' | 'en';
  readonly title: string;
  /** Above the table of contents. */
  readonly lines: readonly string[];
  /** Heads of the table: number, file, pages. */
  readonly columns: readonly [string, string, string];
  /** Small print below it. */
  readonly notes: readonly string[];
  readonly date: LegalDate;
  readonly parts: readonly BoundPart[];
}

// A petition's file has some dozens of pages; a thousand take seconds and 300 MB.
const mostPages = 1_000;

/**
 * What the process that binds is given beside the files.
 *
 * @throws DomainError `document.nothing_to_bind` (invalid)
 */
export function contentsOf({ parts, date, ...said }: BoundFile) {
  if (parts.length === 0) throw new DomainError('invalid', 'document.nothing_to_bind', 'no file is chosen');
  const texts = {
    ...said,
    title: drawableText(said.title),
    lines: said.lines.map(drawableText),
    notes: said.notes.map(drawableText),
    names: parts.map(({ name }) => drawableText(name)),
  };
  const characters = glyphsOf([texts.title, ...texts.lines, ...texts.columns, ...texts.notes]);
  return { document: JSON.stringify({ ...texts, date }), characters, limit: mostPages };
}
