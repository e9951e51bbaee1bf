import * as z from 'zod';
import { openingOf } from '../opening.js';
import { freeText, officeId } from '../primitives.js';
import { deliveryPlan } from './commands.js';

/**
 * Puts a paper on its way that is not made here, as a part of any case. What the case issues itself is served by the case, so
 * that its bytes are kept and its law is told of the proof.
 */
export const deliveryOpening = openingOf({
  id: 'DeliveryIssue',
  command: 'issue',
  summary: { zh: '送达其他文书', en: 'Put another paper on its way' },
  fields: {
    office: officeId,
    notice: z.enum(['other']).default('other'),
    title: freeText(200),
    plan: deliveryPlan,
    paper: z
      .uuid()
      .describe('Made by whoever asks, one for each paper and recipient: the same again is the same delivery'),
  },
  partName: ({ paper }) => String(paper),
});
