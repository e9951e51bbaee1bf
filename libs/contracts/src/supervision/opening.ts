import * as z from 'zod';
import { freeText, legalDate, officeId } from '../primitives.js';
import { supervisionTrigger } from './commands.js';

/** Opens a supervision by hand: `POST /api/petitions/:id/supervisions`. */
export const openSupervision = z
  .strictObject({
    office: officeId,
    trigger: supervisionTrigger,
    dueOn: legalDate.meta({ description: 'Legal date of the finding: the ladder is counted from it' }),
    finding: freeText(),
  })
  .meta({ id: 'SupervisionOpen' });
