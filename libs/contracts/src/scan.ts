import { attachmentCategories } from '#libs/kernel';
import * as z from 'zod';
import { attachQuery } from './attachment.js';
import { freeText, instant, shape } from './primitives.js';

/** Which scan is meant: of one file as it lies there. */
export const scanId = z.string().regex(/^[0-9a-f]{32}$/u);

/** A file that waits in the folder of the acting office's scanner (扫描件). */
export const scan = shape('Scan', {
  id: scanId,
  name: z.string(),
  bytes: z.int(),
  at: instant,
  state: z
    .enum(['arriving', 'waiting', 'attaching'])
    .describe('arriving: the scanner still writes; waiting: it can be attached; attaching: somebody is at it'),
});

/** What waits there; null: no folder of scanners is set up. */
export const scans = shape('Scans', { items: z.array(scan).nullable() });

/** What a scan is attached as. */
export const scanAttaching = shape('ScanAttaching', {
  scan: scanId,
  category: z.enum(attachmentCategories).default('evidence'),
  origin: attachQuery.shape.origin,
});

/** Why nobody wants a scan. */
export const scanRefusal = shape('ScanRefusal', { reason: freeText(500) });

export type Scan = z.infer<typeof scan>;
