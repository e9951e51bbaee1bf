import type { XmlReader } from '#libs/archive';
import type { Parts } from './archive.js';
import type { Limits } from './limits.js';
import { refuse } from './refusal.js';
import { unescaped } from './text.js';

/** One sheet of a workbook, by its name and its part. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isVisible: boolean;
}

/** What a workbook says about itself. */
export interface Workbook {
  readonly sheets: readonly SheetPart[];
  /** Serial dates count from 1904 instead of 1900 (old Macintosh files). */
  readonly is1904: boolean;
  readonly sharedStrings: readonly string[];
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * Reads a workbook's list of sheets and its shared strings.
 *
 * @throws DomainError `file.not_a_workbook`, `.format_not_accepted`, `.damaged_file`, `.too_large`
 */
export async function readWorkbook(parts: Parts, limits: Limits): Promise<Workbook> {
  if (!parts.has(WORKBOOK)) refuse(otherArchive(parts));
  const targets = await readTargets(parts);
  const { listed, is1904 } = await readSheets(parts, limits);
  const sheets = listed.flatMap(({ name, relation, isVisible }) => {
    const target = targets.byId.get(relation);
    // A chart sheet has a relation of another type, and no rows.
    return target === undefined ? [] : [{ name, part: target, isVisible }];
  });
  if (sheets.length === 0) refuse({ reason: 'damaged-file', what: 'part' });
  const part = targets.sharedStrings;
  return { sheets, is1904, sharedStrings: part === null ? [] : await readSharedStrings(parts, part, limits) };
}

function otherArchive(parts: Parts): Parameters<typeof refuse>[0] {
  const formats: [string, string][] = [
    ['xl/workbook.bin', '.xlsb'],
    ['content.xml', '.ods'],
    ['Index/Document.iwa', '.numbers'],
  ];
  const format = formats.find(([part]) => parts.has(part));
  if (format) return { reason: 'format-not-accepted', what: format[1] };
  if (parts.has('word/document.xml')) return { reason: 'not-a-workbook', what: 'word' };
  return { reason: 'not-a-workbook', what: 'zip' };
}

interface Targets {
  readonly byId: ReadonlyMap<string, string>;
  readonly sharedStrings: string | null;
}

async function readTargets(parts: Parts): Promise<Targets> {
  const byId = new Map<string, string>();
  let sharedStrings: string | null = null;
  const reader: XmlReader = {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const part = resolve(attribute('Target') ?? '');
      const type = attribute('Type') ?? '';
      if (type.endsWith('/worksheet')) byId.set(attribute('Id') ?? '', part);
      if (type.endsWith('/sharedStrings')) sharedStrings = part;
    },
  };
  await parts.read(RELATIONS, reader);
  return { byId, sharedStrings };
}

/** A target is absolute from the archive's root, or relative to the folder of the workbook. */
function resolve(target: string): string {
  return new URL(target, 'part:///xl/').pathname.slice(1);
}

async function readSheets(parts: Parts, limits: Limits) {
  const listed: { name: string; relation: string; isVisible: boolean }[] = [];
  let is1904 = false;
  const reader: XmlReader = {
    open(name, attribute) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const isVisible = (attribute('state') ?? 'visible') === 'visible';
      // `id` is the relation's, with a prefix that the file chooses; `sheetId` is another number.
      listed.push({ name: attribute('name') ?? '', relation: attribute('r:id') ?? attribute('id') ?? '', isVisible });
      if (listed.length > limits.entries) refuse({ reason: 'too-large', what: 'entries', limit: limits.entries });
    },
  };
  await parts.read(WORKBOOK, reader);
  return { listed, is1904 };
}

async function readSharedStrings(parts: Parts, part: string, limits: Limits): Promise<string[]> {
  const strings: string[] = [];
  const run = textRuns();
  let chars = 0;
  const reader: XmlReader = {
    open(name) {
      if (name === 'si') run.start();
      run.open(name);
    },
    text: (text) => run.text(text),
    close(name) {
      run.close(name);
      if (name !== 'si') return;
      const text = run.end();
      chars += text.length;
      if (strings.push(text) > limits.strings) refuse({ reason: 'too-large', what: 'structure' });
      if (chars > limits.textChars) refuse({ reason: 'too-large', what: 'text', limit: limits.textChars });
    },
  };
  await parts.read(part, reader);
  return strings;
}

/** Collects the text of a string item: plain, or in runs of different looks; readings (phonetic runs) are left out. */
export function textRuns() {
  let text = '';
  let isText = false;
  let isReading = false;
  return {
    start() {
      text = '';
    },
    open(name: string) {
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    text(piece: string) {
      if (isText) text += piece;
    },
    close(name: string) {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
    },
    end: () => unescaped(text),
  };
}
