import { freeText, legalDate, officeId, shape } from '../primitives.js';
import { supervisionTrigger } from './commands.js';

/** Opens a supervision by hand: `POST /api/petitions/:id/supervisions`. */
export const openSupervision = shape('SupervisionOpen', {
  office: officeId,
  trigger: supervisionTrigger,
  dueOn: legalDate.describe('Legal date of the finding: the ladder is counted from it'),
  finding: freeText(),
});
