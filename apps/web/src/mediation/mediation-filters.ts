import {
  agreementForm,
  committeeLevel,
  disputeSort,
  mediationEnding,
  mediationPhase,
  mediationSource,
} from '#contracts/mediation';
import * as z from 'zod';
import { filtersOf, openStates, type FiltersOf } from '../case/list-filters.js';

const shape = z.object({
  text: z.string().max(100).optional(),
  state: z.enum(openStates).optional(),
  phase: mediationPhase.optional(),
  sort: disputeSort.optional(),
  source: mediationSource.optional(),
  endedAs: mediationEnding.optional(),
  level: committeeLevel.optional(),
  form: agreementForm.optional(),
  committee: z.string().max(63).optional(),
  drill: z.enum(['true']).optional(),
});
/** The filters of the list of mediations. */
export type MediationFilters = FiltersOf<typeof shape>;

export const mediationFilters = filtersOf(shape);
