import { attachmentCategories } from '#libs/kernel';
import * as z from 'zod';
import { instant, shape } from './primitives.js';

/** What a telephone is to bring (手机链接): photographs, or on a delivery the recipient's signature on glass. */
export const phoneLinkAsked = z.strictObject({
  purpose: z.enum(['photo', 'signature']).default('photo'),
  category: z.enum(attachmentCategories).default('evidence').describe('Of the photographs'),
});

/** A link that was opened: its address is told this once, since only a digest of it is kept. */
export const phoneLink = shape('PhoneLink', {
  link: z.uuid(),
  address: z.string().describe('For the QR code; its token stands behind the #, which no server and no log sees'),
  isReachable: z.boolean().describe('false: this address means the machine itself, so that no telephone reaches it'),
  expiresAt: instant,
  most: z.strictObject({ files: z.int(), bytes: z.int() }),
});

/** How a link stands. */
export const phoneLinkState = shape('PhoneLinkState', {
  isOver: z.boolean().describe('Taken back, or its time has passed'),
  isOpened: z.boolean().describe('A telephone has opened it'),
  files: z.int().describe('What has come by it'),
  expiresAt: instant,
});

export type PhoneLink = z.infer<typeof phoneLink>;
export type PhoneLinkAsked = z.input<typeof phoneLinkAsked>;
