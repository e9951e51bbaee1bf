/**
 * The condition that a case `k` is a room (卷内室), or lies in one: whoever sees nothing of a case may not know of it either. All
 * that a case hangs on stands in `through`.
 *
 * @param rooms the place of the names of the kinds that are rooms
 */
export const isInRoom = (rooms: string): string => `(k.kind = any(${rooms}::text[])
  or (k.through is not null and exists (select from docket_case above where above.id = any(k.through)
        and above.kind = any(${rooms}::text[]))))`;

/** The same of none; where there is no such kind, nothing is asked. */
export const isInNoRoom = (rooms: readonly string[], place: string): string =>
  rooms.length === 0 ? `${place}::text[] is not null` : `not ${isInRoom(place)}`;
