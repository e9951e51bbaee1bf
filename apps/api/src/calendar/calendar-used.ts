import { generalWord, type CalendarUsed } from '#libs/contracts';
import type { World } from '#libs/docket';

/** A calendar by its place and its version, as a clock keeps them. */
interface Counting {
  readonly jurisdiction: string;
  readonly version: string;
}

/** Which calendar something was counted by, its place by name (所用日历). */
export function calendarUsed(
  { jurisdiction: installed }: Pick<World, 'jurisdiction'>,
  { jurisdiction, version }: Counting,
): CalendarUsed {
  if (installed?.code !== jurisdiction) {
    const name = {
      zh: generalWord('jurisdiction', jurisdiction, 'zh'),
      en: generalWord('jurisdiction', jurisdiction, 'en'),
    };
    return { jurisdiction, name, version };
  }
  const { zh, en } = installed.name;
  const name = installed.isMadeUp ? { zh: `${zh}（虚构）`, en: `${en} (made up)` } : { zh, en };
  return { jurisdiction, name, version };
}
