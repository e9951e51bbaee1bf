import type { Language } from '#libs/contracts';
import { factOfKind, kindOf, stateFrom, type Registry } from '#libs/docket';
import type { Fact } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { EXPIRY, momentsOf } from '#libs/rules';
import { speechFor } from '../case/sayer.js';
import type { Platform } from '../platform.js';

// A year of a drill with some cases, so that what is left of it is seen in one look.
const mostComing = 300;
const mostHappenings = 300;

/**
 * What a drill shows: its cases, what they wait for, and what happened. Everything in a drill is made up, so whoever
 * may open one sees all of it, whatever office has the case.
 */
export async function sceneOf(
  platform: Platform,
  { id: drillId, now }: { readonly id: string; readonly now: string },
  language: Language,
) {
  const cases = await reads.readDrillCases(platform.database, drillId);
  return {
    cases: cases.map(({ id, kind, number, phase, isOpen }) => ({ id, kind, number, phase, isOpen })),
    coming: comingOf(platform.registry, cases, now).slice(0, mostComing),
    happenings: await happenings(platform, drillId, cases, language),
  };
}

/** The earliest moment that a case of the drill waits for, an instant of the drill's clock; null if there is none. */
export async function nextEventAt(
  platform: Platform,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<string | null> {
  return comingOf(platform.registry, await reads.readDrillCases(platform.database, id), now)[0]?.at ?? null;
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
    const facts = rows.filter(({ case: id }) => id === one.id).map(({ whole }) => factOfKind(law, whole));
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

/**
 * What is still to come, in order. A moment that has passed is none, though nobody has passed it: a course that was settled
 * waits for it no more. Several reminders of a clock at one instant are one.
 */
export function comingOf(registry: Registry, cases: readonly reads.DrillCaseRow[], now: string) {
  const moments = cases
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ id, kind, number, state }) =>
      stateFrom(kindOf(registry, kind), state).clocks.flatMap((clock) =>
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
  const ahead = new Map(
    moments
      .filter(({ at }) => at > now)
      .map((moment) => [`${moment.case} ${moment.clock} ${moment.at} ${String(moment.isExpiry)}`, moment]),
  );
  return [...ahead.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
