import { citationText, endingText, phaseText, wordOf } from '#libs/contracts';
import { findingKind, type FindingState } from '#libs/finding';
import type { InspectionState } from '#libs/inspection';
import type { Dossier, LegalDate } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { asSentence } from './report-lines.js';

type Tour = Dossier<InspectionState>;
type Language = 'zh' | 'en';

/** A finding by its own case, and in the words of the tour. */
interface Found {
  readonly dossier: Dossier<FindingState>;
  readonly terms: NonNullable<FindingState['terms']>;
  readonly words: string | null;
}

/** What a tour has found, as it stands now. */
export interface ReportedFindings {
  /** All that were put on the way, and those of them that were taken back. */
  readonly all: number;
  readonly withdrawn: number;
  /** One for each that was not taken back. */
  readonly lines: (language: Language, nameOf: (office: Found['terms']['office']) => string) => readonly string[];
}

const sentences = {
  repeated: { zh: '，重复发生', en: ', repeated' },
  unreceived: {
    zh: '整改期限自签收以后确定',
    en: 'by when it is to be mended follows once it is received',
  },
  mendBy: { zh: (day: string) => `整改期限 ${day}`, en: (day: string) => `to be mended by ${day}` },
  late: {
    zh: (day: string) => `整改期限 ${day}，已逾期`,
    en: (day: string) => `was to be mended by ${day}, and is late`,
  },
  changed: { zh: '经复核变更', en: 'changed on review' },
  upheld: { zh: '经复核维持', en: 'upheld on review' },
  carried: {
    zh: (times: number) => `已滚动 ${String(times)} 个季度`,
    en: (times: number) => `carried over ${String(times)} times`,
  },
} as const;

/**
 * What a tour has found, by the cases of its findings: with the grade and the day that stand, what is mended or disputed, and without
 * what was taken back.
 */
export async function reportedFindings(
  { docket, database }: Platform,
  { reader }: Caller,
  { tour, today }: { readonly tour: Tour; readonly today: LegalDate },
): Promise<ReportedFindings> {
  const parts = tour.parts.filter(({ kind }) => kind === 'finding');
  const texts = await reads.readTextsOf(
    database,
    reader,
    tour.id,
    tour.state.findings.map(({ words }) => words),
  );
  const wordsOf = new Map(texts.map(({ digest, body }) => [digest, body]));
  const found = await Promise.all(
    parts.map(async ({ part }): Promise<readonly Found[]> => {
      const dossier = (await docket.dossier(part, database)) as Dossier<FindingState>;
      const { terms } = dossier.state;
      return terms === null ? [] : [{ dossier, terms, words: wordsOf.get(terms.words) ?? null }];
    }),
  );
  const stands = found.flat().filter(({ dossier }) => dossier.state.end?.as !== 'withdrawn');
  return {
    all: tour.state.findings.length,
    withdrawn: found.flat().length - stands.length,
    lines: (language, nameOf) => stands.map((one) => lineOf(one, { language, today, name: nameOf(one.terms.office) })),
  };
}

interface Said {
  readonly language: Language;
  readonly today: LegalDate;
  readonly name: string;
}

function lineOf({ dossier, terms, words }: Found, said: Said): string {
  const { language, name } = said;
  const grade = wordOf('finding', 'grade', terms.grade, language);
  const repeated = dossier.state.earlier.length === 0 ? '' : sentences.repeated[language];
  const articles = citationText(terms.articles.join(', '), language);
  const stands = standsOf(dossier, said);
  const what = asSentence(words ?? '', language);
  return language === 'zh'
    ? `${dossier.number} ${name}（${grade}${repeated}）：${what}依据：${articles}。${stands.join('；')}。`
    : `${dossier.number} ${name} (${grade}${repeated}): ${what} By: ${articles}. ${stands.join('; ')}.`;
}

function standsOf({ state, ...dossier }: Dossier<FindingState>, { language, today }: Said): readonly string[] {
  const { end, ruled, carried } = state;
  const phase = findingKind.standing({ ...dossier, state }).phase;
  const ruling = ruled === 'changed' || ruled === 'upheld' ? [sentences[ruled][language]] : [];
  if (end !== null) return [...ruling, `${endingText('finding', end.as, language)}（${end.on}）`];
  return [
    ...ruling,
    phaseText('finding', phase, language),
    ...dayOf(state, { phase, language, today }),
    ...(carried === 0 ? [] : [sentences.carried[language](carried)]),
  ];
}

/** The day that holds, as long as something is to be mended by one. */
function dayOf(
  { mendBy }: FindingState,
  { phase, language, today }: Pick<Said, 'language' | 'today'> & { readonly phase: string },
): readonly string[] {
  if (mendBy === null) return [sentences.unreceived[language]];
  if (phase !== 'mending') return [];
  return [sentences[mendBy < today ? 'late' : 'mendBy'][language](mendBy)];
}
