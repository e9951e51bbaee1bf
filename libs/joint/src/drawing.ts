import { endClocks, meet, type KindContext, type MomentContext } from '#libs/kind';
import { isRunning, type PassedMoment } from '#libs/rules';
import { after, draft, going, openedOf, refused, requireLed, start } from './case.js';
import type { JointDossier } from './case.js';
import type { JointDraft } from './facts.js';
import { jointRules as rules } from './rules.js';
import type { Draw } from './state.js';

/**
 * Who is drawn from, frozen before anybody can know who is drawn: the seed is the chain hash of this fact, and the course draws
 * next. There is no preview, and another draw in the same speciality takes its reasons.
 */
export const freezeDraw = going(
  'freezeDraw',
  (dossier, payload) => {
    const { speciality, count, candidates, excluded, reasons } = payload;
    const out = candidates.find((one) => excluded.some(({ expert }) => expert === one));
    if (out !== undefined) throw refused('invalid', 'joint.candidate_excluded', 'it is excluded', { expert: out });
    const found = new Set(candidates).size;
    if (count < 1 || found < count || found < candidates.length) {
      throw refused('invalid', 'joint.pool_too_small', 'too few to draw from', { count, found });
    }
    const isAgain = dossier.state.draws.some((one) => one.speciality === speciality);
    if (isAgain && reasons === null) throw refused('invalid', 'joint.reasons_missing', 'why again');
    return [draft('drawFrozen', { ...payload, draw: dossier.state.draws.length + 1 })];
  },
  requireLed,
);

/** The draw that is frozen and not drawn, with the fact whose chain hash is its seed. */
export function frozenDraw({ state: { draws, end, concludedAs } }: JointDossier) {
  const at = draws.findIndex(({ order }) => order === null);
  const found = draws[at];
  if (found === undefined || end !== null || concludedAs !== null) return null;
  return { draw: at + 1, fact: found.fact };
}

/** @throws DomainError `joint.draw_unknown` (not_found), details `draw` */
function drawOf({ state: { draws } }: JointDossier, number: number): Draw {
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

/** What one of those who were drawn has said. Who declines is followed by the next in the order, without another draw. */
export const answerDraw = going('answerDraw', (dossier, payload, context) => {
  const { called } = drawOf(dossier, payload.draw);
  const { expert } = payload;
  if (!called.some((one) => one.expert === expert && one.isAccepted === null)) {
    throw refused('conflict', 'joint.expert_not_called', 'nobody waits for that one', { expert });
  }
  return thenNext(dossier, payload.draw, draft('expertAnswered', payload), context);
});

/** As many as are wanted are asked, as long as there is somebody; nobody is waited for any more once all have answered. */
function thenNext(
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
function nextOf({ order, count, called }: Draw): readonly string[] {
  if (order === null) return [];
  const left = count - called.filter(({ isAccepted }) => isAccepted !== false).length;
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
 * Where too few are left to draw from, the centre names them, and says why.
 *
 * @throws DomainError `joint.pool_large_enough` (conflict): a draw in that speciality has not come to its end
 */
export const nameExperts = going(
  'nameExperts',
  (dossier, payload) => {
    const { speciality, experts } = payload;
    const isUnderWay = dossier.state.draws.some(
      (one) => one.speciality === speciality && (one.order === null || isWaitedFor(one) || isFull(one)),
    );
    if (isUnderWay) throw refused('conflict', 'joint.pool_large_enough', 'experts were drawn', { speciality });
    if (experts.length === 0) throw refused('invalid', 'joint.pool_too_small', 'nobody is named', { found: 0 });
    return [draft('expertsNamed', payload)];
  },
  requireLed,
);

const isWaitedFor = ({ called }: Draw): boolean => called.some(({ isAccepted }) => isAccepted === null);
const isFull = ({ called, count }: Draw): boolean =>
  called.filter(({ isAccepted }) => isAccepted === true).length >= count;
