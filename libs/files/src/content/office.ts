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
  const type = await typeOf(archive);
  for (const name of archive.names) {
    if (/\.rels$/iu.test(name)) await requireOwnParts(archive, name);
    else if (/^word\/(?:document|header|footer|footnotes|endnotes|comments)[^/]*\.xml$/iu.test(name)) {
      await requireNoFields(archive, name);
    } else if (/^xl\/(?:externalLinks|connections|queryTables)/iu.test(name))
      refuse('external_reference', { what: 'link' });
  }
  for (const name of archive.names.filter((one) => documents.test(one))) {
    if (depth >= limits.depth) refuse('archive_unfolds');
    await readOffice(await wholePart(archive, name, embeddedBytes), limits, depth + 1);
  }
  return type;
}

function requireNoPrograms(names: readonly string[]): void {
  for (const name of names) {
    if (programs.test(name) || controls.test(name)) refuse('macros');
    if ((carried.test(name) && !harmless.test(name)) || otherDocuments.test(name))
      refuse('embedded', { what: 'office' });
  }
}

async function typeOf(archive: Archive): Promise<OfficeType> {
  const found = new Set<OfficeType>();
  const macros = new Set<string>();
  await readPart(archive, contentTypes, {
    open: (_name, attribute) => {
      const type = attribute('ContentType') ?? '';
      if (/macroEnabled|vbaProject|activeX|ms-office\.(?:vba|activeX)/iu.test(type)) macros.add(type);
      const main = type.startsWith(openXml) ? mains[type.slice(openXml.length)] : undefined;
      if (main !== undefined) found.add(main);
    },
  });
  if (macros.size > 0) refuse('macros');
  const [type, other] = [...found];
  if (type === undefined || other !== undefined) refuse('type_not_allowed', { found: 'zip' });
  return type;
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
  if (/vbaProject|macro|attachedToolbars|keyMapCustomizations/iu.test(kind)) refuse('macros');
  const isOutside = /^external$/iu.test(mode) || /^[a-z][a-z0-9+.-]*:|^(?:\\|\/\/)/iu.test(target);
  const isLink = kind === 'hyperlink' && /^(?:https?|mailto|tel):|^#/iu.test(target);
  if (isOutside && !isLink) refuse('external_reference', { what: kind.slice(0, 40) });
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
  if (/\bDDE(?:AUTO)?\b/iu.test(said)) refuse('macros');
  if (/\b(?:INCLUDETEXT|INCLUDEPICTURE|IMPORT)\b/iu.test(said)) refuse('external_reference', { what: 'field' });
}
