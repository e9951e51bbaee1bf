import { decodedText } from '#libs/workbook';
import { countyOf } from './check.js';
import type { County } from './county.js';
import { partsOf } from './parts.js';
import type { CountyProblem, Draft } from './problem.js';
import { draftOf, readJson, unreadableJson } from './read-json.js';
import { readWorkbookDraft } from './read-workbook.js';

/** A county file, read: the county that it means, or everything that is wrong with it. */
export type CountyReading =
  | { readonly isRead: true; readonly county: County }
  | { readonly isRead: false; readonly problems: readonly CountyProblem[] };

/**
 * Reads a county file (县域数据), a workbook (.xlsx) or JSON, by its bytes and not by its name; JSON in UTF-8, UTF-16 with its
 * mark, or GB 18030, as an import takes a table. Everything that is wrong is told at once, each with its place; a file with
 * one problem means no county.
 */
export async function readCounty(bytes: Uint8Array): Promise<CountyReading> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isZip ? null : decodedText(bytes);
  if (text !== null && isJson(text)) return judged(readJson(text));
  const isTornJson = !isZip && text === null && isJson(new TextDecoder('utf-8').decode(bytes.subarray(0, 200)));
  return judged(isTornJson ? unreadableJson() : await readWorkbookDraft(bytes));
}

/** The same of JSON that was parsed already, e.g. one that comes with a release. */
export const readCountyContent = (content: unknown): CountyReading => judged(draftOf(content));

const isJson = (text: string): boolean => /^\s*[[{]/u.test(text);

function judged({ content, placeOf, problems }: Draft): CountyReading {
  if (content === null) return { isRead: false, problems };
  const parts = partsOf(content);
  const found = countyOf(parts);
  const wrong = [...parts.problems, ...found.problems].map(({ path, message }) => ({ at: placeOf(path), message }));
  const all = [...problems, ...wrong];
  return all.length === 0 ? { isRead: true, county: found.county } : { isRead: false, problems: inOrder(all) };
}

/** One problem of a cell is enough: what could not be read at all is missing too. */
function inOrder(problems: readonly CountyProblem[]): CountyProblem[] {
  const seen = new Set<string>();
  const once = problems.filter(({ at }) => {
    const cell = JSON.stringify([at.sheet, at.row, at.column]);
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
  return once
    .map((problem, index) => ({ problem, index }))
    .sort(
      (a, b) =>
        a.problem.at.sheet.localeCompare(b.problem.at.sheet, 'zh') ||
        (a.problem.at.row ?? 0) - (b.problem.at.row ?? 0) ||
        a.index - b.index,
    )
    .map(({ problem }) => problem);
}
