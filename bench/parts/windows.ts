import type { CaseId } from '#libs/kernel';
import { closedLoop } from '../load.js';
import type { Stage } from '../stage.js';
import { idleFor, idleReport, openLook, quickRestSeconds, restSeconds, type IdleReport } from './parked.js';
import type { Petitions } from './platform.js';
import { callers } from './sides.js';

/** What closed petitions cost whose petitioners may still ask for a review: each course rests on one timer. */
export interface WindowsReport {
  readonly closed: number;
  readonly idle: IdleReport;
}

/** Carries petitions to their close, and looks at the rest before any and after all of them. */
export async function measureWindows(
  stage: Stage,
  { petitions, isQuick }: { readonly petitions: Petitions; readonly isQuick: boolean },
): Promise<WindowsReport> {
  const look = await openLook(stage, petitions);
  const closed = isQuick ? 500 : 2_000;
  const seconds = isQuick ? quickRestSeconds : restSeconds;
  try {
    await carry(petitions, await petitions.arm(20, callers));
    const none = await idleFor(stage, look, seconds);
    stage.say(`closing ${String(closed)} petitions …`);
    await carry(petitions, await petitions.arm(closed, callers));
    return { closed, idle: idleReport(seconds, none, await idleFor(stage, look, seconds)) };
  } finally {
    await look.close();
    await petitions.stop();
  }
}

async function carry(petitions: Petitions, ids: readonly string[]): Promise<void> {
  for (const act of ['accept', 'decide', 'close'] as const) {
    const { failed, firstProblem } = await closedLoop(ids.length, callers, (n) =>
      petitions.people[act](ids[n] as CaseId),
    );
    if (failed > 0) throw new Error(`${act} failed: ${firstProblem ?? 'unknown'}`);
    await petitions.untilQuiet();
  }
}
