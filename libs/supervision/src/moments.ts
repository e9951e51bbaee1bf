import type { Clock, OfficeId } from '#libs/kernel';
import type { PassedMoment } from '#libs/rules';
import { draft, meet, requireOpened, type Opened } from './case.js';
import type { SupervisionContext, SupervisionDossier } from './case.js';
import type { SupervisionDraft } from './facts.js';
import { fireRung, openJudging, rungOf, rungOfRule, startVerifying } from './ladder.js';
import { aboveOf, answererOf, verifierOf } from './verifiers.js';

/**
 * Expiries are recorded before somebody acts, so that a late reply or judgement is seen to be late. Rungs are left to
 * the course: nobody's command climbs the ladder.
 */
export const settles = ({ rule }: Clock, context: SupervisionContext): boolean => rungOfRule(context, rule) === null;

/** What it means for a supervision that a moment of a clock has passed (时点). Every firing is a fact. */
export function onMoment(
  passed: PassedMoment,
  dossier: SupervisionDossier,
  context: SupervisionContext,
): readonly SupervisionDraft[] {
  const { clock, rule, warning, changes, dueAt } = passed;
  if (warning !== null) {
    const data = { clock: clock.id, rule: rule.id, warning: warning.id, to: warning.to };
    return [draft('warned', data, { clocks: changes, dueAt })];
  }
  const rung = rungOfRule(context, rule.id);
  if (rung === null) return [expired(passed, dossier, context)];
  // The rung has fired: its clock has done its work and is not late.
  const firing = { clock: clock.id, changes: [...changes, ...meet([clock])], dueAt };
  if (dossier.state.reportedBy !== null) {
    const data = { rung: rung.rung, clock: clock.id, why: 'correction_awaits_verification' } as const;
    return [draft('nothingDone', data, { clocks: firing.changes, dueAt })];
  }
  return [fireRung(dossier, rung, firing, context)];
}

/** What it means that an office let its date pass, by what it owed. */
function expired(passed: PassedMoment, dossier: SupervisionDossier, context: SupervisionContext): SupervisionDraft {
  const { clock, changes, dueAt } = passed;
  const step = dossier.state.steps.find(({ clocks }) => clocks.includes(clock.id));
  if (step !== undefined) return silence(passed, step.rung, dossier, context);
  const office = clock.owner as OfficeId;
  if (clock.rule === 'DB-VERIFY') return verificationOverdue(passed, dossier, context);
  const dueOn = clock.legalDueOn ?? context.today;
  return draft('replyOverdue', { clock: clock.id, office, dueOn }, { clocks: changes, dueAt });
}

/** Silence on a judgement is told to the level above, which then owes it; the ladder goes on meanwhile. */
function silence(
  { clock, changes, dueAt }: PassedMoment,
  number: number,
  dossier: SupervisionDossier,
  context: SupervisionContext,
): SupervisionDraft {
  const silent = clock.owner as OfficeId;
  const toldTo = aboveOf(silent, context.offices, [requireOpened(dossier).office]);
  const rung = rungOf(context, number);
  if (toldTo === null || rung === null) {
    const data = { rung: number, clock: clock.id, why: 'no_superior' } as const;
    return draft('nothingDone', data, { clocks: changes, dueAt });
  }
  const { judging, effects } = openJudging(dossier, rung, toldTo, context);
  const data = { rung: number, clock: clock.id, silent, toldTo, judging };
  return draft('silenceTold', data, { clocks: changes, dueAt }, ...effects);
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
  const chosen = verifierOf(state.office, offices, state.reportedBy);
  return chosen === null || [silent, ...state.verifiers].includes(chosen) ? null : chosen;
}
