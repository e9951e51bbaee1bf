import * as z from 'zod';
import { adminChange } from './account.js';
import { changes, reason } from './admin-change.js';
import { caseEvent } from './event.js';
import { instant, line, officeId, shape } from './primitives.js';

const names = z
  .array(z.string().regex(/^[A-Za-z]{1,40}$/, 'format.names'))
  .min(1)
  .max(40);

/** A receiver of signed webhooks (推送接收方) and how far it has got; never its secret. */
export const webhook = shape('Webhook', {
  id: z.uuid(),
  name: z.string(),
  url: z.string(),
  office: officeId,
  kinds: names.nullable().describe('Kinds of cases that it is told of; null: all'),
  facts: names.nullable().describe('Types of facts that it is told of; null: all'),
  isPaused: z.boolean(),
  isOfficeActive: z.boolean().describe('false: its office has ended, and it gets nothing more'),
  position: z.int().describe('It has all that it may have up to this place of the stream'),
  head: z.int().describe('The last place of the stream; what lies between may wait for it'),
  deliveredAt: instant.nullable().describe('When it took a message last'),
  failures: z.int().describe('Tries that failed since'),
  failingSince: instant.nullable(),
  lastError: z
    .string()
    .nullable()
    .describe('A code: `status` of its answer, `timeout`, `secret_sealed`, or of the connection'),
  nextTryAt: instant.nullable(),
  oldSecretUntil: instant.nullable().describe('Until when messages are signed by the secret before too'),
  createdAt: instant,
  lastChange: z.int().describe('Number of its last change; a change names the one it was made against'),
});
export const webhooks = shape('Webhooks', { items: z.array(webhook) });

/** One try of one message. */
export const webhookTry = shape('WebhookTry', {
  at: instant,
  position: z.int(),
  event: z.string().describe('`webhook-id` of the message'),
  kind: z.string().nullable(),
  number: z.string().nullable(),
  fact: z.string().nullable(),
  status: z.int().nullable().describe('Of its answer; null: there was none'),
  code: z.string().nullable().describe('Why it did not take it; null: it did'),
});
export const webhookDetail = shape('WebhookDetail', {
  webhook,
  tries: z.array(webhookTry),
  changes: z.array(adminChange),
});

/** The body of a message: `webhook-id`, `webhook-timestamp` and `webhook-signature` stand in its headers. */
export const webhookMessage = shape('WebhookMessage', {
  type: z.literal('case.fact'),
  timestamp: instant,
  data: caseEvent,
});

const wants = {
  url: z.string().trim().min(1).max(500).describe('Where it is posted: https, or http within the county’s own network'),
  kinds: names.nullable(),
  facts: names.nullable(),
};

export const webhookCreate = shape('WebhookCreate', {
  name: line(60),
  office: officeId.describe('It is told of the cases that this office may see'),
  ...wants,
  from: z.enum(['now', 'first']).describe('now: what happens from here on; first: all that happened'),
  reason,
});
export const webhookWants = shape('WebhookWants', { ...changes, ...wants });
export const webhookChange = shape('WebhookChange', changes);
export const webhookReplay = shape('WebhookReplay', {
  ...changes,
  position: z.int().min(0).describe('What lies behind this place is sent again, with the same ids'),
});

/** What became of a change. A secret is told this once: a repeat of the request has none. */
export const webhookAnswer = shape('WebhookAnswer', { webhook, secret: z.string().nullable() });

export type Webhook = z.infer<typeof webhook>;
export type WebhookTry = z.infer<typeof webhookTry>;
export type WebhookAnswer = z.infer<typeof webhookAnswer>;
export type WebhookMessage = z.infer<typeof webhookMessage>;
