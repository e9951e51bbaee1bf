import type { Archive, Bytes } from '#libs/archive';
import type { DocumentLimits } from '../limits.js';
import { refuse } from '../refusal.js';
import { openDocument, readPart, wholePart } from './archive.js';

/** A document of the three office programs (ISO/IEC 29500). */
export type OfficeType = 'docx' | 'xlsx' | 'pptx';

const mains: Readonly<Record<string, OfficeType>> = {
  'wordprocessingml.document.main+xml': 'docx',
  'spreadsheetml.sheet.main+xml': 'xlsx',
  'presentationml.presentation.main+xml': 'pptx',
};
const openXml = 'application/vnd.openxmlformats-officedocument.';
const contentTypes = '[Content_Types].xml';
// A chart in a letter brings its sheet; one of more than this is a file of its own.
const embeddedBytes = 20 * 1024 ** 2;

const programs =
  /(?:^|\/)(?:vbaProject[^/]*|vbaData[^/]*|activeX\d*[^/]*|macrosheets?\/.*|customUI\d*\.xml|xlm[^/]*)$/iu;
const controls = /(?:^|\/)(?:activeX|ctrlProps|macrosheets|dialogsheets|customUI)\//iu;
const carried =
  /(?:^|\/)(?:oleObject[^/]*|[^/]+\.(?:bin|ole|exe|dll|scr|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|lnk|jar|msi|chm|mht|mhtml|html?|swf))$/iu;
// Settings of printers are the one kind of binary part that every program writes.
const harmless = /(?:^|\/)printerSettings\d*\.bin$/iu;
const documents = /\.(?:docx|xlsx|pptx)$/iu;
const otherDocuments = /\.(?:doc|xls|ppt|docm|dotm|xlsm|xlsb|xltm|xlam|pptm|ppsm|potm|rtf|zip|pdf)$/iu;

// What a part is, its type says, whatever its name.
const programTypes =
  /macroEnabled|vbaProject|vbaData|activeX|ms-office\.vba|macrosheet|dialogsheet|customUI|attachedToolbars|keyMapCustomizations/iu;
const carriedTypes =
  /oleObject|rtf|html|javascript|message\/|mhtml|msdownload|x-msdos|ms-?word$|vnd\.ms-(?:excel|powerpoint)$/iu;
const letterPart = /^word\/(?:document|header|footer|footnotes|endnotes|comments)[^/]*\.xml$/iu;

/**
 * What a document of an office program is, by what it holds.
 *
 * @param depth documents that it lies in
 * @throws DomainError `files.macros`, `files.external_reference`, `files.embedded`, and what `openDocument` refuses
 */
export async function readOffice(bytes: Bytes, limits: DocumentLimits, depth = 1): Promise<OfficeType> {
  const archive = await openDocument(bytes, limits);
  if (!archive.names.includes(contentTypes)) refuse('type_not_allowed', { found: 'zip' });
  requireNoPrograms(archive.names);
  const { type, typeOf } = await typesIn(archive);
  for (const name of archive.names) await lookAtPart(archive, name, typeOf(name));
  for (const name of archive.names.filter((one) => documents.test(one))) {
    if (depth >= limits.depth) refuse('archive_unfolds');
    await readOffice(await wholePart(archive, name, embeddedBytes), limits, depth + 1);
  }
  return type;
}

async function lookAtPart(archive: Archive, name: string, type: string): Promise<void> {
  if (programTypes.test(type)) refuse('macros');
  if (carriedTypes.test(type)) refuse('embedded', { what: 'office' });
  if (/^xl\/(?:externalLinks|connections|queryTables)/iu.test(name)) refuse('external_reference', { what: 'link' });
  if (/\.rels$/iu.test(name)) await requireOwnParts(archive, name);
  else if (letterPart.test(name) || /wordprocessingml\..*\+xml$/iu.test(type)) await requireNoFields(archive, name);
  else if (/^xl\/.*\.xml$/iu.test(name) || /spreadsheetml\..*\+xml$/iu.test(type)) await requireNoCalls(archive, name);
}

function requireNoPrograms(names: readonly string[]): void {
  for (const name of names) {
    if (programs.test(name) || controls.test(name)) refuse('macros');
    if ((carried.test(name) && !harmless.test(name)) || otherDocuments.test(name))
      refuse('embedded', { what: 'office' });
  }
}

