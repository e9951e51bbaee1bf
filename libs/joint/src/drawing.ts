import { endClocks, meet, type KindContext, type MomentContext } from '#libs/kind';
import { isRunning, parameterOf, type PassedMoment } from '#libs/rules';
import { after, draft, going, openedOf, refused, requireLed, start } from './case.js';
import type { JointDossier } from './case.js';
import type { ExcludedExpert, JointCommands } from './commands.js';
import type { JointDraft } from './facts.js';
import { jointRules as rules } from './rules.js';
import type { Draw, JointState } from './state.js';
import { specialities, type Exclusion } from './words.js';

/**
 * Who is drawn from, frozen before anybody can know who is drawn: the seed is the chain hash of this fact, and the course draws
 * next. There is no preview of it, and nothing to try out: the door puts 128 random bits into the fact, and lists are recorded in
 * one order. Another draw in the same speciality takes its reasons, and that nobody of the one before is waited for.
 *
 * @throws DomainError invalid `joint.speciality_unknown`, `joint.salt_missing`, `joint.count_missing`, `joint.reasons_missing`, `joint.pool_narrowed`, those of
 *   `requireExperts`; conflict `joint.draw_under_way`, `joint.draw_full`
 */
export const freezeDraw = going(
  'freezeDraw',
  (dossier, payload, context) => {
    const { speciality, count, candidates, excluded, reasons, salt } = payload;
    const { draws } = dossier.state;
    if (!specialities.includes(speciality)) {
      throw refused('invalid', 'joint.speciality_unknown', 'no speciality of the register', { speciality });
    }
    if (!/^[0-9a-f]{32}$/u.test(salt)) throw refused('invalid', 'joint.salt_missing', 'the door adds 128 random bits');
    if (count < 1) throw refused('invalid', 'joint.count_missing', 'nobody is wanted');
    requireExperts(dossier, candidates, excluded);
    requireSaid(dossier, excluded);
    requireChoice(payload, context);
    const before = draws.filter((one) => one.speciality === speciality);
    if (before.some((one) => one.order === null || isWaitedFor(one))) {
      throw refused('conflict', 'joint.draw_under_way', 'a draw in it is under way', { speciality });
    }
    // Whoever could draw on until a favourite comes would pick: what is missing of a full one comes from its own order.
    if (before.some((one) => missingIn(dossier, one) <= 0)) {
      throw refused('conflict', 'joint.draw_full', 'as many as were wanted have taken it', { speciality });
    }
    if (before.length > 0 && reasons === null) throw refused('invalid', 'joint.reasons_missing', 'why again');
    const lists = { candidates: candidates.toSorted(), excluded: excluded.toSorted(byExpert) };
    return [draft('drawFrozen', { ...payload, ...lists, draw: draws.length + 1 })];
  },
  requireLed,
);

// What no office says of itself.
const said: readonly Exclusion[] = ['recused', 'unavailable'];

/**
 * Each who is put out is put out for something that is said of him, and not of others; what was said once of a person is not said again.
 *
 * @throws DomainError `joint.reasons_missing` (invalid), details `expert`
 */
function requireSaid({ state: { draws } }: JointDossier, excluded: readonly ExcludedExpert[]): void {
  const before = draws.flatMap((one) => one.excluded.filter(({ because }) => lasting.includes(because)));
  const isKnown = (expert: string): boolean => before.some((one) => one.expert === expert);
  const unsaid = excluded.find((one) => said.includes(one.because) && one.reasons === null && !isKnown(one.expert));
  if (unsaid === undefined) return;
  throw refused('invalid', 'joint.reasons_missing', 'why that one is no candidate', { expert: unsaid.expert });
}

/**
 * Whoever is only said to have no time may decline in his own words: put out, so many could be that those whom somebody wants are left.
 *
 * @throws DomainError `joint.pool_narrowed` (invalid), details `left`, `least`
 */
function requireChoice({ candidates, excluded, count }: JointCommands['freezeDraw'], context: KindContext): void {
  const least = Math.max(parameterOf(context, 'poolLeast'), count + 1);
  const left = candidates.length;
  if (left >= least || excluded.every(({ because }) => because !== 'unavailable')) return;
  throw refused('invalid', 'joint.pool_narrowed', 'too few are left to draw from', { left, least });
}

const byExpert = (a: ExcludedExpert, b: ExcludedExpert): number => (a.expert < b.expert ? -1 : 1);

// What was said once of the person keeps them out of every draw of this dispute; an office, or the time, may change.
const lasting: readonly Exclusion[] = ['recused', 'of_party'];

/**
 * Experts by their ids in the register, each once, and none who is excluded, here or for good.
 *
 * @throws DomainError invalid, details `expert`: `joint.expert_unreadable`, no id of the register, which is one line that anybody can
 *   hash; `joint.expert_already`; `joint.candidate_excluded`
 */
