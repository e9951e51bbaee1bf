import type { ClauseProblemSaid, Language } from '#libs/contracts';
import { checkClauses, noticeKinds, type Clause, type ClauseProblem, type NoticeKind } from '#libs/notice';
import type { ClausePlace } from './clauses.js';

type Said = Readonly<Record<Language, string>>;

/** What is wrong with a clause, in words that do not say where. */
export type FoundProblem = Omit<ClauseProblemSaid, 'message'> & { readonly message: Said };

const broken: Said = {
  zh: '记号不成对：内容写成 {名称}，可略去的一段写在 [ ] 里；要写这些符号本身，写两遍。',
  en: 'A mark has no partner: a content is {name}, a passage that may be left out is in [ ]; twice, each is the character itself.',
};
const empty: Said = { zh: '这一条是空的：写上，或者去掉。', en: 'This clause is empty: fill it in or remove it.' };
const none: Said = { zh: '一条也没有。', en: 'There is no clause.' };

/** Everything that is wrong with clauses as they were typed, each with its place where it has one. */
export function problemsOf({ kind }: ClausePlace, clauses: readonly Clause[]): readonly FoundProblem[] {
  if (clauses.length === 0) return [{ clause: null, line: null, column: null, field: null, message: none }];
  const blank = clauses.flatMap(({ text }, at): FoundProblem[] =>
    text.trim() === '' ? [{ clause: at + 1, line: null, column: null, field: null, message: empty }] : [],
  );
  return [...blank, ...checkClauses(kind, clauses).map((one) => said(noticeKinds[kind], one))];
}

function said({ contents }: NoticeKind, problem: ClauseProblem): FoundProblem {
  const { clause } = problem;
  if (problem.problem === 'missing_field') {
    const { field } = problem;
    const name = contents[field]?.name;
    const message = {
      zh: `没有一条写到“${name?.zh ?? field}”{${field}}，而文书必须载明它（或者有此内容时须载明）；和可能没有的内容写在同一段的不算，会随之略去。`,
      en: `No clause states the ${name?.en ?? field} {${field}}, which the notice has to state, or has to where there is one; beside a content that may be missing it does not count, as it is left out with it.`,
    };
    return { clause, line: null, column: null, field, message };
  }
  const { line, column } = problem;
  if (problem.problem === 'broken') return { clause, line, column, field: null, message: broken };
  const { field } = problem;
  const message = {
    zh: `这种文书没有 {${field}} 这一项内容。`,
    en: `This kind of notice has no content {${field}}.`,
  };
  return { clause, line, column, field, message };
}

/** Where a problem is, in words: `第 2 条第 1 行第 5 个字`. */
export function placeWords({ clause, line, column }: Omit<FoundProblem, 'message' | 'field'>, language: Language) {
  if (clause === null) return '';
  const at = String(clause);
  if (line === null || column === null) return language === 'zh' ? `第 ${at} 条：` : `Clause ${at}: `;
  const [row, place] = [String(line), String(column)];
  return language === 'zh'
    ? `第 ${at} 条第 ${row} 行第 ${place} 个字：`
    : `Clause ${at}, line ${row}, column ${place}: `;
}

/** Whether pages can be drawn all the same: what is missing leaves no hole in the markup. */
export const canBeDrawn = (problems: readonly FoundProblem[]): boolean =>
  problems.every(({ clause }) => clause === null);
