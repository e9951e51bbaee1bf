import type { KindContract } from '../kind-contract.js';
import { obligationCommands } from './commands.js';
import { obligationDetail } from './detail.js';
import { obligationList } from './list.js';
import { texts } from './texts/texts.js';

/** The contract of an obligation (履行义务). */
export const contract = {
  list: obligationList,
  detail: obligationDetail,
  commands: obligationCommands,
  bulk: {
    ...{
      acknowledge: 'own',
      prove: 'own',
      claim: 'own',
      deny: 'own',
      dispute: 'own',
      strike: 'sight',
      uphold: 'sight',
    },
    ...{ confirmDay: 'sight', rejectDay: 'sight' },
    ...{ waive: 'own', tellStanding: 'own', propose: 'own', signAmendment: 'own', declineAmendment: 'own' },
    ...{ urge: 'together', tellOptions: 'together', ask: 'own', recordBroken: 'own', noteElsewhere: 'own' },
    resume: 'sight',
  },
  officeFields: ['office', 'executor', 'looker'],
  texts,
  api: {
    about: '履行义务 · what an agreement or an opinion has somebody do, and what came of it',
    list: { zh: '履行义务列表', en: 'Obligations' },
    detail: { zh: '履行义务', en: 'One obligation' },
    preview: { zh: '履行后果预演', en: 'What would follow from a command' },
    counts: null,
    file: {
      summary: { zh: '导出履行义务列表', en: 'Take the list of obligations as a workbook' },
      description:
        'Who took it and why is recorded each time, and stands in the file. No identity and no text of a case is in it. At most twenty lists an hour for each account.',
    },
  },
} as const satisfies KindContract;
