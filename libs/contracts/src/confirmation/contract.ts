import type { KindContract } from '../kind-contract.js';
import { confirmationCommands } from './commands.js';
import { confirmationDetail } from './detail.js';
import { confirmationList } from './list.js';
import { texts } from './texts/texts.js';

/** The contract of a judicial confirmation (司法确认). */
export const contract = {
  list: confirmationList,
  detail: confirmationDetail,
  commands: confirmationCommands,
  bulk: {
    ...{ putInWriting: 'own', consent: 'own', decline: 'own', bind: 'own', apply: 'own' },
    ...{ recordCourtStep: 'own', correctCourtStep: 'own', askCourt: 'own', noteReceived: 'own' },
  },
  officeFields: ['office', 'committee'],
  texts,
  api: {
    about: '司法确认 · whether a court is asked to confirm an agreement, and what it did',
    list: { zh: '司法确认列表', en: 'Judicial confirmations' },
    detail: { zh: '司法确认', en: 'One judicial confirmation' },
    preview: { zh: '司法确认后果预演', en: 'What would follow from a command' },
    counts: null,
    file: {
      summary: { zh: '导出司法确认列表', en: 'Take the list of judicial confirmations as a workbook' },
      description:
        'Who took it and why is recorded each time, and stands in the file. No identity and no text of a case is in it. At most twenty lists an hour for each account.',
    },
  },
} as const satisfies KindContract;
