import type { RevisitBoard } from '#contracts/revisit';
import { addDays } from '#libs/calendar';
import { as, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { signsOf } from '#libs/revisit';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { plannedBy, plannedIn } from './calendar.js';

// What is further back is in the list, not on the board.
const mostDays = 370;

const nothing = { due: 0, late: 0, made: 0, proved: 0, doubted: 0, notReached: 0, unwanted: 0, callBacks: 0 } as const;

/**
 * What is planned, due, made and not reached, by office (回访看板), of what the reader may see; and to a supervisor what looks odd about an
 * office as a whole, which is a question to it and says nothing of anybody.
 */
export async function revisitBoardOf(platform: Platform, caller: Caller): Promise<RevisitBoard> {
  const { database } = platform;
  const { reader } = caller;
  const today = as<LegalDate>(await reads.readToday(database));
  const [since, month] = [addDays(today, -mostDays), today.slice(0, 7)];
  const [counted, plans, made, reached] = await Promise.all([
    reads.countRevisits(database, reader, since),
    plannedIn(platform, caller, month),
    reads.listMadeRevisits(database, reader),
    reads.countReached(database, reader),
  ]);
  const planned = plannedBy(plans);
  const all = [...new Set([...counted.map(({ office }) => office), ...planned.keys()])].toSorted();
  const offices = all.map((office) => ({
    ...{ ...nothing, office },
    ...counted.find((one) => one.office === office),
    planned: planned.get(as(office)) ?? 0,
  }));
  const signs = signsOf(
    made.map(({ office, at, ...one }) => ({ office: as<OfficeId>(office), at: as<Instant>(at), ...one })),
    reached.map(({ office, ...one }) => ({ office: as<OfficeId>(office), ...one })),
  );
  return { since, month, offices, signs: [...signs], signsSince: addDays(today, 1 - reads.signDays) };
}
