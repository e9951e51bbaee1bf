// Recorded in facts: add, never rename.

/**
 * How a document can reach somebody (送达方式).
 *
 * - `hand`: handed over against a signature; `post`: registered mail; `public`: a public notice with its period
 * - `sms`, `email`: a message that leads to the petitioner's page; `page`: the page alone
 *
 * A message proves nothing: what proves is the reading that is confirmed on the page.
 */
export const deliveryChannels = ['hand', 'post', 'sms', 'email', 'page', 'public'] as const;
export type DeliveryChannel = (typeof deliveryChannels)[number];

/** Those by which the platform itself sends; the others are a person's work, or nobody's. */
export const sentChannels = ['sms', 'email'] as const satisfies readonly DeliveryChannel[];
export type SentChannel = (typeof sentChannels)[number];

/** Whether the platform sends by it. */
export const isSent = (channel: DeliveryChannel): channel is SentChannel => sentChannels.some((one) => one === channel);

/**
 * What shows that it arrived (送达证明), as a person may state it. `notice_period_over` is recorded by time alone,
 * `page_confirmed` by the petitioner's page, `signature_tablet` by the page that was signed.
 */
export const statedProofs = ['signature_paper', 'postal_receipt', 'other'] as const;
export type StatedProof = (typeof statedProofs)[number];
export type DeliveryProof = StatedProof | 'signature_tablet' | 'page_confirmed' | 'notice_period_over';

/** Why a leg (环节) came to nothing. `replanned`: a person took another way. */
export type LegFailure =
  | 'not_sent'
  | 'send_time_over'
  | 'undeliverable'
  | 'not_read'
  | 'unanswered'
  | 'not_done'
  | 'no_receipt'
  | 'returned'
  | 'replanned';

/** What a gateway reports of a message. */
export type DeliveryReport = 'delivered' | 'undeliverable';
