import { deflateSync } from 'node:zlib';
import { anArchive, type ArchivePart } from './an-archive.js';

const officeTypes = {
  docx: ['wordprocessingml.document.main+xml', 'word/document.xml', '<w:document xmlns:w="w"><w:body/></w:document>'],
  xlsx: ['spreadsheetml.sheet.main+xml', 'xl/workbook.xml', '<workbook/>'],
  pptx: ['presentationml.presentation.main+xml', 'ppt/presentation.xml', '<presentation/>'],
} as const;
const openXml = 'application/vnd.openxmlformats-officedocument.';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a document of an office program, those that are named in place of its own. */
export function officeParts(
  type: keyof typeof officeTypes,
  more: Readonly<Record<string, string>> = {},
): ArchivePart[] {
  const [main, place, body] = officeTypes[type];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="t"><Override PartName="/${place}" ContentType="${openXml}${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="r"><Relationship Id="r1" Type="${relationship}/officeDocument" Target="${place}"/></Relationships>`,
    [place]: body,
    ...more,
  };
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

/** A document of an office program. */
export const aDocument = (type: keyof typeof officeTypes, more: Readonly<Record<string, string>> = {}): Buffer =>
  anArchive(officeParts(type, more));

/** The relations of a part, one of them. */
export const relating = (kind: string, target: string, mode = 'TargetMode="External"'): string =>
  `<Relationships xmlns="r"><Relationship Id="r9" Type="${relationship}/${kind}" Target="${target}" ${mode}/></Relationships>`;

/** A letter with these fields (`instrText`, one for each piece). */
export const withFields = (...pieces: readonly string[]): string =>
  `<w:document xmlns:w="w"><w:body><w:p>${pieces
    .map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`)
    .join('')}</w:p></w:body></w:document>`;

/** A PDF of these objects, as text; a pair is an object with a stream. */
export function aPdf(objects: readonly (string | readonly [string, Buffer])[] = [], tail = ''): Buffer {
  const all = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', ...objects];
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  for (const [at, object] of all.entries()) {
    const [dictionary, stream] = typeof object === 'string' ? [object, null] : object;
    pieces.push(Buffer.from(`${String(at + 1)} 0 obj\n${dictionary}\n`));
    if (stream !== null) pieces.push(Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n'));
    pieces.push(Buffer.from('endobj\n'));
  }
  pieces.push(Buffer.from(`trailer\n<</Root 1 0 R/Size ${String(all.length + 1)}>>\nstartxref\n0\n%%EOF\n${tail}`));
  return Buffer.concat(pieces);
}

/** An object stream that holds this text. */
export const objectStream = (
  text: string,
  head = '/Type/ObjStm/N 1/First 4/Filter/FlateDecode',
): readonly [string, Buffer] => {
  const packed = deflateSync(Buffer.from(text, 'latin1'));
  return [`<<${head}/Length ${String(packed.length)}>>`, packed];
};
