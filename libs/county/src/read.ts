import { fieldProblems } from '#libs/contracts';
import { countyOf } from './check.js';
import type { County } from './county.js';
import type { CountyProblem, Draft } from './problem.js';
import { readJson } from './read-json.js';
import { readWorkbookDraft } from './read-workbook.js';
import { countySchema } from './schema.js';

/** A county file, read: the county that it means, or everything that is wrong with it. */
export type CountyReading =
  | { readonly isRead: true; readonly county: County }
  | { readonly isRead: false; readonly problems: readonly CountyProblem[] };

/**
 * Reads a county file (县域数据), a workbook (.xlsx) or JSON in UTF-8, by its bytes and not by its name. Everything that is
 * wrong is told at once, each with its place; a file with one problem means no county.
 */
export async function readCounty(bytes: Uint8Array): Promise<CountyReading> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isText = bytes.length > 0 && !isZip && firstSign(bytes) === '{';
  return judged(isText ? readJson(new TextDecoder('utf-8').decode(bytes)) : await readWorkbookDraft(bytes));
}

/** The same of JSON that was parsed already, e.g. one that comes with a release. */
export const readCountyContent = (content: unknown): CountyReading => judged({ ...readJson('{}'), content });

function judged({ content, placeOf, problems }: Draft): CountyReading {
  if (content === null) return { isRead: false, problems };
  const parsed = countySchema.safeParse(content);
  if (!parsed.success) {
    const wrong = parsed.error.issues.flatMap((issue) => fieldProblems(issue, content));
    return {
      isRead: false,
      problems: inOrder([...problems, ...wrong.map(({ path, message }) => ({ at: placeOf(path), message }))]),
    };
  }
  const found = countyOf(parsed.data, placeOf);
  const all = [...problems, ...found.problems];
  return all.length === 0 ? { isRead: true, county: found.county } : { isRead: false, problems: inOrder(all) };
}

/** One problem of a cell is enough: what could not be read at all is missing too. */
function inOrder(problems: readonly CountyProblem[]): CountyProblem[] {
  const seen = new Set<string>();
  const once = problems.filter(({ at }) => {
    const cell = JSON.stringify(at);
    if (at.column !== null && seen.has(cell)) return false;
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

/** The first sign that is no blank, past a byte-order mark. */
function firstSign(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, 200)).trimStart().slice(0, 1);
}
