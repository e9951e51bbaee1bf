import { addDays } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';

/** Days that follow each other as one span: first and last. */
export function spansOf(days: readonly string[]): { readonly from: string; readonly to: string }[] {
  const spans: { from: string; to: string }[] = [];
  for (const day of [...days].sort()) {
    const last = spans.at(-1);
    if (last !== undefined && addDays(as<LegalDate>(last.to), 1) === day) last.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}
