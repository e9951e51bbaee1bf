import * as z from 'zod';
import { documentLanguage } from './document-page.js';
import { bilingual, freeText, instant, shape } from './primitives.js';

/** A kind of notice (文书种类) and the language of its clauses, as an address names them. */
export const noticeKindName = z.string().regex(/^[a-z][A-Za-z]{1,40}$/);

export const noticeClause = shape('NoticeClause', {
  kind: z.enum(['heading', 'paragraph', 'summary']),
  text: z
    .string()
    .max(4_000)
    .describe('{field} is a content, [ ] a passage that is left out where one of its fields has no value'),
});
const clauses = z.array(noticeClause).min(1).max(100);
const reason = freeText(500).describe('Kept with the version for good; no personal data');

const version = z.strictObject({
  seq: z.int(),
  at: instant,
  byName: z.string(),
  reason: z.string(),
  what: z.enum(['changed', 'putBack', 'shipped']),
  clauses: z.array(noticeClause).nullable().describe('Null: as they ship'),
});

const state = z.strictObject({
  isOwn: z.boolean().describe("In force are the county's own"),
  isUnfit: z
    .boolean()
    .describe('The own ones do not fit this release, so that those that ship are in force until they are put right'),
  last: version.omit({ clauses: true, reason: true }).nullable(),
});

const named = {
  ...{ kind: noticeKindName, name: bilingual },
  article: z
    .string()
    .nullable()
    .describe('By which it is given; null: no article speaks of it, that it is given is ours'),
};

/** The kinds of notice, and whose clauses each has. */
export const noticeClauseList = shape('NoticeClauseList', {
  items: z.array(z.strictObject({ ...named, zh: state, en: state })),
});

const field = z.strictObject({
  field: z.string(),
  name: bilingual,
  article: z.string().nullable().describe('Which asks that it is stated; null: ours'),
  isRequired: z.boolean().describe('Without it the notice is none'),
  isOnPage: z.boolean().describe('The page says it by itself: no clause has to'),
  example: z.string(),
});

/** The clauses of one kind of notice in one language: those in force, those that ship, and every version. */
export const noticeClauseDetail = shape('NoticeClauseDetail', {
  ...named,
  language: documentLanguage,
  state,
  fields: z.array(field),
  clauses,
  shipped: clauses,
  lastChange: z.int(),
  versions: z.array(version),
});

export const clausePreviewRequest = shape('ClausePreviewRequest', {
  clauses: z.array(noticeClause).max(100),
  contents: z
    .enum(['all', 'required'])
    .describe('required: only what the notice has to state, so that every passage that may be left out is'),
});

const clauseProblem = shape('ClauseProblem', {
  clause: z.int().nullable().describe('From 1; null: of all of them together'),
  line: z.int().nullable(),
  column: z.int().nullable(),
  field: z.string().nullable(),
  message: z.string().describe('What is wrong, without its place'),
});

/** Pages as they are seen: one below the other, each 210 by 297 mm. */
export const drawnPages = shape('DrawnPages', {
  svg: z.string().describe('One drawing of all pages, without a script and without text'),
  pages: z.int().min(1),
});

export const clausePreview = shape('ClausePreview', {
  problems: z.array(clauseProblem),
  page: drawnPages.nullable().describe('With made-up contents; null: it cannot be drawn'),
});

export const clauseChange = shape('ClauseChange', {
  seen: z.int().min(0),
  clauses: clauses.nullable().describe('Null: as they ship'),
  reason,
});

export type NoticeClauseList = z.output<typeof noticeClauseList>;
export type NoticeClauseDetail = z.output<typeof noticeClauseDetail>;
export type ClauseText = z.output<typeof noticeClause>;
export type ClauseProblemSaid = z.output<typeof clauseProblem>;
export type DrawnPages = z.output<typeof drawnPages>;
