import type { Clock } from '#libs/contracts';
import { isOfParty } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import { metAs } from '#libs/rules';

// A clock from before the rules were in force is measured only: it runs past its date, late for nobody.
const openState = (clock: reads.ClockRow, now: string): 'no_limit' | 'running' | 'overdue' =>
  clock.legalDueAt === null ? 'no_limit' : clock.binding && clock.legalDueAt <= now ? 'overdue' : 'running';

/** A party's own window: nobody is late with a right, and one that lapsed unrecorded was used by a timely request. */
function windowState({ metAt, endedAs, legalDueAt }: reads.ClockRow, now: string): Clock['state'] {
  if (metAt !== null) return 'used';
  return endedAs ?? (legalDueAt !== null && legalDueAt <= now ? 'lapsed' : 'running');
}

function dutyState(clock: reads.ClockRow, now: string): Clock['state'] {
  if (clock.metAt !== null) return metAs(clock);
  return clock.endedAs ?? openState(clock, now);
}

/** A clock with its state derived at an instant. */
export function clockOf(clock: reads.ClockRow, now: string): Clock {
  const { endedAs: _, ...row } = clock;
  return { ...row, state: isOfParty(row.owner) ? windowState(clock, now) : dutyState(clock, now) };
}
