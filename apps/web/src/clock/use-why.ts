import { clockWhy, type ClockWhy } from '#libs/contracts';
import { useAnswer } from '../base/use-answer.js';

export type DayLine = ClockWhy['days'][number];

/** Why a clock has its date, day by day. */
export const useWhy = (caseId: string | null, clock: string) =>
  useAnswer(clockWhy, caseId === null ? null : `/api/cases/${caseId}/clocks/${encodeURIComponent(clock)}/why`);
