import type { KindContract } from '../kind-contract.js';
import { findingCommands } from './commands.js';
import { findingDetail } from './detail.js';
import { findingList } from './list.js';
import { texts } from './texts/texts.js';

/** The contract of a finding (督导问题). */
export const contract = {
  list: findingList,
  detail: findingDetail,
  commands: findingCommands,
  bulk: {
    ...{ approve: 'together', receive: 'together', noteServed: 'own', accept: 'own', dispute: 'own', rule: 'own' },
    noteLeft: 'own',
    ...{ noteDisputed: 'own', nameDecider: 'own', report: 'own', noteReported: 'own', withdraw: 'own' },
    ...{ returnReport: 'own', verify: 'sight', visitAgain: 'sight', extend: 'own' },
    nameExtender: 'own',
  },
  officeFields: ['office', 'commissioner', 'group', 'commissionedBy'],
  texts,
  api: {
    about: '督导问题 · what an inspection has found in the work of an office, until it is mended',
    list: { zh: '督导问题列表', en: 'Findings' },
    detail: { zh: '一个督导问题', en: 'One finding' },
    preview: { zh: '督导问题后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
