import type { KindContract } from '../kind-contract.js';
import { shareCommands } from './commands.js';
import { shareDetail } from './detail.js';
import { shareList } from './list.js';
import { texts } from './texts/texts.js';

/** The contract of a share (分担件). */
export const contract = {
  list: shareList,
  detail: shareDetail,
  commands: shareCommands,
  bulk: {
    ...{ confirmLead: 'together', objectToLead: 'own', givePosition: 'own', setTask: 'own', reportTask: 'own' },
    ...{ dropTask: 'own', fileLate: 'own' },
  },
  officeFields: ['office', 'lead', 'committee', 'commissionedBy'],
  texts,
  api: {
    about: '分担件 · what one member of a joint mediation is asked, says and does',
    list: { zh: '分担件列表', en: 'Shares' },
    detail: { zh: '分担件', en: 'One share' },
    preview: { zh: '分担件后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
