import type { HistoryLine } from '#libs/contracts';
import * as z from 'zod';

/** What was decided at the registration about an earlier petition that looked alike (重复判断). */
export interface Repeat {
  readonly case: string;
  readonly verdict: 'same' | 'other';
  /** Null: the text was erased. */
  readonly reason: string | null;
}

const registered = z.looseObject({
  data: z.looseObject({
    repeats: z.array(
      z.looseObject({
        case: z.uuid(),
        verdict: z.enum(['same', 'other']),
        reason: z.looseObject({ digest: z.string() }),
      }),
    ),
  }),
});

/** The earlier petitions that a clerk compared this one with, from its first fact. */
export function repeatsOf(lines: readonly HistoryLine[], texts: Readonly<Record<string, string>>): Repeat[] {
  const first = lines.find(({ type }) => type === 'registered');
  const { data } = registered.safeParse(first?.raw);
  return (data?.data.repeats ?? []).map(({ verdict, reason, ...one }) => ({
    case: one.case,
    verdict,
    reason: texts[reason.digest] ?? null,
  }));
}
