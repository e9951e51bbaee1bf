import type { Clock, ClockChange, DutyChange, OfficeId } from '#libs/kernel';
import { lateBy } from '#libs/kind';
import { isInTime, isRunning } from '#libs/rules';
import {
  draft,
  endClocks,
  meet,
  openDuty,
  refused,
  requireOpen,
  requireOpened,
  requireStated,
  runningOf,
} from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import type { ReplyStance } from './commands.js';
import type { Handler } from './handler.js';
import { startVerifying } from './judging.js';
import { openRung, standingStill } from './rungs.js';
import { replyWithdrawn, seenReplies } from './stated-reply.js';
import type { SupervisionState } from './state.js';
import { recordedUndone, requireDone } from './undone.js';
import { answererOf, isOutsideOf, verifiersNow } from './verifiers.js';

/** The reply to a recommendation: whether it is adopted (采纳情况, art. 40(4)). What is ordered or pressed nobody may decline. */
const RECOMMENDATION_RULE = 'XF-20';

/**
 * A letter, an order or a recommendation is answered in writing: by the office that is late, or by the organ that it was
 * addressed to. A recommendation is answered with whether it is adopted, anything else without: one answer for every letter and
 * order that is open (ours). Late is still owed.
 */
export const reply: Handler<'reply'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'supervision.reply');
    if (repliesOwed(dossier, context).length > 0) return;
    throw refused('conflict', 'supervision.no_reply_owed', 'no reply is owed');
  },
  act: (dossier, { statedOn, proof = null, ...payload }, context) => {
    const owed = requireOwed(dossier, payload.stance, context);
    const [clock] = owed;
    const on = statedOn ?? context.today;
    const workingDays = requireStated({ on, earliest: clock.startOn, proof }, context);
    // What is answered in writing answers every letter and order that lay there by then: no second one is left over.
    const answered = payload.stance === null ? owed.filter(({ startOn }) => startOn <= on) : [clock];
    const isLate = clock.breachedAt !== null && !isInTime(clock, on);
    const of = { office: clock.owner as OfficeId, clock: clock.id, dueOn: clock.legalDueOn };
    const data = { ...payload, ...of, isLate, statedOn: on, recordedOn: context.today, proof };
    const late = lateBy(data.office, workingDays);
    const replied = draft('replied', data, { clocks: meet(answered, { on }), ...late });
    return [replied, ...answered.flatMap((one) => replyWithdrawn(one, on, context))];
  },
};

/**
 * The replies that are owed of the kind that is given, the oldest first.
 *
 * @throws DomainError `supervision.stance_missing`, `supervision.stance_unfit` (invalid)
 */
function requireOwed(
  dossier: SupervisionDossier,
  stance: ReplyStance | null,
  context: SupervisionContext,
): readonly [Clock, ...Clock[]] {
  const owed = repliesOwed(dossier, context).filter(({ rule }) => (rule === RECOMMENDATION_RULE) === (stance !== null));
  const [clock, ...others] = owed;
  if (clock !== undefined) return [clock, ...others];
  throw stance === null
    ? refused('invalid', 'supervision.stance_missing', 'a recommendation is adopted, partly adopted or not')
    : refused('invalid', 'supervision.stance_unfit', 'no recommendation waits for an answer', { stance });
}

/**
 * What the acting office has to answer: what was addressed to it, or to an organ without accounts by it; else what the
 * late office owes, whoever stands in its place.
 */
function repliesOwed(dossier: SupervisionDossier, { rules, actor, offices }: SupervisionContext): readonly Clock[] {
  const { addressed } = dossier.state;
  const owed = runningOf(dossier, ...repliesIn(rules));
  const isOwn = ({ office, by }: Addressed): boolean =>
    office === actor.office || (by === actor.office && isOutsideOf(offices, office));
  const own = addressed.filter(isOwn).map(({ clock }) => clock);
  const others = new Set(addressed.map(({ clock }) => clock));
  return owed.filter(({ id }) => (own.length > 0 ? own.includes(id) : !others.has(id)));
}

type Addressed = SupervisionState['addressed'][number];

/** Rules of the written replies that a rung or a measure asks for. */
function repliesIn({ ladders }: SupervisionContext['rules']): readonly string[] {
  const rungs = Object.values(ladders ?? {}).flat();
  const replies = rungs.flatMap(({ reply: ofLetter, judgement }) => [
    ofLetter,
    ...(judgement?.measures ?? []).map((measure) => measure.reply),
  ]);
  return [...new Set(replies.filter((rule) => rule !== null))];
}

