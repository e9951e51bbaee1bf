import type { Sentence } from '#libs/contracts';
import { type Cell, serialDate } from '#libs/workbook';
import { none, separator, separators, type Column } from './sheets.js';
import { chineseWords, codeOf, saysWhether } from './words.js';

/** What is known around a cell, and where its problems go. */
export interface Known {
  /** Ids of offices by Chinese names; null: two offices have the name. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly is1904: boolean;
  /** A number would have lost its leading zero. */
  readonly isPhone: boolean;
  readonly refuse: (message: Sentence) => void;
}

/** What a cell says, without blanks at its ends; a formula or an error says nothing. */
export function asText(cell: Cell | undefined): string {
  if (cell === undefined || cell.holds === 'formula' || cell.holds === 'error') return '';
  return cell.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * The value of a cell as the schema of a county wants it; undefined: it is empty, or was refused. A word that is not in its
 * list is given on as it was written, so that the schema refuses it with the words that there are.
 */
export function readCell(cell: Cell | undefined, is: Column['is'], known: Known): unknown {
  if (cell?.holds === 'formula' || cell?.holds === 'error') {
    known.refuse({
      zh: '是公式或者错误值，不予计算；请用“选择性粘贴→数值”改成内容本身。',
      en: 'This is a formula or an error, which is not evaluated; paste the value in its place.',
    });
    return undefined;
  }
  // A mobile number begins with a one, and has lost nothing.
  if (cell?.holds === 'number' && known.isPhone && !/^1\d{10}$/u.test(cell.text)) {
    known.refuse({
      zh: '被存成了数字，开头的零可能已丢失；请把单元格设为文本后重新填写。',
      en: 'This is stored as a number and may have lost leading zeros; make the cell text and enter it again.',
    });
    return undefined;
  }
  const text = asText(cell);
  return text === '' ? undefined : readers[is.holds](text, is as never, known, cell as Cell);
}

type Reader<K extends Column['is']['holds']> = (
  text: string,
  is: Extract<Column['is'], { holds: K }>,
  known: Known,
  cell: Cell,
) => unknown;

const readers: { readonly [K in Column['is']['holds']]: Reader<K> } = {
  text: (text) => text,
  office: (text, _is, known) => officeOf(text, known),
  offices: (text, _is, known) => (text === none ? [] : listed(text).map((one) => officeOf(one, known))),
  word: (text, { list }, known) => wordIn(list, text, known),
  words: (text, { list }, known) => wordsListed(list, text).map((one) => wordIn(list, one, known)),
  date: (text, _is, known, cell) =>
    // No date stays as it is, for the schema to refuse.
    cell.holds === 'number' ? (serialDate(cell.number, known.is1904)?.on ?? text) : plainDate(text),
  // No number stays as it is, for the schema to refuse.
  number: (text) => (/^-?\d{1,15}(?:\.\d+)?$/u.test(text) ? Number(text) : text),
  year: (text) => (/^\d{4}年?$/u.test(text) ? Number(text.slice(0, 4)) : text),
};

const listed = (text: string): string[] =>
  text
    .split(separators)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** A word may have the separator in it, as 五老、乡贤 has: the longest one that there is counts. */
function wordsListed(list: Parameters<typeof codeOf>[0], text: string): string[] {
  const parts = listed(text);
  const words: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const longer = [3, 2].find(
      (count) => at + count <= parts.length && codeOf(list, parts.slice(at, at + count).join(separator)) !== null,
    );
    words.push(parts.slice(at, at + (longer ?? 1)).join(separator));
    at += (longer ?? 1) - 1;
  }
  return words;
}

/** By its name, or as it was written, which is then an id. */
function officeOf(text: string, { names, refuse }: Known): string {
  const id = names.get(text);
  if (id === null) {
    refuse({ zh: `有几个机构都叫“${text}”，请写编号。`, en: `Several offices are called ${text}; write the id.` });
  }
  return id ?? text;
}

function wordIn(list: Parameters<typeof codeOf>[0], text: string, { refuse }: Known): unknown {
  const code = codeOf(list, text);
  if (code === null) {
    const words = chineseWords(list).join('、');
    refuse({ zh: `没有“${text}”，可以写：${words}。`, en: `There is no ${text}; write one of ${words}.` });
    return undefined;
  }
  return saysWhether(list) ? code === 'true' : code;
}

/** 2026/5/1 and 2026年5月1日 as 2026-05-01; anything else stays, for the schema to refuse. */
function plainDate(text: string): string {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text);
  if (found === null) return text;
  const [, year = '', month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
