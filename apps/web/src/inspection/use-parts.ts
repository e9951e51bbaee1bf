import { findingList } from '#contracts/finding';
import { visitList } from '#contracts/visit';
import { longestPage } from '#libs/contracts';
import { useAnswer } from '../base/use-answer.js';

/** The visits of a tour, as their list has them. */
export const useVisits = (inspection: string) =>
  useAnswer(visitList.page, '/api/visits', { query: { inspection, limit: longestPage } });

/** What a tour has found, as its list has it. */
export const useFindings = (inspection: string) =>
  useAnswer(findingList.page, '/api/findings', { query: { inspection, limit: longestPage } });
