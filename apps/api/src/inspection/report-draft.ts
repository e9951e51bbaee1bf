import { closedOn as closedOnOf, isDropped, type InspectionState, type Planned } from '#libs/inspection';
import type { Dossier, LegalDate } from '#libs/kernel';
import { askedIn, unmetIn, type VisitState } from '#libs/visit';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { periodOnPaper } from './paper-parts.js';
import { droppedIn, readIn } from './report-lines.js';
import { reportedFindings, type ReportedFindings } from './report-findings.js';

type Tour = Dossier<InspectionState>;
type Language = 'zh' | 'en';

/** What a visit came to, as far as the tour has its case. */
interface Seen {
  readonly planned: Planned;
  readonly state: VisitState | null;
}

/**
 * A report as it can be written of what is recorded (督导报告草稿), in both languages: for a person to correct, who adds what was seen and
 * what follows. It names offices, questions and findings as they stand on that day, and nobody.
 */
export async function reportDraftOf(
  platform: Platform,
  caller: Caller,
  { tour, today }: { readonly tour: Tour; readonly today: LegalDate },
): Promise<Record<Language, string>> {
  const { docket, database } = platform;
  const { offices } = await platform.world();
  const seen = await Promise.all(
    tour.state.visits.map(async (planned): Promise<Seen> => {
      const part = tour.parts.find(({ kind, name }) => kind === 'visit' && name === planned.visit);
      const state = part === undefined ? null : ((await docket.dossier(part.part, database)).state as VisitState);
      return { planned, state };
    }),
  );
  const found = await reportedFindings(platform, caller, { tour, today });
  const of = (language: Language): string => {
    const nameOf = (id: Planned['office']): string => offices.get(id)?.name[language] ?? id;
    const made = seen.filter(({ planned }) => closedOnOf(tour, planned) !== null);
    const dropped = tour.state.visits.filter((planned) => isDropped(tour, planned)).map((one) => nameOf(one.office));
    const visits = [
      ...made.map(({ planned, state }) => visitLine(language, nameOf(planned.office), planned, state)),
      ...droppedIn(language, dropped),
      ...readIn(language, tour.state),
    ];
    const findings = [...countIn(language, { ...found, today }), ...found.lines(language, nameOf)];
    return textIn(language, { tour, visits, findings, made: made.length, planned: seen.length });
  };
  return { zh: of('zh'), en: of('en') };
}

/** How many were found until that day, and what of these is taken back. */
function countIn(
  language: Language,
  { all, withdrawn, today }: Pick<ReportedFindings, 'all' | 'withdrawn'> & { readonly today: LegalDate },
): readonly string[] {
  if (all === 0) return [language === 'zh' ? '没有发出问题。' : 'None was issued.'];
  const [issued, back] = [String(all), String(withdrawn)];
  if (language === 'zh') {
    const besides = withdrawn === 0 ? '' : `，其中 ${back} 个已经撤销，不列出`;
    return [`共发出问题 ${issued} 个${besides}。截至 ${today}：`];
  }
  const besides = withdrawn === 0 ? '' : `, of which ${back} were taken back and are left out`;
  return [`${issued} were issued${besides}. As of ${today}:`];
}

/** How many questions were asked, how many say no, and what was put right at once. */
function countsOf(state: VisitState | null): readonly [asked: string, unmet: string, corrections: string] {
  const { checklist = null, results = [] } = state ?? {};
  const items = checklist?.items ?? [];
  const [asked, unmet] = [askedIn(items, results), unmetIn(items, results)];
  return [String(asked.length), String(unmet.length), String(state?.corrections ?? 0)];
}

function visitLine(language: Language, name: string, { on, closedOn }: Planned, state: VisitState | null): string {
  const [asked, unmet, put] = countsOf(state);
  const day = state?.begunOn ?? closedOn ?? on;
  return language === 'zh'
    ? `${name}（${day}）：检查 ${asked} 项，不符合 ${unmet} 项，立行立改 ${put} 处。`
    : `${name} (${day}): ${asked} questions, ${unmet} answered no, ${put} put right at once.`;
}

interface Parts {
  readonly tour: Tour;
  readonly visits: readonly string[];
  readonly findings: readonly string[];
  readonly made: number;
  readonly planned: number;
}

function textIn(language: Language, { tour, visits, findings, ...counts }: Parts): string {
  const { number, state } = tour;
  const [made, planned] = [String(counts.made), String(counts.planned)];
  const period = periodOnPaper({ language }, state.period?.key ?? '');
  const lines =
    language === 'zh'
      ? [
          `本次督导（${number}，${period}）计划走访 ${planned} 个单位，完成 ${made} 个。`,
          '一、走访情况',
          ...visits,
          '二、发现的问题',
          ...findings,
          '三、意见建议',
        ]
      : [
          `This tour (${number}, ${period}) was to visit ${planned} offices and has visited ${made}.`,
          '1. Visits',
          ...visits,
          '2. Findings',
          ...findings,
          '3. What is proposed',
        ];
  return lines.join('\n');
}
