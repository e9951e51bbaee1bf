import type { RevisitBoard } from '#contracts/revisit';
import { as, type Instant, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { signsOf } from '#libs/revisit';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/**
 * What is planned, due, made and not reached, by office (回访看板), of what the reader may see; and to a supervisor what looks odd about an
 * office as a whole, which is a question to it and says nothing of anybody.
 */
export async function revisitBoardOf({ database }: Platform, { reader }: Caller): Promise<RevisitBoard> {
  const [offices, planned, made] = await Promise.all([
    reads.countRevisits(database, reader),
    reads.countPlannedVisits(database, reader),
    reads.listMadeRevisits(database, reader),
  ]);
  const signs = signsOf(
    made.map(({ office, at, ...one }) => ({ office: as<OfficeId>(office), at: as<Instant>(at), ...one })),
  );
  return { offices: [...offices], planned, signs: [...signs] };
}
