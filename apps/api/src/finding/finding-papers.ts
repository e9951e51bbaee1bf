import { addDays } from '#libs/calendar';
import { citationText } from '#libs/contracts';
import type { FindingFacts, FindingFactType, FindingState } from '#libs/finding';
import { reads } from '#libs/persistence';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { bracketed, periodOnPaper } from '../inspection/paper-parts.js';
import { nameOf, on, word } from '../joint/paper-words.js';
import type { Platform } from '../platform.js';

/** What papers of a finding look back at. */
export const findingLooksAt = ['opened', 'disputed'] as const satisfies readonly FindingFactType[];

type Terms = NonNullable<FindingState['terms']>;
type Given = NoticeAsked & {
  /** As they were found, whatever was ruled since. */
  readonly terms: Terms;
  /** A text of the inspection. */
  readonly said: (digest: string) => string | null;
};

const papers: Readonly<Record<string, (given: Given) => NoticeGiven>> = {
  served: noticeGiven,
  ruled: rulingGiven,
  verified: verificationGiven,
  reportReturned: returnGiven,
  visitedAgain: secondVisitGiven,
  extended: extensionGiven,
};

/**
 * The paper that a fact of a finding is: its notice, the ruling, the verification, the return of a report, the second visit, more time;
 * null: it is none.
 */
export async function paperOfFinding(
  platform: Platform,
  { reader }: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  const paper = Object.hasOwn(papers, asked.fact.type) ? papers[asked.fact.type] : undefined;
  const opened = asked.facts.find(({ type }) => type === 'opened');
  if (paper === undefined || opened === undefined || reader === undefined) return null;
  const { since: _since, ...terms } = opened.data as FindingFacts['opened'];
  const { database } = platform;
  const texts = await reads.readWordsOfTour(database, reader, asked.head.id, [terms.words, terms.toMend]);
  return paper({ ...asked, terms, said: (digest) => texts.get(digest) ?? null });
}

const common = ({ terms, ...given }: Given) => ({
  ...{ number: given.head.number, office: nameOf(given, terms.commissioner), to: nameOf(given, terms.office) },
});

// As the pack has it of both rights, and as the paper says it in words.
const daysToDispute = 30;

const sentences = {
  mendBy: {
    zh: (day: string) =>
      `请于${day}以前（含当日）整改并书面报告；提出异议的期限届满之日晚于该日的，以届满之日为整改期限。`,
    en: (day: string) =>
      `Please mend it by ${day}, that day included, and report in writing; where the days to dispute it end later, by the day on which they end.`,
  },
  mendWithRight: {
    zh: '请在提出异议的期限（自收到之日起三十日）届满之日以前（含当日）整改并书面报告。',
    en: 'Please mend it by the day on which the thirty days to dispute it end, that day included, and report in writing.',
  },
  again: {
    zh: '核查属实以后还要“回头看”，再次核实后销号。',
    en: 'Once it is verified it is visited again, and struck off with that.',
  },
  notAgain: {
    zh: '核查属实即予销号，不再“回头看”。',
    en: 'Once it is verified it is struck off, without another visit.',
  },
  repeated: {
    zh: (n: number, days: string) => `同一检查项目在一年内第 ${String(n)} 次发现（此前：${days}）。`,
    en: (n: number, days: string) => `The same item was found for time ${String(n)} within a year (before: ${days}).`,
  },
  government: {
    zh: (to: string) =>
      `对督查结论有异议的，可以自收到之日起三十日内向${to}提请复核（《政府督查工作条例》第十七条）；只能提出一次（平台规定）。`,
    en: (to: string) =>
      `Who disagrees may ask ${to} for its review within thirty days of receipt (Regulations on Government Inspection, art. 17); once, by a rule of the platform.`,
  },
  ours: {
    zh: (to: string) => `有异议的，可以自收到之日起三十日内向${to}提出，只能提出一次（期限由平台规定）。`,
    en: (to: string) => `It may be disputed before ${to} within thirty days of receipt, once (a rule of the platform).`,
  },
  report: { zh: (n: number) => `第 ${String(n)} 次`, en: (n: number) => `number ${String(n)}` },
  files: { zh: (n: number) => `附件 ${String(n)} 份`, en: (n: number) => `${String(n)} files` },
  seenMended: { zh: '整改没有反弹，予以销号。', en: 'It is mended, and struck off.' },
  notMended: { zh: '没有整改到位，继续整改。', en: 'It is not mended, and goes on being mended.' },
  struckOff: { zh: '整改属实，予以销号。', en: 'It is mended, and struck off.' },
  seenAgain: { zh: '整改属实；“回头看”以后销号。', en: 'It is mended, and struck off once it was visited again.' },
} as const;

