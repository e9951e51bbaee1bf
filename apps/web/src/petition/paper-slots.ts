import type { PaperSlots } from '../case/paper.js';
import type { PetitionDetail } from './petition-detail.js';
import { OutcomeClause } from './outcome-clause.js';
import { RemedyClause } from './remedy-clause.js';

/** What a petition says on its papers, those that are there and those that will be. */
export const paperSlots: PaperSlots<PetitionDetail> = {
  titleOf: ({ item }) => item.title,
  petitionerOf: ({ parties }) => parties.find(({ role }) => role === 'petitioner')?.name ?? null,
  DocumentEnd: RemedyClause,
  PartEnd: OutcomeClause,
};
