import { countPeriod } from '#libs/calendar';
import type { Clock } from '#libs/kernel';
import { parameterOf, type LadderRung, type SupervisionBasis } from '#libs/rules';
import { newClock, requireOpened } from './case.js';
import type { SupervisionContext, SupervisionDossier } from './case.js';
import type { SupervisionFactType } from './facts.js';
import type { Climb } from './state.js';

/** A rung of one climb. */
export interface OnClimb {
  readonly climb: Climb;
  readonly rung: LadderRung;
}

/** A rung of the ladder (督办阶梯) that a basis has; null above the last one. */
export function rungOf({ rules }: SupervisionContext, basis: SupervisionBasis, number: number): LadderRung | null {
  return rules.ladders?.[basis].find(({ rung }) => rung === number) ?? null;
}

/** True for the clock of a rung: no rung shares its clock, whatever the ladder. */
export function isOfRung({ rules }: SupervisionContext, rule: string): boolean {
  return Object.values(rules.ladders ?? {}).some((ladder) => ladder.some(({ clock }) => clock === rule));
}

/** Opens the clock of a rung, counted from the legal date of the breach; none for a rung that comes with the one before. */
export function openRung(
  dossier: SupervisionDossier,
  { climb, rung }: OnClimb,
  startedBy: SupervisionFactType,
  context: SupervisionContext,
): Clock | null {
  if (rung.clock === null) return null;
  const { verifiers, office } = requireOpened(dossier);
  const owner = verifiers[0] ?? office;
  const clock = newClock(dossier, context, { rule: rung.clock, owner, startedBy, startOn: climb.from });
  return keepingDistance(clock, context);
}

/**
 * After an outage everything that is counted from a breach would be due at once: then it keeps the least distance of the
 * pack from today.
 */
export function keepingDistance(clock: Clock, context: SupervisionContext): Clock {
  const length = parameterOf(context, 'leastRungDistanceWorkingDays');
  const earliest = countPeriod({ unit: 'WORKING_DAY', length, startOn: context.today }, context.calendar);
  if (clock.legalDueOn !== null && clock.legalDueOn >= earliest.legalDueOn) return clock;
  const { legalDueOn, legalDueAt, provisional } = earliest;
  const limit = { kind: 'date', on: legalDueOn } as const;
  return { ...clock, limit, rawDueOn: legalDueOn, legalDueOn, legalDueAt, provisional, warnings: [] };
}

/** The climbs that wait for a rung and whose clock was passed without it, each with its rung. */
export function standingStill(dossier: SupervisionDossier, context: SupervisionContext): readonly OnClimb[] {
  const { basis, climbs } = requireOpened(dossier);
  return climbs.flatMap((climb) => {
    const rung = climb.nextRung === null ? null : rungOf(context, basis, climb.nextRung);
    return rung === null || climb.waitsOn !== null ? [] : [{ climb, rung }];
  });
}
