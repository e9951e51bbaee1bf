import type { JointProgress } from '#contracts/joint';
import { bookedExperts, type JointState } from '#libs/joint';
import { as, DomainError } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';
import type { GivenCommand, Row } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

type Called = NonNullable<JointProgress['called']>;

/** Whether the place of a meeting and the experts who took it are taken at that time: whoever calls it is warned. */
export async function withBookings(
  { docket, database }: Platform,
  { actor }: Caller,
  { command, caseId, body }: GivenCommand,
): Promise<Row> {
  if (command !== 'callMeeting') return {};
  const { dossier } = await docket.now(as(caseId), actor, database);
  const { on, from, until, venue = null } = body as Record<'on' | 'from' | 'until', string> & { venue?: string | null };
  const experts = bookedExperts(dossier.state as JointState);
  const clashes = await reads.listClashes(database, caseId, { on, from, until, venue, experts });
  const taken = new Set(clashes.flatMap((one) => one.experts));
  return { booked: { isVenue: clashes.some(({ isVenue }) => isVenue), experts: taken.size } };
}

/** @throws DomainError `joint.venue_unknown` (invalid), details `venue`: none of the register that is in use */
export async function requireVenue(database: Queryable, { venue = null }: Row): Promise<void> {
  if (typeof venue !== 'string') return;
  const found = await reads.readVenue(database, venue);
  if (found?.isActive === true) return;
  throw new DomainError('invalid', 'joint.venue_unknown', 'no place of the register', { venue });
}

/** The meeting that lies ahead, with what else has its place or its experts then; of cases that the reader does not see no number. */
export async function calledOf(
  { database }: Platform,
  { reader }: Caller,
  { id, state }: { readonly id: string; readonly state: JointState },
): Promise<Called | null> {
  const { called } = state;
  if (called === null) return null;
  const experts = bookedExperts(state);
  const [venue, names, clashes] = await Promise.all([
    called.venue === null ? null : reads.readVenue(database, called.venue),
    reads.readRegisteredNames(database, experts),
    reads.listClashes(database, id, { ...called, experts }),
  ]);
  const seen = await Promise.all(clashes.map((one) => reads.readCaseHead(database, reader, as(one.case), 'joint')));
  const named = (ids: readonly string[]) => ids.map((expert) => ({ expert, name: names.get(expert) ?? null }));
  return {
    ...{ on: called.on, from: called.from, until: called.until },
    venue: called.venue === null ? null : { id: called.venue, name: venue?.name ?? null },
    experts: named(experts),
    clashes: clashes.map(({ from, until, isVenue, experts: same }, at) => ({
      ...{ number: seen[at]?.number ?? null, from, until, isVenue, experts: named(same) },
    })),
  };
}
