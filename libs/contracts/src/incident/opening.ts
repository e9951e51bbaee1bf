import { freeText, shape } from '../primitives.js';
import { incidentStage } from './commands.js';

/** Opens a room for what has turned violent, or may: `POST /api/mediations/:id/incidents`. */
export const openIncident = shape('IncidentOpen', {
  stage: incidentStage,
  words: freeText().describe('What happened, or what is to be feared'),
});
