import { readFileSync } from 'node:fs';
import { ConfigurationError } from '#libs/config';
import {
  checkClauses,
  nationalClauses,
  noticeKinds,
  type ClauseProblem,
  type NoticeClauses,
  type NoticeKindName,
} from '#libs/notice';
import * as z from 'zod';

const clauses = z
  .array(z.strictObject({ kind: z.enum(['heading', 'paragraph', 'summary']), text: z.string().min(1).max(4_000) }))
  .min(1)
  .max(100);

/** A county's own clauses: of the kinds that it names, in the languages that it names; the others stay as they ship. */
const ownClauses = z.partialRecord(
  z.enum(Object.keys(noticeKinds) as [NoticeKindName, ...NoticeKindName[]]),
  z.strictObject({ zh: clauses.optional(), en: clauses.optional() }),
);

/**
 * The clauses of notices (文书条款): those that ship, and in their place a county's own.
 *
 * @param path of a JSON file as `libs/notice/clauses/national.json`; null: there is none
 * @throws ConfigurationError everything that is wrong with it, by kind, language, clause, line and column
 */
export function clausesOf(path: string | null): NoticeClauses {
  if (path === null) return nationalClauses;
  const own = ownClauses.safeParse(jsonOf(path));
  if (!own.success) {
    throw new ConfigurationError(own.error.issues.map((issue) => wrong(issue.path.map(String), issue.message)));
  }
  const all = Object.entries(nationalClauses).map(([kind, national]) => {
    const { zh = national.zh, en = national.en } = own.data[kind as keyof NoticeClauses] ?? {};
    return [kind, { zh, en }] as const;
  });
  const problems = all.flatMap(([kind, of]) =>
    Object.entries(of).flatMap(([language, list]) =>
      checkClauses(kind as keyof NoticeClauses, list).map((problem) => wrong([kind, language], sayProblem(problem))),
    ),
  );
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.fromEntries(all) as NoticeClauses;
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    // What it is, and nothing of what stands in it.
    const what = error instanceof SyntaxError ? 'expected JSON' : 'expected the path of a file that can be read';
    throw new ConfigurationError([`DOCUMENT_CLAUSES: ${what}`]);
  }
}

const wrong = (where: readonly string[], what: string): string => `DOCUMENT_CLAUSES: ${[...where, what].join(': ')}`;

function sayProblem(problem: ClauseProblem): string {
  if (problem.problem === 'missing_field') return `no clause states {${problem.field}}, which has to be stated`;
  const place = `clause ${String(problem.clause)}, line ${String(problem.line)}, column ${String(problem.column)}`;
  return problem.problem === 'broken'
    ? `${place}: broken; a field is {name}, a passage [ ], and {{ }} [[ ]] are these characters`
    : `${place}: there is no field {${problem.field}}`;
}
