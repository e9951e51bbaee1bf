import { zipOf } from '#libs/archive';
import { drawable } from './characters.js';
import type { Block, OfficialDocument } from './content.js';
import { pageWords } from './layouts.js';

/** A paragraph of an editing copy. */
interface Line {
  readonly style: Style;
  readonly text: string;
}

/** A style by its size in half points; what is not said is a plain paragraph. */
interface StyleOf {
  readonly font: 'title' | 'body' | 'heading' | 'sub';
  readonly size: number;
  readonly at?: 'center' | 'right';
  readonly isBold?: true;
  readonly isRed?: true;
  readonly isIndented?: true;
  readonly isBoxed?: true;
  /** A red line below it. */
  readonly isRuled?: true;
  /** Free above and below, in twentieths of a point. */
  readonly room?: readonly [above: number, below: number];
}

// As the layouts have them: 二号 is 22 pt, 三号 16, 小五 9; the head of an organ is red.
const styles = {
  Mark: { font: 'heading', size: 28, at: 'center', isBold: true, isBoxed: true },
  Head: { font: 'title', size: 72, at: 'center', isBold: true, isRed: true, room: [240, 240] },
  Committee: { font: 'title', size: 36, at: 'center' },
  Number: { font: 'body', size: 32, at: 'center', room: [240, 0] },
  Rule: { font: 'body', size: 8, isRuled: true, room: [0, 580] },
  Title: { font: 'title', size: 44, at: 'center', isBold: true, room: [0, 580] },
  Addressee: { font: 'body', size: 32 },
  Heading: { font: 'heading', size: 32, isBold: true, isIndented: true },
  Paragraph: { font: 'body', size: 32, isIndented: true },
  Summary: { font: 'sub', size: 32, isBoxed: true },
  Signature: { font: 'body', size: 32, at: 'right' },
  Note: { font: 'body', size: 18 },
} as const satisfies Readonly<Record<string, StyleOf>>;
type Style = keyof typeof styles;

// Those that GB/T 9704 asks for, by the names under which offices have them, each with the one that stands in where it is
// not there.
const fonts = {
  title: { name: '方正小标宋简体', instead: '宋体' },
  body: { name: '仿宋_GB2312', instead: '仿宋' },
  heading: { name: '黑体', instead: 'SimHei' },
  sub: { name: '楷体_GB2312', instead: '楷体' },
} as const;

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The media type of an editing copy. */
export const docxType = `${mainType}.document`;

/**
 * A document to be edited and handed on (编辑稿, DOCX): what stands on its page, in the same order and without the code to
 * scan. It says on every page that it serves nobody: what is served is the page. The same document has the same bytes.
 *
 * @param mark said above it and in the margin of every page: 编辑稿，不作送达
 */
export async function docxOf(given: OfficialDocument, mark: string): Promise<Buffer> {
  const document = drawable(given);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationsOf([['officeDocument', 'word/document.xml']]),
    'word/document.xml': bodyOf(document, mark),
    'word/styles.xml': stylesXml(),
    'word/fontTable.xml': fontTable(),
    'word/header1.xml': `${head}<w:hdr xmlns:w="${namespace}">${paragraph({ style: 'Note', text: mark })}</w:hdr>`,
    'word/_rels/document.xml.rels': relationsOf([
      ['styles', 'styles.xml'],
      ['fontTable', 'fontTable.xml'],
      ['header', 'header1.xml'],
    ]),
  };
  const pieces: Buffer[] = [];
  const named = Object.entries(parts).map(([name, content]) => ({ name, content: [content] }));
  for await (const piece of zipOf(named)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function linesOf(document: OfficialDocument, mark: string): readonly Line[] {
  const { layout, issuer, number, title, addressee, body, attachments, signature, notes } = document;
  const words = pageWords[document.language];
  const isRecord = layout === 'record';
  const line = (style: Style, text: string | null): Line[] => (text === null ? [] : [{ style, text }]);
  const seal = signature.isSealed ? words.seal : '';
  return [
    ...line('Mark', mark),
    ...line('Mark', document.mark?.line ?? null),
    ...(isRecord ? [] : line(layout === 'organ' ? 'Head' : 'Committee', issuer)),
    ...line('Number', number),
    ...(layout === 'organ' ? line('Rule', '') : []),
    ...line('Title', title),
    ...line('Addressee', addressee),
    ...body.map(({ kind, text }): Line => ({ style: styleOf[kind], text })),
    ...attachments.map((one, at): Line => {
      const lead = at === 0 ? words.attachments : '';
      return { style: 'Paragraph', text: `${lead}${String(at + 1)}. ${one}` };
    }),
    ...(document.signers ?? []).flatMap((one) => line('Addressee', isRecord ? `${one}　　　　${words.day}` : one)),
    ...(isRecord ? [] : [`${signature.by}${seal}`, ...signature.lines].flatMap((one) => line('Signature', one))),
    ...notes.flatMap((one) => line('Note', one)),
  ];
}

const styleOf: Readonly<Record<Block['kind'], Style>> = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  summary: 'Summary',
};

