import { almanac, type Almanac } from '#libs/contracts';
import type { LegalDate } from '#libs/kernel';
import { createContext, use, useEffect, useMemo } from 'react';
import { dateOfInstant, signal, useAnswer, useOnPaper, useSettings, useSignal } from '../base/index.js';
import { deadlineWords, type Deadline, type DeadlineWords, type Reckoning } from './deadline-words.js';
import { stageOf, type ClockStage, type Staged } from './clock-stage.js';

type Rule = Almanac['rules'][number];

// The day changes once; a minute late is early enough, and one ticker serves every date on the page.
const tickMs = 60_000;
const day = signal<LegalDate>(dateOfInstant(new Date().toISOString()));

/** Keeps the day of Shanghai up to date; once, in the frame. */
export function useDayTicker(): void {
  useEffect(() => {
    const timer = setInterval(() => day.set(dateOfInstant(new Date().toISOString())), tickMs);
    return () => clearInterval(timer);
  }, []);
}

/** Today's legal date in Shanghai, whatever zone the browser is in. */
export const useToday = (): LegalDate => useSignal(day);

/** Asks for the almanac; once, in the frame: hundreds of rows say dates by it. It is law that changes a few times a year. */
export const useAskedAlmanac = (): Almanac | null =>
  useAnswer(almanac, '/api/calendar/almanac', { freshMs: 3_600_000 }).data ?? null;

export const AlmanacContext = createContext<Almanac | null>(null);

/** The rules by name and the days that are worked (历书); null as long as they are not there. */
export const useAlmanac = (): Almanac | null => use(AlmanacContext);

/** The day of a case: ours, or that of its drill. */
export const nowOf = (of: { readonly isDrill: boolean; readonly now: string }): string | undefined =>
  of.isDrill ? of.now : undefined;

/** A rule by its id (`XF-09`) or by a clock of it (`XF-09/1`). */
export function ruleOf(book: Almanac | null, id: string): Rule | null {
  const [rule] = id.split('/');
  return book?.rules.find((one) => one.id === rule) ?? null;
}

/**
 * Everything that says a date: today, language, almanac.
 *
 * @param now the case's own now, where it is one of a drill: its day is another than ours
 */
export function useReckoning(now?: string): Reckoning & { readonly book: Almanac | null } {
  const ours = useToday();
  const today = now === undefined ? ours : dateOfInstant(now);
  const { language } = useSettings();
  const book = useAlmanac();
  const isOnPaper = useOnPaper();
  return useMemo(() => ({ today, language, isOnPaper, almanac: book, book }), [today, language, isOnPaper, book]);
}

/** How a clock stands and how it is said, from what a list or a detail carries of it. */
export function readClock(
  clock: Staged &
    Pick<Deadline, 'provisional' | 'legalDueAt'> & { readonly clock: string; readonly endedAt?: string | null },
  reckoning: ReturnType<typeof useReckoning>,
): { stage: ClockStage; words: DeadlineWords; rule: Rule | null } {
  const rule = ruleOf(reckoning.book, clock.clock);
  const stage = stageOf(clock, reckoning.today, rule?.warnsBefore);
  const endedOn = clock.endedAt == null ? null : dateOfInstant(clock.endedAt);
  const { rawDueOn, legalDueOn, legalDueAt = null, provisional } = clock;
  const words = deadlineWords(
    { stage, rawDueOn, legalDueOn, legalDueAt, provisional, unit: rule?.unit ?? null, endedOn },
    reckoning,
  );
  return { stage, words, rule };
}
