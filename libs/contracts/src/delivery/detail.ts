import * as z from 'zod';
import { caseParts, maskedParty } from '../case.js';
import { bilingual, instant, legalDate, origin, shape } from '../primitives.js';
import { deliveryChannel, deliveryPhase } from './commands.js';
import { deliveryList } from './list.js';

/** How many deliveries stand where. */
export const deliveryCounts = shape('DeliveryCounts', {
  total: z.int(),
  overdue: z.int(),
  unsent: z.int().describe('Of the total: their time has come minutes ago and nothing sends them'),
  unanswered: z.int().describe('Of the total: no answer came for their message, which may not have gone out'),
  byPhase: z.array(
    z.strictObject({
      ...{ phase: deliveryPhase, count: z.int(), overdue: z.int(), unsent: z.int(), unanswered: z.int() },
    }),
  ),
});

/** One way that was tried, and how far it came. */
const leg = z.strictObject({
  leg: z.int().min(1),
  channel: deliveryChannel,
  stage: z
    .enum(['due', 'sending', 'awaiting', 'byHand', 'failed'])
    .describe('due: sent when its time comes; awaiting: its proof is waited for; byHand: a person does it'),
  attempts: z.int().describe('How many have begun'),
  notBefore: instant.nullable().describe('Before when the next attempt is not made'),
  reports: z.array(z.enum(['delivered', 'undeliverable'])).describe('What the gateway told of it'),
  why: z.string().nullable().describe('Why it came to nothing, a code; `unanswered`: it may not have gone out'),
});

/** The clock of the case above that runs until the service is told (未送达的后果). */
const stake = z
  .strictObject({
    clock: z.string().describe('Its id there'),
    rule: z.string(),
    name: bilingual,
    article: z.string(),
    origin,
    dueOn: legalDate.nullable().describe('The last legal date; null: it has none'),
    isLate: z.boolean(),
    means: z.string().describe('What its end means: `breach`, `lapse`, or nothing'),
    liability: z.string().nullable().describe('The article by which a breach is answered for'),
    trigger: z.string().nullable().describe('The trigger of a supervision that a breach is, art. 40(1)'),
  })
  .meta({ id: 'DeliveryStake' });

/** How a delivery has gone so far, and what comes next. */
const progress = shape('DeliveryProgress', {
  legs: z.array(leg),
  ahead: z.array(deliveryChannel).describe('Ways that come after them, in their order'),
  sentOn: legalDate.nullable(),
  proved: z
    .strictObject({ proof: z.string(), servedOn: legalDate, channel: deliveryChannel.nullable() })
    .nullable()
    .describe('The first proof, which counts'),
  proofs: z
    .array(
      z.strictObject({
        seq: z.int(),
        proof: z.string(),
        servedOn: legalDate,
        evidence: z.string().nullable().describe('Digest of its words, among the texts'),
        attachment: z.uuid().nullable().describe('The file that shows it'),
        sha256: z.string().nullable().describe('Of that file; it stays when the file is erased'),
      }),
    )
    .describe('Every proof, the first one first'),
  files: z
    .array(z.strictObject({ attachment: z.uuid(), name: z.string() }))
    .describe('Its attachments, the newest first: what a proof may be shown by'),
  isTold: z.boolean().describe('The case above was told of the proof; whether it recorded anything, it says itself'),
  isGivenUp: z.boolean().describe('The case above did not take the proof, and somebody settled that'),
  tells: z.string().nullable().describe('Which command that case is given by it; null: none'),
  fact: z.int().nullable().describe('The document in the case above, by the number of its fact'),
  isReminder: z.boolean().describe('It asks for no proof: it has gone once it was sent and nothing says otherwise'),
  isPaperOver: z.boolean().describe('What it serves was taken back, or stands no more'),
  role: z.string().nullable().describe('Who it goes to, by the role there'),
  isToOrganisation: z.boolean().describe('An organisation receives it, which signs under its seal or by somebody'),
  atStake: stake
    .nullable()
    .describe('What follows in law where it is not served in time; null: nothing hangs on it now'),
  recipient: maskedParty.nullable().describe('The same, masked, for whoever may see that case'),
});

/** One delivery with everything that its page shows. */
export const deliveryDetail = shape('DeliveryDetail', { item: deliveryList.item, progress, ...caseParts });

export type DeliveryProgress = z.output<typeof progress>;
