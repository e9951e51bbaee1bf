import { findingList } from '#contracts/finding';
import { visitList } from '#contracts/visit';
import { longestPage } from '#libs/contracts';
import { useAnswer } from '../base/use-answer.js';

interface Tour {
  readonly id: string;
  readonly isDrill: boolean;
}

/** Lists have real cases, or those of drills instead. */
export const queryOf = ({ id: inspection, isDrill }: Tour) => ({
  ...{ inspection, limit: longestPage },
  ...(isDrill ? { drill: 'true' } : {}),
});

/** The visits of a tour, as their list has them. */
export const useVisits = (of: Tour) => useAnswer(visitList.page, '/api/visits', { query: queryOf(of) });

/** What a tour has found, as its list has it. */
export const useFindings = (of: Tour) => useAnswer(findingList.page, '/api/findings', { query: queryOf(of) });
