import * as z from 'zod';
import { freeText, legalDate, shape } from '../primitives.js';

/** So many are shown and closed at a time. */
export const mostAnsweredImports = 100;

/** An imported petition that its source had answered, and that nobody has closed here. */
const answeredImport = shape('AnsweredImport', {
  id: z.uuid(),
  number: z.string(),
  title: z.string().nullable(),
  decidedOn: legalDate,
});

export const answeredImports = shape('AnsweredImports', {
  total: z.int().describe('How many there are; those answered first are shown'),
  items: z.array(answeredImport).max(mostAnsweredImports),
});

/** Closes some of them, after one look at them together. */
export const closeAnsweredImports = shape('CloseAnsweredImports', {
  petitions: z.array(z.uuid()).min(1).max(mostAnsweredImports),
  note: freeText(4000).describe('What was looked at; stands with each closing'),
});

export const closedAnsweredImports = shape('ClosedAnsweredImports', {
  closed: z.array(z.uuid()),
  refused: z.array(z.strictObject({ petition: z.uuid(), code: z.string(), sentence: z.string() })),
});
