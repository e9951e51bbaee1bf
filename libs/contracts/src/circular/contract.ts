import type { KindContract } from '../kind-contract.js';
import { circularCommands } from './commands.js';
import { circularDetail } from './detail.js';
import { circularList } from './list.js';
import { circularOpening } from './opening.js';
import { texts } from './texts/texts.js';

/** The contract of a circular (通报). */
export const contract = {
  list: circularList,
  detail: circularDetail,
  opening: circularOpening,
  commands: circularCommands,
  bulk: { decline: 'own', issue: 'own', receive: 'sight', answer: 'own', withdraw: 'own' },
  officeFields: ['office', 'to', 'named'],
  texts,
  api: {
    about: '通报、情况报告、完善政策建议 · what inspections have found, said to other offices',
    list: { zh: '通报列表', en: 'Circulars' },
    detail: { zh: '一份通报', en: 'One circular' },
    preview: { zh: '通报后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
