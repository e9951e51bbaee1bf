import * as z from 'zod';
import { instant, legalDate, officeId } from '../primitives.js';
import { petitionPhase } from './commands.js';

/** Which petition it is, without whose: where one is found beside a form. */
export const petitionGlance = {
  id: z.uuid(),
  number: z.string(),
  phase: petitionPhase,
  receivedOn: legalDate,
  registeredAt: instant,
  holder: officeId.nullable(),
  title: z.string().nullable(),
};
