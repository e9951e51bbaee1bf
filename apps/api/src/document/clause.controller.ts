import {
  clauseChange,
  documentLanguage,
  clausePreview,
  clausePreviewRequest,
  noticeClauseDetail,
  noticeClauseList,
  noticeKindName,
  sentenceOf,
  type Language,
} from '#libs/contracts';
import type { Drawn } from '#libs/document';
import { isDomainError } from '#libs/kernel';
import { exampleContents, nationalClauses, noticeKinds, type Clause, type NoticeKind } from '#libs/notice';
import { reads, saveClauses } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changedBy } from '../http/changed-by.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { Change, Get, Post, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { PageDrawing } from './page-drawing.js';
import { allKinds, clausesHere, placeText, versionOf, type ClausePlace } from './clauses.js';
import { canBeDrawn, placeWords, problemsOf, type FoundProblem } from './clause-problems.js';
import { examplePage } from './example-page.js';

/** `in`: the language in which they are written. */
const params = { kind: noticeKindName, in: documentLanguage };
type Place = Asked<typeof params>;
const permit = 'administration.changeClauses';

/** The clauses of notices (文书条款): what an administrator writes, sees as a page at once, and puts back. */
@ApiTags('notice-clauses')
@Controller('notice-clauses')
export class ClauseController {
  constructor(
    private readonly platform: Platform,
    private readonly drawing: PageDrawing,
  ) {}

  @Get('', { permit, summary: { zh: '文书种类及其条款', en: 'Kinds of notice' }, answers: noticeClauseList })
  async list() {
    const changes = await reads.listLastClauseChanges(this.platform.database);
    const last = new Map(changes.map((one) => [one.subject, one]));
    const stateOf = (place: ClausePlace) => stateHere(place, last.get(placeText(place)));
    return {
      items: allKinds.map((kind) => ({
        ...headOf(kind),
        zh: stateOf({ kind, language: 'zh' }),
        en: stateOf({ kind, language: 'en' }),
      })),
    };
  }

  @Get(':kind/:in', {
    permit,
    summary: { zh: '一种文书的条款', en: 'The clauses of one kind of notice' },
    description: 'In one language: those in force, those that ship, the contents that they may state, every version.',
    params,
    answers: noticeClauseDetail,
  })
  one(asked: Place) {
    return this.detail(placeOf(asked));
  }

  @Post(':kind/:in/preview', {
    permit,
    summary: { zh: '条款的示例页面', en: 'The page of clauses as they are typed' },
    description:
      'With made-up contents, by the layout of what is served. Changes nothing, so there is no key; what is wrong is told with its place.',
    params,
    body: clausePreviewRequest,
    answers: clausePreview,
  })
  async preview(asked: Place & Asked<{ body: typeof clausePreviewRequest }>) {
    const place = placeOf(asked);
    const { clauses, contents } = asked.body;
    const problems = problemsOf(place, clauses);
    const drawn = canBeDrawn(problems)
      ? await this.drawn(asked.caller, place, { clauses, contents })
      : { page: null, problems: [] };
    const all = [...problems, ...drawn.problems];
    return { page: drawn.page, problems: all.map((one) => ({ ...one, message: one.message[asked.language] })) };
  }

  @Change(':kind/:in', {
    permit,
    summary: { zh: '改文书条款', en: 'Change the clauses of a kind of notice' },
    description:
      'In force from then on for what is set afterwards; what was served keeps its bytes. Refused with everything that is wrong, by clause, line and column.',
    params,
    body: clauseChange,
    answers: noticeClauseDetail,
  })
  async change(asked: AskedChange<typeof params & { body: typeof clauseChange }>) {
    const place = placeOf(asked);
    const { seen, reason, clauses } = asked.body;
    if (clauses !== null) await this.requireSound(asked.caller, place, clauses);
    const by = changedBy(asked.caller, { reason, key: asked.key, seen });
    const { database } = this.platform;
    const versions = await reads.listClauseChanges(database, placeText(place));
    const isAsBefore = versions.slice(1).some(({ detail }) => isSame(versionOf(detail), clauses));
    const what = clauses === null ? 'shipped' : isAsBefore ? 'putBack' : 'changed';
    await saveClauses(database, placeText(place), { what, clauses, by });
    return this.detail(place);
  }

