import type { Clock, OfficeId } from '#libs/kernel';
import { warnedOf } from '#libs/kind';
import { organAbove } from '#libs/office';
import type { Judgement, PassedMoment } from '#libs/rules';
import { draft, endClocks, requireOpened, type Opened } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import type { SupervisionDraft, WhyNothing } from './facts.js';
import { openJudging, startVerifying } from './judging.js';
import { fireRung } from './ladder.js';
import { isOfRung, rungOf } from './rungs.js';
import { climbOf, type Step } from './state.js';
import { superiorOutside, telling } from './telling.js';
import { aboveOf, answererOf, verifierOf } from './verifiers.js';

/**
 * Expiries are recorded before somebody acts, so that a late reply or judgement is seen to be late. Rungs are left to
 * the course: nobody's command climbs the ladder.
 */
export const settles = ({ rule }: Clock, context: SupervisionContext): boolean => !isOfRung(context, rule);

/** What it means for a supervision that a moment of a clock has passed (时点). Every firing is a fact. */
export function onMoment(
  passed: PassedMoment,
  dossier: SupervisionDossier,
  context: SupervisionContext,
): readonly SupervisionDraft[] {
  const { clock, rule, warning, changes, dueAt } = passed;
  if (warning !== null) return [draft('warned', warnedOf(passed, warning), { clocks: changes, dueAt })];
  if (!isOfRung(context, rule.id)) return [expired(passed, dossier, context)];
  // The rung has come: its clock is over, and nobody did anything in time or late by it.
  const firing = { clock: clock.id, changes: [...changes, ...endClocks([clock], 'fired')], dueAt };
  const { basis, climbs, reportedBy } = requireOpened(dossier);
  const climb = climbs.find(({ waitsOn }) => waitsOn === clock.id);
  const rung = rungOf(context, basis, climb?.nextRung ?? 0);
  if (climb === undefined || rung === null) throw new Error(`no climb of the supervision waits on ${clock.id}`);
  if (reportedBy !== null) {
    const nobody = { outside: null, teller: null };
    const data = { rung: rung.rung, clock: clock.id, why: 'correction_awaits_verification', ...nobody } as const;
    return [draft('nothingDone', data, { clocks: firing.changes, dueAt })];
  }
  return fireRung(dossier, { climb, rung }, firing, context);
}

/** What it means that an office let its date pass, by what it owed. */
function expired(passed: PassedMoment, dossier: SupervisionDossier, context: SupervisionContext): SupervisionDraft {
  const { clock, changes, dueAt } = passed;
  const step = dossier.state.steps.find(({ clocks }) => clocks.includes(clock.id));
  if (step !== undefined) return silence(passed, step, dossier, context);
  const office = clock.owner as OfficeId;
  if (clock.rule === 'DB-VERIFY') return verificationOverdue(passed, dossier, context);
  const dueOn = clock.legalDueOn ?? context.today;
  const missed = clock.rule === 'DB-DATE' ? 'dateMissed' : 'replyOverdue';
  return draft(missed, { clock: clock.id, office, dueOn }, { clocks: changes, dueAt });
}

/**
 * Silence on a judgement is told to the level above, as the rung says: that one may then take the step too, or hears of it
 * and the act stays that of the office, or the ladder leaves it at that. Further rungs come meanwhile.
 */
function silence(
  { clock, changes, dueAt }: PassedMoment,
  step: Step,
  dossier: SupervisionDossier,
  context: SupervisionContext,
): SupervisionDraft {
  const silent = clock.owner as OfficeId;
  const { office, basis } = requireOpened(dossier);
  const rung = rungOf(context, basis, step.rung);
  const { judgement = null } = rung ?? {};
  const passed = { clocks: changes, dueAt };
  const toldTo = toldOfSilence(silent, office, judgement, context);
  const isLeft = judgement?.onSilence === 'stop';
  if (isLeft || toldTo === null || rung === null || judgement === null) {
    return nothingDone({ dossier, step, silent, isLeft }, { clock: clock.id, passed }, context);
  }
  const of = { climb: step.climb, rung: step.rung, clock: clock.id };
  const data = { ...of, silent, toldTo, isOwed: !judgement.mayWaive };
  if (judgement.onSilence === 'tell') {
    const access = [{ change: 'grant', office: toldTo, reason: 'supervisor' }] as const;
    return draft('silenceTold', { ...data, judging: null }, passed, { access });
  }
  const before = { office: toldTo, startedBy: 'silenceTold' } as const;
  const { judging, effects } = openJudging(
    dossier,
    { climb: climbOf(dossier.state, step), rung, judgement },
    before,
    context,
  );
  return draft('silenceTold', { ...data, judging }, passed, ...effects);
}

interface Silence {
  readonly dossier: SupervisionDossier;
  readonly step: Step;
  readonly silent: OfficeId;
  /** The ladder leaves it to the silent office. */
  readonly isLeft: boolean;
}

/** Nobody here hears of the silence; where the superior organ is one of another level, somebody tells that on paper. */
function nothingDone(
  { dossier, step, silent, isLeft }: Silence,
  { clock, passed }: { readonly clock: string; readonly passed: Effects },
  context: SupervisionContext,
): SupervisionDraft {
  const outside = isLeft ? null : superiorOutside(silent, context);
  const why: WhyNothing = outside === null ? 'no_superior' : 'superior_outside';
  const { teller, effects } = telling(dossier, outside, 'nothingDone', context);
  const data = { rung: step.rung, clock, why: isLeft ? 'left_to_addressee' : why, outside, teller } as const;
  return draft('nothingDone', data, passed, effects);
}

/** An order of art. 43 is a superior organ's: it passes to the next one, and to nothing else that stands above. */
function toldOfSilence(
  silent: OfficeId,
  late: OfficeId,
  judgement: Judgement | null,
  { offices }: SupervisionContext,
): OfficeId | null {
  return judgement?.onSilence === 'pass' ? organAbove(silent, offices, [late]) : aboveOf(silent, offices, [late]);
}

/** The petition office let the date of its verification pass: the level above may and should verify, if it does not answer. */
function verificationOverdue(
  { clock, changes, dueAt }: PassedMoment,
  dossier: SupervisionDossier,
  context: SupervisionContext,
): SupervisionDraft {
  const office = clock.owner as OfficeId;
  const toldTo = nextVerifier(office, requireOpened(dossier), context);
  const data = { clock: clock.id, office, toldTo };
  const passed = { clocks: changes, dueAt };
  if (toldTo === null) return draft('verificationOverdue', data, passed);
  const next = startVerifying(dossier, toldTo, 'verificationOverdue', context);
  const access = [{ change: 'grant', office: toldTo, reason: 'supervisor' }] as const;
  return draft('verificationOverdue', data, passed, next, { access });
}

/** Above the silent one; at the top, whoever would be chosen now and was not told before. */
function nextVerifier(silent: OfficeId, state: Opened, { offices }: SupervisionContext): OfficeId | null {
  const above = aboveOf(silent, offices, [state.office, state.reportedBy, answererOf(state.office, offices)]);
  if (above !== null) return above;
  const chosen = verifierOf(state, offices);
  return chosen === null || [silent, ...state.verifiers].includes(chosen) ? null : chosen;
}
