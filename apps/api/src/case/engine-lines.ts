import { engineSentence, type historyLine, type Language } from '#libs/contracts';
import { as, type CaseId } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import type * as z from 'zod';
import { withinASecond, type Engine, type EngineLine } from '../engine/engine.js';

/** One line of a history, as the contract says it. */
export type Line = z.output<typeof historyLine>;

/** Whose course is asked about. */
type Of = Pick<reads.CaseHead, 'kind' | 'isDrill'> & { readonly id: string };

/** What the engine says of a course, and its sentence where it is away. */
export async function engineHistoryOf(engine: Engine, of: Of, language: Language) {
  const lines = await engineLinesOf(engine, of, language);
  if (lines !== null) return { case: of.id, engine: 'answered', sentence: null, lines } as const;
  const sentence = engineSentence('not_reachable', language);
  return { case: of.id, engine: 'not_reachable', sentence, lines: [] } as const;
}

/** The engine's lines of a case; null where it does not answer within a second. */
export async function engineLinesOf(engine: Engine, of: Of, language: Language): Promise<Line[] | null> {
  const course = { kind: of.kind, caseId: as<CaseId>(of.id), isDrill: of.isDrill };
  const said = await withinASecond(() => engine.linesOf(course));
  return said === null ? null : said.answer.map((line) => engineLine(line, language));
}

function engineLine(line: EngineLine, language: Language): Line {
  return {
    source: 'engine',
    at: line.at,
    recordedAt: null,
    dueAt: line.until,
    seq: null,
    type: line.type,
    sentence: engineSentence(line.type, language, { ...line, until: line.until ?? '' }),
    by: engineSentence('by', language),
    raw: line,
    hash: null,
  };
}
