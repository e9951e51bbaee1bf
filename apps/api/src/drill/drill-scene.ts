import type { Language } from '#libs/contracts';
import { factOfKind, kindOf } from '#libs/docket';
import type { Clock, Fact } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { EXPIRY, momentsOf } from '#libs/rules';
import { speechFor } from '../case/sayer.js';
import type { Platform } from '../platform.js';

const mostComing = 50;
const mostHappenings = 300;

/**
 * What a drill shows: its cases, what they wait for, and what happened. Everything in a drill is made up, so whoever
 * may open one sees all of it, whatever office has the case.
 */
export async function sceneOf(platform: Platform, drillId: string, language: Language) {
  const cases = await reads.readDrillCases(platform.database, drillId);
  return {
    cases: cases.map(({ id, kind, number, phase, isOpen }) => ({ id, kind, number, phase, isOpen })),
    coming: comingOf(cases).slice(0, mostComing),
    happenings: await happenings(platform, drillId, cases, language),
  };
}

/** The earliest moment that a case of the drill waits for, an instant of the drill's clock; null if there is none. */
export async function nextEventAt(platform: Platform, drillId: string): Promise<string | null> {
  return comingOf(await reads.readDrillCases(platform.database, drillId))[0]?.at ?? null;
}

async function happenings(
  platform: Platform,
  drillId: string,
  cases: readonly reads.DrillCaseRow[],
  language: Language,
) {
  const rows = await reads.readDrillFacts(platform.database, drillId);
  const lines = [];
  for (const one of cases) {
    const law = kindOf(platform.registry, one.kind);
    const facts = rows.filter(({ case: id }) => id === one.id).map(({ body }) => factOfKind(law, body));
    const speech = await speechFor(platform, { kind: one.kind, facts }, language, one.rulePack);
    const { id, kind, number } = one;
    for (const fact of facts) {
      const said = { sentence: speech.sentenceOf(fact), by: speech.actorOf(fact.actor) };
      lines.push({ case: id, kind, number, ...lineOf(fact), ...said });
    }
  }
  return lines.sort(newestFirst).slice(0, mostHappenings);
}

function lineOf({ seq, at, type, actor }: Fact) {
  return { seq, at, type, isByTime: actor.kind === 'course' };
}

type Placed = { readonly at: string; readonly case: string; readonly seq: number };

function newestFirst(a: Placed, b: Placed): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.case === b.case ? b.seq - a.seq : a.case < b.case ? -1 : 1;
}

function comingOf(cases: readonly reads.DrillCaseRow[]) {
  const moments = cases
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ id, kind, number, state }) =>
      (JSON.parse(state) as { clocks: Clock[] }).clocks.flatMap((clock) =>
        momentsOf(clock).map(({ dueAt, name }) => ({
          at: dueAt,
          case: id,
          kind,
          number,
          clock: clock.id,
          rule: clock.rule,
          isExpiry: name === EXPIRY,
        })),
      ),
    );
  return moments.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
