import { citationText } from '#libs/contracts';
import { legalDateOf } from '#libs/calendar';
import type { Dossier, Fact } from '#libs/kernel';
import { displayNamesOf, reads } from '#libs/persistence';
import { resultOf, wordsOfKept, type VisitFacts, type VisitFactType, type VisitState } from '#libs/visit';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { lines, nameOf, on, word } from '../joint/paper-words.js';
import type { Platform } from '../platform.js';
import { bracketed, said } from './paper-parts.js';

/** What papers of a visit look back at. */
export const visitLooksAt = [
  ...['opened', 'planChanged', 'begun', 'leftOut', 'correctedOnSpot'],
  ...['closed', 'signed', 'refused'],
] as const satisfies readonly VisitFactType[];

type GivenOfVisit = NoticeAsked & {
  readonly state: VisitState;
  /** The number of its tour. */
  readonly tour: string;
  readonly names: ReadonlyMap<string, string>;
  /** What the public reads of the report of its tour; null: it says nothing of that. */
  readonly summary: string | null;
};

/** The paper that a fact of a visit is (走访通知书, 走访记录 as it is to be signed and as it was, 督导结论反馈书); null: it is none. */
export async function paperOfVisit(
  { docket, database }: Platform,
  { reader }: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  const paper = Object.hasOwn(papers, asked.fact.type) ? papers[asked.fact.type] : undefined;
  if (paper === undefined) return null;
  const { state, parent, number } = (await docket.dossier(asked.head.id, database)) as Dossier<VisitState>;
  const tour = parent === null ? number : (await docket.dossier(parent.caseId, database)).number;
  const facts = asked.facts.filter(({ seq }) => seq <= asked.fact.seq);
  const accounts = facts.flatMap((fact) => planIn(fact)?.inspectors ?? []).map(({ account }) => account);
  const digest = asked.fact.type === 'concluded' ? (asked.fact.data as VisitFacts['concluded']).summary : null;
  const words =
    digest === null || reader === undefined
      ? null
      : await reads.readWordsOfTour(database, reader, asked.head.id, [digest]);
  const summary = words?.get(digest ?? '') ?? null;
  return paper({ ...asked, facts, state, tour, summary, names: await displayNamesOf(database, accounts) });
}

const papers: Readonly<Record<string, (given: GivenOfVisit) => NoticeGiven | null>> = {
  announced: noticeGiven,
  closed: recordGiven,
  concluded: conclusionGiven,
  ended: (given) => ((given.fact.data as VisitFacts['ended']).as === 'made' ? recordGiven(given) : null),
};

type Plan = VisitFacts['planChanged'];

const planIn = ({ type, data }: Fact): Plan | null =>
  type === 'opened' || type === 'planChanged' ? (data as Plan) : null;

const listName = ({ state, language }: GivenOfVisit): string =>
  wordsOfKept(state.checklist)?.name[language] ?? state.checklist?.id ?? '';

const ofVisit = (given: GivenOfVisit) => ({ number: given.tour, office: nameOf(given, given.state.commissioner) });

function noticeGiven(given: GivenOfVisit): NoticeGiven {
  const { office, commissioner: issuer } = given.state;
  const { on: day } = given.fact.data as VisitFacts['announced'];
  const to = nameOf(given, office);
  const contents = { ...ofVisit(given), to, on: on(given, day), checklist: listName(given) };
  return { kind: 'visitNotice', contents, issuer, addressee: to };
}

/** What the tour came to, to the office that was visited: of that office alone, and what everybody may read. */
function conclusionGiven(given: GivenOfVisit): NoticeGiven {
  const { commissioner: issuer } = given.state;
  const { tour, on: endedOn, findings, office } = given.fact.data as VisitFacts['concluded'];
  const to = nameOf(given, office);
  const count = String(findings);
  const found =
    findings === 0
      ? said(given, '截至督导结束，没有向你单位送达问题。', 'No finding was put to your office until the tour ended.')
      : said(
          given,
          `截至督导结束，向你单位送达问题 ${count} 个；整改要求和提出异议的权利、期限，见各问题的通知书。`,
          `Findings put to your office until the tour ended: ${count}. What is to be mended, and the right to dispute it, stands in the notice of each.`,
        );
  const contents = {
    ...{ ...ofVisit(given), to, on: on(given, lastOf(given, 'begun')?.data.on ?? null) },
    ...{ outcome: bracketed(given, word(given, 'visit', 'tour', tour), on(given, endedOn) ?? endedOn), found },
    summary: given.summary,
  };
  return { kind: 'visitConclusion', contents, issuer, addressee: to };
}

/** The record as its last closing has it; once the visit has ended, with how it was signed, and what the office says. */
function recordGiven(given: GivenOfVisit): NoticeGiven | null {
  const { state, facts } = given;
  const closed = lastOf(given, 'closed');
  if (closed === null) return null;
  const { words, results } = closed.data;
  const isOver = given.fact.type === 'ended';
  const group = membersIn(given, facts.flatMap((fact) => planIn(fact) ?? []).at(-1));
  const contents = {
    ...{ ...ofVisit(given), visited: nameOf(given, state.office) },
    on: on(given, lastOf(given, 'begun')?.data.on ?? null),
    group: lines(group.map(({ name, office }) => [name, office].join(said(given, '，', ', ')))),
    checklist: listWithVersion(given),
    ...questionsOf(given, results),
    words: given.textOf(words),
    remark: isOver ? remarksIn(given) : null,
    signing: isOver ? howSigned(given) : toBeSigned(given),
  };
  const signers = isOver
    ? []
    : [...group.map(({ name }) => name), said(given, '被走访单位', 'Office that was visited')];
  return {
    ...{ kind: 'visitRecord', contents, issuer: state.commissioner },
    signers: signers.map((one) => bracketed(given, one, said(given, '签名', 'signature'))),
  };
}

