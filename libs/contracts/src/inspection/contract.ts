import type { KindContract } from '../kind-contract.js';
import { inspectionCommands } from './commands.js';
import { inspectionDetail } from './detail.js';
import { inspectionList } from './list.js';
import { texts } from './texts/texts.js';

/** The contract of a tour (督导). */
export const contract = {
  list: inspectionList,
  detail: inspectionDetail,
  commands: inspectionCommands,
  bulk: {
    ...{
      freezeSample: 'own',
      takeHistory: 'own',
      declare: 'own',
      publish: 'sight',
      answer: 'own',
      settleAnswer: 'own',
      recordTalk: 'own',
      issueFinding: 'own',
      settleVisit: 'sight',
    },
    ...{
      moveVisit: 'own',
      addVisit: 'own',
      dropVisit: 'own',
      replaceInspector: 'own',
      addInspector: 'own',
      changeLeader: 'own',
    },
    ...{ submitReport: 'own', returnReport: 'own', adoptReport: 'sight', nameDecider: 'own', callOff: 'own' },
  },
  officeFields: ['office', 'group', 'commissioner', 'debtor'],
  texts,
  partsNamedBy: ['opened', 'visitAdded', 'findingIssued'],
  api: {
    about: '督导 · a tour of inspection: its plan, its group, its visits and its report',
    list: { zh: '督导列表', en: 'Tours of inspection' },
    detail: { zh: '一次督导', en: 'One tour' },
    preview: { zh: '督导后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
