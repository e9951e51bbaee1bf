import * as z from 'zod';
import { caseParts } from '../../../libs/contracts/src/case.js';
import type { KindContract } from '../../../libs/contracts/src/kind-contract.js';
import { noticeCommands } from './commands.js';
import { noticeList } from './list.js';
import { noticeOpening } from './opening.js';
import { texts } from './texts.js';

/** The contract of a notice (送达件). */
export const contract = {
  list: noticeList,
  detail: z.strictObject({ item: noticeList.item, ...caseParts }).meta({ id: 'NoticeDetail' }),
  opening: noticeOpening,
  commands: noticeCommands,
  bulk: { deliver: 'own', withdraw: 'own' },
  officeFields: ['office', 'by', 'toldTo'],
  texts,
  api: {
    about: '送达 · notices and their commands',
    list: { zh: '送达列表', en: 'Notices' },
    detail: { zh: '送达件', en: 'One notice' },
    preview: { zh: '送达后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
