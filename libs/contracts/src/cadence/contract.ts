import type { KindContract } from '../kind-contract.js';
import { cadenceCommands } from './commands.js';
import { cadenceDetail } from './detail.js';
import { cadenceList } from './list.js';
import { cadenceOpening } from './opening.js';
import { texts } from './texts/texts.js';

/** The contract of a period of recurring work (周期工作). */
export const contract = {
  list: cadenceList,
  detail: cadenceDetail,
  opening: cadenceOpening,
  commands: cadenceCommands,
  bulk: { file: 'own', excuse: 'own', dissolve: 'own', plan: 'own', withdraw: 'own', seeMissing: 'sight' },
  officeFields: ['office', 'owner', 'debtor'],
  texts,
  api: {
    about: '周期工作 · recurring work: who owes what in each period',
    list: { zh: '周期工作列表', en: 'Periods of recurring work' },
    detail: { zh: '一期周期工作', en: 'One period' },
    preview: { zh: '周期工作后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