function requireExperts(
  { state: { draws } }: JointDossier,
  experts: readonly string[],
  excluded: readonly ExcludedExpert[],
) {
  const all = [...experts, ...excluded.map(({ expert }) => expert)];
  const unreadable = all.find((expert) => !/^[\w-]{1,64}$/u.test(expert));
  if (unreadable !== undefined) {
    throw refused('invalid', 'joint.expert_unreadable', 'no id of the register', {
      expert: JSON.stringify(unreadable),
    });
  }
  const out = [...excluded, ...draws.flatMap((one) => one.excluded.filter(({ because }) => lasting.includes(because)))];
  const found = experts.find((one) => out.some(({ expert }) => expert === one));
  if (found !== undefined) throw refused('invalid', 'joint.candidate_excluded', 'it is excluded', { expert: found });
  const twice = all.find((expert, at) => all.indexOf(expert) < at);
  if (twice !== undefined) throw refused('invalid', 'joint.expert_already', 'it is there already', { expert: twice });
}

/** The draw that is frozen and not drawn, with the fact whose chain hash is its seed. */
export function frozenDraw({ state: { draws, end, concludedAs } }: JointDossier) {
  const at = draws.findIndex(({ order }) => order === null);
  const found = draws[at];
  if (found === undefined || end !== null || concludedAs !== null) return null;
  return { draw: at + 1, fact: found.fact };
}

/** @throws DomainError `joint.draw_unknown` (not_found), details `draw` */
export function drawOf({ state: { draws } }: JointDossier, number: number): Draw {
  const found = draws[number - 1];
  if (found !== undefined) return found;
  throw refused('not_found', 'joint.draw_unknown', 'no such draw', { draw: number });
}

/** The order that the seed makes of the candidates, and no one else; anybody can make it again. Drawn once. */
export const draw = going('draw', (dossier, payload, context) => {
  const { candidates, count, order: before } = drawOf(dossier, payload.draw);
  if (before !== null) return [];
  const isOrder = payload.order.length === candidates.length && candidates.every((one) => payload.order.includes(one));
  if (!isOrder) throw refused('invalid', 'joint.order_of_others', 'it is no order of the candidates');
  const asked = asking(dossier, 'expertsDrawn', context);
  const called = payload.order.slice(0, count);
  return [draft('expertsDrawn', { ...payload, called, clock: asked.clock.id }, asked)];
});

/** Each who is asked has a working day to take it (ours), which the centre records. */
function asking(dossier: JointDossier, startedBy: 'expertsDrawn' | 'expertsCalled', context: KindContext) {
  const { centre: owner } = openedOf(dossier);
  const owed = { rule: rules.expert, owner, startedBy, startOn: context.today, what: 'answerDraw' } as const;
  return start(dossier, context, owed);
}

/**
 * What one of those who were drawn has said. Who declines is followed by the next in the order, without another draw; that somebody
 * has declined is recorded with their words, since whoever records it knows who comes next.
 *
 * @throws DomainError `joint.expert_not_called` (conflict); `joint.reasons_missing` (invalid)
 */
export const answerDraw = going('answerDraw', (dossier, payload, context) => {
  const { called } = drawOf(dossier, payload.draw);
  const { expert } = payload;
  if (!called.some((one) => one.expert === expert && one.isAccepted === null)) {
    throw refused('conflict', 'joint.expert_not_called', 'nobody waits for that one', { expert });
  }
  requireWords(payload);
  return thenNext(dossier, payload.draw, draft('expertAnswered', payload), context);
});

/** @throws DomainError `joint.reasons_missing` (invalid) */
export function requireWords({ isAccepted, words, expert }: JointCommands['answerDraw']): void {
  if (isAccepted || words !== null) return;
  throw refused('invalid', 'joint.reasons_missing', 'in whose words', { expert });
}

/**
 * One who took it is recused, or drops out: the next in the order follows, and nobody is drawn anew. In the place of one whom the centre
 * had named it names another one.
 *
 * @throws DomainError `joint.expert_not_called` (conflict): it has not taken it, or is released already
 */
export const releaseExpert = going('releaseExpert', (dossier, payload, context) => {
  const { draw: number, expert } = payload;
  const drawn = drawOf(dossier, number);
  if (namedIn(dossier, drawn).includes(expert)) return [draft('namedReleased', payload)];
  if (!taken(drawn).includes(expert)) {
    throw refused('conflict', 'joint.expert_not_called', 'it has not taken it', { expert });
  }
  return thenNext(dossier, number, draft('expertReleased', payload), context);
});