/** By whoever commissioned the inspection, to the office. */
function noticeGiven(given: Given): NoticeGiven {
  const { terms, language, fact } = given;
  const { earlier } = fact.data as FindingFacts['served'];
  const commissioner = nameOf(given, terms.commissioner) ?? '';
  const days = earlier.map((one) => on(given, one.on)).join(language === 'zh' ? '、' : ', ');
  const by = terms.basis === 'government' ? sentences.government : sentences.ours;
  return {
    ...{ kind: 'findingNotice', issuer: terms.commissioner, addressee: nameOf(given, terms.office) },
    contents: {
      ...common(given),
      inspection: bracketed(given, terms.inspection, periodOnPaper(given, terms.period)),
      ...{ what: given.said(terms.words), grade: word(given, 'finding', 'grade', terms.grade) },
      articles: citationText(terms.articles.join(', '), language),
      repeated: earlier.length === 0 ? null : sentences.repeated[language](earlier.length + 1, days),
      ...{ toMend: given.said(terms.toMend), until: untilIn(given), dispute: by[language](commissioner) },
    },
  };
}

/** The day that holds: no sooner one than that on which the days to dispute it end, which run from a receipt that is to come. */
function untilIn(given: Given): string {
  const { terms, language, fact } = given;
  const { on: servedOn } = fact.data as FindingFacts['served'];
  // Whoever receives it at once has these days in any case.
  if (terms.until <= addDays(servedOn, daysToDispute)) return sentences.mendWithRight[language];
  return sentences.mendBy[language](on(given, terms.until) ?? terms.until);
}

/** What stands after it, whether it was changed or not: the office has this paper alone. */
function rulingGiven(given: Given): NoticeGiven {
  const { terms, fact, facts, language, textOf } = given;
  const { as, reasons, toMend, mendBy, grade, isRevisited } = fact.data as FindingFacts['ruled'];
  const again = sentences[(isRevisited ?? terms.isRevisited) ? 'again' : 'notAgain'][language];
  const disputed = facts.findLast(({ type }) => type === 'disputed')?.data as FindingFacts['disputed'] | undefined;
  return {
    ...{ kind: 'findingRuling', issuer: terms.commissioner, addressee: nameOf(given, terms.office) },
    contents: {
      ...common(given),
      ...{
        disputedOn: on(given, disputed?.on ?? null),
        ruling: word(given, 'finding', 'as', as),
        reasons: textOf(reasons),
      },
      ...{ grade: as === 'withdrawn' ? null : word(given, 'finding', 'grade', grade ?? terms.grade) },
      ...{ toMend: textOf(toMend), until: on(given, mendBy), again: as === 'withdrawn' ? null : again },
    },
  };
}

function verificationGiven(given: Given): NoticeGiven {
  const { terms, fact, language, textOf } = given;
  const { words, evidence, report } = fact.data as FindingFacts['verified'];
  // Another visit was owed by the same fact, where one was.
  const isSeenAgain = (fact.clocks ?? []).some((one) => one.change === 'open');
  return {
    ...{ kind: 'findingVerification', issuer: terms.commissioner, addressee: nameOf(given, terms.office) },
    contents: {
      ...common(given),
      ...{ report: sentences.report[language](report), seen: textOf(words) },
      evidence: sentences.files[language](evidence.length),
      outcome: sentences[isSeenAgain ? 'seenAgain' : 'struckOff'][language],
    },
  };
}

const toOffice = (given: Given) => ({ issuer: given.terms.commissioner, addressee: nameOf(given, given.terms.office) });

function returnGiven(given: Given): NoticeGiven {
  const { reasons, until, report } = given.fact.data as FindingFacts['reportReturned'];
  const which = sentences.report[given.language](report);
  const contents = { ...common(given), report: which, reasons: given.textOf(reasons), until: on(given, until) };
  return { kind: 'findingReturn', ...toOffice(given), contents };
}

function secondVisitGiven(given: Given): NoticeGiven {
  const { on: day, isMended, words, until } = given.fact.data as FindingFacts['visitedAgain'];
  const outcome = sentences[isMended ? 'seenMended' : 'notMended'][given.language];
  const contents = {
    ...common(given),
    on: on(given, day),
    seen: given.textOf(words),
    outcome,
    until: on(given, until),
  };
  return { kind: 'findingSecondVisit', ...toOffice(given), contents };
}

function extensionGiven(given: Given): NoticeGiven {
  const { from, until, reasons } = given.fact.data as FindingFacts['extended'];
  const contents = { ...common(given), from: on(given, from), until: on(given, until), reasons: given.textOf(reasons) };
  return { kind: 'findingExtension', ...toOffice(given), contents };
}
