import type { Vault } from '#libs/docket';
import type { SecretMaker } from '#libs/persistence';
import { randomWebhookSecret } from '#libs/webhook';

/** Draws secrets of receivers, and seals each to its receiver by the installation's keys. */
export const webhookSecrets = (vault: Vault): SecretMaker => ({
  make: randomWebhookSecret,
  seal: (webhook, secret) => vault.sealSecret(`webhook:${webhook}`, secret),
});