/** As many as are wanted are asked, as long as there is somebody; nobody is waited for any more once all have answered. */
export function thenNext(
  dossier: JointDossier,
  number: number,
  first: JointDraft,
  context: KindContext,
): readonly JointDraft[] {
  const so = after(dossier, [first], context);
  const drawn = drawOf(so, number);
  const running = so.clocks.filter((one) => one.id === drawn.clock && isRunning(one));
  const called = nextOf(drawn);
  if (called.length > 0) {
    // Who comes next has a whole working day, and whoever was asked before has it too (ours).
    const asked = asking(so, 'expertsCalled', context);
    const over = { clocks: endClocks(running, 'superseded') };
    return [first, draft('expertsCalled', { draw: number, called, clock: asked.clock.id }, over, asked)];
  }
  const met = isWaitedFor(drawn) ? [] : meet(running);
  return [met.length === 0 ? first : { ...first, clocks: [...(first.clocks ?? []), ...met] }];
}

/** Who comes next, so that with those who took it and those who are asked there are as many as were wanted. */
function nextOf(drawn: Draw): readonly string[] {
  const { order, count, called } = drawn;
  if (order === null) return [];
  const waiting = awaitedIn(drawn);
  const left = Math.max(0, count - taken(drawn).length - waiting);
  return order.slice(called.length, called.length + left);
}

/** Their time has passed: whoever has said nothing does not take it. */
export function silent({ clock, changes, dueAt }: PassedMoment, dossier: JointDossier, context: MomentContext) {
  const fired = { clocks: [...changes, ...endClocks([clock], 'fired')], dueAt };
  const at = dossier.state.draws.findIndex((one) => one.clock === clock.id);
  const experts = (dossier.state.draws[at]?.called ?? []).flatMap((one) =>
    one.isAccepted === null ? [one.expert] : [],
  );
  const data = { draw: at + 1, experts, clock: clock.id };
  return thenNext(dossier, at + 1, draft('expertsSilent', data, fired), context);
}

/**
 * Where everybody of a pool was asked and too few have taken it, the centre names whom it still lacks, and says why. A pool that is
 * too small is drawn from first, so that nobody is named beside it.
 *
 * @throws DomainError conflict: `joint.draw_missing`, nothing was drawn in that speciality; `joint.pool_large_enough`, details
 *   `speciality`, `missing`: it has not come to its end, or fewer are missing; invalid: `joint.count_missing`, those of `requireExperts`
 */
export const nameExperts = going(
  'nameExperts',
  (dossier, payload) => {
    const { draws } = dossier.state;
    const { speciality, experts } = payload;
    const number = draws.findLastIndex((one) => one.speciality === speciality) + 1;
    const last = draws[number - 1];
    if (last === undefined) throw refused('conflict', 'joint.draw_missing', 'nothing was drawn', { speciality });
    const already = namedIn(dossier, last);
    const missing = last.order === null || isWaitedFor(last) ? 0 : missingIn(dossier, last);
    if (experts.length === 0) throw refused('invalid', 'joint.count_missing', 'nobody is named');
    if (experts.length > missing) {
      throw refused('conflict', 'joint.pool_large_enough', 'not so many are missing', { speciality, missing });
    }
    requireExperts(dossier, experts, last.excluded);
    const twice = experts.find((one) => [...already, ...taken(last), ...last.released].includes(one));
    if (twice !== undefined) throw refused('invalid', 'joint.expert_already', 'it is there already', { expert: twice });
    return [draft('expertsNamed', { ...payload, draw: number })];
  },
  requireLed,
);

/** Those who come to a meeting: whoever took it, and whoever was named. */
export const bookedExperts = ({ draws, named }: Pick<JointState, 'draws' | 'named'>): readonly string[] => [
  ...new Set([...draws.flatMap(taken), ...named.flatMap(({ experts }) => experts)]),
];

/** How many were asked and have not answered. */
export const awaitedIn = ({ called }: Pick<Draw, 'called'>): number =>
  called.filter(({ isAccepted }) => isAccepted === null).length;

/** Those who were named beside a draw. */
const namedIn = ({ state: { draws, named } }: JointDossier, drawn: Draw): readonly string[] =>
  named.flatMap((one) => (draws[one.draw - 1] === drawn ? one.experts : []));

/** How many are missing of as many as were wanted. */
export const missingIn = (dossier: JointDossier, drawn: Draw): number =>
  drawn.count - taken(drawn).length - namedIn(dossier, drawn).length;

const isWaitedFor = (drawn: Draw): boolean => awaitedIn(drawn) > 0;

/** Those who have taken it, and are in it still. */
const taken = ({ called, released }: Draw): readonly string[] =>
  called.flatMap(({ expert, isAccepted }) => (isAccepted === true && !released.includes(expert) ? [expert] : []));
