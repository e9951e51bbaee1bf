import { createHmac, randomBytes } from 'node:crypto';

/** A message that is signed: its id and body as they are sent, and when. */
export interface SignedParts {
  readonly id: string;
  /** Whole seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

const secretPrefix = 'whsec_';
// The Standard Webhooks ask for 24 to 64 bytes.
const secretBytes = 32;

/** A new secret of a receiver (签名密钥), in the form in which its libraries take it. */
export const randomWebhookSecret = (): string => `${secretPrefix}${randomBytes(secretBytes).toString('base64')}`;

/**
 * The header `webhook-signature` of the Standard Webhooks: a signature by each secret (v1, HMAC-SHA256), so that a
 * receiver may take the old one or the new one while it changes over.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function webhookSignature(secrets: readonly string[], { id, timestamp, body }: SignedParts): string {
  const signed = `${id}.${String(timestamp)}.${body}`;
  return secrets.map((secret) => `v1,${signatureBy(secret, signed)}`).join(' ');
}

function signatureBy(secret: string, signed: string): string {
  const key = Buffer.from(secret.slice(secretPrefix.length), 'base64');
  return createHmac('sha256', key).update(signed, 'utf8').digest('base64');
}
