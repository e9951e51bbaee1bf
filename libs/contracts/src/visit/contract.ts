import type { KindContract } from '../kind-contract.js';
import { visitCommands } from './commands.js';
import { visitDetail } from './detail.js';
import { visitList } from './list.js';
import { texts } from './texts/texts.js';

/** The contract of a visit (走访). */
export const contract = {
  list: visitList,
  detail: visitDetail,
  commands: visitCommands,
  bulk: {
    ...{ announce: 'own', begin: 'own', leaveOut: 'own', correctOnSpot: 'own' },
    ...{ close: 'sight', reopen: 'own', sign: 'sight', countersign: 'sight', signForOffice: 'own' },
    ...{ recordRefusal: 'own', receive: 'together', noteServed: 'own' },
  },
  officeFields: ['office', 'group', 'commissioner'],
  texts,
  api: {
    about: '走访 · one office that is visited in a tour, by a checklist',
    list: { zh: '走访列表', en: 'Visits' },
    detail: { zh: '一次走访', en: 'One visit' },
    preview: { zh: '走访后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
