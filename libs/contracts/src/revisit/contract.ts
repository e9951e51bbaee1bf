import type { KindContract } from '../kind-contract.js';
import { revisitCommands } from './commands.js';
import { revisitDetail } from './detail.js';
import { revisitList } from './list.js';
import { texts } from './texts/texts.js';

/** The contract of a revisit (回访). */
export const contract = {
  list: revisitList,
  detail: revisitDetail,
  commands: revisitCommands,
  bulk: {
    ...{ answer: 'own', attempt: 'own', giveUp: 'own', hearWish: 'own', referHelp: 'own', linkRebound: 'own' },
    ...{ passOn: 'own', assign: 'own', callBack: 'own' },
  },
  officeFields: ['office', 'supervisor'],
  texts,
  api: {
    about: '回访 · one date at which an office that did not handle a matter asks again',
    list: { zh: '回访列表', en: 'Revisits' },
    detail: { zh: '回访', en: 'One revisit' },
    preview: { zh: '回访后果预演', en: 'What would follow from a command' },
    counts: null,
    file: {
      summary: { zh: '导出回访列表', en: 'Take the list of revisits as a workbook' },
      description:
        'Who took it and why is recorded each time, and stands in the file. Neither who went, nor who was asked, nor what was said is in it. At most twenty lists an hour for each account.',
    },
  },
} as const satisfies KindContract;
