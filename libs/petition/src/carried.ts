import { daysBetween, legalDateOf } from '#libs/calendar';
import type { Clock, LegalDate, OfficeId } from '#libs/kernel';
import type { ClockOpening, Effects } from '#libs/kind';
import { resumeClock } from '#libs/rules';
import { openDuty, start, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionFactType } from './facts.js';

// No correction of the class gives an office more than its days [D], nor does passing a direct submission down and taking
// it back: the days that it had used before count on when it owes the same thing again. While the matter stayed with it the
// clock runs on as if it had never ended; where the matter went away and comes back, the time elsewhere does not count, and
// the clock starts so many days earlier than its new event. What was late already has no days left to count: it is late by
// its own date, once.

type Starting = ClockOpening<PetitionFactType> & { readonly what: string };
type Started = Effects & { readonly from: LegalDate };

/** The clock of an office that ended unmet by another class or its passing on, and the days that it had used by then. */
function carriedBy(
  { state, clocks }: PetitionDossier,
  { owner, rule }: Pick<Starting, 'owner' | 'rule'>,
): { readonly clock: Clock; readonly hasLeft: boolean; readonly used: number } | null {
  const one = state.carried.find((each) => each.office === owner && each.rule === rule);
  const clock = clocks.find(({ id }) => id === one?.clock);
  const last = clocks.findLast((each) => each.owner === owner && each.rule === rule);
  if (one === undefined || clock === undefined || clock !== last) return null;
  if (clock.endedAt === null || clock.metAt !== null) return null;
  return { clock, hasLeft: one.hasLeft, used: daysBetween(clock.startOn, legalDateOf(clock.endedAt)) };
}

/** Whether an office still has the matter of which a correction of the class had ended one of its clocks. */
export function isSuspended(dossier: PetitionDossier, owner: OfficeId, rule: string): boolean {
  return carriedBy(dossier, { owner, rule })?.hasLeft === false;
}

/**
 * Starts what an office owes from its event: the days that it had used before count on, and so does an extension, which is
 * given once. `from`: day 0 of the clock.
 */
export function startCounting(dossier: PetitionDossier, context: PetitionContext, starting: Starting): Started {
  const carried = carriedBy(dossier, starting);
  if (carried === null) return started(dossier, context, starting);
  const { clock, hasLeft, used } = carried;
  if (hasLeft && clock.breachedAt === null)
    return started(dossier, context, { ...starting, extension: clock.extension, usedBefore: used });
  const { what } = starting;
  const duty = openDuty(dossier, { what, clock: clock.id, office: clock.owner as OfficeId });
  return { clocks: resumeClock(clock, context.at), duties: [duty], from: clock.startOn };
}

/**
 * The handling limit of an office whose silence on acceptance had begun it before the matter was elsewhere: its acceptance is
 * late already, so that no date passes that would begin it again.
 */
export function limitOfSilence(
  dossier: PetitionDossier,
  context: PetitionContext,
  starting: Omit<Starting, 'rule' | 'what'>,
): Started | null {
  const acceptance = carriedBy(dossier, { owner: starting.owner, rule: 'XF-ACCEPT' });
  if (acceptance === null || acceptance.clock.breachedAt === null) return null;
  return startCounting(dossier, context, { ...starting, rule: 'XF-09', what: 'decide' });
}

/**
 * The same for a clock whose event lies back, by an act that nobody could see coming: from its event, but from today where
 * its date would have passed already, so that no clock is born breached [D]. What the office had running before gets no
 * such day: it is late at once.
 */
export function startForward(dossier: PetitionDossier, context: PetitionContext, starting: Starting): Started {
  if (carriedBy(dossier, starting) !== null) return startCounting(dossier, context, starting);
  const { clock, ...opened } = start(dossier, context, starting);
  const isPast = clock.legalDueAt !== null && clock.legalDueAt <= context.at;
  return isPast
    ? started(dossier, context, { ...starting, startOn: context.today })
    : { ...opened, from: clock.startOn };
}

function started(dossier: PetitionDossier, context: PetitionContext, starting: Starting): Started {
  const { clock, ...opened } = start(dossier, context, starting);
  return { ...opened, from: clock.startOn };
}