function listWithVersion(given: GivenOfVisit): string {
  const version = String(given.state.checklist?.version ?? 0);
  return said(given, `${listName(given)}第 ${version} 版`, `${listName(given)}, version ${version}`);
}

interface Told<T extends keyof VisitFacts> {
  readonly seq: number;
  readonly day: string | null;
  readonly data: VisitFacts[T];
}

const allOf = <T extends keyof VisitFacts>(given: GivenOfVisit, type: T): readonly Told<T>[] =>
  given.facts.flatMap(({ seq, at, ...fact }) =>
    fact.type === type ? [{ seq, day: on(given, legalDateOf(at)), data: fact.data as VisitFacts[T] }] : [],
  );

const lastOf = <T extends keyof VisitFacts>(given: GivenOfVisit, type: T): Told<T> | null =>
  allOf(given, type).at(-1) ?? null;

/** Who has signed what was closed last. */
function signedBy(given: GivenOfVisit, side: 'group' | 'office'): Told<'signed'> | null {
  const since = lastOf(given, 'closed')?.seq ?? 0;
  return allOf(given, 'signed').findLast((one) => one.seq > since && one.data.side === side) ?? null;
}

/** What the office has said whenever it signed, also to a record that was opened again since: each with its day. */
const remarksIn = (given: GivenOfVisit): string | null =>
  lines(
    allOf(given, 'signed').flatMap(({ day, data: { side, words } }) =>
      side === 'office' && words !== null ? [`${day ?? ''} ${given.textOf(words) ?? ''}`] : [],
    ),
  );

const toBeSigned = (given: GivenOfVisit): string =>
  said(
    given,
    '以上记录送双方核对、签名。对记录有意见的，可以写在记录上；不签名的，由督导组写明其说明。',
    'Both sides are to look through this record and to sign it. What the office has to say may be written there; where it does not sign, the group writes down why.',
  );

const sentences = {
  group: {
    zh: (how: string, day: string) => `督导组已签署（${how}，${day}）。`,
    en: (how: string, day: string) => `The group has signed (${how}, ${day}).`,
  },
  office: {
    zh: (how: string, day: string) => `被走访单位已签署（${how}，${day}）。以上记录经双方核对。`,
    en: (how: string, day: string) =>
      `The office that was visited has signed (${how}, ${day}). Both sides have looked through this record.`,
  },
} as const;

/** By whom, in what way and on which day; or that the office has not, and what it says. */
function howSigned(given: GivenOfVisit): string | null {
  const sides = (['group', 'office'] as const).flatMap((side) => {
    const one = signedBy(given, side);
    if (one === null) return [];
    return [sentences[side][given.language](word(given, 'visit', 'way', one.data.way), one.day ?? '')];
  });
  const refused = signedBy(given, 'office') === null ? lastOf(given, 'refused') : null;
  if (refused === null) return lines(sides);
  const why = given.textOf(refused.data.words) ?? '';
  const day = refused.day ?? '';
  const zh = `被走访单位没有签署，督导组于${day}记录其说明：${why}`;
  return lines([...sides, said(given, zh, `The office has not signed. What it says, as recorded on ${day}: ${why}`)]);
}

interface Named {
  readonly name: string;
  readonly office: string;
}

/** Who went, the leader first. */
function membersIn(given: GivenOfVisit, plan: Plan | undefined): readonly Named[] {
  const { inspectors = [], leader = null } = plan ?? {};
  const leads = inspectors.filter(({ account }) => account === leader);
  const others = inspectors.filter(({ account }) => account !== leader);
  return [...leads, ...others].map(({ account, office }) => {
    const name = given.names.get(account) ?? '—';
    const named = account === leader ? bracketed(given, name, said(given, '组长', 'leads')) : name;
    return { name: named, office: nameOf(given, office) ?? office };
  });
}

/** What stands to each question, which are left out, and what was put right; who said it is on no page. */
function questionsOf(given: GivenOfVisit, results: VisitFacts['closed']['results']) {
  const items = wordsOfKept(given.state.checklist)?.items ?? [];
  const textOf = (item: string): string => items.find(({ id }) => id === item)?.text[given.language] ?? item;
  const withArticle = (item: string): string => {
    const of = items.find(({ id }) => id === item);
    if (of === undefined) return item;
    const ours = said(given, '检查表设定', 'asked by the checklist');
    return bracketed(given, textOf(item), of.origin === 'law' ? citationText(of.article, given.language) : ours);
  };
  const answers = results.map(({ item, answer, shown = 0 }, at) => {
    const files = said(given, `附证据 ${String(shown)} 份`, `shown by ${String(shown)} files`);
    const stands = word(given, 'visit', 'answer', answer);
    return `${String(at + 1)}. ${withArticle(item)} ${shown === 0 ? stands : bracketed(given, stands, files)}`;
  });
  const why = new Map(allOf(given, 'leftOut').map(({ data }) => [data.item, data.reasons]));
  const leftOut = [...why].flatMap(([item, reasons]) =>
    resultOf(results, item) === null ? [`${textOf(item)} ${given.textOf(reasons) ?? ''}`] : [],
  );
  const corrections = allOf(given, 'correctedOnSpot').map(({ data: { item, words } }) =>
    [...(item === null ? [] : [textOf(item)]), given.textOf(words) ?? ''].join(' '),
  );
  return { answers: lines(answers), leftOut: lines(leftOut), corrections: lines(corrections) };
}
