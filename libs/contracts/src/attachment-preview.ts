import * as z from 'zod';
import { attachment } from './attachment.js';
import { caseId, shape } from './primitives.js';

/** Which picture of a preview: the small one, or a page. */
export const previewPicture = z
  .string()
  .regex(/^(?:thumbnail|[1-9]\d?)$/u)
  .describe('thumbnail, or the number of a page');

/** Of which attachment a preview is wanted. */
export const ofAttachment = { id: caseId, attachment: attachment.shape.attachment };

/** What can be seen of an attachment without opening it (预览). */
export const attachmentPreview = shape('AttachmentPreview', {
  kind: z
    .enum(['pictures', 'text', 'none'])
    .describe('pictures: of its pages, drawn anew; text: the words of an office document; none: it is downloaded'),
  pages: z.int().describe('Of the file; the first ones are drawn'),
  pictures: z.array(z.strictObject({ width: z.int(), height: z.int() })).describe('One for each page that is drawn'),
  text: z.string().nullable(),
  isWhole: z.boolean().describe('Nothing of it is left out'),
  gap: z
    .enum(['type', 'damaged', 'too_long'])
    .nullable()
    .describe('Why there is none: of this type there is none, it cannot be drawn, or not in time'),
});

export type AttachmentPreview = z.infer<typeof attachmentPreview>;
