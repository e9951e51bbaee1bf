import { petitionCounts } from '#contracts/petition';
import { useAnswer } from '../base/use-answer.js';
import type { PetitionFilters } from './petition-filters.js';

/** How many petitions fit the filters of the list, by phase. */
export const usePetitionCounts = (filters: PetitionFilters) =>
  useAnswer(petitionCounts, '/api/petitions/counts', { query: { ...filters }, keepsPrevious: true });
