import * as z from 'zod';
import { deliveryChannel, deliveryPlan } from './delivery/commands.js';
import { instant, shape } from './primitives.js';
import { partyName, revealRequest } from './reveal.js';

/** Number of the fact that a document (文书) is. */
export const documentSeq = z.coerce.number().int().min(1).max(2_147_483_647);
/** A language in which documents are written. */
export const documentLanguage = z.enum(['zh', 'en']);
/** In which language a paper goes out: whatever screen asks for it has no say in that. */
const servedIn = documentLanguage.default('zh').describe('In which it is served; Chinese if left out');

/** A document as it is served is asked for: what its names are looked at for, and its language. */
export const servedRequest = revealRequest.extend({ language: servedIn }).meta({ id: 'ServedRequest' });
/** In which language its page is looked at; left out: in the reader's. */
export const pageLooked = z.strictObject({ language: documentLanguage.optional() });

/** An editing copy of a document. */
export const editingCopy = z.string().meta({ description: 'An editing copy (DOCX)', format: 'binary' });

export const documentFile = z.string().meta({ description: 'A document (PDF/A-2a)', format: 'binary' });

/** A document that is put on its way (送达). */
export const deliveryAsked = shape('DeliveryAsked', {
  language: servedIn,
  seq: z.int().min(1).describe('Number of the fact that the document is'),
  recipient: partyName.optional().describe('A petitioner of the case; left out: the first one'),
  plan: deliveryPlan
    .optional()
    .describe(
      'Ways to try, one after the other; left out: a message where a telephone is known, then by hand, then by post',
    ),
});

/** What is in the way of a channel (送达方式), or is to be known of it first. */
const wayHint = z
  .enum(['no_telephone', 'fixed_line', 'no_email', 'no_code', 'no_page', 'no_address', 'channel_down', 'not_wished'])
  .meta({
    id: 'DeliveryWayHint',
    description: '没有电话, 固定电话, 没有邮箱, 没有查询码, 本人页面上没有, 没有登记地址, 通道没有应答, 不愿意',
  });

const way = z.strictObject({
  channel: deliveryChannel,
  isPossible: z.boolean(),
  hint: wayHint.nullable().describe('Why it is not, or what is to be known of it; null: nothing'),
});

/** How a document can be put on its way (送达方式), to whom and by what. */
export const deliveryWays = shape('DeliveryWays', {
  // Whoever has no mandate to receive is none, nor is whoever lacks capacity.
  recipients: z.array(
    z.strictObject({
      party: partyName,
      name: z.string().nullable().describe('Masked; null: anonymous'),
      underWay: z.string().nullable().describe('Number of the delivery that is under way to this one'),
      ways: z.array(way),
      usual: deliveryPlan.describe('The plan where none is given'),
    }),
  ),
  quiet: z
    .strictObject({
      fromHour: z.int(),
      untilHour: z.int(),
      notBefore: instant.nullable().describe('A message goes out then; null: now'),
    })
    .describe('Hours of Shanghai between which no telephone is made to ring (免打扰)'),
});

export type DeliveryWays = z.output<typeof deliveryWays>;
