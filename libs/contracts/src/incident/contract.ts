import * as z from 'zod';
import { caseParts } from '../case.js';
import type { KindContract } from '../kind-contract.js';
import { officeId, shape } from '../primitives.js';
import { incidentCommands } from './commands.js';
import { incidentList } from './list.js';
import { texts } from './texts/texts.js';

/** One incident with everything that its page shows. */
const incidentDetail = shape('IncidentDetail', {
  item: incidentList.item,
  team: z
    .array(z.strictObject({ office: officeId, name: z.string().nullable().describe('Null: the account is gone') }))
    .describe('Who deals with it beside the committee'),
  ...caseParts,
});

/** The contract of an incident (突发情况). */
export const contract = {
  list: incidentList,
  detail: incidentDetail,
  commands: incidentCommands,
  bulk: { nameTeam: 'own', takeMeasures: 'own', report: 'own', turnViolent: 'own', extend: 'sight', close: 'own' },
  officeFields: ['office'],
  texts,
  api: {
    about: '突发情况 · what has turned violent in a mediation, or may',
    list: { zh: '突发情况列表', en: 'Incidents' },
    detail: { zh: '突发情况', en: 'One incident' },
    preview: { zh: '突发情况后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
