import type { CircularProgress } from '#contracts/circular';
import type { CircularState } from '#libs/circular';
import { citationText, wordOf, type Overview } from '#libs/contracts';
import type { FindingState } from '#libs/finding';
import { as, type CaseId, type Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { periodOf } from '../board/period.js';
import type { Caller } from '../http/request-state.js';
import { periodOnPaper } from '../inspection/paper-parts.js';
import { foundOf } from '../overview/found.js';
import { worksOf } from '../overview/works.js';
import type { Platform } from '../platform.js';
import { itemOf, officesOf } from './item.js';

type Language = 'zh' | 'en';
type Draft = NonNullable<CircularProgress['draft']>;

/**
 * What is recorded, as text in both languages: for a person to correct, who decides what is said and of whom. A circular is of its
 * findings, and names nobody; a report is of what was due in the quarter, done, late and carried over; a proposal is of the question that
 * several offices have answered with no, and what is to change its people write. None ranks anybody.
 */
export async function circularDraftOf(
  platform: Platform,
  caller: Caller,
  dossier: Dossier<CircularState>,
): Promise<Draft> {
  const { state } = dossier;
  const drafted = {
    circular: () => circularIn(platform, caller, state),
    report: () => reportIn(platform, caller, state.period ?? ''),
    proposal: () => proposalIn(platform, dossier),
  };
  const of = await drafted[state.form ?? 'circular']();
  return { zh: of('zh').join('\n'), en: of('en').join('\n') };
}

type Lines = (language: Language) => readonly string[];

/** In how many offices, and by which articles: which they are it does not say. */
async function proposalIn(platform: Platform, dossier: Dossier<CircularState>): Promise<Lines> {
  const { item, since } = dossier.state;
  const asked = item === null ? undefined : itemOf(item);
  const count = (await officesOf(platform, dossier)).length;
  return (language) => {
    const { found, heads } = proposes[language];
    if (item === null || since === null) return heads;
    const what = asked?.text[language] ?? item;
    return [
      found({ count, since, what }, asked === undefined ? null : citationText(asked.article, language)),
      ...heads,
    ];
  };
}

interface Found {
  readonly count: number;
  readonly since: string;
  readonly what: string;
}

const proposes = {
  zh: {
    found: ({ count, since, what }: Found, cited: string | null) =>
      `自${since}以来的督导中，${String(count)} 个单位存在同一问题：${what}${cited === null ? '' : `（依据${cited}）`}。`,
    heads: ['一、政策方面的原因', '二、完善政策的建议', '请研究，并书面反馈采纳情况。'],
  },
  en: {
    found: ({ count, since, what }: Found, cited: string | null) =>
      `Since ${since} inspections have found the same in ${String(count)} offices: ${what}${cited === null ? '' : ` (${cited})`}`,
    heads: [
      '1. What of it is for policy',
      '2. What is proposed',
      'You are asked to say in writing whether it is adopted.',
    ],
  },
} as const;

async function circularIn(platform: Platform, { reader }: Caller, { cites, period }: CircularState): Promise<Lines> {
  const { docket, database } = platform;
  const found = await Promise.all(
    cites.map(async (finding: CaseId) => {
      const { state } = (await docket.dossier(finding, database)) as Dossier<FindingState>;
      const said = state.terms?.words ?? '';
      const words = await reads.readWordsOfTour(database, reader, finding, [said]);
      return { state, what: words.get(said) ?? '' };
    }),
  );
  return (language) => {
    const quarter = periodOnPaper({ language }, period ?? '');
    const lines = found.map(({ state, what }, at) => `${String(at + 1)}. ${what}${standsIn(language, state)}`);
    return language === 'zh'
      ? [`${quarter}督导中发现下列问题，现予通报。`, ...lines, '请各单位对照检查，有同类问题的及时整改。']
      : [
          `Inspections of ${quarter} have found the following.`,
          ...lines,
          'Each office is asked to look at its own work, and to mend what is alike.',
        ];
  };
}

const mended = {
  zh: { done: '已整改销号', going: '整改中', until: (day: string) => `整改期限 ${day}` },
  en: { done: 'mended', going: 'being mended', until: (day: string) => `to be mended by ${day}` },
} as const;

/** Its grade, its articles, and what became of it. */
function standsIn(language: Language, { terms, end, mendBy }: FindingState): string {
  const { done, going, until } = mended[language];
  const open = mendBy === null ? going : until(mendBy);
  const now = end?.as === 'mended' ? done : open;
  const { grade, articles } = terms ?? { grade: '', articles: [] };
  const [level, cited] = [wordOf('finding', 'grade', grade, language), citationText(articles.join(', '), language)];
  return language === 'zh' ? `（${level}；依据${cited}；${now}）` : ` (${level}; ${cited}; ${now})`;
}

async function reportIn(platform: Platform, { reader }: Caller, period: string): Promise<Lines> {
  const { database } = platform;
  const quarter = periodOf(period);
  const [owed, counted, { offices }] = await Promise.all([
    reads.countOwed(database, { reader, toldOf: [] }, quarter),
    reads.countFound(database, { reader, toldOf: [] }, quarter),
    platform.world(),
  ]);
  const works = worksOf(owed, offices).filter(({ owner }) => owner === reader.office);
  const found = foundOf(counted, offices);
  return (language) => {
    const nameOf = (id: string): string => offices.get(as(id))?.name[language] ?? id;
    const said = words[language];
    const rows = found === null ? [] : found.rows.map(({ office, ...sums }) => `${nameOf(office)}${said.found(sums)}`);
    return [
      said.begin(periodOnPaper({ language }, period)),
      said.heads[0],
      ...(works.length === 0 ? [said.noWork] : works.map((one) => said.work(workName(one, language), one.totals))),
      said.heads[1],
      ...(found === null ? [said.nothingFound] : [`${said.all}${said.found(found.totals)}`, ...rows]),
      said.heads[2],
    ];
  };
}

type Work = Overview['works'][number];
type FoundSums = NonNullable<Overview['findings']>['totals'];

const workName = ({ work, unit }: Work, language: Language): string =>
  [wordOf('cadence', 'unit', unit, language), wordOf('cadence', 'work', work, language)].join(
    language === 'zh' ? '' : ' ',
  );

const words = {
  zh: {
    begin: (quarter: string) => `现将${quarter}工作情况报告如下。`,
    heads: ['一、任务完成情况', '二、督导发现的问题和整改情况', '三、需要报告的重要问题和建议'],
    noWork: '本季度没有布置周期工作。',
    nothingFound: '本季度没有督导发现的问题。',
    all: '合计',
    work: (name: string, { due, done, late, owed, overdue, excused, carried }: Work['totals']) =>
      `${name}：应完成 ${String(due)} 项，按期完成 ${String(done)} 项，逾期完成 ${String(late)} 项，未到期 ${String(owed)} 项，逾期未完成 ${String(overdue)} 项；免除 ${String(excused)} 项，以前季度结转 ${String(carried)} 项。`,
    found: ({ found, due, done, late, owed, overdue, carried, oldest }: FoundSums) =>
      `：本季度发现 ${String(found)} 个；本季度应整改 ${String(due)} 个，其中按期 ${String(done)} 个、逾期 ${String(late)} 个、未到期 ${String(owed)} 个、逾期未整改 ${String(overdue)} 个；以前季度结转 ${String(carried)} 个${carried === 0 ? '' : `，最久 ${String(oldest)} 天`}。`,
  },
  en: {
    begin: (quarter: string) => `This is what was done in ${quarter}.`,
    heads: [
      '1. What was due',
      '2. What inspections have found, and how it is mended',
      '3. Important problems and proposals',
    ],
    noWork: 'No recurring work was commissioned.',
    nothingFound: 'Nothing was found by inspections.',
    all: 'All',
    work: (name: string, { due, done, late, owed, overdue, excused, carried }: Work['totals']) =>
      `${name}: ${String(due)} due, ${String(done)} done in time, ${String(late)} done late, ${String(owed)} still to come, ${String(overdue)} overdue; ${String(excused)} let off, ${String(carried)} carried over.`,
    found: ({ found, due, done, late, owed, overdue, carried, oldest }: FoundSums) =>
      `: ${String(found)} found; ${String(due)} to be mended in the quarter, of which ${String(done)} in time, ${String(late)} late, ${String(owed)} still to come, ${String(overdue)} overdue; ${String(carried)} carried over${carried === 0 ? '' : `, the oldest for ${String(oldest)} days`}.`,
  },
} as const;
