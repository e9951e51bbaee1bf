import * as z from 'zod';
import { drawnPages } from './clause.js';
import { draftedCommand, typedValues } from './command-draft.js';
import { shape } from './primitives.js';

const block = z.strictObject({ kind: z.enum(['heading', 'paragraph', 'summary']), text: z.string() });

/** What stands on the pages of a document, in the order in which it is read: for whoever does not see them. */
const documentText = shape('DocumentText', {
  mark: z.string().nullable().describe('That nobody has issued it, or that it is of a drill'),
  issuer: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  addressee: z.string().nullable(),
  body: z.array(block),
  attachments: z.array(z.string()),
  signature: z.array(z.string()),
  notes: z.array(z.string()),
});

/** A document as it is seen: its pages, and what they say. */
export const documentView = shape('DocumentView', { drawn: drawnPages, text: documentText });

/** A document that somebody writes, as its page would look. */
export const draftPageRequest = shape('DraftPageRequest', {
  type: z
    .string()
    .max(60)
    .optional()
    .describe(
      'Type of the fact that the document will be; one that nobody has issued; left out: the paper that the command gives',
    ),
  command: draftedCommand.describe('In whose form it is written'),
  values: typedValues,
});

export type DocumentView = z.output<typeof documentView>;
export type DocumentText = z.output<typeof documentText>;
