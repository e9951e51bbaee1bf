import type { KindContract } from '../kind-contract.js';
import { deliveryCommands } from './commands.js';
import { deliveryCounts, deliveryDetail } from './detail.js';
import { deliveryList } from './list.js';
import { deliveryOpening } from './opening.js';
import { codes } from './texts/codes.js';
import { access, consequences, failures, steps } from './texts/consequences.js';
import { documents } from './texts/documents.js';
import { facts } from './texts/facts.js';
import { fields, hints } from './texts/fields.js';
import { part } from './texts/part.js';
import { words } from './texts/words.js';

/** The contract of a delivery (送达件). */
export const contract = {
  list: deliveryList,
  detail: deliveryDetail,
  opening: deliveryOpening,
  commands: deliveryCommands,
  bulk: {
    prove: 'own',
    recordPosting: 'own',
    recordReturn: 'own',
    recordPublication: 'own',
    retry: 'together',
    // The ways that a channel's fault closes are closed to all who wait for it.
    replan: 'together',
    withdraw: 'own',
  },
  officeFields: ['office', 'by'],
  texts: { words, fields, hints, codes, consequences, steps, failures, access, facts, documents, part },
  api: {
    about: '送达 · deliveries and their commands',
    list: { zh: '送达列表', en: 'Deliveries' },
    detail: { zh: '送达件', en: 'One delivery' },
    preview: { zh: '送达后果预演', en: 'What would follow from a command' },
    counts: { summary: { zh: '按情况计数', en: 'Counts by state' }, answers: deliveryCounts },
  },
} as const satisfies KindContract;
