import * as z from 'zod';
import { commandsOf } from '../command.js';
import { namesOf } from '../names-of.js';
import { organisationSigning } from '../parties.js';
import { freeText, legalDate } from '../primitives.js';
import { commands as labels, phases } from './head.js';

/** Where a delivery stands (阶段). */
export const deliveryPhase = z.enum(namesOf(phases)).meta({ id: 'DeliveryPhase' });

/** By what way (送达方式). */
export const deliveryChannel = z
  .enum(['hand', 'post', 'sms', 'email', 'page', 'public'])
  .meta({ id: 'DeliveryChannel', description: '直接送达, 邮寄, 短信告知, 电子邮件告知, 网上阅签, 公告' });

/** What a person may state as the proof (送达证明). */
export const statedProof = z
  .enum(['signature_paper', 'postal_receipt', 'other'])
  .meta({ id: 'StatedProof', description: '纸质签收, 邮寄回证, 其他' });

const mostLegs = 6;
const mostWords = 4000;

/** Ways to try, one after the other. What names one twice is refused before a number is drawn for it. */
export const deliveryPlan = z
  .array(deliveryChannel)
  .min(1)
  .max(mostLegs)
  .refine((plan) => new Set(plan).size === plan.length, 'format.way_twice');

/** Every command of a delivery that a person may give: `POST /api/deliveries/:id/<command>`. */
export const deliveryCommands = commandsOf('Delivery', labels, {
  prove: () => ({
    proof: statedProof,
    servedOn: legalDate,
    evidence: freeText(mostWords),
    signedFor: organisationSigning.nullish().describe('Of an organisation that signed on paper: how'),
    attachment: z.uuid().nullish().describe('The scan or photograph of it, among the attachments of this delivery'),
  }),
  recordPosting: () => ({ postedOn: legalDate, tracking: freeText(200) }),
  recordReturn: () => ({
    reason: freeText(mostWords),
    postedOn: legalDate
      .nullish()
      .describe('Of several letters that are out, when that one was posted; left out: the last one'),
  }),
  recordPublication: () => ({ publishedOn: legalDate, place: freeText(mostWords) }),
  retry: () => ({}),
  replan: () => ({ plan: deliveryPlan, reason: freeText(mostWords) }),
  withdraw: () => ({ reason: freeText(mostWords) }),
});