/** What the document is, and what each of its parts is by what it says of them; nothing said is an empty text. */
async function typesIn(archive: Archive): Promise<{ type: OfficeType; typeOf: (part: string) => string }> {
  const found = new Set<OfficeType>();
  const said = new Map<string, string>();
  await readPart(archive, contentTypes, {
    open: (_name, attribute) => {
      const type = attribute('ContentType') ?? '';
      if (programTypes.test(type) && !/customUI/iu.test(type)) refuse('macros');
      const main = type.startsWith(openXml) ? mains[type.slice(openXml.length)] : undefined;
      if (main !== undefined) found.add(main);
      // A part by its name, which begins with a stroke, or all with an ending.
      said.set((attribute('PartName') ?? `.${attribute('Extension') ?? ''}`).toLowerCase(), type);
    },
  });
  const [type, other] = [...found];
  if (type === undefined || other !== undefined) refuse('type_not_allowed', { found: 'zip' });
  const typeOf = (part: string): string => {
    const name = part.toLowerCase();
    return said.get(`/${name}`) ?? said.get(name.slice(name.lastIndexOf('.'))) ?? '';
  };
  return { type, typeOf };
}

/** Of what lies outside a document may only link, and never by itself load. */
async function requireOwnParts(archive: Archive, part: string): Promise<void> {
  await readPart(archive, part, {
    open: (name, attribute) => {
      if (name === 'Relationship') {
        const [target = '', type = '', mode = ''] = ['Target', 'Type', 'TargetMode'].map(attribute);
        requireOwn(target, type.slice(type.lastIndexOf('/') + 1), mode);
      }
    },
  });
}

function requireOwn(target: string, kind: string, mode: string): void {
  if (/vbaProject|macro|dialogsheet|activeX|^control$|attachedToolbars|keyMapCustomizations/iu.test(kind))
    refuse('macros');
  const isOutside = /^external$/iu.test(mode) || /^[a-z][a-z0-9+.-]*:|^(?:\\|\/\/)/iu.test(target);
  const isLink = kind === 'hyperlink' && /^(?:https?|mailto|tel):|^#/iu.test(target);
  if (isOutside && !isLink) refuse('external_reference', { what: kind.slice(0, 40) });
  // The sheet of a chart is looked through as a document; under another name nobody would.
  const isHidden = kind === 'package' && !documents.test(target);
  if (isHidden || /^(?:oleObject|aFChunk|subDocument)$/iu.test(kind)) refuse('embedded', { what: 'office' });
}

/** Fields of a letter that start a program or fetch something; their words may be cut into several pieces. */
async function requireNoFields(archive: Archive, part: string): Promise<void> {
  let isField = false;
  let said = '';
  await readPart(archive, part, {
    open: (name, attribute) => {
      isField = name === 'instrText';
      if (name === 'fldSimple') said += ` ${attribute('instr') ?? ''} `;
      if (name === 'fldChar') said += attribute('fldCharType') === 'begin' ? '\n' : '';
    },
    text: (text) => {
      if (isField) said += text;
    },
    close: (name) => {
      if (name === 'instrText') isField = false;
    },
  });
  // QUOTE writes words by the numbers of their letters, of which another field may be made.
  if (/\bDDE(?:AUTO)?\b|\bQUOTE\s+\d+\s+\d/iu.test(said)) refuse('macros');
  if (/\b(?:INCLUDETEXT|INCLUDEPICTURE|IMPORT)\b/iu.test(said)) refuse('external_reference', { what: 'field' });
}

// They fetch something, or call a program, as soon as a sheet is reckoned.
const calls = /\b(?:WEBSERVICE|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|EXEC)\s*\(/iu;
const formulas = new Set(['f', 'definedName', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula']);

/** Formulas of a sheet that fetch something or start a program; their words may come in several pieces. */
async function requireNoCalls(archive: Archive, part: string): Promise<void> {
  let said: string | null = null;
  await readPart(archive, part, {
    open: (name) => {
      if (name === 'macrosheet' || name === 'dialogsheet') refuse('macros');
      if (formulas.has(name)) said = '';
    },
    text: (text) => {
      if (said !== null) said += text;
    },
    close: () => {
      if (said !== null && calls.test(said)) refuse('external_reference', { what: 'formula' });
      said = null;
    },
  });
}
