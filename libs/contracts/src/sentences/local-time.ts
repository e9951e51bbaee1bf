// Asia/Shanghai has kept one offset since 1992, before which the platform counts nothing.
const offsetMs = 8 * 3_600_000;

/** An instant as people here read it, `2026-12-09 17:00`; what is no instant stays as it is. */
export function localTime(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  return new Date(at + offsetMs).toISOString().slice(0, 16).replace('T', ' ');
}
