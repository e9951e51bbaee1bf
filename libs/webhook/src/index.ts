export { AddressGuard } from './address-guard.js';
export { postWebhook, type PostOutcome } from './post.js';
export { randomWebhookSecret, webhookSignature } from './signature.js';
