// Asia/Shanghai has kept one offset since 1992, before which the platform counts nothing.
const offsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** An instant as people here read it, `2026-12-09 17:00`; what is no instant stays as it is. */
export function localTime(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  return new Date(at + offsetMs).toISOString().slice(0, 16).replace('T', ' ');
}

/** The end of a wait as people here read it: a day ends at 24:00, and the next one does not begin for it. */
export function localEnd(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at) || (at + offsetMs) % dayMs !== 0) return localTime(instant);
  return `${localTime(new Date(at - 1).toISOString()).slice(0, 10)} 24:00`;
}