/** The office says that the matter is put right; the petition office has a date to look. */
export const reportCorrection: Handler<'reportCorrection'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'supervision.reportCorrection');
    if (state.reportedBy !== null) {
      throw refused('conflict', 'supervision.correction_already_reported', 'it waits to be verified');
    }
    // It would stop the ladder, and nobody would be left to let it go on.
    if (verifiersNow(state, context.offices).length > 0) return;
    throw refused('conflict', 'supervision.nobody_verifies', 'no office but the one that answers could verify');
  },
  act: (dossier, payload, context) => {
    const state = requireOpened(dossier);
    const verifier = verifiersNow(state, context.offices)[0];
    if (verifier === undefined) return [];
    requireDone(payload, parentKind(dossier));
    // Who was not to verify when it was opened does not see it yet.
    const isNew = !state.verifiers.includes(verifier);
    const access = isNew ? [{ change: 'grant' as const, office: verifier, reason: 'supervisor' as const }] : [];
    const verification = startVerifying(dossier, verifier, 'correctionReported', context);
    // The date that an order set is met by saying so; whether it is true, somebody else looks.
    const met = { clocks: meet(runningOf(dossier, 'DB-DATE')) };
    return [
      draft('correctionReported', { text: payload.text, ...recordedUndone(payload) }, met, verification, { access }),
    ];
  },
};

const parentKind = ({ parent }: SupervisionDossier): string => parent?.kind ?? '';

/** The petition office has seen that it is put right: ends the supervision, with its clocks and duties. */
export const verifyCorrection: Handler<'verifyCorrection'> = {
  may: (dossier, context) => mayVerify(dossier, context, 'supervision.verifyCorrection'),
  act: (dossier, payload) => {
    requireDone(payload, parentKind(dossier));
    const others = dossier.clocks.filter((clock) => isRunning(clock) && clock.rule !== 'DB-VERIFY');
    const verified = [...meet(runningOf(dossier, 'DB-VERIFY')), ...seenReplies(dossier)];
    const clocks = [...verified, ...endClocks(others, 'cancelled')];
    const duties = dossier.duties.map(({ id, what }) => ({
      change: 'close' as const,
      id,
      as: what === 'verifyCorrection' ? ('done' as const) : ('dropped' as const),
    }));
    return [draft('correctionVerified', { finding: payload.finding, ...recordedUndone(payload) }, { clocks, duties })];
  },
  endsCase: true,
};

/** It is not put right: the ladder goes on, also where it had stood still for the verification, and the dates of orders stand as they were set. */
export const rejectCorrection: Handler<'rejectCorrection'> = {
  may: (dossier, context) => mayVerify(dossier, context, 'supervision.rejectCorrection'),
  act: (dossier, payload, context) => {
    const resumed = resume(dossier, context);
    const opened = resumed.map(({ clock }) => ({ change: 'open' as const, clock }));
    const clocks = [...meet(runningOf(dossier, 'DB-VERIFY')), ...seenReplies(dossier), ...opened];
    const told = resumed.map(({ climb, clock }) => ({ climb, clock: clock.id }));
    return [draft('correctionRejected', { ...payload, resumed: told }, { clocks }, datesAgain(dossier, context))];
  },
};

/**
 * The dates that orders have set, which the report had met: what was not put right has met none of them, and whoever answers now has
 * them again. One that has passed since is missed.
 */
function datesAgain(dossier: SupervisionDossier, context: SupervisionContext): Effects {
  const { office: late } = requireOpened(dossier);
  const clocks: ClockChange[] = [];
  const duties: DutyChange[] = [];
  let so = dossier;
  for (const { id, owner, warnings, passed } of dossier.clocks.filter(isMetDate)) {
    const office = answererOf(late, context.offices) ?? (owner as OfficeId);
    // Nobody is reminded of a date after it was reported.
    const past = warnings.filter((one) => one.dueAt <= context.at && !passed.includes(one.id));
    clocks.push({ change: 'undo', id }, ...past.map((one) => ({ change: 'pass' as const, id, moment: one.id })));
    if (office !== owner) clocks.push({ change: 'own', id, owner: office });
    duties.push(openDuty(so, { what: 'reportCorrection', clock: id, office }));
    const { reportCorrection: before = 0 } = so.dutiesOpened;
    so = { ...so, dutiesOpened: { ...so.dutiesOpened, reportCorrection: before + 1 } };
  }
  return { clocks, duties };
}

const isMetDate = ({ rule, metAt }: Clock): boolean => rule === 'DB-DATE' && metAt !== null;

/** The clocks of the climbs that stood still, each opened again for its next rung; two of one rung are numbered apart. */
function resume(dossier: SupervisionDossier, context: SupervisionContext) {
  const resumed: { readonly climb: number; readonly clock: Clock }[] = [];
  for (const one of standingStill(dossier, context)) {
    const clocks = [...dossier.clocks, ...resumed.map(({ clock }) => clock)];
    const clock = openRung({ ...dossier, clocks }, one, 'correctionRejected', context);
    if (clock !== null) resumed.push({ climb: one.climb.climb, clock });
  }
  return resumed;
}

function mayVerify(
  dossier: SupervisionDossier,
  context: SupervisionContext,
  command: 'supervision.verifyCorrection' | 'supervision.rejectCorrection',
): void {
  const state = requireOpen(dossier, context, command);
  if (state.reportedBy !== null) return;
  throw refused('conflict', 'supervision.correction_not_reported', 'the office has reported no correction');
}
