import circular from '../clauses/circular.json' with { type: 'json' };
import execution from '../clauses/execution.json' with { type: 'json' };
import finding from '../clauses/finding.json' with { type: 'json' };
import inspection from '../clauses/inspection.json' with { type: 'json' };
import joint from '../clauses/joint.json' with { type: 'json' };
import mediation from '../clauses/mediation.json' with { type: 'json' };
import national from '../clauses/national.json' with { type: 'json' };
import obligation from '../clauses/obligation.json' with { type: 'json' };
import type { NoticeKind } from './content.js';
import { noticeKinds, type Contents, type NoticeKindName } from './kinds.js';
import { fieldsOf, fillTemplate, readTemplate, saidTogether, type Template, type TemplateProblem } from './template.js';

/** One paragraph of a notice, a template (see `readTemplate`); `heading` and `summary` are set apart. */
export interface Clause {
  readonly kind: 'heading' | 'paragraph' | 'summary';
  readonly text: string;
}

/** The clauses of every kind of notice, in both languages. */
export type NoticeClauses = Readonly<Record<NoticeKindName, Readonly<Record<'zh' | 'en', readonly Clause[]>>>>;

/** Those that ship; a county puts its own in the place of some of them. */
export const nationalClauses = {
  ...national,
  ...mediation,
  ...joint,
  ...obligation,
  ...finding,
  ...inspection,
  ...circular,
  ...execution,
} as NoticeClauses;

/** What is wrong with a clause, by its place in the list from 1; null: no clause states a content that has to be stated. */
export type ClauseProblem = TemplateProblem & { readonly clause: number | null };

// The organ stands on the head of its page.
const onPage = 'office';

/**
 * Everything that is wrong with the clauses of a kind: broken markup, fields that the kind does not have, contents that no clause
 * states and one has to: those that it has to state, and those that an article asks for where the matter has them. A summary states
 * nothing: it is beside the formal text.
 */
export function checkClauses(kind: NoticeKindName, clauses: readonly Clause[]): readonly ClauseProblem[] {
  const { contents }: NoticeKind = noticeKinds[kind];
  const read = clauses.map(({ text, kind: of }) => ({ template: readTemplate(text), of }));
  const found = read.flatMap(({ template }, at): ClauseProblem[] => {
    const problems = 'problem' in template ? [template] : unknownIn(template, contents);
    return problems.map((one) => ({ ...one, clause: at + 1 }));
  });
  const formal = read.filter(({ of }) => of !== 'summary').map(({ template }) => template);
  const stated = new Set(formal.flatMap((one) => ('problem' in one ? [] : statedBy(one, contents))));
  const missing = Object.entries(contents).filter(
    ([field, { isRequired, article }]) => (isRequired || article !== null) && field !== onPage && !stated.has(field),
  );
  return [...found, ...missing.map(([field]): ClauseProblem => ({ problem: 'missing_field', field, clause: null }))];
}

/** What a clause states whatever else the matter has: beside a content that may be missing it would be dropped with that one. */
const statedBy = (template: Template, contents: NoticeKind['contents']): readonly string[] =>
  saidTogether(template).flatMap(({ own, needed }) =>
    own.filter((field) => needed.every((other) => other === field || contents[other]?.isRequired !== false)),
  );

const unknownIn = (template: Template, contents: NoticeKind['contents']): TemplateProblem[] =>
  fieldsOf(template)
    .filter(({ field }) => !Object.hasOwn(contents, field))
    .map(({ field, line, column }) => ({ problem: 'unknown_field', field, line, column }));

/**
 * The text of a notice: its clauses with these contents, in their order. A clause of which a field has no value is left out,
 * and a heading with the text below it.
 *
 * @param clauses without a fault, as `checkClauses` says
 * @param contents whole, as `missingContents` says
 */
export function textOfNotice(clauses: readonly Clause[], contents: Contents): Clause[] {
  const filled = clauses.map(({ kind, text }) => ({ kind, text: filledIn(text, contents) }));
  return filled.flatMap(({ kind, text }, at) => {
    if (text === null || text === '') return [];
    const isHeadingOfNone = kind === 'heading' && (filled[at + 1]?.text ?? null) === null;
    return isHeadingOfNone ? [] : paragraphsOf(kind, text);
  });
}

function filledIn(source: string, contents: Contents): string | null {
  const template = readTemplate(source);
  if ('problem' in template) throw new Error(`a clause is broken: ${source}`);
  return fillTemplate(template, contents);
}

// A first-level title of a text by GB/T 9704 (一、走访情况), which ends without a stop.
const title = /^[一二三四五六七八九十]{1,3}、[^。；，：]{1,24}$/u;

/** What somebody typed on several lines is several paragraphs, a title on a line of its own among them. */
const paragraphsOf = (kind: Clause['kind'], text: string): Clause[] => {
  const lines = text.split(/\n+/u).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const isTitle = (line: string): boolean => kind === 'paragraph' && lines.length > 1 && title.test(line);
  return lines.map((line) => ({ kind: isTitle(line) ? 'heading' : kind, text: line }));
};