  /** @throws HttpProblem 422 `http.clauses_faulty`: everything that is wrong; DomainError as `Typesetter.draw` */
  private async requireSound(caller: Caller, place: ClausePlace, clauses: readonly Clause[]): Promise<void> {
    const problems = problemsOf(place, clauses);
    const { problems: more } = canBeDrawn(problems)
      ? await this.drawn(caller, place, { clauses, contents: 'all' })
      : { problems: [] };
    const errors = [...problems, ...more].map(errorOf);
    if (errors.length > 0) throw new HttpProblem(422, 'http.clauses_faulty', { count: errors.length }, errors);
  }

  /** The pages, or what of these clauses no page can show. */
  private async drawn(
    caller: Caller,
    place: ClausePlace,
    { clauses, contents }: { readonly clauses: readonly Clause[]; readonly contents: 'all' | 'required' },
  ): Promise<{ readonly page: Drawn | null; readonly problems: readonly FoundProblem[] }> {
    const page = examplePage(place, clauses, contents);
    try {
      return { page: await this.drawing.seen(caller, page), problems: [] };
    } catch (error) {
      if (!isDomainError(error) || error.kind !== 'invalid') throw error;
      const message = {
        zh: sentenceOf(error.code, 'zh', error.details),
        en: sentenceOf(error.code, 'en', error.details),
      };
      return { page: null, problems: [{ clause: null, line: null, column: null, field: null, message }] };
    }
  }

  private async detail(place: ClausePlace) {
    const { kind, language } = place;
    const versions = await reads.listClauseChanges(this.platform.database, placeText(place));
    const [last] = versions;
    return {
      ...headOf(kind),
      language,
      state: stateHere(place, last),
      fields: fieldsOf(place),
      clauses: [...clausesHere(place, last?.detail).clauses],
      shipped: [...nationalClauses[kind][language]],
      lastChange: last?.seq ?? 0,
      versions: versions.map(({ detail, subject: _, ...row }) => ({ ...row, clauses: versionOf(detail) ?? null })),
    };
  }
}

/** @throws HttpProblem 404 `http.not_found`: there is no such kind */
function placeOf({ kind, in: language }: { readonly kind: string; readonly in: Language }): ClausePlace {
  const known = allKinds.find((one) => one === kind);
  if (known === undefined) throw new HttpProblem(404, 'http.not_found');
  return { kind: known, language };
}

function headOf(kind: ClausePlace['kind']) {
  const { name, article } = noticeKinds[kind];
  return { kind, name: { ...name }, article };
}

function stateHere(place: ClausePlace, last: reads.AdminChangeRow | undefined) {
  const { isOwn, isUnfit } = clausesHere(place, last?.detail);
  return {
    isOwn,
    isUnfit,
    last: last === undefined ? null : { seq: last.seq, at: last.at, byName: last.byName, what: last.what },
  };
}

// The organ stands on the head of the page.
const onPage = 'office';

function fieldsOf({ kind, language }: ClausePlace) {
  const { contents }: NoticeKind = noticeKinds[kind];
  const examples = exampleContents(kind, language, 'all');
  return Object.entries(contents).map(([field, { name, article, isRequired }]) => ({
    ...{ field, name: { ...name }, article, isRequired },
    ...{ isOnPage: field === onPage, example: examples[field] ?? '' },
  }));
}

function errorOf(problem: FoundProblem) {
  const { clause, message } = problem;
  return {
    path: clause === null ? 'clauses' : `clauses.${String(clause - 1)}.text`,
    code: 'http.clauses_faulty',
    message: {
      zh: `${placeWords(problem, 'zh')}${message.zh}`,
      en: `${placeWords(problem, 'en')}${message.en}`,
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