// A4, with the margins of the page that is served.
const page =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>';

function bodyOf(document: OfficialDocument, mark: string): string {
  const text = linesOf(document, mark).map(paragraph).join('');
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>${page}</w:sectPr>`;
  return `${head}<w:document xmlns:w="${namespace}" xmlns:r="${relations}"><w:body>${text}${section}</w:body></w:document>`;
}

function paragraph({ style, text }: Line): string {
  const runs = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${runs}</w:r></w:p>`;
}

function stylesXml(): string {
  const all = Object.entries(styles).map(([id, style]) => styleXml(id, style));
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  return `${head}<w:styles xmlns:w="${namespace}">${defaults}${all.join('')}</w:styles>`;
}

function styleXml(id: string, style: StyleOf): string {
  const { font, size, isBold, isRed } = style;
  const { name } = fonts[font];
  const runs = [
    `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}"/>`,
    isBold === true ? '<w:b/>' : '',
    isRed === true ? '<w:color w:val="D7000F"/>' : '',
    `<w:sz w:val="${String(size)}"/>`,
  ];
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr>${paragraphsOf(style)}</w:pPr><w:rPr>${runs.join('')}</w:rPr></w:style>`;
}

const sides = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="6" w:space="4"/>`);

/** How its paragraphs stand. Two characters of indent are said in points too: not every program counts characters. */
function paragraphsOf({ size, at, isIndented, isBoxed, isRuled, room: [above, below] = [0, 0] }: StyleOf): string {
  // A line of the page, or as high as the rule in it.
  const high = isRuled === true ? 'w:line="120" w:lineRule="exact"' : 'w:line="580" w:lineRule="atLeast"';
  return [
    isBoxed === true ? `<w:pBdr>${sides.join('')}</w:pBdr>` : '',
    isRuled === true ? '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="1" w:color="D7000F"/></w:pBdr>' : '',
    `<w:spacing w:before="${String(above)}" w:after="${String(below)}" ${high}/>`,
    isIndented === true ? `<w:ind w:firstLineChars="200" w:firstLine="${String(size * 20)}"/>` : '',
    at === undefined ? '' : `<w:jc w:val="${at}"/>`,
  ].join('');
}

function fontTable(): string {
  const all = Object.values(fonts).map(
    ({ name, instead }) => `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`,
  );
  return `${head}<w:fonts xmlns:w="${namespace}">${all.join('')}</w:fonts>`;
}

const relationsOf = (all: readonly (readonly [string, string])[]): string =>
  `${head}<Relationships xmlns="${packageNames}/relationships">${all
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${String(at + 1)}" Type="${relations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function contentTypes(): string {
  const parts = { document: 'document.main', styles: 'styles', fontTable: 'fontTable', header1: 'header' };
  const overrides = Object.entries(parts).map(
    ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${mainType}.${type}+xml"/>`,
  );
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${head}<Types xmlns="${packageNames}/content-types">${defaults}${overrides.join('')}</Types>`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replaceAll(/[&<>]/gu, (mark) => marks[mark] ?? mark);
