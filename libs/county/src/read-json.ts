import type { CountyProblem, Draft, Place } from './problem.js';

const whole: Place = { sheet: 'JSON', row: null, column: null };

/** Reads the text of a county file in JSON. What is no JSON is one problem of the whole file. */
export function readJson(text: string): Draft {
  try {
    return { content: JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown, placeOf, problems: [] };
  } catch (error) {
    return { content: null, placeOf, problems: [notJson(error)] };
  }
}

function notJson(error: unknown): CountyProblem {
  const why = error instanceof Error ? error.message : '';
  return {
    at: whole,
    message: { zh: `不是 JSON，读不出来（${why}）。`, en: `This is no JSON and cannot be read (${why}).` },
  };
}

/** `['offices', 3, 'superior']` is the list `offices`, its fourth entry, the field `superior`. */
function placeOf(path: readonly PropertyKey[]): Place {
  const [list, index, ...field] = path.map(String);
  if (list === undefined) return whole;
  const row = Number(index);
  if (!Number.isInteger(row)) return { sheet: list, row: null, column: index ?? null };
  return { sheet: list, row: row + 1, column: field.length === 0 ? null : field.join('.') };
}
