import type { KindContract } from '../kind-contract.js';
import { bulk } from './bulk.js';
import { supervisionCommands } from './commands.js';
import { supervisionDetail } from './detail.js';
import { supervisionList } from './list.js';
import { codes } from './texts/codes.js';
import { access, consequences, failures, steps } from './texts/consequences.js';
import { documents } from './texts/documents.js';
import { facts } from './texts/facts.js';
import { fields, hints } from './texts/fields.js';
import { part } from './texts/part.js';
import { words } from './texts/words.js';

/** The contract of a supervision (督办件). */
export const contract = {
  list: supervisionList,
  detail: supervisionDetail,
  commands: supervisionCommands,
  bulk,
  officeFields: [
    'office',
    'by',
    'to',
    'toldTo',
    'silent',
    'verifier',
    'addressee',
    'commissionedBy',
    'answerer',
    'outside',
  ],
  texts: { words, fields, hints, codes, consequences, steps, failures, access, facts, documents, part },
  api: {
    about: '督办 · supervisions and their commands',
    list: { zh: '督办列表', en: 'Supervisions' },
    detail: { zh: '督办件', en: 'One supervision' },
    preview: { zh: '督办后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
