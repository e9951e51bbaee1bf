import * as z from 'zod';
import { caseParts } from '../case.js';
import type { KindContract } from '../kind-contract.js';
import { legalDate, shape } from '../primitives.js';
import { talkCommands } from './commands.js';
import { talkList } from './list.js';
import { texts } from './texts/texts.js';

/** One separate talk with everything that its page shows. */
const talkDetail = shape('TalkDetail', {
  item: talkList.item,
  who: z.string().nullable().describe('Who is heard there, masked as in the mediation'),
  next: z
    .strictObject({
      on: legalDate,
      time: z.string(),
      place: z.string().describe('Digest of the words, which stand among the texts'),
    })
    .nullable()
    .describe('To when and where that side was called'),
  ...caseParts,
});

/** The contract of a separate talk (单独会谈). */
export const contract = {
  list: talkList,
  detail: talkDetail,
  commands: talkCommands,
  bulk: { call: 'own', callOff: 'own', say: 'own', close: 'own' },
  officeFields: ['office'],
  texts,
  api: {
    about: '单独会谈 · what one side of a mediation says apart',
    list: { zh: '单独会谈列表', en: 'Separate talks' },
    detail: { zh: '单独会谈', en: 'One separate talk' },
    preview: { zh: '会谈后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
