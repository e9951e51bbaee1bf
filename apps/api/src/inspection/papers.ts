import type { InspectionFacts, InspectionFactType, InspectionState } from '#libs/inspection';
import type { Dossier } from '#libs/kernel';
import { displayNamesOf } from '#libs/persistence';
import { resultOf, wordsOfKept, type VisitFacts, type VisitFactType, type VisitState } from '#libs/visit';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { lines, nameOf, on, word } from '../joint/paper-words.js';
import type { Platform } from '../platform.js';

/** What papers of a tour, and of a visit, look back at. */
export const inspectionLooksAt = ['opened'] as const satisfies readonly InspectionFactType[];
export const visitLooksAt = ['opened', 'leftOut', 'correctedOnSpot'] as const satisfies readonly VisitFactType[];

const said = ({ language }: NoticeAsked, zh: string, en: string): string => (language === 'zh' ? zh : en);

/** The paper that a fact of a tour is (督导方案、督导报告); null: it is none. */
export async function paperOfInspection(
  { docket, database }: Platform,
  _asking: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  const { type } = asked.fact;
  if (type !== 'published' && type !== 'reportAdopted') return null;
  const { state } = (await docket.dossier(asked.head.id, database)) as Dossier<InspectionState>;
  const opened = asked.facts.find((one) => one.type === 'opened')?.data as InspectionFacts['opened'] | undefined;
  const common = {
    ...{ number: asked.head.number, office: nameOf(asked, state.commissioner), period: state.period?.key ?? null },
    title: asked.textOf(opened?.title),
  };
  const { commissioner: issuer } = state;
  if (type === 'reportAdopted') {
    const { report } = asked.fact.data as InspectionFacts['reportAdopted'];
    const found = state.findings.map(
      ({ finding, office, grade }) =>
        `${finding} ${nameOf(asked, office) ?? office} (${word(asked, 'inspection', 'grade', grade)})`,
    );
    const contents = {
      ...common,
      visits: visitsIn(asked, state),
      findings: lines(found),
      report: asked.textOf(report),
    };
    return { kind: 'inspectionReport', contents, issuer, addressee: null };
  }
  const names = await displayNamesOf(
    database,
    state.inspectors.map(({ account }) => account),
  );
  const group = state.inspectors.flatMap(({ account, office, isGone }) => {
    const leads = account === state.leader ? said(asked, '（组长）', ' (leads)') : '';
    return isGone ? [] : [`${names.get(account) ?? '—'}${leads}，${nameOf(asked, office) ?? office}`];
  });
  const contents = {
    ...common,
    basis: state.basis === null ? null : word(asked, 'inspection', 'basis', state.basis),
    themes: asked.textOf(opened?.themes),
    ...{ group: lines(group), visits: visitsIn(asked, state) },
  };
  return { kind: 'inspectionPlan', contents, issuer, addressee: null };
}

const visitsIn = (asked: NoticeAsked, { visits }: InspectionState): string | null =>
  lines(
    visits.flatMap(({ office, on: day, isAnnounced, droppedOn }) => {
      const how = isAnnounced ? said(asked, '事先通知', 'announced') : said(asked, '不打招呼', 'unannounced');
      return droppedOn !== null ? [] : [`${on(asked, day) ?? day} ${nameOf(asked, office) ?? office}（${how}）`];
    }),
  );

type GivenOfVisit = NoticeAsked & { readonly state: VisitState };

/** The paper that a fact of a visit is (走访通知书、走访记录); null: it is none. */
export async function paperOfVisit(
  { docket, database }: Platform,
  _asking: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  const { type } = asked.fact;
  if (type !== 'announced' && type !== 'closed') return null;
  const { state } = (await docket.dossier(asked.head.id, database)) as Dossier<VisitState>;
  return type === 'announced' ? noticeGiven({ ...asked, state }) : recordGiven({ ...asked, state });
}

const listName = ({ state, language }: GivenOfVisit): string =>
  wordsOfKept(state.checklist)?.name[language] ?? state.checklist?.id ?? '';

const ofVisit = (given: GivenOfVisit) => ({
  ...{ number: given.head.number, office: nameOf(given, given.state.commissioner) },
});

function noticeGiven(given: GivenOfVisit): NoticeGiven {
  const { office, commissioner: issuer } = given.state;
  const { on: day } = given.fact.data as VisitFacts['announced'];
  const to = nameOf(given, office);
  const contents = { ...ofVisit(given), to, on: on(given, day), checklist: listName(given) };
  return { kind: 'visitNotice', contents, issuer, addressee: to };
}

function recordGiven(given: GivenOfVisit): NoticeGiven {
  const { state } = given;
  const { words, results } = given.fact.data as VisitFacts['closed'];
  const list = wordsOfKept(state.checklist);
  const version = String(state.checklist?.version ?? 0);
  const contents = {
    ...{ ...ofVisit(given), visited: nameOf(given, state.office), on: on(given, state.begunOn) },
    checklist: `${listName(given)}${said(given, `第 ${version} 版`, `, version ${version}`)}`,
    ...questionsOf(given, results, (item) => list?.items.find(({ id }) => id === item)?.text[given.language] ?? item),
    words: given.textOf(words),
    corrections: lines(dataOf(given, 'correctedOnSpot').map((one) => given.textOf(one.words) ?? '')),
  };
  return { kind: 'visitRecord', contents, issuer: state.commissioner };
}

const dataOf = <T extends keyof VisitFacts>({ facts }: NoticeAsked, type: T): readonly VisitFacts[T][] =>
  facts.flatMap((fact) => (fact.type === type ? [fact.data as VisitFacts[T]] : []));

/** What stands to each question, and which are left out; who said it is on no page. */
function questionsOf(
  given: GivenOfVisit,
  results: VisitFacts['closed']['results'],
  questionOf: (item: string) => string,
) {
  const answers = results.map(({ item, answer }) => `${questionOf(item)} ${word(given, 'visit', 'answer', answer)}`);
  const why = new Map(dataOf(given, 'leftOut').map(({ item, reasons }) => [item, reasons]));
  const leftOut = [...why].flatMap(([item, reasons]) =>
    resultOf(results, item) === null ? [`${questionOf(item)} ${given.textOf(reasons) ?? ''}`] : [],
  );
  return { answers: lines(answers), leftOut: lines(leftOut) };
}
