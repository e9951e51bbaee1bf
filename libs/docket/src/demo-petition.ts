import { derivedCaseId } from './derived-id.js';

/**
 * The petition of the demonstration, whose number and query code the page of sign-in may show: an invented matter of an
 * invented person.
 */
export const demoPetitionId = derivedCaseId('demo', 'petition', 'petitioner');
