import * as z from 'zod';
import { attachment } from './attachment.js';
import { shape } from './primitives.js';
import { revealRequest } from './reveal.js';

const isAbove = z
  .boolean()
  .optional()
  .describe('Of the case that this one is a part of, which the reader has to see as well; left out: of this one');

/** A document or an attachment of a case, or of the one above it, to be bound with others. */
const bindItem = z.union([
  z.strictObject({ document: z.int().min(1).describe('Number of the fact that a document is'), isAbove }),
  z.strictObject({ attachment: attachment.shape.attachment.describe('A PDF or a picture'), isAbove }),
]);
export type BindItem = z.output<typeof bindItem>;

/** So many are bound at once. */
export const mostBound = 100;
const items = z.array(bindItem).min(1).max(mostBound).describe('In the order in which they are bound');

/** Documents and attachments of a case that are bound into one file (卷宗). */
export const bindRequest = shape('BindRequest', { items });
/** The same with the documents that were served as they were served, with full names. */
export const bindNamedRequest = shape('BindNamedRequest', { items, ...revealRequest.shape });

export const boundFile = z.string().meta({ description: 'Files bound into one (PDF)', format: 'binary' });
