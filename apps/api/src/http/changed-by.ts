import type { ChangedBy, reads, ReadEntry } from '#libs/persistence';
import type { Caller } from './request-state.js';

/** Who changes something of the administration, as the record of it keeps it. */
export function changedBy(
  caller: Caller,
  { reason, key, seen }: { readonly reason: string; readonly key: string; readonly seen: number | null },
): ChangedBy {
  return { account: caller.session.account, name: caller.session.displayName, reason, key, seen };
}

/** Who looks at what is recorded to be looked at, as the log of reading keeps it. */
export function readBy({ session, actor }: Caller): Pick<ReadEntry, 'account' | 'office' | 'capacity'> {
  return { account: session.account, office: actor.office, capacity: actor.capacity };
}

/** A line of such a record as it is answered. */
export function changeOf({ detail, ...row }: reads.AdminChangeRow) {
  return { ...row, detail: JSON.parse(detail) as Record<string, unknown> };
}
