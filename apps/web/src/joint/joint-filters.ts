import { jointMatter, jointPhase, jointTemplate } from '#contracts/joint';
import * as z from 'zod';
import { filtersOf, openStates, type FiltersOf } from '../case/list-filters.js';

export const lacking = ['lead', 'position', 'quorum', 'expert'] as const;

const office = z.string().max(63).optional();
const shape = z.object({
  text: z.string().max(100).optional(),
  state: z.enum(openStates).optional(),
  lacks: z.enum(lacking).optional(),
  phase: jointPhase.optional(),
  template: jointTemplate.optional(),
  matter: jointMatter.optional(),
  lead: office,
  centre: office,
  drill: z.enum(['true']).optional(),
});
/** The filters of the list of joint mediations. */
export type JointFilters = FiltersOf<typeof shape>;

export const jointFilters = filtersOf(shape);
