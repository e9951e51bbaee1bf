import type { KindContract } from '../kind-contract.js';
import { bulk } from './bulk.js';
import { petitionCommands } from './commands.js';
import { petitionCounts, petitionDetail } from './detail.js';
import { petitionList } from './list.js';
import { codes } from './texts/codes.js';
import { access, consequences, failures, steps } from './texts/consequences.js';
import { documents } from './texts/documents.js';
import { facts } from './texts/facts.js';
import { fields, hints } from './texts/fields.js';
import { words } from './texts/words.js';
import { partyConsequences, partyFieldNames, partyHints, partyWords } from '../sentences/parties.js';

// What a mandate covers, and who records it of a petition.
const mandateScope = {
  zh: `${partyHints['giveMandate.scope']?.zh ?? ''}信访件里除代为陈述以外的权限、监护人和法定代表人，由信访部门登记。`,
  en: `${partyHints['giveMandate.scope']?.en ?? ''} In a petition all but to speak, and both of those, are recorded by the petition bureau.`,
};

/** The contract of a petition (信访件). */
export const contract = {
  list: petitionList,
  detail: petitionDetail,
  commands: petitionCommands,
  bulk,
  officeFields: [
    ...['office', 'to', 'by', 'registrar', 'returnedTo', 'proposedTo', 'handler', 'organs', 'looker', 'executor'],
    ...['offices', 'supervisor'],
  ],
  texts: {
    words: { ...words, ...partyWords },
    fields: { ...fields, ...partyFieldNames },
    hints: { ...hints, ...partyHints, 'giveMandate.scope': mandateScope },
    codes,
    consequences: { ...consequences, ...partyConsequences },
    ...{ steps, failures, access, facts, documents, part: null },
  },
  api: {
    about: '信访件 · petitions and their commands',
    list: { zh: '信访件列表', en: 'Petitions' },
    detail: { zh: '信访件', en: 'One petition' },
    preview: { zh: '办理后果预演', en: 'What would follow from a command' },
    counts: { summary: { zh: '按阶段计数', en: 'Counts by phase' }, answers: petitionCounts },
    file: {
      summary: { zh: '导出信访件列表', en: 'Take the list of petitions as a workbook' },
      description:
        'Who took it and why is recorded each time, and stands in the file. No identity and no text of a case is in it. At most twenty an hour for each account.',
    },
  },
} as const satisfies KindContract;
