import type { CaseId } from '#libs/kernel';
import type { OpenCase, Repairs } from '#libs/persistence';
import { isRunning, type Temporal } from '#libs/temporal';
import { courseId } from '#workflows/course/course.messages.js';

const pageCases = 1_000;
// Each is a call of a millisecond or two: ten thousand courses take some seconds, and people beside them feel nothing.
const callsAtOnce = 8;

/**
 * Rings every open case, drills too, whose course is not running though no ring is on its way to it: one that somebody ended,
 * or that the engine has lost. The ring begins it again with the standing of its case.
 *
 * @returns how many were rung
 * @throws whatever the client throws while the engine is away
 */
export async function ringMissing(repairs: Repairs, temporal: Temporal): Promise<number> {
  let rung = 0;
  let after: CaseId | null = null;
  do {
    const page: OpenCase[] = await repairs.openCasesAtRest(after, pageCases);
    rung += await repairs.ring(await withoutCourse(page, temporal), 'asked');
    after = page.length < pageCases ? null : (page.at(-1)?.caseId ?? null);
  } while (after !== null);
  return rung;
}

async function withoutCourse(page: readonly OpenCase[], temporal: Temporal): Promise<CaseId[]> {
  const missing: CaseId[] = [];
  const left = [...page];
  const line = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift())
      if (!(await isRunning(temporal, courseId(one.kind, one.caseId), one.isDrill))) missing.push(one.caseId);
  };
  // All of them: the client tries again in the background, and a try after its connection was closed ends the process.
  for (const ended of await Promise.allSettled(Array.from({ length: callsAtOnce }, line)))
    if (ended.status === 'rejected') throw ended.reason;
  return missing;
}
